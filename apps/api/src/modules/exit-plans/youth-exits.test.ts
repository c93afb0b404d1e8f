import type { ExitFollowUp, YouthExit } from '@havre/contracts/youth-exits.ts'
import { STAY_PAPERS } from '@havre/rules/residence/papers.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { ALL_OK, openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'
import { sql } from '../../db/sql.ts'

const world = await openExitHouse()
const {
  house,
  coordinator,
  director,
  referent,
  fileOf,
  guardianOf,
  open,
  change,
  room,
  exit,
  ask,
  answer,
  prepared,
} = world
beforeEach(() => world.setClock())

const fileRow = async (id: string) =>
  (await house.rows(`SELECT phase, left_on::text, present FROM youth_file WHERE id = $1`, [id]))[0]

describe('an exit', () => {
  it('that was prepared freezes the five pillars, closes the plan and ends the stay, in one act', async () => {
    const file = await fileOf()
    const plan = await prepared(file)
    const key = once()
    const left = await exit(plan, { lodging: 'supportedHousing' }, referent, key)
    expect(left.status).toBe(201)
    expect(left.body).toMatchObject({
      outcome: 'prepared',
      abrupt: false,
      missing: 0,
      relay: { name: 'Le Seuil' },
      unpreparedBecause: null,
    })
    expect((await exit(plan, { lodging: 'supportedHousing' }, referent, key)).body.id).toBe(left.body.id)
    expect(await fileRow(file.id)).toEqual({ phase: 'left', left_on: '2026-11-27', present: false })
    const stays = await house.rows(
      `SELECT phase, since::text FROM stay WHERE youth_id = $1 AND until IS NULL`,
      [file.id],
    )
    expect(stays).toEqual([{ phase: 'left', since: '2026-11-27' }])
    const { body } = await room(file)
    expect([body.plan?.closed, body.plan?.can, body.readiness, body.exitUnrecorded]).toEqual([
      true,
      { change: false, exit: false, readDestination: false, readWords: true },
      null,
      false,
    ])
    const traces = await house.rows(
      `SELECT action FROM trace WHERE youth_id = $1 AND action LIKE '%exit%.insert'`,
      [file.id],
    )
    expect(traces.map(({ action }) => action)).toContain('youth_exit.insert')
  })

  it('is recorded once, however many try, and its plan is history', async () => {
    const file = await fileOf()
    const plan = await prepared(file)
    const tries = await Promise.all([exit(plan), exit(plan, {}, coordinator)])
    expect(tries.map(({ status }) => status).toSorted()).toEqual([201, 422])
    expect(tries.find(({ status }) => status === 422)?.body).toMatchObject({ rule: 'already-closed' })
    expect((await exit({ ...plan, version: 99 })).body).toMatchObject({ rule: 'already-closed' })
    expect((await change({ ...plan, version: 4 }, { farewell: 'x' })).body).toMatchObject({
      rule: 'already-closed',
    })
    expect((await ask(plan, { name: 'X', purpose: 'x' })).body).toMatchObject({ rule: 'already-closed' })
    const [relay] = (await room(file)).body.relays
    if (!relay) throw new Error('no relay')
    expect((await answer(relay, { answer: 'refused' })).body).toMatchObject({ rule: 'already-closed' })
    const rows = await house.rows('SELECT id FROM youth_exit WHERE youth_id = $1', [file.id])
    expect(rows).toHaveLength(1)
  })

  it('asks for a relay that accepted by that day, or for the reason why there is none', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    const { body: relay } = await ask(plan, { name: 'Le Seuil', purpose: 'Logement', askedOn: '2026-11-20' })
    const without = await exit(plan)
    expect([without.status, without.body]).toMatchObject([
      422,
      { rule: 'exit-needs-relay', errors: [{ pointer: '#/unpreparedBecause', code: 'required' }] },
    ])
    await answer(relay, { answer: 'accepted', answeredOn: '2026-11-26' })
    expect((await exit(plan, { on: '2026-11-25', unpreparedBecause: '  ' })).body).toMatchObject({
      rule: 'exit-needs-relay',
    })
    expect((await fileRow(file.id))?.phase).toBe('orientation')
    const left = await exit(plan, { on: '2026-11-25', unpreparedBecause: 'Parti avant la réponse' })
    expect(left.body).toMatchObject({
      relay: null,
      unpreparedBecause: 'Parti avant la réponse',
      abrupt: true,
      missing: 5,
      outcome: 'abrupt',
    })
  })

  it('is abrupt by the pillars alone, and nobody types it', async () => {
    const cases = [
      [{}, 'prepared', false],
      [{ income: { state: 'planned' } }, 'partly', false],
      [{ income: { state: 'missing' } }, 'abrupt', true],
    ] as const
    for (const [pillars, outcome, abrupt] of cases) {
      const plan = await prepared(await fileOf())
      const { body: changed } = await change(plan, { pillars: { ...ALL_OK, ...pillars } })
      expect((await exit(changed)).body).toMatchObject({ outcome, abrupt })
    }
    const gone = await exit(await prepared(await fileOf()), { reason: 'disappearance' })
    expect(gone.body).toMatchObject({ outcome: 'abrupt', missing: 0 })
    const dead = await exit(await prepared(await fileOf()), { reason: 'death' })
    expect(dead.body).toMatchObject({ outcome: 'notCounted', abrupt: false, followUps: [] })
    const plan = await prepared(await fileOf())
    expect((await exit(plan, { abrupt: false })).status).toBe(400)
  })

  it('lies on no day ahead, before arrival or before the phase that runs', async () => {
    const file = await fileOf({ arrivedOn: '2026-06-01' })
    await house.rows(
      `INSERT INTO stay (centre_id, youth_id, created_by, phase, since) VALUES ($1, $2, $3, 'orientation', '2026-10-01')`,
      [house.centreId, file.id, coordinator.id],
    )
    const plan = await prepared(file)
    for (const [on, code] of [
      ['2026-11-28', 'in-the-future'],
      ['2026-05-31', 'before-arrival'],
      ['2026-09-30', 'before-last-phase'],
    ])
      expect((await exit(plan, { on })).body).toMatchObject({ errors: [{ pointer: '#/on', code }] })
    expect((await fileRow(file.id))?.phase).toBe('orientation')
  })

  it('is recorded by who may end the stay: not by an educator named on the file, unless it says "left" already', async () => {
    const educator = await house.person('EDU')
    const file = await fileOf({}, educator)
    const plan = await prepared(file)
    const seen = await room(file, educator)
    expect(seen.body.plan?.can).toMatchObject({ change: true, exit: false })
    expect((await exit(plan, {}, educator)).status).toBe(403)
    expect((await exit(plan, {}, await guardianOf(file))).status).toBe(404)
    expect((await exit(plan, {}, director)).status).toBe(404)

    const gone = await fileOf({ phase: 'left', leftOn: '2026-11-10' }, educator)
    expect((await room(gone)).body.exitUnrecorded).toBe(true)
    const late = await prepared(gone)
    const wrongDay = await exit(late, { on: '2026-11-11' }, educator)
    expect(wrongDay.body).toMatchObject({ errors: [{ pointer: '#/on', code: 'not-the-day-left' }] })
    const because = { on: '2026-11-10', unpreparedBecause: 'Relais trouvé plus tard' }
    expect((await exit(late, because, educator)).status).toBe(201)
    const never = await prepared(await fileOf({ phase: 'admission_decided', arrivedOn: null }))
    expect((await exit(never, {}, coordinator)).status).toBe(403)
  })

  it('freezes a stay whose paper lapsed as planned, whoever records it: who reads no papers too', async () => {
    const educator = await house.person('EDU')
    const stranger = await house.person('EDU')
    for (const [ends, state] of [
      [['2026-11-09'], 'planned'],
      [['2026-11-10'], 'ok'],
      [['2026-11-09', null], 'ok'],
      [[], 'ok'],
    ] as const) {
      const file = await fileOf({ phase: 'left', leftOn: '2026-11-10' }, educator)
      for (const end of ends)
        await house.rows(
          `INSERT INTO residence_document (centre_id, youth_id, paper, issued_on, valid_until, created_by)
           VALUES ($1, $2, 'a_card', '2026-01-02', $3, $4)`,
          [house.centreId, file.id, end, coordinator.id],
        )
      const plan = await prepared(file)
      const asked = sql`SELECT count(*)::int AS lapsed
        FROM app.lapsed_stays(ARRAY[${file.id}::uuid], ARRAY['2026-11-10'::date], ${STAY_PAPERS}::text[])`
      expect(await house.door.group(educator.sid, [asked])).toEqual([
        [{ lapsed: state === 'planned' ? 1 : 0 }],
      ])
      expect(await house.door.group(stranger.sid, [asked])).toEqual([[{ lapsed: 0 }]])
      const given = { on: '2026-11-10', unpreparedBecause: 'Parti seul' }
      expect((await exit(plan, given, educator)).body.pillars.residence).toBe(state)
    }
  })

  it('of a French house arranges no hotel, and writes one down where the youth went alone', async () => {
    await house.rows(`UPDATE centre SET jurisdiction = 'FR' WHERE id = $1`, [house.centreId])
    try {
      const plan = await prepared(await fileOf())
      const refused = await exit(plan, { lodging: 'hotel' })
      expect(refused.body).toMatchObject({ rule: 'lodging-refused', errors: [{ pointer: '#/lodging' }] })
      expect((await exit(plan, { lodging: 'hotel', reason: 'refusal' })).body).toMatchObject({
        lodging: 'hotel',
      })
    } finally {
      await house.rows(`UPDATE centre SET jurisdiction = 'BE' WHERE id = $1`, [house.centreId])
    }
  })

  it('is for majority from the 18th birthday on, and not a day before', async () => {
    const of = async (birthOn: string) =>
      exit(await prepared(await fileOf({ birthOn })), { reason: 'majority' })
    const early = await of('2008-11-28')
    expect([early.status, early.body]).toMatchObject([
      422,
      { rule: 'condition-not-met', errors: [{ pointer: '#/reason', code: 'not-of-age' }] },
    ])
    expect((await of('2008-11-27')).status).toBe(201)
  })

  it('lies in no year that was typed wrongly, on a file without a day of arrival either', async () => {
    const file = await fileOf({ arrivedOn: null })
    const refused = await exit(await prepared(file), { on: '1990-01-01' })
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'date-out-of-bounds', errors: [{ pointer: '#/on', code: 'too-long-ago' }] },
    ])
    const { body: plan } = await open(await fileOf())
    const relay = { name: 'Le Seuil', purpose: 'Logement', askedOn: '1990-01-01' }
    expect((await ask(plan, relay)).body).toMatchObject({ errors: [{ code: 'before-arrival' }] })
    const far = await change(plan, { lodging: 'ownHome', lodgingFrom: '2090-01-01' })
    expect(far.body).toMatchObject({ errors: [{ pointer: '#/lodgingFrom', code: 'too-far-ahead' }] })
  })

  it('may be followed by another plan, when somebody comes back', async () => {
    const file = await fileOf()
    await exit(await prepared(file))
    const again = await open(file, coordinator)
    expect(again.status).toBe(201)
    expect((await room(file)).body).toMatchObject({
      plan: { closed: false },
      exits: [{ reason: 'orientation' }],
    })
  })

  it('tells no pillars of the exit once somebody is back, before there is another plan', async () => {
    const file = await fileOf()
    await exit(await prepared(file))
    expect((await room(file)).body.pillars.income).toBe('ok')
    await house.rows(`UPDATE youth_file SET phase = 'integration', left_on = NULL WHERE id = $1`, [file.id])
    expect((await room(file)).body.pillars.income).toBe('missing')
  })
})

