import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { Handover } from './read-handover.ts'

/** Shows these as read before the service answers: a tap must not wait for the line. */
function showRead(client: QueryClient, ids: readonly string[]): void {
  client.setQueriesData<Handover>({ queryKey: ['handover'] }, known => {
    if (!known) return known
    const read = <T extends { id: string; read: boolean }>(list: T[]) =>
      list.map(item => (ids.includes(item.id) ? { ...item, read: true } : item))
    const lists = {
      notes: read(known.notes),
      entries: read(known.entries),
      outings: read(known.outings),
      tasks: read(known.tasks),
      missing: read(known.missing),
      rollCalls: read(known.rollCalls),
    }
    const all: readonly { read: boolean }[] = Object.values(lists).flat()
    return { ...known, ...lists, unread: all.filter(item => !item.read).length }
  })
}

/** Marks things as read, as they stood when the list was read. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ ids, asOf }: { ids: string[]; asOf: string }) => call('markRead', { body: { ids, asOf } }),
    onMutate: ({ ids }) => showRead(client, ids),
    onSuccess: () => client.invalidateQueries({ queryKey: ['today'] }),
    onError: () => client.invalidateQueries({ queryKey: ['handover'] }),
  })
}
