import type { Incompatibility } from '@havre/contracts/incompatibilities.ts'
import type { Place, PlaceUse, PlaceUseStory } from '@havre/contracts/places.ts'
import type { BuiltFile } from '../src/demo/builders.ts'
import { day } from './days.ts'
import { ifMatch, once, type Person } from './harness.ts'

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

/** How somebody reserves places, acts on them and reads them. */
export const placeActs = (who: Person) => ({
  reserve: async (file: BuiltFile, body: object) =>
    (await who.call<PlaceUse>('POST', `/api/v1/youth-files/${file.id}/place-uses`, body, once())).body,
  act: <T = PlaceUse>(use: PlaceUse, what: string, body: object) =>
    who.call<T>('POST', `/api/v1/place-uses/${use.id}/${what}`, body, { ...once(), ...ifMatch(use.version) }),
  change: <T = PlaceUse>(use: PlaceUse, body: object) =>
    who.call<T>('PATCH', `/api/v1/place-uses/${use.id}`, body, ifMatch(use.version)),
  uses: async (file: BuiltFile) =>
    (await who.call<{ uses: PlaceUseStory[] }>('GET', `/api/v1/youth-files/${file.id}/places`)).body.uses,
})
