import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** How many acts each axis holds in each month. */
export function useFileMonths(youthId: string) {
  return useQuery({
    queryKey: ['youth-files', 'months', youthId],
    queryFn: ({ signal }) => call('readFileMonths', { params: { youthId }, signal }),
  })
}
