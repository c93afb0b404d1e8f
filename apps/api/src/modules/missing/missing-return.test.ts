import type { Missing } from '@havre/contracts/missing.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { grantFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile, buildSession } from '../../demo/builders.ts'

const HOUR = 3_600_000
let clock = Date.now() - 48 * HOUR
const house = await openHouse({ now: () => new Date(clock) })

let night: Person
let coordinator: Person
beforeAll(async () => {
  night = await house.person('NGT')
  coordinator = await house.person('COO')
})

const youth = (given: Parameters<typeof buildFile>[1] = {}) =>
  buildFile(house, { phase: 'integration', arrivedOn: '2026-01-10', gender: 'girl', ...given })
const open = async (file: BuiltFile, body: object = {}) =>
  (await night.call<Missing>('POST', `/api/v1/youth-files/${file.id}/missing`, body, once())).body
const act = (who: Person, one: Missing, path: string, body: object) =>
  who.call<Missing>('POST', `/api/v1/missing/${one.id}/${path}`, body, ifMatch(one.version))
const note = async (one: Missing, body: object) =>
  (await night.call<Missing>('POST', `/api/v1/missing/${one.id}/steps`, { outcome: 'done', ...body }, once()))
    .body
const change = (who: Person, one: Missing, body: object) =>
  who.call<Missing>('PATCH', `/api/v1/missing/${one.id}`, body, ifMatch(one.version))
const tasksOf = (file: BuiltFile) =>
  house.rows(
    `SELECT for_role, due_on::text AS due_on, status FROM task WHERE youth_id = $1 ORDER BY due_on, for_role`,
    [file.id],
  )
const dayIn = (hours: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date(clock + hours * HOUR))

describe('back again', () => {
  it('the clock stops, the review is dropped, and what follows a return waits with its date', async () => {
    const file = await youth()
    const one = await open(file)
    const back = await act(night, one, 'return', { returnHow: 'police' })
    expect(back.body).toMatchObject({
      status: 'returned',
      returnedAt: new Date(clock).toISOString(),
      returnHow: 'police',
    })
    expect(back.body.next?.code).toBe('informReturn')
    const due = (code: string) => back.body.steps.find(step => step.code === code)?.dueAt
    expect(due('returnInterview')).toBe(new Date(clock + 24 * HOUR).toISOString())
    expect(due('planUpdate')).toBe(new Date(clock + 72 * HOUR).toISOString())
    expect(await tasksOf(file)).toEqual([
      { for_role: 'COO', due_on: dayIn(24), status: 'open' },
      { for_role: 'EDU', due_on: dayIn(24), status: 'open' },
      { for_role: 'REF', due_on: dayIn(24), status: 'open' },
      { for_role: 'COO', due_on: dayIn(72), status: 'open' },
      { for_role: 'COO', due_on: dayIn(168), status: 'dropped' },
    ])
    const list = await night.call<{ items: { id: string }[] }>('GET', '/api/v1/missing')
    expect(list.body.items.map(item => item.id)).not.toContain(one.id)
    const twice = await act(coordinator, back.body, 'return', {})
    expect([twice.status, twice.body]).toEqual([422, expect.objectContaining({ rule: 'already-back' })])
  })

  it('said by mistake is taken back: the clock runs again from where it began', async () => {
    const file = await youth()
    const one = await open(file)
    const back = await act(night, one, 'return', {})
    const again = await change(night, back.body, { returnedAt: null })
    expect(again.body).toMatchObject({ status: 'open', lastSeenAt: one.lastSeenAt, returnedAt: null })
    const states = (await tasksOf(file)).map(task => task.status)
    expect(states.filter(status => status === 'open')).toHaveLength(2)
    const once2 = await act(night, again.body, 'return', {})
    expect((await tasksOf(file)).filter(task => task.status === 'open')).toHaveLength(4)
    expect(once2.body.status).toBe('returned')
  })

  it('somebody may be missing again before the first time is closed', async () => {
    const file = await youth()
    await act(night, await open(file), 'return', {})
    const second = await open(file)
    expect(second.status).toBe('open')
  })

  it('a step noted ticks its task', async () => {
    const file = await youth()
    const { body } = await act(night, await open(file), 'return', {})
    await note(body, { step: 'returnInterview', who: 'la cuisinière, choisie par la jeune' })
    const done = (await tasksOf(file)).filter(task => task.status === 'done')
    expect(done.map(task => task.for_role)).toEqual(['REF'])
  })
})

