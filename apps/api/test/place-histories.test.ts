import type { Place, PlaceUse } from '@havre/contracts/places.ts'
import { holdsOn, overlap } from '@havre/rules/places/occupancy.ts'
import { expect, inject, it } from 'vitest'
import { type BuiltFile, buildFile } from '../src/demo/builders.ts'
import { createDice } from '../src/demo/prng.ts'
import { day } from './days.ts'
import { callAs, ifMatch, once, openHouse } from './harness.ts'

const house = await openHouse()
const HISTORIES = inject('long') ? Number(process.env.OCCUPANCY_HISTORIES ?? 10_000) : 25
const ACTS = 20
const ROOM = [0, 1, 2]

/** A use as the model knows it: what the service last answered, and in which place. */
type Known = Pick<PlaceUse, 'id' | 'status' | 'since' | 'until' | 'version'> & {
  placeId: string
  youthId: string | null
  /** Of a move planned ahead: the stay that it ends, and the end which that stay had before. */
  from?: { readonly stayId: string; readonly until: string | null } | undefined
}

const isLive = ({ status }: Known) => status !== 'cancelled'
const isLived = ({ status }: Known) => status === 'occupied' || status === 'ended'

it(`through ${HISTORIES} random histories of ${ACTS} acts no place and no youth is held twice, and no act is forgotten`, async () => {
  const coordinator = await house.person('COO')
  const dice = createDice(process.env.OCCUPANCY_SEED ?? 'occupancy')
  // Of the history that runs: nobody else lives in its places.
  let places: Pick<Place, 'id'>[] = []
  let youths: Pick<BuiltFile, 'id'>[] = []
  let known = new Map<string, Known>()
  const past: Known[] = []
  const counts: Record<string, number> = {}

  const keep = (use: PlaceUse): void => {
    const { id, status, since, until, version } = use
    known.set(id, {
      id,
      status,
      since,
      until,
      version,
      placeId: use.place.id,
      youthId: use.youth?.id ?? null,
      from: known.get(id)?.from,
    })
  }
  const write = (one: Known, change: Partial<Known>) =>
    known.set(one.id, { ...one, ...change, version: one.version + 1 })
  /** The move that is planned from this stay. */
  const plannedFrom = (stay: Known) =>
    all().find(({ from, status }) => from?.stayId === stay.id && status === 'reserved')
  const giveUp = (move: Known | undefined) => move && write(move, { status: 'cancelled' })
  const all = () => [...known.values()]
  const call = <T>(path: string, body: unknown, headers = once(), method: 'POST' | 'PATCH' = 'POST') => {
    // A long run outlives a token.
    const { accessToken } = house.app.accessToken(coordinator.sid)
    return callAs<T>(house.app, accessToken, method, path, body, headers)
  }
  /** Whether these days are free in the place, and for the youth where they live there; `without`: what makes room. */
  const fits = (wanted: Known, without: readonly string[] = []) => {
    const others = all().filter(one => one.id !== wanted.id && !without.includes(one.id) && isLive(one))
    return !others.some(
      one =>
        overlap(one, wanted) &&
        (one.placeId === wanted.placeId ||
          (wanted.youthId !== null && one.youthId === wanted.youthId && isLived(one) && isLived(wanted))),
    )
  }
  const said = async (
    act: string,
    expected: boolean,
    body: unknown,
    path: string,
    version?: number,
    patch = false,
  ) => {
    const headers = { ...once(), ...(version === undefined ? {} : ifMatch(version)) }
    const reply = await call<PlaceUse>(path, body, headers, patch ? 'PATCH' : 'POST')
    const done = reply.status === 200 || reply.status === 201
    const outcome = `${act} ${done ? 'done' : 'refused'}`
    counts[outcome] = (counts[outcome] ?? 0) + 1
    expect([act, body, reply.status < 500, done]).toEqual([act, body, true, expected])
    if (done) keep(reply.body)
    return done
  }
  const someDays = (from: number, to: number) => {
    const since = from + dice.below(to - from)
    return { since: day(since), until: dice.below(4) === 0 ? null : day(since + 1 + dice.below(25)) }
  }

  const reserve = async () => {
    const [place, youth] = [dice.pick(places), dice.pick(youths)]
    const arrived = dice.below(2) === 0
    const days = arrived ? someDays(-300, 1) : someDays(-100, 200)
    const wanted: Known = {
      id: '',
      version: 1,
      status: arrived ? 'occupied' : 'reserved',
      ...days,
      placeId: place.id,
      youthId: youth.id,
    }
    await said(
      'reserve',
      fits(wanted),
      { placeId: place.id, ...days, arrived },
      `/api/v1/youth-files/${youth.id}/place-uses`,
    )
  }
  const close = async () => {
    const place = dice.pick(places)
    const days = someDays(-200, 200)
    const wanted: Known = { id: '', version: 1, status: 'closed', ...days, placeId: place.id, youthId: null }
    await said('close', fits(wanted), { ...days, closure: 'repair' }, `/api/v1/places/${place.id}/closures`)
  }
  const arrive = async (use: Known, on = day(-dice.below(30)), moving = dice.below(2) === 0) => {
    const isOver = use.until !== null && use.until <= on
    const wanted: Known = { ...use, status: 'occupied', since: on }
    const [home] = all()
      .filter(one => moving && one.youthId === use.youthId && one.status === 'occupied')
      .toSorted((a, b) => b.since.localeCompare(a.since))
    const left: Known | undefined = home && { ...home, status: 'ended', until: on }
    // A move that was planned from the stay makes room: it goes with it.
    const planned = left && plannedFrom(left)
    const room = [left?.id ?? '', planned && planned.id !== use.id ? planned.id : '']
    const expected = left ? on >= left.since && fits(left) && fits(wanted, room) : fits(wanted)
    const done = await said(
      left ? 'arrive with a move' : 'arrive',
      !isOver && expected,
      { on, moving },
      `/api/v1/place-uses/${use.id}/arrival`,
      use.version,
    )
    if (!done || !left) return
    giveUp(plannedFrom(left))
    write(left, {})
  }
  /** A place is promised to a youth who lives in another one, and taken up on a later day. */
  const promiseAndArrive = async (home: Known) => {
    const place = dice.pick(places)
    const on = day(-dice.below(12))
    const wanted: Known = {
      ...home,
      id: '',
      version: 1,
      status: 'reserved',
      since: on,
      until: null,
      placeId: place.id,
    }
    const before = new Set(known.keys())
    const done = await said(
      'reserve',
      fits(wanted),
      { placeId: place.id, since: on, until: null, arrived: false },
      `/api/v1/youth-files/${home.youthId}/place-uses`,
    )
    const made = done && all().find(({ id }) => !before.has(id))
    if (made) await arrive(made, on, true)
  }
  const change = async (use: Known) => {
    const { since, until } = someDays(-250, use.status === 'reserved' || use.status === 'closed' ? 100 : 1)
    const ends = use.status === 'ended' ? (until ?? day(0)) : until
    const wanted: Known = { ...use, since, until: ends }
    const isMoved = since !== use.since
    const isNew = isMoved || ends !== use.until
    const isOrdered = ends === null || ends > since
    const mayEnd = use.status !== 'ended' || (ends !== null && ends <= day(0))
    const next = plannedFrom(use)
    const missesMove = next !== undefined && ends !== use.until && ends !== next.since
    // A planned move takes the end of its stay with it.
    const stay = use.status === 'reserved' && isMoved ? known.get(use.from?.stayId ?? '') : undefined
    const follows = stay?.status === 'occupied' && stay.until === use.since
    const longer: Known | undefined = follows ? { ...stay, until: since } : undefined
    const body = { since, until: ends, why: 'x' }
    const expected =
      isNew &&
      isOrdered &&
      mayEnd &&
      !missesMove &&
      fits(wanted) &&
      (!longer || (since > longer.since && fits(longer, [use.id])))
    const act = longer ? 'shift a move' : 'change'
    const done = await said(act, expected, body, `/api/v1/place-uses/${use.id}`, use.version, true)
    if (done && longer) write(longer, {})
  }
  const leave = async (use: Known) => {
    const on = day(-dice.below(60))
    const wanted: Known = { ...use, status: 'ended', until: on }
    const expected = on >= use.since && fits(wanted)
    const body = { on, because: 'left' }
    const done = await said('leave', expected, body, `/api/v1/place-uses/${use.id}/departure`, use.version)
    if (done) giveUp(plannedFrom(use))
  }
  const cancel = async (use: Known) => {
    const stay = use.status === 'reserved' ? known.get(use.from?.stayId ?? '') : undefined
    const before = use.from?.until ?? null
    const body = { because: 'mistake', why: 'x' }
    const goesBack =
      stay?.status === 'occupied' && stay.until === use.since && (before === null || before > stay.since)
    const hasRoom = goesBack && fits({ ...stay, until: before }, [use.id])
    const act = goesBack ? `give a move up, the end ${hasRoom ? 'back' : 'kept'}` : 'cancel'
    // What was closed was closed.
    const isOver = use.status === 'closed' && use.until !== null && use.until <= day(0)
    await said(act, !isOver, body, `/api/v1/place-uses/${use.id}/cancellation`, use.version)
    if (hasRoom) write(stay, { until: before })
    giveUp(plannedFrom(use))
  }
  const move = async (use: Known) => {
    const place = dice.pick(places)
    const ahead = dice.below(2) === 0
    const days = ahead ? 1 + dice.below(40) : -dice.below(40)
    const on = day(days)
    const until = dice.below(2) === 0 ? null : day(Math.max(0, days) + 1 + dice.below(40))
    const left: Known = { ...use, ...(ahead ? {} : { status: 'ended' }), until: on }
    const next: Known = {
      ...use,
      id: '',
      placeId: place.id,
      since: on,
      until,
      ...(ahead ? { status: 'reserved' } : {}),
    }
    const own = all().filter(
      one =>
        one.status === 'reserved' &&
        one.placeId === place.id &&
        one.youthId === use.youthId &&
        overlap(one, next),
    )
    const planned = plannedFrom(use)
    const room = [use.id, ...own.map(({ id }) => id)]
    const expected =
      place.id !== use.placeId && on >= use.since && !(ahead && planned) && fits(left) && fits(next, room)
    const before = new Set(known.keys())
    const done = await said(
      ahead ? 'plan a move' : 'move',
      expected,
      { placeId: place.id, on, until },
      `/api/v1/place-uses/${use.id}/move`,
      use.version,
    )
    if (!done) return
    const made = all().find(({ id }) => !before.has(id))
    if (made && ahead) known.set(made.id, { ...made, from: { stayId: use.id, until: use.until } })
    write(left, {})
    const givenUp = new Set([...own, ...(planned && !ahead ? [planned] : [])])
    for (const one of givenUp) giveUp(one)
    const plan = made && known.get(made.id)
    if (ahead && plan && dice.below(2) === 0) await change(plan)
  }

  const act = async () => {
    const open = all().filter(({ status }) => status !== 'cancelled')
    const use = open.length > 0 ? dice.pick(open) : undefined
    const ways: (() => Promise<unknown>)[] = [reserve, reserve, dice.below(3) === 0 ? close : reserve]
    if (use?.status === 'reserved')
      ways.push(
        () => arrive(use),
        () => arrive(use),
        () => cancel(use),
      )
    if (use?.status === 'occupied')
      ways.push(
        () => leave(use),
        () => move(use),
        () => move(use),
        () => move(use),
        () => promiseAndArrive(use),
        () => promiseAndArrive(use),
        () => cancel(use),
      )
    if (use)
      ways.push(
        () => change(use),
        () => (use.status === 'ended' ? change(use) : cancel(use)),
      )
    await dice.pick(ways)()
  }
  const invariants = () => ({
    heldTwice: all().filter(
      one =>
        isLive(one) &&
        all().some(
          other => other !== one && isLive(other) && other.placeId === one.placeId && overlap(one, other),
        ),
    ),
    twoHomes: youths.filter(({ id }) =>
      Array.from({ length: 700 }, (_, n) => day(n - 320)).some(
        on => all().filter(one => one.youthId === id && isLived(one) && holdsOn(one, on)).length > 1,
      ),
    ),
  })

  for (let history = 0; history < HISTORIES; history += 1) {
    const fields = (at: number) => ({
      kind: 'studio',
      code: `Studio ${history} ${at}`,
      zone: `Zone ${history} ${at}`,
      since: day(-360),
    })
    places = await Promise.all(
      ROOM.map(async at => {
        const { status, body } = await call<Place>('/api/v1/places', fields(at))
        expect({ history, status, body }).toMatchObject({ status: 201 })
        return body
      }),
    )
    youths = await Promise.all(ROOM.map(() => buildFile(house)))
    known = new Map()
    for (let turn = 0; turn < ACTS; turn += 1) await act()
    expect([history, invariants()]).toEqual([history, { heldTwice: [], twoHomes: [] }])
    past.push(...all())
  }
  console.info(`occupancy: ${HISTORIES} histories of ${ACTS} acts, ${past.length} uses`, counts)

  const rows = await house.rows(
    `SELECT id, status, since::text, until::text, version FROM place_use ORDER BY id`,
  )
  expect(rows).toEqual(
    past
      .map(({ id, status, since, until, version }) => ({ id, status, since, until, version }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
  )
  const forgotten = await house.rows(
    `SELECT u.id FROM place_use u LEFT JOIN place_use_step s ON s.use_id = u.id GROUP BY u.id HAVING count(s.id) <> u.version`,
  )
  const astray = await house.rows(
    `SELECT u.id FROM place_use u CROSS JOIN LATERAL (
       SELECT s.since, s.until FROM place_use_step s WHERE s.use_id = u.id ORDER BY s.created_at DESC LIMIT 1) AS last
     WHERE (last.since, last.until) IS DISTINCT FROM (u.since, u.until)`,
  )
  expect({ forgotten, astray }).toEqual({ forgotten: [], astray: [] })
  for (const name of [
    'reserve',
    'close',
    'arrive',
    'arrive with a move',
    'change',
    'leave',
    'move',
    'plan a move',
  ])
    for (const outcome of ['done', 'refused'])
      expect([`${name} ${outcome}`, (counts[`${name} ${outcome}`] ?? 0) > 0]).toEqual([
        `${name} ${outcome}`,
        true,
      ])
}, 36_000_000)
