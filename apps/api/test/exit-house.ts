import type { CountdownItem, ExitPlan, ExitRelay, ExitRoom } from '@havre/contracts/exit-plans.ts'
import type { YouthExit } from '@havre/contracts/youth-exits.ts'
import { grantFile, nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildFile, type FileGiven } from '../src/demo/builders.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'

export const ALL_OK = {
  housing: { state: 'ok' },
  income: { state: 'ok' },
  residence: { state: 'ok' },
  healthCover: { state: 'ok' },
  referencePerson: { state: 'ok' },
}

/** A house on 27 November 2026 with a coordinator, a director and a referent, and what an exit is driven with. */
export async function openExitHouse() {
  const start = new Date('2026-11-27T09:00:00Z')
  let clock = start
  const house = await openHouse({ now: () => clock })
  const coordinator = await house.person('COO')
  const director = await house.person('DIR')
  const referent = await house.person('EDU', 'REF')

  /** A file of somebody who is 18 in eleven days unless said, with the referent named on it. */
  async function fileOf(given: FileGiven = {}, ...educators: Person[]): Promise<BuiltFile> {
    const file = await buildFile(house, {
      phase: 'orientation',
      birthOn: '2008-12-08',
      arrivedOn: '2025-06-01',
      ...given,
    })
    await nameOnFile(house, file, referent.id, 'referent')
    for (const one of educators) await nameOnFile(house, file, one.id)
    return file
  }
  async function guardianOf(file: BuiltFile): Promise<Person> {
    const guardian = await house.person('GUA')
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, file, guardian.id, approvers, { compartments: ['AUTON'] })
    return guardian
  }
  const open = (file: BuiltFile, by = referent, body: object = {}, key = once()) =>
    by.call<ExitPlan>('POST', `/api/v1/youth-files/${file.id}/exit-plans`, body, key)
  const change = (plan: Pick<ExitPlan, 'id' | 'version'>, body: object, by = referent) =>
    by.call<ExitPlan>('PATCH', `/api/v1/exit-plans/${plan.id}`, body, ifMatch(plan.version))
  const ask = (plan: Pick<ExitPlan, 'id'>, body: object, by = referent) =>
    by.call<ExitRelay>('POST', `/api/v1/exit-plans/${plan.id}/relays`, body, once())
  const answer = (relay: Pick<ExitRelay, 'id' | 'version'>, body: object, by = referent) =>
    by.call<ExitRelay>('PATCH', `/api/v1/exit-relays/${relay.id}`, body, ifMatch(relay.version))

  return {
    house,
    coordinator,
    director,
    referent,
    fileOf,
    guardianOf,
    open,
    change,
    ask,
    answer,
    room: (file: BuiltFile, by = referent) => by.call<ExitRoom>('GET', `/api/v1/youth-files/${file.id}/exit`),
    settle: (plan: Pick<ExitPlan, 'id'>, body: object, by = referent) =>
      by.call<{ id: string; version: number; code: string; outcome: string; by: { id: string } }>(
        'POST',
        `/api/v1/exit-plans/${plan.id}/items`,
        body,
        once(),
      ),
    exit: (plan: Pick<ExitPlan, 'id' | 'version'>, body: object = {}, by = referent, key = once()) =>
      by.call<YouthExit>(
        'POST',
        `/api/v1/exit-plans/${plan.id}/exit`,
        { on: '2026-11-27', reason: 'orientation', ...body },
        { ...key, ...ifMatch(plan.version) },
      ),
    /** A plan with all five pillars and a relay that accepted. */
    async prepared(file: BuiltFile): Promise<ExitPlan> {
      const { body: plan } = await open(file)
      const { body: relay } = await ask(plan, { name: 'Le Seuil', purpose: 'Logement accompagné' })
      await answer(relay, { answer: 'accepted' })
      return (await change(plan, { pillars: ALL_OK })).body
    },
    setClock: (at?: string) => {
      clock = at ? new Date(at) : start
    },
  }
}

export const itemOf = ({ items }: Pick<ExitRoom, 'items'>, code: string): CountdownItem | undefined =>
  items.find(one => one.code === code)
