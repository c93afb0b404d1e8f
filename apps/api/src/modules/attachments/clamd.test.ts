import { rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attach, referentWithDraft } from '../../../test/attaching.ts'
import { openHouse } from '../../../test/harness.ts'
import { readConfig } from '../../config.ts'
import { type ClamdAddress, scan } from './clamd.ts'

const NOW = new Date('2026-11-25T10:00:00Z')
const FRESH = 'ClamAV 1.4.6/27500/Tue Nov 24 10:05:11 2026'
const VIRUS = 'zqxk9virus'
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

type Ways = { version?: string; answer?: string; silent?: boolean; hangsUp?: boolean; most?: number }

/** clamd's side of the protocol over a real socket: VERSION and INSTREAM, with a signature of one word. */
async function fakeClamd(ways: Ways = {}): Promise<{ address: ClamdAddress; received: number[] }> {
  const received: number[] = []
  const server = createServer(socket => serve(socket, ways, received))
  servers.push(server)
  const path = join(tmpdir(), `clamd-${crypto.randomUUID().slice(0, 8)}.sock`)
  rmSync(path, { force: true })
  await new Promise<void>(resolve => server.listen(path, resolve))
  return { address: { path }, received }
}

function serve(socket: Socket, ways: Ways, received: number[]): void {
  let held = Buffer.alloc(0)
  socket.on('error', () => undefined)
  socket.on('data', bytes => {
    held = Buffer.concat([held, bytes])
    if (ways.silent) return
    if (ways.hangsUp) return void socket.destroy()
    if (held.toString().startsWith('zVERSION\0')) return void socket.end(`${ways.version ?? FRESH}\0`)
    const file = streamed(held.subarray('zINSTREAM\0'.length))
    if (ways.most && held.length > ways.most) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
    if (!file) return
    received.push(file.length)
    socket.end(ways.answer ?? (file.includes(VIRUS) ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0'))
  })
}

/** The file once its pieces have all come, the last one empty. */
function streamed(bytes: Buffer): Buffer | null {
  const pieces: Buffer[] = []
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

async function* pieces(text: string, times = 1): AsyncGenerator<Buffer> {
  for (let n = 0; n < times; n++) yield Buffer.from(text)
}

describe('the scanner', () => {
  it('gets the whole file and says clean or infected', async () => {
    const { address, received } = await fakeClamd()
    expect(await scan(address, NOW, pieces('Bonjour. ', 9_000))).toBe('clean')
    expect(await scan(address, NOW, pieces(`Bonjour ${VIRUS}`))).toBe('infected')
    expect(received).toEqual([81_000, 18])
  })

  it('whose signatures are old or unknown clears nothing, and still finds what it knows', async () => {
    for (const version of [
      'ClamAV 1.4.6/27400/Mon Nov 16 10:05:11 2026',
      'ClamAV 1.4.6',
      '',
      'nonsense/1/never',
    ]) {
      const { address } = await fakeClamd({ version })
      expect([version, await scan(address, NOW, pieces('Bonjour'))]).toEqual([version, 'unscanned'])
      expect([version, await scan(address, NOW, pieces(VIRUS))]).toEqual([version, 'infected'])
    }
  })

  it('that is out of reach, hangs up, answers nonsense or finds the file too large clears nothing', async () => {
    expect(await scan({ path: '/nowhere/clamd.sock' }, NOW, pieces('Bonjour'))).toBe('unscanned')
    expect(await scan({ host: '127.0.0.1', port: 1 }, NOW, pieces('Bonjour'))).toBe('unscanned')
    for (const ways of [
      { hangsUp: true },
      { answer: 'UNKNOWN COMMAND\0' },
      { answer: '' },
      { most: 1_000 },
    ]) {
      const { address } = await fakeClamd(ways)
      expect(await scan(address, NOW, pieces('Bonjour. ', 2_000))).toBe('unscanned')
    }
  })

  it('is configured by a socket or a host and port', () => {
    expect(readConfig({ CLAMD: '/run/clamav/clamd.ctl' }).clamd).toEqual({ path: '/run/clamav/clamd.ctl' })
    expect(readConfig({ CLAMD: 'scanner.lan:3310' }).clamd).toEqual({ host: 'scanner.lan', port: 3310 })
    expect(readConfig({ CLAMD: '[::1]:3310' }).clamd).toEqual({ host: '::1', port: 3310 })
    expect(() => readConfig({ CLAMD: 'scanner' })).toThrow(/CLAMD/)
  })
})

/** As clamd writes a moment. */
const asClamd = (moment: Date) =>
  moment.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4')
const today = await fakeClamd({ version: `ClamAV 1.4.6/27500/${asClamd(new Date())}` })
const house = await openHouse({}, { clamd: today.address })

it('with a scanner a clean file is kept as clean, an infected one is refused and leaves nothing', async () => {
  const { referent, entryId } = await referentWithDraft(house)
  const clean = await attach(house, referent, entryId, 'a.txt', Buffer.from('Bonjour'))
  expect([clean.status, clean.body.scan]).toEqual([200, 'clean'])
  const infected = await attach(house, referent, entryId, 'b.txt', Buffer.from(VIRUS))
  expect([infected.status, infected.body.errors?.[0]?.code]).toEqual([422, 'virus'])
  expect(await house.rows('SELECT count(*)::int AS n FROM attachment')).toEqual([{ n: 1 }])
})
