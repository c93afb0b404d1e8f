import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Form = Wire['getForm']['reply']

/** One form. While somebody writes, the editor knows better: nothing is read again under their hands. */
export const formQuery = (formId: string) =>
  queryOptions({
    queryKey: ['forms', 'one', formId],
    queryFn: ({ signal }) => call('getForm', { params: { formId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export function useForm(formId: string) {
  return useQuery(formQuery(formId))
}
