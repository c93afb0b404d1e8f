import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { youthFileQuery } from './get-youth-file.ts'

/** Ends somebody's part in a file team. */
export function useRemoveTeamMember(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (memberId: string) => call('removeTeamMember', { params: { youthId, memberId } }),
    onSuccess: file => {
      client.setQueryData(youthFileQuery(youthId).queryKey, file)
      void client.invalidateQueries({ queryKey: ['youth-files', 'list'] })
    },
  })
}
