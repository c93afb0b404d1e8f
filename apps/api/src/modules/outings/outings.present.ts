import {
  ACCOMPANIMENTS,
  OUTING_PURPOSES,
  OUTING_STATUSES,
  OutingItem,
  PHONES,
} from '@havre/contracts/outings.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPeople, toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'

/** What stands sealed in one row: the place, and words about a child. */
export function outingSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'outing', id, youthId, compartment: 'LOG' })
}

/** Each time a later return was agreed; none when the column is empty or does not open. */
export function openProlongations(seal: RowSeal, row: Row): OutingItem['prolongations'] {
  const json = seal.open('prolongations', bytesOrNull(row, 'prolongations'))
  return json ? OutingItem.shape.prolongations.parse(JSON.parse(json)) : []
}

export function toOuting(ctx: Ctx, row: Row): OutingItem {
  const youthId = text(row, 'youth_id')
  const seal = outingSeal(youthKeyOf(ctx.keyring, row), text(row, 'id'), youthId)
  const words = (column: string) => seal.open(column, bytesOrNull(row, column))
  return {
    id: text(row, 'id'),
    youthId,
    youthAlias: text(row, 'alias'),
    status: oneOf(row, 'status', OUTING_STATUSES),
    startsAt: text(row, 'starts_at'),
    expectedAt: text(row, 'expected_at'),
    returnedAt: textOrNull(row, 'returned_at'),
    purpose: oneOf(row, 'purpose', OUTING_PURPOSES),
    accompaniment: oneOf(row, 'accompaniment', ACCOMPANIMENTS),
    escorts: toPeople(ctx.keyring, row.escorts),
    companions: Array.isArray(row.companions) ? row.companions : [],
    phone: oneOf(row, 'phone', PHONES),
    place: words('place'),
    detail: words('detail'),
    deviation: words('deviation'),
    prolongations: openProlongations(seal, row),
    changedBy: toPerson(ctx.keyring, row, 'changer') ?? { id: '', name: null },
    updatedAt: text(row, 'updated_at'),
    version: number(row, 'version'),
    can: { change: flag(row, 'may_change') },
  }
}
