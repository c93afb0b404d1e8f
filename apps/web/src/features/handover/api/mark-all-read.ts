import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Marks everything up to that moment as read. */
export function useMarkAllRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (upTo: string) => call('markAllRead', { body: { upTo } }),
    onSettled: () =>
      Promise.all(['handover', 'today'].map(key => client.invalidateQueries({ queryKey: [key] }))),
  })
}
