import { ReviewedCriteria, SelfWords } from '@havre/contracts/contract-reviews.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, text } from '../../db/row.ts'

const of = (table: string) => (key: YouthKey, id: string, youthId: string) =>
  rowSeal(key, { table, id, youthId, compartment: 'AUTON' })

export const reviewWords = of('contract_review')
export const returnWords = of('contract_review_return')
export const selfWords = of('contract_self_assessment')

/** What the team says of each criterion in the row of a review. */
export function openCriteria(key: YouthKey, row: Row): ReviewedCriteria {
  const json = reviewWords(key, text(row, 'id'), text(row, 'youth_id')).open(
    'content',
    bytesOrNull(row, 'content'),
  )
  return ReviewedCriteria.parse(JSON.parse(json || '[]'))
}

/** What the youth says in the row of a self-assessment. */
export function openSelf(key: YouthKey, row: Row): SelfWords {
  const json = selfWords(key, text(row, 'id'), text(row, 'youth_id')).open(
    'content',
    bytesOrNull(row, 'content'),
  )
  return SelfWords.parse(JSON.parse(json || '{"criteria":[],"words":null}'))
}
