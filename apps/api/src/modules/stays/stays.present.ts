import { PHASES } from '@havre/contracts/phases.ts'
import { MANDATE_ENDS, MANDATE_KINDS, type Mandate, type Stays } from '@havre/contracts/stays.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'

/** Who may write of stays and mandates of this file, whose row carries `RELATION`. */
export function mayKeepStays(ctx: Ctx, file: Row): boolean {
  return mayCreate(toActor(ctx), toTarget(ctx, file, 'OPS'))
}

export function stayWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'stay', id, youthId, compartment: 'OPS' })
}

export function mandateWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'mandate', id, youthId, compartment: 'OPS' })
}

export function toStay(ctx: Ctx, key: YouthKey, youthId: string, row: Row): Stays['stays'][number] {
  const id = text(row, 'id')
  return {
    id,
    phase: oneOf(row, 'phase', PHASES),
    since: text(row, 'since'),
    until: textOrNull(row, 'until'),
    reason: stayWords(key, id, youthId).open('reason', bytesOrNull(row, 'reason')),
    recordedBy: toPerson(ctx.keyring, row, 'recorder') ?? { id: text(row, 'recorder_id'), name: null },
  }
}

export function toMandate(key: YouthKey, row: Row, change: boolean): Mandate {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = mandateWords(key, id, youthId)
  return {
    id,
    youthId,
    kind: oneOf(row, 'kind', MANDATE_KINDS),
    authority: words.open('authority', bytesOrNull(row, 'authority')),
    reference: words.open('reference', bytesOrNull(row, 'reference')),
    startsOn: text(row, 'starts_on'),
    endsOn: textOrNull(row, 'ends_on'),
    reviewOn: textOrNull(row, 'review_on'),
    endedBecause:
      textOrNull(row, 'ended_because') === null ? null : oneOf(row, 'ended_because', MANDATE_ENDS),
    note: words.open('note', bytesOrNull(row, 'note')),
    version: number(row, 'version'),
    can: { change },
  }
}