describe('closing', () => {
  it('needs the return or the reason', async () => {
    const one = await open(await youth())
    const refused = await act(coordinator, one, 'closure', {})
    expect(refused.body).toMatchObject({ status: 422, rule: 'closing-needs-reason' })
    const closed = await act(coordinator, one, 'closure', { reason: 'handedOver' })
    expect(closed.body).toMatchObject({ status: 'closed', closeReason: 'handedOver' })
  })

  it('signs one account in the timeline, with facets to count, and nothing changes afterwards', async () => {
    const file = await youth()
    let one = await open(file, { factors: ['exploiter', 'phoneLeft'] })
    one = await note(one, { step: 'police', reference: 'BR.1' })
    one = await note(one, { step: 'search', note: 'Gare' })
    clock += 5 * HOUR
    one = (await act(night, one, 'return', { returnHow: 'alone' })).body
    const closed = await act(night, one, 'closure', { lesson: 'Prévenir la nuit des messages reçus.' })
    expect([closed.status, closed.body.status, closed.body.can.change]).toEqual([200, 'closed', false])

    const timeline = await coordinator.call<{
      items: { id: string; kind: string; summary: object; status: string }[]
    }>('POST', `/api/v1/youth-files/${file.id}/timeline`, {})
    expect(timeline.body.items).toMatchObject([
      { id: closed.body.entryId, kind: 'disappearance-report', status: 'signed', summary: { away: 'day' } },
    ])
    const entry = await coordinator.call<{
      answers: { calls: { what: string }[] }
      can: { correct: boolean }
    }>('GET', `/api/v1/entries/${closed.body.entryId}`)
    expect(entry.body.answers).toMatchObject({
      lesson: 'Prévenir la nuit des messages reçus.',
      returnHow: 'alone',
    })
    expect(entry.body.answers.calls.map(call => call.what).toSorted()).toEqual(['Police · BR.1', 'Recherche'])
    expect(entry.body.can.correct).toBe(true)
    const facets = await house.rows(
      'SELECT key, value FROM entry_facet WHERE entry_id = $1 ORDER BY key, value',
      [closed.body.entryId],
    )
    expect(facets.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'away=day',
      'factors=exploiter',
      'factors=phoneLeft',
      'returnHow=alone',
    ])

    const late = await change(coordinator, closed.body, { factors: [] })
    expect(late.body).toMatchObject({ rule: 'already-closed' })
    const step = await night.call(
      'POST',
      `/api/v1/missing/${one.id}/steps`,
      { step: 'search', outcome: 'done' },
      once(),
    )
    expect(step.body).toMatchObject({ rule: 'already-closed' })
    const bySql = {
      name: 'late',
      text: 'UPDATE disappearance SET version = 9 WHERE id = $1',
      values: [one.id],
    }
    await expect(house.door.group(night.sid, [bySql])).rejects.toMatchObject({ code: 'HV014' })
  })

  it('by two people at once leaves one account', async () => {
    const file = await youth()
    const one = (await act(night, await open(file), 'return', {})).body
    const replies = await Promise.all([night, coordinator].map(who => act(who, one, 'closure', {})))
    expect(replies.filter(reply => reply.status === 200)).toHaveLength(1)
    expect([412, 422]).toContain(replies.find(reply => reply.status !== 200)?.status)
    const entries = await house.rows('SELECT id FROM entry WHERE youth_id = $1', [file.id])
    expect(entries).toHaveLength(1)
  })

  it('of what was opened by mistake leaves nothing in the life of the youth, and no task', async () => {
    const file = await youth()
    const closed = await act(night, await open(file), 'closure', { reason: 'mistake' })
    expect(closed.body).toMatchObject({ status: 'closed', entryId: null })
    expect(await house.rows('SELECT id FROM entry WHERE youth_id = $1', [file.id])).toEqual([])
    expect((await tasksOf(file)).map(task => task.status)).toEqual(['dropped', 'dropped'])
  })
})

