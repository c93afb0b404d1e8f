import { connect, type Socket } from 'node:net'

/** Where clamd listens: a Unix socket or a host with a port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number }
export type ScanVerdict = 'clean' | 'infected' | 'unscanned'

const SILENCE_MS = 20_000
const SIGNATURES_GOOD_FOR_MS = 7 * 86_400_000

/**
 * Asks clamd about a file (INSTREAM: the bytes over the socket, no path). Found something: `infected`. Nothing found, and its
 * signatures are not older than a week: `clean`. Everything else (out of reach, too large for it, old, an answer that nobody
 * knows) is `unscanned`, and the screens say so.
 */
export async function scan(
  address: ClamdAddress,
  now: Date,
  file: AsyncIterable<Uint8Array>,
): Promise<ScanVerdict> {
  try {
    const version = await ask(address, 'zVERSION\0', [])
    const verdict = await ask(address, 'zINSTREAM\0', framed(file))
    if (/ FOUND\0?$/.test(verdict)) return 'infected'
    return /^stream: OK\0?$/.test(verdict) && isFresh(version, now) ? 'clean' : 'unscanned'
  } catch (error) {
    // What we could not read ourselves is not the scanner's fault.
    if (error instanceof ScannerFailed) return 'unscanned'
    throw error
  }
}

class ScannerFailed extends Error {}

async function* framed(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of file) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    yield length
    yield piece
  }
  yield Buffer.alloc(4)
}

/** `ClamAV 1.4.6/27500/Mon Nov 24 10:05:11 2026`: the moment is that of the signatures. */
function isFresh(version: string, now: Date): boolean {
  const made = Date.parse(`${version.replace(/\0$/, '').split('/')[2] ?? ''} UTC`)
  return Number.isFinite(made) && now.getTime() - made < SIGNATURES_GOOD_FOR_MS
}

/** One command and its answer over a connection of its own. */
async function ask(
  address: ClamdAddress,
  command: string,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const socket = connect(address)
  const answer = answerOf(socket)
  // Whichever comes first: clamd may answer (too large) before it has everything.
  answer.catch(() => undefined)
  try {
    await write(socket, Buffer.from(command))
    for await (const bytes of body) if (!(await write(socket, bytes))) break
    return await answer
  } finally {
    socket.destroy()
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new ScannerFailed('silent')))
    socket.on('data', bytes => {
      text = (text + bytes.toString('latin1')).slice(0, 1_000)
      if (text.endsWith('\0')) resolve(text)
    })
    socket.once('end', () => resolve(text))
    socket.once('error', () => reject(new ScannerFailed('unreachable')))
    socket.once('close', () => reject(new ScannerFailed('closed')))
  })
}

/** False once the other side has closed. */
function write(socket: Socket, bytes: Uint8Array): Promise<boolean> {
  if (socket.destroyed || socket.writableEnded) return Promise.resolve(false)
  return new Promise(resolve => socket.write(bytes, error => resolve(!error)))
}
