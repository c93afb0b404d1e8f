import { expect, it } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Today = {
  drafts: { id: string; youthAlias: string }[]
  house: { places: number; present: { alias: string }[] }
}

it('an educator finds the own drafts, the last touched first, and who is in the house', async () => {
  const educator = await house.person('EDU', 'REF')
  const here = await buildFile(house, { alias: 'Orme 1' })
  const gone = await buildFile(house, { alias: 'Orme 2', phase: 'left' })
  await nameOnFile(house, gone, educator.id, 'referent')
  const hour = 3_600_000
  const given = { authorId: educator.id, kind: 'first-interview', status: 'draft' as const }
  const older = await buildEntry(house, gone, { ...given, occurredAt: new Date(Date.now() - 2 * hour) })
  const newer = await buildEntry(house, here, { ...given, occurredAt: new Date(Date.now() - hour) })
  await buildEntry(house, here, { authorId: (await house.person('EDU')).id, status: 'draft' })

  const { status, body } = await educator.call<Today>('GET', '/api/v1/today')
  expect(status).toBe(200)
  expect(body.drafts.map(draft => [draft.id, draft.youthAlias])).toEqual([
    [newer, 'Orme 1'],
    [older, 'Orme 2'],
  ])
  expect(body.house.present.map(file => file.alias)).toEqual(['Orme 1'])
  const traces = await house.rows(
    `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'youth-file.list'`,
    [educator.id],
  )
  expect(traces).toEqual([{ youth_ids: [here.id] }])
  const drafts = await house.rows(
    `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'draft.list'`,
    [educator.id],
  )
  expect(drafts).toEqual([{ youth_ids: [gone.id, here.id].sort() }])
})

it('a system administrator finds nobody there', async () => {
  const { status, body } = await (await house.person('ADM')).call<Today>('GET', '/api/v1/today')
  expect([status, body.drafts, body.house.present]).toEqual([200, [], []])
})
