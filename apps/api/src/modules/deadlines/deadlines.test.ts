import type { DeadlineBoard, DeadlineItem } from '@havre/contracts/deadlines.ts'
import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildCentre, buildFile } from '../../demo/builders.ts'

let clock = new Date('2026-04-01T09:00:00Z')
const house = await openHouse({ now: () => clock })
let legal: Person
let coordinator: Person
let director: Person
beforeAll(async () => {
  legal = await house.person('LEG')
  coordinator = await house.person('COO')
  director = await house.person('DIR')
})

/** A file whose registration certificate ends on that day, as printed. */
async function ending(on: string, by = legal): Promise<BuiltFile> {
  const file = await buildFile(house)
  await nameOnFile(house, file, by.id, 'legal')
  const opened = await by.call<LegalProcedure>(
    'POST',
    `/api/v1/youth-files/${file.id}/legal-procedures`,
    { definition: 'be.thb', facts: { unaccompanied: 'yes', recognisedCentre: 'yes' } },
    once(),
  )
  const record = async (version: number, body: object) => {
    const path = `/api/v1/legal-procedures/${opened.body.id}/events`
    const { status } = await by.call('POST', path, body, { ...once(), ...ifMatch(version) })
    expect(status).toBe(201)
  }
  await record(1, { event: 'referral_to_recognised_centre', on: '2026-01-05' })
  await record(2, { event: 'ai_issued', on: '2026-01-12', printedUntil: on })
  return file
}
const board = (by: Person, body: object = {}) =>
  by.call<DeadlineBoard>('POST', '/api/v1/deadlines/search', body)
const ends = async (by: Person, body: object = {}) =>
  (await board(by, body)).body.items.filter(({ rule }) => rule === 'be.thb.ai.end')
const acknowledge = (
  by: Person,
  item: Pick<DeadlineItem, 'id'> | undefined,
  step: number | null | undefined,
) => by.call<DeadlineItem>('POST', `/api/v1/deadlines/${item?.id}/acknowledgements`, { step }, once())

describe('the board of what falls due', () => {
  it('shows what must be acted on first at the top, over the files that the reader may read, page by page', async () => {
    const stranger = await house.person('LEG')
    const [late, near, far] = [
      await ending('2026-03-30'),
      await ending('2026-04-10'),
      await ending('2026-06-01'),
    ]
    const { words } = (await board(legal)).body
    const mine = await ends(legal)
    expect(mine.map(({ youthId, daysLeft }) => [youthId, daysLeft])).toEqual([
      [late.id, -2],
      [near.id, 9],
      [far.id, 61],
    ])
    const [own, ...others] = mine.map(line => line.words)
    expect(words[own ?? -1]).toMatchObject({
      title: { en: 'End of the registration certificate' },
      about: { en: 'Trafficking victim (61/2 to 61/5)' },
      basis: { article: '61/3 §1' },
    })
    expect(others).toEqual([own, own])
    expect(mine[0]).toMatchObject({
      actor: 'recognisedCentre',
      found: 'printed',
      missing: [],
    })
    expect(mine[0]?.arithmetic.at(-1)?.en).toContain('prevails')
    expect(await ends(stranger)).toEqual([])
    for (const by of [coordinator, director]) expect(await ends(by)).toHaveLength(3)
    expect(await ends(coordinator, { mine: true })).toEqual([])
    expect((await board(await house.person('EDU'))).status).toBe(404)

    const pages: string[] = []
    let cursor: string | null | undefined
    do {
      const { body } = await board(legal, { limit: 2, ...(cursor && { cursor }) })
      pages.push(...body.items.map(({ id }) => id))
      cursor = body.nextCursor
    } while (cursor)
    const { body: whole } = await board(legal)
    expect(pages).toEqual(whole.items.map(({ id }) => id))
    expect(whole.counts.overdue).toBe(whole.items.filter(({ daysLeft }) => daysLeft < 0).length)
    expect((await ends(legal, { within: 10 })).map(({ youthId }) => youthId)).toEqual([late.id, near.id])
    expect(await ends(legal, { natures: ['legal'] })).toEqual([])
    expect(await ends(legal, { definitions: ['be.asylum'] })).toEqual([])
    const traced = await house.rows(
      `SELECT youth_ids FROM trace WHERE action = 'deadline.list' AND account_id = $1 ORDER BY id LIMIT 1`,
      [legal.id],
    )
    expect(traced[0]?.youth_ids).toContain(late.id)
  })

  it('stays silent about a house abroad and about a date that is met', async () => {
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    expect((await ends(director)).map(({ youthId }) => youthId)).not.toContain(abroad.id)
  })
})

describe('seeing a date come', () => {
  it('is asked of the legal officer at 14 days, of who leads when a step went by unseen, and lapses when the date moves', async () => {
    clock = new Date('2026-04-01T09:00:00Z')
    const own = await house.person('LEG')
    const file = await ending('2026-04-14', own)
    // Known since March by the house's clock; the database has its own.
    await house.rows(`UPDATE legal_deadline SET created_at = '2026-03-02' WHERE youth_id = $1`, [file.id])
    const at = async (day: string) => {
      clock = new Date(`${day}T09:00:00Z`)
      return (await ends(own)).find(({ youthId }) => youthId === file.id)
    }
    expect(await at('2026-03-20')).toMatchObject({ step: null, asks: null, can: { acknowledge: false } })
    const first = await at('2026-04-01')
    expect(first).toMatchObject({ step: 14, asks: 'LEG', seen: null, can: { acknowledge: true } })
    expect((await acknowledge(own, first, 7)).status).toBe(403)
    const seen = await acknowledge(own, first, 14)
    expect([seen.status, seen.body]).toMatchObject([201, { asks: null, seen: { by: { id: own.id } } }])
    expect((await acknowledge(own, first, 14)).status).toBe(201)
    const rows = await house.rows('SELECT step FROM deadline_seen WHERE deadline_id = $1', [first?.id])
    expect(rows).toEqual([{ step: 14 }])
    expect((await ends(own, { unseen: true })).map(({ youthId }) => youthId)).not.toContain(file.id)
    expect(await at('2026-04-08')).toMatchObject({ step: 7, asks: 'LEG', seen: null })
    const missed = await at('2026-04-13')
    expect(missed).toMatchObject({ step: 2, asks: 'COO' })
    expect((await acknowledge(coordinator, missed, 2)).body).toMatchObject({ asks: null })
    // Who is told only where a procedure stands answers for nothing, seen already or not.
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
    expect((await acknowledge(referent, missed, 2)).status).toBe(403)
  })

  it('calls on the direction once it is late, which says that it has seen it', async () => {
    clock = new Date('2026-04-01T09:00:00Z')
    const own = await house.person('LEG')
    const file = await ending('2026-04-14', own)
    clock = new Date('2026-04-16T09:00:00Z')
    const late = (await ends(director)).find(({ youthId }) => youthId === file.id)
    expect(late).toMatchObject({ asks: 'DIR', can: { acknowledge: true } })
    expect((await acknowledge(director, late, 2)).body).toMatchObject({
      asks: null,
      seen: { by: { id: director.id } },
    })
  })
})
