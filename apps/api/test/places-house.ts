import type { Incompatibility } from '@havre/contracts/incompatibilities.ts'
import type { Place } from '@havre/contracts/places.ts'
import { day } from './days.ts'
import { once, type Person } from './harness.ts'

/** What a refused act answers. */
export type Refusal = {
  readonly rule?: string
  readonly errors?: { pointer: string; code: string }[]
  readonly current?: unknown
}

let made = 0

/** A studio in a neighbourhood of its own, unless said otherwise. */
export async function makePlace(coordinator: Person, fields: object = {}): Promise<Place> {
  made += 1
  const reply = await coordinator.call<Place>(
    'POST',
    '/api/v1/places',
    { kind: 'studio', code: `Studio ${made}`, zone: `Zone ${made}`, since: day(-360), ...fields },
    once(),
  )
  if (reply.status !== 201) throw new Error(`no place: ${reply.status}`)
  return reply.body
}

/** Two youths who are not to be neighbours from a day on. */
export async function keepApart(who: Person, youthId: string, otherId: string, since: string) {
  const reply = await who.call<Incompatibility>(
    'POST',
    `/api/v1/youth-files/${youthId}/incompatibilities`,
    { otherId, since, reason: 'Dispute au sujet d’une dette' },
    once(),
  )
  if (reply.status !== 201) throw new Error(`not kept apart: ${reply.status}`)
  return reply.body
}
