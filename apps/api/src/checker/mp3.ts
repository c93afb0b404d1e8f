import type { Checked } from './checked.ts'
import { Refused } from './refused.ts'

const BITRATES: Record<number, readonly number[]> = {
  // Layer III of MPEG 1, and of MPEG 2 and 2.5, in kbit/s.
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const RATES: Record<number, readonly number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}
const FEWEST_FRAMES = 4

/**
 * Keeps the frames of sound and leaves out everything else: titles, pictures, device and place that tags carry before and
 * after them. From the first frame to the last nothing may stand in between.
 */
export async function checkMp3(bytes: Buffer): Promise<Checked> {
  let start = 0
  while (bytes.toString('latin1', start, start + 3) === 'ID3') start += tagLength(bytes, start)
  // Some writers pad their tag with zeros.
  while (bytes[start] === 0) start += 1
  let at = start
  let frames = 0
  for (let length = frameLength(bytes, at); length > 0; length = frameLength(bytes, at)) {
    at += length
    frames += 1
  }
  const end = Math.min(at, bytes.length)
  if (frames < FEWEST_FRAMES || !isTagOrNothing(bytes.subarray(end))) throw new Refused('audio-damaged')
  const bare = bytes.subarray(start, end)
  return { ...(bare.length < bytes.length && { file: bare }), preview: 'sound', shown: [], pages: 1 }
}

function tagLength(bytes: Buffer, at: number): number {
  if (at + 10 > bytes.length) throw new Refused('audio-damaged')
  const size = [6, 7, 8, 9].reduce((sum, n) => (sum << 7) | ((bytes[at + n] ?? 0) & 0x7f), 0)
  const footer = ((bytes[at + 5] ?? 0) & 0x10) > 0 ? 10 : 0
  return 10 + size + footer
}

/** Bytes of the frame that begins here; 0 when none does. A last frame may be cut short by the end of the file. */
function frameLength(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) return 0
  const head = bytes.readUInt32BE(at)
  const version = (head >>> 19) & 3
  const layer = (head >>> 17) & 3
  const rate = RATES[version]?.[(head >>> 10) & 3]
  const kilobits = BITRATES[version === 3 ? 1 : 2]?.[((head >>> 12) & 15) - 1]
  if (head >>> 21 !== 0x7ff || layer !== 1 || rate === undefined || kilobits === undefined) return 0
  const padding = (head >>> 9) & 1
  return Math.floor(((version === 3 ? 144 : 72) * kilobits * 1_000) / rate) + padding
}

/** What may follow the sound: nothing, zeros, or tags of the three sorts, which are left out. */
function isTagOrNothing(rest: Buffer): boolean {
  const mark = rest.toString('latin1', 0, 8)
  return /^(TAG|APETAGEX|LYRICSBE|ID3)/.test(mark) || rest.every(byte => byte === 0)
}
