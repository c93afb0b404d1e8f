import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type FormItem = Wire['listForms']['reply']['items'][number]
export type Audience = Wire['listForms']['reply']['audiences'][number]

/** The forms that the centre has begun, and who reads what. */
export const formsQuery = queryOptions({
  queryKey: ['forms', 'list'],
  queryFn: ({ signal }) => call('listForms', { signal }),
})

export function useForms() {
  return useQuery(formsQuery)
}
