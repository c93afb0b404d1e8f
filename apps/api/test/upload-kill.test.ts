import { type ChildProcess, spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { forgetUnfinished } from '../src/start/database.ts'
import { type Attached, announce, fetchBytes, referentWithDraft, send } from './attaching.ts'
import { openHouse, type Person } from './harness.ts'

const house = await openHouse()
const MIB = 1024 * 1024
const services: ChildProcess[] = []
afterAll(() => {
  for (const service of services) service.kill('SIGKILL')
})

async function startService(): Promise<{ port: number; kill: () => Promise<unknown> }> {
  const script = join(import.meta.dirname, 'upload-service.ts')
  const service = spawn(process.execPath, [script, house.adminUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  services.push(service)
  const [said] = await event(service.stdout, 'data')
  const kill = () => {
    service.kill('SIGKILL')
    return event(service, 'exit')
  }
  return { port: Number(String(said)), kill }
}

/** Begins to send a file of `bytes` bytes and stops after `sent`. */
function beginSending(port: number, person: Person, id: string, bytes: number, sent: number) {
  const upload = request({
    port,
    method: 'PUT',
    path: `/api/v1/attachments/${id}/content`,
    headers: {
      authorization: `Bearer ${person.token}`,
      'content-type': 'application/octet-stream',
      'content-length': bytes,
      'if-match': '"1"',
    },
  })
  upload.on('error', () => undefined)
  upload.write(Buffer.alloc(sent, 0x41))
  return upload
}

const pieces = async (id: string) =>
  Number(
    (await house.rows('SELECT count(*) AS n FROM attachment_chunk WHERE attachment_id = $1', [id]))[0]?.n,
  )

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await holds()) return
    await wait(50)
  }
  throw new Error('it never came true')
}

it('a kill −9 in the middle of an upload leaves nothing readable, and the next start takes it away', async () => {
  const { referent, entryId } = await referentWithDraft(house)
  const { body } = await announce(referent, entryId, 'film.txt', 8 * MIB)
  const service = await startService()
  beginSending(service.port, referent, body.id, 8 * MIB, 5 * MIB)
  await until(async () => (await pieces(body.id)) >= 32)
  await service.kill()

  const half = await house.rows('SELECT status, file_key, details FROM attachment WHERE id = $1', [body.id])
  expect(half).toEqual([{ status: 'received', file_key: null, details: null }])
  expect((await fetchBytes(house, referent, body.id)).status).toBe(404)
  const list = await referent.call<{ items: Attached[] }>('GET', `/api/v1/entries/${entryId}/attachments`)
  expect(list.body.items).toEqual([])

  // Beside other instances only what is older than any upload is taken for dead.
  await forgetUnfinished(house.adminUrl, false)
  expect(await pieces(body.id)).toBeGreaterThan(0)
  await forgetUnfinished(house.adminUrl, true)
  expect(await house.rows('SELECT id FROM attachment')).toEqual([])
  expect(await pieces(body.id)).toBe(0)
}, 120_000)

it('a line that breaks in the middle leaves nothing, and the same file may be sent again', async () => {
  const { referent, entryId } = await referentWithDraft(house)
  const { body } = await announce(referent, entryId, 'note.txt', 4 * MIB)
  const service = await startService()
  const upload = beginSending(service.port, referent, body.id, 4 * MIB, 2 * MIB)
  await until(async () => (await pieces(body.id)) >= 16)
  upload.destroy()
  await until(
    async () => (await house.rows('SELECT id FROM attachment WHERE id = $1', [body.id])).length === 0,
  )
  expect(await pieces(body.id)).toBe(0)
  const traces = await house.rows(
    `SELECT reason FROM trace WHERE action = 'attachment.refused' AND object_ids = ARRAY[$1::uuid]`,
    [body.id],
  )
  expect(traces).toEqual([{ reason: 'interrupted' }])
  const again = await announce(referent, entryId, 'note.txt', 7)
  expect((await send(house, referent, again.body.id, Buffer.from('Bonjour'))).status).toBe(200)
  await service.kill()
}, 120_000)

it('a file that is longer than it says is cut off while it comes', async () => {
  const { referent, entryId } = await referentWithDraft(house)
  const { body } = await announce(referent, entryId, 'a.txt', MIB)
  const service = await startService()
  const upload = request({
    port: service.port,
    method: 'PUT',
    path: `/api/v1/attachments/${body.id}/content`,
    headers: {
      authorization: `Bearer ${referent.token}`,
      'content-type': 'application/octet-stream',
      'transfer-encoding': 'chunked',
      'if-match': '"1"',
    },
  })
  upload.on('error', () => undefined)
  const answered = event(upload, 'response')
  const pump = setInterval(() => upload.write(Buffer.alloc(MIB / 4, 0x41)), 20)
  const [reply] = await answered
  clearInterval(pump)
  expect([reply.statusCode, reply.headers.connection]).toEqual([422, 'close'])
  await until(
    async () => (await house.rows('SELECT id FROM attachment WHERE id = $1', [body.id])).length === 0,
  )
  await service.kill()
}, 120_000)
