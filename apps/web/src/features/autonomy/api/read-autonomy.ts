import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Autonomy = Wire['readAutonomy']['reply']
export type Programme = NonNullable<Autonomy['detail']>
export type Choices = Programme['choices']
export type Application = Programme['applications'][number]
export type Opinion = Application['opinions'][number]
export type Condition = Programme['conditions'][number]
export type Contract = Programme['contracts'][number]
export type Text = Contract['texts'][number]
export type Stage = Text['content']['stages'][number]
export type Party = Text['parties'][number]

/** All that is read of programmes: the file's own, the desk of a review, the board. */
export const AUTONOMY = ['autonomy'] as const

function autonomyQuery(youthId: string) {
  return queryOptions({
    queryKey: [...AUTONOMY, youthId],
    queryFn: ({ signal }) => call('readAutonomy', { params: { youthId }, signal }),
  })
}

/** The studio programme of a file. */
export function useAutonomy(youthId: string) {
  return useQuery(autonomyQuery(youthId))
}

/** Any change to it: what is shown is read anew, after a refusal as well. */
export function useAutonomyChange(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () => client.invalidateQueries({ queryKey: autonomyQuery(youthId).queryKey }),
  })
}

/** Puts a text that was just saved into what was read before. */
export function keepText(client: QueryClient, youthId: string, saved: Text): void {
  client.setQueryData(autonomyQuery(youthId).queryKey, known => {
    if (!known?.detail) return known
    const contracts = known.detail.contracts.map(contract => ({
      ...contract,
      texts: contract.texts.map(text => (text.id === saved.id ? saved : text)),
    }))
    return { ...known, detail: { ...known.detail, contracts } }
  })
}
