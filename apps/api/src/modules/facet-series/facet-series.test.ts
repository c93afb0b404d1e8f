import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Series = { items: { entryId: string; occurredAt: string; facets: { key: string; value: string }[] }[] }

const KEYS = ['cookingTeam', 'cookingYouth']
let referent: Person
let file: BuiltFile
beforeAll(async () => {
  referent = await house.person('EDU', 'REF')
  file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
})

const scale = (of: BuiltFile, day: string, team: string, more: object = {}) =>
  buildEntry(house, of, {
    kind: 'autonomy-scale',
    authorId: referent.id,
    occurredAt: new Date(`${day}T10:00:00Z`),
    answers: { cookingTeam: team, cookingYouth: '4', moneyTeam: '1' },
    ...more,
  })
const read = (who: Person, of: BuiltFile, body: object = { kind: 'autonomy-scale', keys: KEYS }) =>
  who.call<Series>('POST', `/api/v1/youth-files/${of.id}/facet-series`, body)

describe('a series of coded answers', () => {
  it('comes oldest first, of signed records only, with nothing but what was asked for', async () => {
    const late = await scale(file, '2026-06-01', '3')
    const early = await scale(file, '2026-02-01', '1')
    await scale(file, '2026-07-01', '4', { status: 'draft' })
    const corrected = await scale(file, '2026-04-01', '0')
    const correction = await scale(file, '2026-04-01', '2', { correctsId: corrected })
    await buildEntry(house, file, { kind: 'educ-note', authorId: referent.id, answers: { subject: 'rules' } })

    const { status, body } = await read(referent, file)
    expect(status).toBe(200)
    expect(body.items.map(item => item.entryId)).toEqual([early, correction, late])
    expect(body.items.map(item => item.facets)).toEqual(
      ['1', '2', '3'].map(value => [
        { key: 'cookingTeam', value },
        { key: 'cookingYouth', value: '4' },
      ]),
    )
    const last = await read(referent, file, { kind: 'autonomy-scale', keys: KEYS, limit: 2 })
    expect(last.body.items.map(item => item.entryId)).toEqual([correction, late])
  })

  it('leaves a trace with the records that were read', async () => {
    const other = await buildFile(house)
    await nameOnFile(house, other, referent.id, 'referent')
    const one = await scale(other, '2026-05-01', '2')
    await read(referent, other)
    const traces = await house.rows(
      `SELECT action, compartment, object_ids FROM trace WHERE youth_id = $1 AND account_id = $2`,
      [other.id, referent.id],
    )
    expect(traces).toEqual([{ action: 'facet-series.read', compartment: 'AUTON', object_ids: [one] }])
  })

  it('shows nobody more than the records would: hidden is absent', async () => {
    const stranger = await house.person('EDU')
    const lawyer = await house.person('LAW')
    const auditor = await house.person('AUD')
    // The youth lives in the house, so its file is known to the educator, the grid is not.
    expect(await read(stranger, file)).toMatchObject({ status: 200, body: { items: [] } })
    for (const outsider of [lawyer, auditor]) {
      const hidden = await read(outsider, file)
      const absent = await read(outsider, { ...file, id: crypto.randomUUID() })
      expect([hidden.status, absent.status]).toEqual([404, 404])
    }
    const coordinator = await house.person('COO')
    expect((await read(coordinator, file)).body.items).toHaveLength(3)
  })

  it('stays within one house, and takes no other question', async () => {
    const elsewhere = await openHouse()
    const foreigner = await elsewhere.person('DIR')
    expect((await read(foreigner, file)).status).toBe(404)
    expect((await read(referent, file, { kind: 'no-such-kind', keys: KEYS })).body).toEqual({ items: [] })
    for (const body of [
      { kind: 'autonomy-scale' },
      { kind: 'x y', keys: KEYS },
      { kind: 'bonds', keys: [] },
    ]) {
      expect((await read(referent, file, body)).status).toBe(400)
    }
    const author = await buildAccount(house, ['PSY'])
    await buildEntry(house, file, { kind: 'psy-note', authorId: author, answers: {} })
    expect((await read(referent, file, { kind: 'psy-note', keys: ['subject'] })).body).toEqual({ items: [] })
  })
})
