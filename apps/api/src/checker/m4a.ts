import type { Checked } from './checked.ts'
import { Refused } from './refused.ts'

const TOP = new Set([
  'ftyp',
  'styp',
  'moov',
  'moof',
  'mdat',
  'free',
  'skip',
  'wide',
  'sidx',
  'mfra',
  'uuid',
  'meta',
  'udta',
])
/** Boxes that hold boxes, as far as the search for tracks and tags goes. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'moof', 'traf', 'minf', 'edts', 'dinf', 'stbl', 'mvex'])
/** Titles, covers, place, device: whatever a box of these holds is emptied. */
const TAGS = new Set(['udta', 'meta', 'uuid', 'free', 'skip'])
/** Boxes that begin with the moment of recording, by the length of their moments. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd'])
const DEEPEST = 8

type Found = { sounds: number; others: number; boxes: number; data: boolean }

/**
 * Walks the boxes of an MPEG-4 sound: every one must fit into the one around it, and every track must be sound. Tags are
 * emptied in place and the moments of recording set to zero, so that no offset of the sound data moves.
 */
export async function checkM4a(bytes: Buffer): Promise<Checked> {
  const file = Buffer.from(bytes)
  const found: Found = { sounds: 0, others: 0, boxes: 0, data: false }
  if (file.toString('latin1', 4, 8) !== 'ftyp') throw new Refused('audio-damaged')
  walk(file, 0, file.length, 0, found)
  if (found.others > 0) throw new Refused('type-differs')
  if (found.sounds === 0 || !found.data) throw new Refused('audio-damaged')
  return { file, preview: 'sound', shown: [], pages: 1 }
}

function walk(file: Buffer, from: number, to: number, depth: number, found: Found): void {
  for (let at = from; at < to; ) {
    found.boxes += 1
    if (to - at < 8 || depth > DEEPEST || found.boxes > 100_000) throw new Refused('audio-damaged')
    const name = file.toString('latin1', at + 4, at + 8)
    const { head, length } = measure(file, at, to)
    if (length < head || length > to - at || (depth === 0 && !TOP.has(name)))
      throw new Refused('audio-damaged')
    const body = at + head
    const end = at + length
    if (TAGS.has(name)) {
      file.write('free', at + 4, 'latin1')
      file.fill(0, body, end)
    } else if (HOLDERS.has(name)) walk(file, body, end, depth + 1, found)
    else if (name === 'hdlr') countTrack(file, body, end, found)
    else if (DATED.has(name)) forgetMoments(file, body, end)
    else if (name === 'mdat') found.data = true
    at = end
  }
}

function measure(file: Buffer, at: number, to: number): { head: number; length: number } {
  const short = file.readUInt32BE(at)
  if (short === 0) return { head: 8, length: to - at }
  if (short !== 1) return { head: 8, length: short }
  if (to - at < 16) throw new Refused('audio-damaged')
  return { head: 16, length: Number(file.readBigUInt64BE(at + 8)) }
}

function countTrack(file: Buffer, body: number, end: number, found: Found): void {
  if (end - body < 20) throw new Refused('audio-damaged')
  if (file.toString('latin1', body + 8, body + 12) === 'soun') found.sounds += 1
  else found.others += 1
  // The handler's own name is a text of the device.
  if (end > body + 24) file.fill(0, body + 24, end)
}

function forgetMoments(file: Buffer, body: number, end: number): void {
  const long = file[body] === 1
  const length = long ? 16 : 8
  if (end - body < 4 + length) throw new Refused('audio-damaged')
  file.fill(0, body + 4, body + 4 + length)
}
