import type { AttachmentType } from '@havre/contracts/attachment-types.ts'
import { fileTypeFromBuffer } from 'file-type'
import { Refused } from './refused.ts'

/** What file-type calls the content of each type. Several where tools differ; none for text, which has no mark. */
const KNOWN_AS: Record<AttachmentType, readonly string[]> = {
  pdf: ['pdf'],
  jpeg: ['jpg'],
  png: ['png'],
  webp: ['webp'],
  // The container itself is looked into later; some writers put its parts in an order that nobody recognises.
  docx: ['docx', 'zip'],
  odt: ['odt', 'zip'],
  text: [],
  // Recorders on Android write the general brand of MP4; that there is sound only is checked later.
  m4a: ['m4a', 'mp4', '3gp'],
  mp3: ['mp3'],
}

const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/**
 * Whether the content is what the name promises. The first bytes decide, and nothing of another format may be in sight:
 * a file that two programs read in two ways is refused.
 */
export async function sniff(type: AttachmentType, bytes: Buffer): Promise<void> {
  // The test file of all scanners, so that whoever tries the house with it gets the answer they look for.
  if (bytes.includes(EICAR)) throw new Refused('virus')
  const found = (await fileTypeFromBuffer(bytes))?.ext
  if (found === 'heic') throw new Refused('heic')
  if (found === 'docm' || found === 'dotm') throw new Refused('office-macros')
  if ((type === 'docx' || type === 'odt') && bytes.subarray(0, 8).equals(CFB))
    throw new Refused('office-encrypted')
  if (found === undefined ? type !== 'text' : !KNOWN_AS[type].includes(found))
    throw new Refused('type-differs')
  if (looksLikeTwo(type, bytes)) throw new Refused('two-in-one')
}

const PAGE = /<(!doctype\s+html|html|head|body|script|iframe|svg|\?php)[\s>]/i
const WINDOW = 8_192

function looksLikeTwo(type: AttachmentType, bytes: Buffer): boolean {
  const isZip = type === 'docx' || type === 'odt'
  if (!isZip && endsAsZip(bytes)) return true
  // Readers of PDF look for its mark anywhere in the first kilobyte.
  if (type !== 'pdf' && bytes.subarray(0, 1_024).includes('%PDF-')) return true
  if (isZip || type === 'text') return false
  const ends = [bytes.subarray(0, WINDOW), bytes.subarray(Math.max(0, bytes.length - WINDOW))]
  return ends.some(end => PAGE.test(end.toString('latin1')))
}

/** An end-of-directory record that a reader of archives would find: its comment reaches the end, or nearly. */
function endsAsZip(bytes: Buffer): boolean {
  for (
    let at = bytes.lastIndexOf('PK\u0005\u0006');
    at >= 0;
    at = bytes.lastIndexOf('PK\u0005\u0006', at - 1)
  ) {
    if (bytes.length - at > 22 + 65_535 + 4_096) return false
    if (at + 22 > bytes.length) {
      if (at === 0) return false
      continue
    }
    const entries = bytes.readUInt16LE(at + 10)
    const directory = bytes.readUInt32LE(at + 12)
    if (entries > 0 && directory > 0 && directory <= at) return true
    if (at === 0) return false
  }
  return false
}
