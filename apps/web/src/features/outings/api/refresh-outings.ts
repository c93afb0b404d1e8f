import type { QueryClient } from '@tanstack/react-query'

/** After a change of an outing: every list that shows who is out is read again. */
export function refreshOutings(client: QueryClient): Promise<unknown> {
  return Promise.all(
    ['today', 'outings', 'handover', 'roll-calls'].map(key => client.invalidateQueries({ queryKey: [key] })),
  )
}
