import type { Agreement, AgreementPoint } from '@havre/contracts/agreements.ts'
import type { CoordinationMeeting } from '@havre/contracts/coordination-meetings.ts'
import type { Partner } from '@havre/contracts/partners.ts'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../src/demo/builders.ts'
import { day } from './days.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'

export type Refusal = { rule: string; errors: { pointer: string; code: string }[]; current?: unknown }

export function ruleOf({ status, body }: { status: number; body: unknown }) {
  const { rule, errors } = body as Refusal
  return [status, rule, errors?.map(({ pointer }) => pointer)]
}

/** A youth of this referent of whom everything stands in the file that a service may be told. */
export async function buildTellable(
  house: Awaited<ReturnType<typeof openHouse>>,
  referent: Person,
): Promise<BuiltFile> {
  const file = await buildFile(house, {
    alias: 'Genêt 641',
    languages: ['ti', 'fr'],
    gender: 'girl',
    birthOn: '2009-05-02',
  })
  await nameOnFile(house, file, referent.id, 'referent')
  await buildEntry(house, file, {
    kind: 'operational-card',
    authorId: referent.id,
    answers: { usualName: 'Saba' },
  })
  return file
}

/** A house that works with a department and a mission locale, and what an agreement and its meetings are driven with. */
export async function openNetworkHouse() {
  const house = await openHouse()
  const coordinator = await house.person('COO')
  const educator = await house.person('EDU')
  const partner = async (name: string) => {
    const body = { name, kind: 'authority', helps: ['training'] }
    return (await coordinator.call<Partner>('POST', '/api/v1/partners', body, once())).body.id
  }
  const department = await partner('Département de l’Exemple')
  const mission = await partner('Mission locale des Rives')

  const text = (changes: object = {}) => ({
    title: 'Accord-cadre jeunes majeurs',
    scope: 'Accueil, évaluation, projet et sorties préparées.',
    parties: [
      { partnerId: department, role: 'department' },
      { partnerId: mission, role: 'missionLocale' },
    ],
    startsOn: day(-200),
    endsOn: day(400),
    noticeDays: 90,
    meetingWeeks: 8,
    milestones: [{ milestone: 'age16', what: 'Première rencontre avec la mission locale' }],
    ...changes,
  })
  const create = (changes: object = {}, by = coordinator) =>
    by.call<Agreement>('POST', '/api/v1/agreements', text(changes), once())
  const act = (id: string, what: string, version: number, body: object, by = coordinator) =>
    by.call<Agreement>('POST', `/api/v1/agreements/${id}/${what}`, body, ifMatch(version))
  const signed = async (changes: object = {}) => {
    const { body } = await create(changes)
    return (await act(body.id, 'signature', body.version, { signedOn: day(-210) })).body
  }
  const read = async (id: string, by = educator) =>
    (await by.call<Agreement>('GET', `/api/v1/agreements/${id}`)).body
  const meet = (agreementId: string, body: object, by = coordinator) =>
    by.call<CoordinationMeeting>('POST', `/api/v1/agreements/${agreementId}/meetings`, body, once())
  const point = (agreementId: string, body: object, by = coordinator) =>
    by.call<AgreementPoint>('POST', `/api/v1/agreements/${agreementId}/points`, body, once())

  return {
    house,
    coordinator,
    educator,
    department,
    mission,
    text,
    create,
    act,
    signed,
    read,
    meet,
    point,
  }
}
