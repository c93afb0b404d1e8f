import { brotliDecompressSync, gunzipSync } from 'node:zlib'
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

it('whoever holds the forms already is told so, and others get them compressed as they can read them', async () => {
  const person = await house.person('EDU')
  const ask = (headers: Record<string, string>) =>
    house.app.inject({
      url: '/api/v1/kinds',
      headers: { authorization: `Bearer ${person.token}`, ...headers },
    })
  const whole = await ask({ 'accept-encoding': 'identity' })
  const etag = String(whole.headers.etag)
  expect(whole.headers['content-encoding']).toBeUndefined()
  for (const [accepts, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
  ] as const) {
    const packed = await ask({ 'accept-encoding': accepts })
    expect([packed.statusCode, packed.headers['content-encoding'], packed.headers.etag]).toEqual([
      200,
      encoding,
      etag,
    ])
    expect(Number(packed.headers['content-length'])).toBeLessThan(Number(whole.headers['content-length']) / 3)
    const open = encoding === 'br' ? brotliDecompressSync : gunzipSync
    expect(open(packed.rawPayload).toString('utf8')).toBe(whole.body)
  }
  for (const held of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const same = await ask({ 'if-none-match': held })
    expect([same.statusCode, same.body]).toEqual([304, ''])
  }
  expect((await ask({ 'if-none-match': '"other"' })).statusCode).toBe(200)
})

it('a form added meanwhile is in the next reply, under another name', async () => {
  const person = await house.person('EDU')
  const before = await person.call('GET', '/api/v1/kinds')
  const [first] = BUILT_IN_KINDS
  const added = { ...first, id: 'added-later', version: 7 }
  await house.client.query(
    `INSERT INTO kind_definition (id, version, built_in, definition, centre_id) VALUES ('added-later', 7, false, $1, $2)`,
    [JSON.stringify(added), house.centreId],
  )
  const after = await person.call<{ items: { id: string }[] }>('GET', '/api/v1/kinds')
  expect(after.headers.etag).not.toBe(before.headers.etag)
  expect(after.body.items.map(kind => kind.id)).toContain('added-later')
})

it('an entry of a form that does not exist is refused at its field', async () => {
  const coordinator = await house.person('COO')
  const file = await buildFile(house)
  const path = `/api/v1/youth-files/${file.id}/entries`
  const refused = await coordinator.call('POST', path, { kind: 'horoscope' }, once())
  expect([refused.status, refused.body.errors]).toEqual([400, [{ pointer: '#/kind', code: 'unknown-kind' }]])
  expect(await house.rows('SELECT 1 FROM entry WHERE youth_id = $1', [file.id])).toEqual([])
})