describe('a follow-up', () => {
  const hold = (of: YouthExit, body: object, by = referent) =>
    by.call<ExitFollowUp>('POST', `/api/v1/youth-exits/${of.id}/follow-ups`, body, once())

  it('falls due by rule, is held once in its time, and says nothing of who was not reached', async () => {
    const file = await fileOf()
    const { body: left } = await exit(await prepared(file), { on: '2026-11-27' })
    expect(left.followUps.map(({ month, dueOn, state }) => `${month} ${dueOn} ${state}`)).toEqual([
      '1 2026-12-27 coming',
      '3 2027-02-27 coming',
      '6 2027-05-27 coming',
      '12 2027-11-27 coming',
    ])
    const early = await hold(left, { month: 1, heldOn: '2026-11-27', reached: 'yes' })
    expect(early.body).toMatchObject({ rule: 'not-yet', errors: [{ pointer: '#/heldOn' }] })
    world.setClock('2026-12-29T09:00:00Z')
    expect((await room(file)).body.exits[0]?.followUps[0]).toMatchObject({ state: 'late', daysLeft: -2 })
    expect((await hold(left, { month: 1, heldOn: '2026-12-30', reached: 'yes' })).body).toMatchObject({
      rule: 'in-the-future',
    })
    const told = await hold(left, { month: 1, heldOn: '2026-12-28', reached: 'no', housing: 'stable' })
    expect(told.body).toMatchObject({ errors: [{ pointer: '#/housing', code: 'not-reached' }] })
    expect((await hold(left, { month: 2, heldOn: '2026-12-28', reached: 'no' })).status).toBe(400)
    const missed = await hold(left, { month: 1, heldOn: '2026-12-28', reached: 'no' })
    expect(missed.status).toBe(201)
    const again = await hold(left, { month: 1, heldOn: '2026-12-28', reached: 'yes' }, coordinator)
    expect([again.status, again.body]).toMatchObject([409, { current: { id: missed.body.id } }])
    const put = (version: number, body: object) =>
      coordinator.call<ExitFollowUp>(
        'PUT',
        `/api/v1/exit-follow-ups/${missed.body.id}`,
        body,
        ifMatch(version),
      )
    const reached = await put(1, {
      heldOn: '2026-12-29',
      reached: 'yes',
      housing: 'stable',
      income: 'fragile',
      wellbeing: 'good',
      needs: 'Voudrait revoir Ines',
    })
    expect(reached.body).toMatchObject({
      version: 2,
      housing: 'stable',
      residence: null,
      needs: 'Voudrait revoir Ines',
    })
    expect((await put(1, { heldOn: '2026-12-29', reached: 'no' })).status).toBe(412)
    const [row] = await house.rows('SELECT needs FROM exit_follow_up WHERE id = $1', [missed.body.id])
    expect(String(row?.needs)).not.toContain('Ines')
    const stranger = await house.person('EDU')
    expect((await hold(left, { month: 3, heldOn: '2026-12-29', reached: 'no' }, stranger)).status).toBe(404)
    expect((await hold(left, { month: 3, heldOn: '2026-12-29', reached: 'no' }, director)).status).toBe(404)
  })

  it('carries the law of a French house at six months', async () => {
    await house.rows(`UPDATE centre SET jurisdiction = 'FR' WHERE id = $1`, [house.centreId])
    try {
      const { body: left } = await exit(await prepared(await fileOf()))
      expect(left.followUps.map(({ basis }) => basis.article)).toEqual(['', '', 'L222-5-2-1', ''])
    } finally {
      await house.rows(`UPDATE centre SET jurisdiction = 'BE' WHERE id = $1`, [house.centreId])
    }
  })
})
