import type { Agreement } from '@havre/contracts/agreements.ts'
import type { NetworkFigures, SharedPlan } from '@havre/contracts/network.ts'
import type { Partner } from '@havre/contracts/partners.ts'
import type { Referral, ToldLine } from '@havre/contracts/referrals.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { buildTellable } from '../../../test/network-house.ts'
import { makePlace } from '../../../test/places-house.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile, buildTask } from '../../demo/builders.ts'

const house = await openHouse()
type Refusal = { rule: string; errors?: { pointer: string }[]; current?: unknown }
const ruleOf = ({ status, body }: { status: number; body: unknown }) => {
  const { rule, errors } = body as Refusal
  return [status, rule, errors?.map(({ pointer }) => pointer)]
}

let coordinator: Person
let referent: Person
let file: BuiltFile
let mission: string
let other: string
let agreement: Agreement
beforeAll(async () => {
  coordinator = await house.person('COO')
  referent = await house.person('EDU', 'REF')
  const partner = async (name: string, kind: string) =>
    (await coordinator.call<Partner>('POST', '/api/v1/partners', { name, kind, helps: ['training'] }, once()))
      .body.id
  mission = await partner('Mission locale des Rives', 'training')
  other = await partner('Maison des Arts', 'leisure')
  const draft = await coordinator.call<Agreement>(
    'POST',
    '/api/v1/agreements',
    { title: 'Accord-cadre', parties: [{ partnerId: mission, role: 'missionLocale' }], startsOn: day(-30) },
    once(),
  )
  agreement = (
    await coordinator.call<Agreement>(
      'POST',
      `/api/v1/agreements/${draft.body.id}/signature`,
      { signedOn: day(-30) },
      ifMatch(1),
    )
  ).body
  file = await buildTellable(house, referent)
})
const path = () => `/api/v1/youth-files/${file.id}`
const prepare = (changes: object = {}, by = referent) =>
  by.call<Referral>(
    'POST',
    `${path()}/referrals`,
    {
      partnerId: mission,
      agreementId: agreement.id,
      purpose: 'Un premier bilan de compétences en cuisine.',
      tells: ['languages', 'usualName', 'request'],
      agreedOn: day(-4),
      ...changes,
    },
    once(),
  )
const act = (id: string, what: string, version: number, body: object, by = referent) =>
  by.call<Referral>('POST', `/api/v1/referrals/${id}/${what}`, body, ifMatch(version))

