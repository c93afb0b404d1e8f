import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Occurrence = Wire['readOccurrence']['reply']
export type Occasion = Occurrence['occasion']
export type SheetLine = Occurrence['sheet'][number]
export type Outcome = NonNullable<Occurrence['outcome']>

/** One date of an occasion with who takes part and what came of it. */
export function useOccurrence(occasionId: string, on: string) {
  return useQuery({
    queryKey: ['calendar', 'occurrence', occasionId, on],
    queryFn: ({ signal }) => call('readOccurrence', { params: { occasionId }, body: { on }, signal }),
  })
}
