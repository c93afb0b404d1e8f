import type { MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import { MISSING_WORDS } from '@havre/kinds/vocabularies/missing.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, text } from '../../db/row.ts'

export type Words = { readonly [word in MissingWord]: string }
/** What was said in one call. */
export type CallWords = { readonly who: string; readonly note: string; readonly reference: string }

/** What an outsider may read of an episode: what helps to recognise and care for the youth, and no place or person. */
export const TOLD_OUTSIDE: readonly MissingWord[] = [
  'appearance',
  'clothing',
  'carrying',
  'phone',
  'mentalState',
  'medical',
]

export function openWords(key: YouthKey, row: Row): Words {
  const given = opened(key, 'disappearance', row)
  const words = MISSING_WORDS.map(word => [word, String(given[word] ?? '')])
  return Object.fromEntries(words) as Words
}

export function sealWords(key: YouthKey, id: string, youthId: string, words: Words): Buffer | null {
  return sealed(key, 'disappearance', id, youthId, words)
}

export function openCall(key: YouthKey, row: Row): CallWords {
  const { who, note, reference } = opened(key, 'disappearance_step', row)
  return { who: String(who ?? ''), note: String(note ?? ''), reference: String(reference ?? '') }
}

export function sealCall(key: YouthKey, id: string, youthId: string, words: CallWords): Buffer | null {
  return sealed(key, 'disappearance_step', id, youthId, words)
}

function sealed(key: YouthKey, table: string, id: string, youthId: string, words: object): Buffer | null {
  const said = Object.entries(words).filter(([, value]) => value !== '')
  const plain = said.length > 0 ? JSON.stringify(Object.fromEntries(said)) : null
  return rowSeal(key, { table, id, youthId, compartment: 'SAFETY' }).close('words', plain)
}

function opened(key: YouthKey, table: string, row: Row): Record<string, unknown> {
  const place = { table, id: text(row, 'id'), youthId: text(row, 'youth_id'), compartment: 'SAFETY' }
  const plain = rowSeal(key, place).open('words', bytesOrNull(row, 'words'))
  const value: unknown = plain ? JSON.parse(plain) : {}
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
