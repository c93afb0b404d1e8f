import type { Missing } from '@havre/contracts/missing.ts'
import { type BuiltFile, buildFile } from '../src/demo/builders.ts'
import { ifMatch, once, openHouse, type Person, type Reply } from './harness.ts'

export const HOUR = 3_600_000

/** A house whose clock stands, with somebody of the night and a coordinator, and what an episode is driven with. */
export async function openMissingHouse() {
  const clock = Date.now()
  const house = await openHouse({ now: () => new Date(clock) })
  return {
    house,
    clock,
    night: await house.person('NGT'),
    coordinator: await house.person('COO'),
    ago: (hours: number) => new Date(clock - hours * HOUR).toISOString(),
    youth: (given: Parameters<typeof buildFile>[1] = {}) =>
      buildFile(house, { phase: 'integration', arrivedOn: '2026-01-10', ...given }),
  }
}

export const open = (who: Person, file: BuiltFile, body: object = {}, key = once()) =>
  who.call<Missing>('POST', `/api/v1/youth-files/${file.id}/missing`, body, key)
export const act = (who: Person, one: Missing, path: string, body: object, version = one.version) =>
  who.call<Missing>('POST', `/api/v1/missing/${one.id}/${path}`, body, ifMatch(version))
export const note = (who: Person, one: Missing, body: object, key = once()) =>
  who.call<Missing>('POST', `/api/v1/missing/${one.id}/steps`, { outcome: 'done', ...body }, key)
export const change = (who: Person, one: Missing, body: object, version = one.version) =>
  who.call<Missing>('PATCH', `/api/v1/missing/${one.id}`, body, ifMatch(version))

export const stepOf = (one: Missing, code: string) => one.steps.find(step => step.code === code)
export const pointers = (reply: Reply<unknown>) =>
  (reply.body as { errors?: { pointer: string; code: string }[] }).errors
