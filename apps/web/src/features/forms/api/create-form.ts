import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { formsQuery } from './list-forms.ts'

/** Begins a form of the centre, or what it adds to a shipped one. */
export function useCreateForm() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, key }: { kind?: string; key: string }) =>
      call('createForm', { body: kind === undefined ? {} : { kind }, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: formsQuery.queryKey }),
  })
}
