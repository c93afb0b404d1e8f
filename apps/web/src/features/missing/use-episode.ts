import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { forgetLists, type Missing, missingQuery, useMissing } from './api/get-missing.ts'
import { EPISODE, type EpisodeKeeper, type State, type Target } from './episode-keeper.ts'
import { type Fields, fieldsOf, fieldsOfCall, type Value } from './fields.ts'
import { keeperOf } from './keepers.ts'

export interface Episode {
  readonly one: Missing
  readonly state: State
  readonly keeper: EpisodeKeeper
  /** What stands on the screen: typed here, or else as the service holds it. */
  readonly shown: (target: Target, field: string) => Value
}

/** One episode being worked on: what the service holds, what is typed here, and who keeps it. */
export function useEpisode(accountId: string, first: Missing): Episode {
  const client = useQueryClient()
  const [keeper] = useState(() => keeperOf(accountId, first))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)
  const { data } = useMissing(first.id)
  const { base } = state

  useEffect(() => {
    if (data) keeper.take(data)
  }, [keeper, data])
  useEffect(() => {
    client.setQueryData(missingQuery(base.id).queryKey, known =>
      known && known.asOf >= base.asOf ? known : base,
    )
  }, [client, base])
  useEffect(() => {
    if (base.status) forgetLists(client)
  }, [client, base.status])
  useEffect(() => {
    void keeper.flush()
    return () => void keeper.flush()
  }, [keeper])

  return { one: base, state, keeper, shown: (target, field) => valueIn(state, target, field) }
}

function valueIn({ base, typed }: State, target: Target, field: string): Value {
  const mine = typed[target]?.[field]
  return mine === undefined ? (stored(base, target)[field] ?? null) : mine
}

function stored(base: Missing, target: Target): Fields {
  if (target === EPISODE) return fieldsOf(base)
  const call = [...base.steps.flatMap(step => step.calls), ...base.log].find(one => one.id === target)
  return call ? fieldsOfCall(call) : {}
}
