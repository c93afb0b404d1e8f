import { beforeAll, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Party = { id: string; version: number; name: string; channels: { value: string }[]; mayCall: string }

let legal: Person
let file: BuiltFile
beforeAll(async () => {
  legal = await house.person('LEG')
  file = await buildFile(house)
  await nameOnFile(house, file, legal.id, 'legal')
})
const uncle = {
  role: 'relative',
  name: 'Oncle de synthèse',
  channels: [{ type: 'phone', value: '+32 400 00 00 01' }],
  mayCall: 'supervised',
  since: '2026-09-01',
}
const create = (body: object) =>
  legal.call<Party>('POST', `/api/v1/youth-files/${file.id}/parties`, body, once())
const list = (who: Person) => who.call<{ items: Party[] }>('GET', `/api/v1/youth-files/${file.id}/parties`)

it('a person around the youth is named with numbers that only the file’s key opens', async () => {
  const { status, body } = await create(uncle)
  expect([status, body.name, body.channels]).toEqual([201, uncle.name, uncle.channels])
  const [row] = await house.rows('SELECT name, channels FROM party WHERE id = $1', [body.id])
  expect(`${row?.name} ${row?.channels}`).not.toMatch(/Oncle|400 00 00/)
  const change = (version: number, what: object) =>
    legal.call<Party>('PATCH', `/api/v1/parties/${body.id}`, what, ifMatch(version))
  const ended = await change(1, { until: '2026-10-01' })
  expect(ended.body).toMatchObject({ version: 2, until: '2026-10-01', name: uncle.name })
  expect((await change(1, { mayCall: 'no' })).status).toBe(412)
  expect((await change(2, { until: '2026-08-01' })).body).toMatchObject({ rule: 'dates-out-of-order' })
})

it('nobody who is a risk may be called as if nothing were the matter', async () => {
  const refused = await create({ ...uncle, risk: true, mayCall: 'yes' })
  expect([refused.status, refused.body]).toMatchObject([422, { rule: 'risk-may-not-call' }])
  expect((await create({ ...uncle, risk: true, mayCall: 'no' })).status).toBe(201)
})

it('names are for those whom the matrix lets into identity, and for nobody else', async () => {
  const educator = await house.person('EDU')
  const referent = await house.person('EDU', 'REF')
  await nameOnFile(house, file, referent.id, 'referent')
  expect((await list(educator)).body.items ?? []).toEqual([])
  expect((await list(referent)).body.items.length).toBeGreaterThan(0)
  for (const role of ['ADM', 'AUD', 'DPO', 'PAR'] as const)
    expect((await list(await house.person(role))).status).toBe(404)
})
