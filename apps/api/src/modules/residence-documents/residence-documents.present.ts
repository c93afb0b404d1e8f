import { ORIGINAL_HOLDERS, type ResidenceDocument } from '@havre/contracts/residence-documents.ts'
import { PAPER_NAMES, PAPERS } from '@havre/rules/residence/papers.ts'
import { renewalWindow } from '@havre/rules/residence/renewal.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'

export function documentWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'residence_document', id, youthId, compartment: 'LEGAL' })
}

/** A row of `DOCUMENT`. Who reads only the state of procedures is told that there is such a paper, and until when. */
export function toDocument(key: YouthKey, row: Row, change: boolean): ResidenceDocument {
  const id = text(row, 'id')
  const paper = oneOf(row, 'paper', PAPER_NAMES)
  const validUntil = textOrNull(row, 'valid_until')
  const words = documentWords(key, id, text(row, 'youth_id'))
  const reads = flag(row, 'reads')
  const open = (column: 'number' | 'note') => (reads ? words.open(column, bytesOrNull(row, column)) : null)
  return {
    id,
    youthId: text(row, 'youth_id'),
    eventId: reads ? textOrNull(row, 'event_id') : null,
    paper,
    title: PAPERS[paper].title,
    issuedOn: text(row, 'issued_on'),
    validUntil,
    lacksEnd: validUntil === null && PAPERS[paper].strength > 0,
    renewal: renewalWindow(paper, validUntil),
    original: reads ? oneOf(row, 'original', ORIGINAL_HOLDERS) : null,
    copies: reads ? number(row, 'copies') : null,
    number: open('number'),
    note: open('note'),
    withdrawnOn: textOrNull(row, 'withdrawn_on'),
    takenBack: flag(row, 'taken_back'),
    overlaps: flag(row, 'overlaps'),
    version: number(row, 'version'),
    can: { change },
  }
}
