import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { expect, it } from 'vitest'
import { once, openHouse } from '../../../test/harness.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()

it('everybody signed in reads every form of the house, whole', async () => {
  for (const role of ['EDU', 'GUA', 'ADM'] as const) {
    const person = await house.person(role)
    const { body } = await person.call<{ items: { id: string }[] }>('GET', '/api/v1/kinds')
    expect(body.items.map(kind => kind.id).sort()).toEqual(BUILT_IN_KINDS.map(kind => kind.id).sort())
    expect(body.items).toEqual(expect.arrayContaining([...BUILT_IN_KINDS]))
  }
})

it('an entry of a form that does not exist is refused at its field', async () => {
  const coordinator = await house.person('COO')
  const file = await buildFile(house)
  const path = `/api/v1/youth-files/${file.id}/entries`
  const refused = await coordinator.call('POST', path, { kind: 'horoscope' }, once())
  expect([refused.status, refused.body.errors]).toEqual([400, [{ pointer: '#/kind', code: 'unknown-kind' }]])
  expect(await house.rows('SELECT 1 FROM entry WHERE youth_id = $1', [file.id])).toEqual([])
})