describe('a referral', () => {
  it('shows before it is sent exactly what will be told, and keeps that word for word', async () => {
    const purpose = 'Un premier bilan de compétences en cuisine.'
    const tells = ['age', 'languages', 'usualName', 'request']
    const preview = await referent.call<{ lines: ToldLine[] }>('POST', `${path()}/referral-extract`, {
      tells,
      purpose,
    })
    expect(preview.body.lines).toEqual([
      { field: 'usualName', values: ['Saba'] },
      { field: 'age', values: [expect.stringMatching(/^1\d$/)] },
      { field: 'languages', values: ['ti', 'fr'] },
      { field: 'request', values: [purpose] },
    ])
    expect(
      await house.rows(`SELECT account_id, youth_id FROM trace WHERE action = 'referral.previewed'`),
    ).toEqual([{ account_id: referent.id, youth_id: file.id }])
    const made = await prepare({ tells })
    expect(await house.rows(`SELECT id FROM trace WHERE action = 'referrals.read'`)).toEqual([])
    expect(made.body).toMatchObject({ state: 'prepared', told: null, agreement: { title: 'Accord-cadre' } })
    const sent = await act(made.body.id, 'sending', 1, { sentOn: day(-2), how: 'oral' })
    expect(sent.body).toMatchObject({
      state: 'sent',
      told: preview.body.lines,
      toldHow: 'oral',
      waitedDays: 2,
    })
    const late = await referent.call(
      'PUT',
      `/api/v1/referrals/${made.body.id}`,
      { purpose: 'Autre chose', tells: [] },
      ifMatch(2),
    )
    expect(ruleOf(late)).toEqual([422, 'already-sent', undefined])
    await expect(
      house.rows(`UPDATE partner_referral SET tells = '{}' WHERE id = $1`, [made.body.id]),
    ).rejects.toMatchObject({ code: 'HVN02' })
    const [row] = await house.rows('SELECT * FROM partner_referral WHERE id = $1', [made.body.id])
    expect(JSON.stringify(row) + String(row?.told) + String(row?.purpose)).not.toMatch(/Saba|cuisine/)
  })

  it('is sent only once the youth has agreed, and says so at the day', async () => {
    const without = (await prepare({ agreedOn: null })).body
    const sending = (sentOn: string) => act(without.id, 'sending', without.version, { sentOn, how: 'oral' })
    expect(ruleOf(await sending(day(0)))).toEqual([422, 'youth-has-not-agreed', ['#/sentOn']])
    const later = (await prepare({ agreedOn: day(0) })).body
    const early = await act(later.id, 'sending', later.version, { sentOn: day(-1), how: 'oral' })
    expect(ruleOf(early)).toEqual([422, 'youth-has-not-agreed', ['#/sentOn']])
    expect(ruleOf(await prepare({ agreedOn: day(1) }))).toEqual([422, 'in-the-future', ['#/agreedOn']])
  })

  it('says nothing of the house: an alias or a colleague in its purpose is refused and not repeated', async () => {
    for (const purpose of [`Pour ${file.alias}, un bilan.`, 'Suivie avec Orme 412.']) {
      const refused = await prepare({ purpose })
      expect(ruleOf(refused)).toEqual([422, 'stays-inside', ['#/purpose']])
      expect(JSON.stringify(refused.body)).not.toMatch(/Genêt|Orme/)
    }
  })

  it('gives away no number, no place of the house, and the name the youth goes by only where it is told', async () => {
    await makePlace(coordinator, { code: 'Studio Est' })
    const masked = [
      'Écrire à saba (at) exemple.be.',
      'Pour Sаba, un bilan.',
      'Pour 641 Genêt.',
      'Pour Gеnêt 641.',
    ]
    for (const purpose of [
      'Appeler le 0470 12 34 56.',
      'À voir au studio est.',
      'Pour Saba, un bilan.',
      ...masked,
    ])
      expect([purpose, ruleOf(await prepare({ purpose, tells: ['age', 'request'] }))]).toEqual([
        purpose,
        [422, 'stays-inside', ['#/purpose']],
      ])
    const told = await prepare({ purpose: 'Pour Saba, un bilan.', tells: ['usualName', 'request'] })
    expect(told.status).toBe(201)
    const ready = (await prepare({ agreedOn: day(0) })).body
    const names = [file.alias, file.alias.replaceAll(' ', '_'), '641_Genêt', 'x [at] exemple.be']
    for (const document of names.map(name => `bilan_${name}.pdf`)) {
      const sent = await act(ready.id, 'sending', ready.version, {
        sentOn: day(0),
        how: 'document',
        document,
      })
      expect([document, ruleOf(sent)]).toEqual([document, [422, 'stays-inside', ['#/document']]])
    }
  })

  it('under an agreement goes to one of its parties only', async () => {
    expect(ruleOf(await prepare({ partnerId: other }))).toEqual([422, 'not-a-party', ['#/agreementId']])
    expect((await prepare({ partnerId: other, agreementId: null })).status).toBe(201)
    expect((await prepare({ entryId: crypto.randomUUID() })).status).toBe(404)
    expect((await prepare({ tells: ['address'] })).status).toBe(400)
  })

  it('is answered and ends with days in order; of two people at once one is shown what the other wrote', async () => {
    const made = (await prepare()).body
    expect(ruleOf(await act(made.id, 'answer', 1, { answer: 'accepted' }))).toEqual([
      422,
      'not-sent-yet',
      undefined,
    ])
    await act(made.id, 'sending', 1, { sentOn: day(-3), how: 'document', document: 'D-20XX' })
    const early = await act(made.id, 'answer', 2, { answer: 'accepted', answeredOn: day(-4) })
    expect(ruleOf(early)).toEqual([422, 'dates-out-of-order', ['#/answeredOn']])
    const both = await Promise.all([
      act(made.id, 'answer', 2, { answer: 'accepted', answeredOn: day(-1) }),
      act(made.id, 'answer', 2, { answer: 'refused' }, coordinator),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const refused = both.find(({ status }) => status === 412)?.body as unknown as Refusal
    expect(refused.current).toMatchObject({ id: made.id, version: 3 })
    const before = await act(made.id, 'ending', 3, { endedOn: day(-9), outcome: 'reached' })
    expect(ruleOf(before)).toEqual([422, 'dates-out-of-order', ['#/endedOn']])
    const ended = await act(made.id, 'ending', 3, { endedOn: day(0), outcome: 'partly', words: 'Un stage.' })
    expect(ended.body).toMatchObject({ state: 'ended', outcome: 'partly', outcomeWords: 'Un stage.' })
    const again = await act(made.id, 'ending', 4, { endedOn: day(0), outcome: 'reached' })
    expect(ruleOf(again)).toEqual([422, 'already-closed', undefined])
  })

  it('reaches nobody outside, granted or not, and nobody inside who does not read the file', async () => {
    const { body: made } = await prepare()
    const requestedBy = await buildAccount(house, ['EDU'])
    for (const role of ['GUA', 'PAR', 'LAW'] as const) {
      const outsider = await house.person(role)
      await grantFile(
        house,
        file,
        outsider.id,
        { requestedBy, approvedBy: coordinator.id },
        { compartments: ['AUTON', 'EDUC', 'INTEG'] },
      )
      const list = await outsider.call('GET', `${path()}/referrals`)
      const change = await act(made.id, 'answer', 1, { answer: 'accepted' }, outsider)
      const plan = await outsider.call('GET', `${path()}/shared-plan`)
      expect([role, list.status, change.status, plan.status]).toEqual([role, 404, 404, 404])
      const head = await outsider.call<{ registers?: string[] }>('GET', path())
      expect(head.body.registers ?? []).not.toContain('network')
    }
    const night = await (await house.person('NGT')).call<{ registers?: string[] }>('GET', path())
    expect([night.status, night.body.registers?.includes('network')]).toEqual([200, false])
    for (const role of ['EDU', 'NGT'] as const)
      expect([role, (await (await house.person(role)).call('GET', `${path()}/referrals`)).status]).toEqual([
        role,
        404,
      ])
    expect((await prepare({}, await house.person('DIR'))).status).toBe(404)
  })
})

describe('the shared plan', () => {
  const goal = (who: string[], changes: object = {}) => ({
    key: who.join('-'),
    goal: `But de ${who.join(' et ')}`,
    criterion: 'Vérifiable',
    who,
    state: 'going',
    ...changes,
  })
  const plan = (of: BuiltFile, daysAgo: number, answers: Answers, at = '10:00:00Z') =>
    buildEntry(house, of, {
      kind: 'individual-project',
      authorId: referent.id,
      occurredAt: new Date(`${day(-daysAgo)}T${at}`),
      answers,
    })

  it('is the last signed individual project, read by who acts; versions say why it changed', async () => {
    const one = await buildFile(house, {})
    await nameOnFile(house, one, referent.id, 'referent')
    const read = async () =>
      (await referent.call<SharedPlan>('GET', `/api/v1/youth-files/${one.id}/shared-plan`)).body
    expect(await read()).toEqual({ plan: null, versions: [] })
    await plan(one, 120, { goals: [goal(['self'])] })
    const second = await plan(one, 100, {
      goals: [goal(['self', 'missionLocale'], { targetOn: day(-1) }), goal(['childWelfare'])],
      changeReason: 'Une formation se précise.',
    })
    const { plan: now, versions } = await read()
    expect(
      now?.actors.map(({ actor, goals }) => [actor, goals.map(({ goal, late }) => [goal, late])]),
    ).toEqual([
      ['Le jeune', [['But de self et missionLocale', true]]],
      ['Aide sociale à l’enfance, aide à la jeunesse', [['But de childWelfare', false]]],
      ['Mission locale', [['But de self et missionLocale', true]]],
    ])
    expect(now).toMatchObject({ entryId: second, reviewDueOn: day(-10), current: false })
    expect(versions.map(({ reason, goals }) => [reason, goals])).toEqual([
      ['Une formation se précise.', 2],
      ['', 1],
    ])
    const review = await buildEntry(house, one, {
      kind: 'project-review',
      authorId: referent.id,
      answers: {},
    })
    await buildTask(house, one, {
      title: null,
      followUp: { kind: 'project-review', version: 1, id: 'again' },
      createdBy: referent.id,
      entryId: review,
      dueOn: day(20),
    })
    expect((await read()).plan).toMatchObject({ reviewDueOn: day(20), current: true })
  })

  it('is counted for whoever leads the house by the same rule, and never where fewer than five are meant', async () => {
    const figures = async (by: Person) => by.call<NetworkFigures>('GET', '/api/v1/network-figures')
    await plan(await buildFile(house, {}), 20, { goals: [] })
    const before = (await figures(coordinator)).body
    expect(before.plan.current).toEqual({ n: null, few: true })
    for (let n = 0; n < 4; n++) await plan(await buildFile(house, {}), 10 + n, { goals: [] })
    await plan(await buildFile(house, {}), 91, { goals: [] })
    // Half past eleven in London is the next day in the house.
    await plan(await buildFile(house, {}), 91, { goals: [] }, '23:30:00Z')
    await plan(await buildFile(house, { phase: 'left' }), 5, { goals: [] })
    // Two of eight without one would be told by the six with one.
    expect((await figures(coordinator)).body.plan.current).toEqual({ n: null, few: true })
    for (let n = 0; n < 3; n++) await buildFile(house, {})
    const { body } = await figures(coordinator)
    // Six from here, and the one above that its review keeps current.
    const [counted] = await house.rows('SELECT count(*)::int AS present FROM youth_file WHERE present')
    expect(body.plan).toEqual({ present: counted?.present, current: { n: 7, few: false } })
    for (const role of ['EDU', 'LEG', 'PSY', 'GUA', 'PAR', 'AUD', 'DPO', 'ADM'] as const)
      expect([role, (await figures(await house.person(role))).status]).toEqual([role, 404])
    expect((await figures(await house.person('DIR'))).status).toBe(200)
  })

  it('waiting and refusals by kind of service are counted from referrals, medians from five answers on', async () => {
    const youth = await buildFile(house, {})
    for (const waited of [2, 4, 10, 20]) {
      await house.rows(
        `INSERT INTO partner_referral (centre_id, youth_id, partner_id, purpose, tells, told, told_how, agreed_on, sent_on, answer,
           answered_on, created_by)
         VALUES ($1, $2, $3, 'x', '{}', 'x', 'oral', $4, $4, 'refused', $4::date + $5::int, $6)`,
        [house.centreId, youth.id, other, day(-40), waited, referent.id],
      )
    }
    const service = async () =>
      (await coordinator.call<NetworkFigures>('GET', '/api/v1/network-figures')).body.services.find(
        ({ kind }) => kind === 'leisure',
      )
    expect(await service()).toMatchObject({ sent: null, refused: { n: null, few: true }, days: null })
    await house.rows(
      `INSERT INTO partner_referral (centre_id, youth_id, partner_id, purpose, tells, told, told_how, agreed_on, sent_on, answer,
         answered_on, created_by)
       VALUES ($1, $2, $3, 'x', '{}', 'x', 'oral', $4, $4, 'refused', $4::date + 6, $5)`,
      [house.centreId, youth.id, other, day(-40), referent.id],
    )
    expect(await service()).toMatchObject({ sent: 5, refused: { n: 5, few: false }, days: 6 })
    // Not a number of it is open to a session by another way.
    const [stranger] = await house.door.group(referent.sid, [
      {
        name: 'figures',
        text: 'SELECT * FROM app.network_figures(current_date, current_date - 365, 90)',
        values: [],
      },
    ])
    expect(stranger).toEqual([])
  })
})
