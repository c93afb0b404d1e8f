import type { QueryClient } from '@tanstack/react-query'

/** Whatever shows doses or treatments is read again: here, in the house, in the history. */
export function refreshDoses(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: ['doses'] }),
    client.invalidateQueries({ queryKey: ['treatments'] }),
    client.invalidateQueries({ queryKey: ['today'] }),
  ])
}
