import type { Refusal } from '@havre/contracts/attachment-types.ts'
import type { TableRefusal } from '@havre/contracts/import-parts.ts'
import { fileTypeFromBuffer } from 'file-type'
import { readCsv } from './csv.ts'
import { Refused } from './refused.ts'
import type { Table } from './table.ts'
import { TableRefused } from './table-refused.ts'
import { readXlsx } from './xlsx.ts'

const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP = Buffer.from('504b', 'hex')
const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')

/** What the check of containers says, in the words of tables. */
const SAID: Partial<Record<Refusal, TableRefusal>> = {
  'office-macros': 'macros',
  'office-encrypted': 'encrypted',
  'office-embedded': 'embedded',
  'office-too-big': 'too-complex',
  'office-damaged': 'damaged',
}

/** The table in these bytes, whatever the file was called. Throws TableRefused. Made to run in a process of its own. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new TableRefused('empty')
  if (bytes.includes(EICAR)) throw new TableRefused('virus')
  // The container of old Excel files is also that of encrypted new ones.
  if (bytes.subarray(0, CFB.length).equals(CFB)) throw new TableRefused('old-or-encrypted')
  try {
    if (bytes.subarray(0, ZIP.length).equals(ZIP)) return await readXlsx(bytes)
  } catch (error) {
    if (error instanceof Refused) throw new TableRefused(SAID[error.code] ?? 'damaged')
    throw error
  }
  if (await isForeign(bytes)) throw new TableRefused('not-a-table')
  return readCsv(bytes)
}

async function isForeign(bytes: Buffer): Promise<boolean> {
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return true
  const found = await fileTypeFromBuffer(bytes).catch(() => ({ ext: 'damaged' }))
  return found !== undefined
}
