import {
  LINE_STATES,
  ROLL_CALL_KINDS,
  type RollCallItem,
  type RollCallLine,
} from '@havre/contracts/roll-calls.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'

export function lineSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'roll_call_line', id, youthId, compartment: 'LOG' })
}

export function toRollCallItem(ctx: Ctx, row: Row): RollCallItem {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', ROLL_CALL_KINDS),
    startedAt: text(row, 'started_at'),
    startedBy: toPerson(ctx.keyring, row, 'starter') ?? { id: '', name: null },
    closedAt: textOrNull(row, 'closed_at'),
    closedBy: toPerson(ctx.keyring, row, 'closer'),
    counts: typeof row.counts === 'object' && row.counts ? row.counts : {},
    version: number(row, 'version'),
  }
}

export function toLine(ctx: Ctx, row: Row): RollCallLine {
  const youthId = text(row, 'youth_id')
  const state = oneOf(row, 'state', LINE_STATES)
  const seal = lineSeal(youthKeyOf(ctx.keyring, row), text(row, 'id'), youthId)
  const expectedAt = textOrNull(row, 'expected_at')
  const known = flag(row, 'is_missing') ? 'missing' : expectedAt ? 'out' : null
  return {
    youthId,
    alias: text(row, 'alias'),
    state,
    suggested: state === 'unchecked' ? known : null,
    expectedAt,
    remark: seal.open('remark', bytesOrNull(row, 'remark')),
    checkedBy: toPerson(ctx.keyring, row, 'checker'),
    checkedAt: textOrNull(row, 'checked_at'),
    version: number(row, 'version'),
  }
}