describe('the sheet', () => {
  const SECRET = /Gare du Nord|rue des|Rosa|Aïcha|Hêtre \d/
  it('for the outside says what helps to recognise, and no place, colleague, other youth or alias', async () => {
    const file = await youth({ alias: 'Hêtre 912', birthOn: '2010-05-02', languages: ['ti', 'ar'] })
    await buildEntry(house, file, {
      authorId: coordinator.id,
      kind: 'operational-card',
      answers: { usualName: 'Selam' },
    })
    let one = await open(file)
    one = (
      await change(night, one, {
        photoConsent: 'given',
        words: {
          lastSeenWhere: 'Gare du Nord',
          lastSeenBy: 'Rosa',
          circumstances: 'Dispute rue des Lilas',
          company: 'Avec Aïcha',
          clothing: 'Veste bleue',
          phone: '0470 00 00 00, éteint',
        },
      })
    ).body
    one = await note(one, { step: 'police', reference: 'BR.77' })
    const order = (audience: string) => ({
      document: { what: 'missing', missingId: one.id },
      audience,
      language: 'fr',
    })
    const sheet = async (audience: string) => {
      const { body } = await previewAs(night, file.id, order(audience))
      const { pdf } = await printAs(house, night, file.id, order(audience), body)
      return textOf(pdf).replaceAll(/[\s\u200B]+/gu, ' ')
    }
    const outside = await sheet('external')
    expect(outside).not.toMatch(SECRET)
    for (const words of ['Selam', '2 mai 2010', 'Tigrinya', 'BR.77', 'Veste bleue', '0470 00 00 00, éteint'])
      expect(outside).toContain(words)
    const inside = await sheet('internal')
    expect(inside).toContain('Hêtre 912')
    expect(inside).toContain('Gare du Nord')

    // A lawyer whose grant opens safety gets the outside, whatever is asked, and no colleague by name.
    const account = await buildAccount(house, ['LAW'])
    await grantFile(
      house,
      file,
      account,
      { requestedBy: night.id, approvedBy: coordinator.id },
      { compartments: ['SAFETY'], items: [] },
    )
    const lawyer = house.app.accessToken(await buildSession(house, account, { confirmed: true })).accessToken
    const headers = { authorization: `Bearer ${lawyer}` }
    const url = `/api/v1/missing/${one.id}`
    const read = await house.app.inject({ method: 'GET', url, headers })
    expect(read.statusCode).toBe(200)
    expect(read.json<Missing>().can.print).toBe(false)
    expect(read.body.replaceAll('"youthAlias":"Hêtre 912"', '')).not.toMatch(SECRET)
    const papers = `/api/v1/youth-files/${file.id}/documents/preview`
    const payload = order('internal')
    const refused = await house.app.inject({ method: 'POST', url: papers, headers, payload })
    expect(refused.statusCode).toBe(403)
  })
})

it('in France two hours by day and one at night', async () => {
  await house.rows(`UPDATE centre SET jurisdiction = 'FR'`)
  const before = clock
  const hour = (at: number) => new Date(Date.UTC(2026, 9, 5, at)).getTime()
  for (const [at, minutes] of [
    [10, 120],
    [23, 60],
  ] as const) {
    clock = hour(at)
    const one = await open(await youth())
    const police = one.steps.find(step => step.code === 'police')
    expect([one.protocol, (Date.parse(police?.dueAt ?? '') - clock) / 60_000]).toEqual(['FR-1', minutes])
  }
  clock = before
  await house.rows(`UPDATE centre SET jurisdiction = 'BE'`)
})
