import { createHash } from 'node:crypto'
import { ContractContent } from '@havre/contracts/contract-content.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, text } from '../../db/row.ts'

const of = (table: string) => (key: YouthKey, id: string, youthId: string) =>
  rowSeal(key, { table, id, youthId, compartment: 'AUTON' })

export const textWords = of('contract_text')
export const signatureWords = of('contract_signature')
export const actWords = of('contract_act')

/** What the row of a text says. Throws DecryptionFailed where it does not open. */
export function openContent(key: YouthKey, row: Row): ContractContent {
  const json = textWords(key, text(row, 'id'), text(row, 'youth_id')).open(
    'content',
    bytesOrNull(row, 'content'),
  )
  if (!json) throw new DecryptionFailed()
  return ContractContent.parse(JSON.parse(json))
}

/** SHA-256, in hexadecimal, of everything that is signed: the words, their language, from when on, and which number it is. */
export function digestOf(of: {
  contractId: string
  number: number
  language: string
  effectiveOn: string
  content: ContractContent
}): string {
  const { contractId, number, language, effectiveOn, content } = of
  return createHash('sha256')
    .update(JSON.stringify([contractId, number, language, effectiveOn, content]))
    .digest('hex')
}
