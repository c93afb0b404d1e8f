import type { DeadlineOverride } from '@havre/contracts/legal-procedures.ts'
import { decide } from '@havre/policy/decide.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'

export function overrideWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'deadline_override', id, youthId, compartment: 'LEGAL' })
}

/**
 * The proposer takes a proposal back; anybody else who validates in this compartment decides. What two agreed on, somebody who validates
 * and did not propose it puts back to the computed date: nobody undoes the own date alone.
 */
export function toOverride(ctx: Ctx, key: YouthKey, file: Row, youthId: string, row: Row): DeadlineOverride {
  const id = text(row, 'id')
  const status = oneOf(row, 'status', ['proposed', 'agreed', 'refused', 'withdrawn'] as const)
  const proposerId = text(row, 'proposer_id')
  const words = overrideWords(key, id, youthId)
  const returner = toPerson(ctx.keyring, row, 'returner')
  const mine = proposerId === ctx.me.accountId
  const mayValidate = decide(toActor(ctx), 'v', toTarget(ctx, file, 'LEGAL')).allow
  return {
    id,
    rule: text(row, 'rule'),
    eventId: textOrNull(row, 'event_id'),
    day: text(row, 'day'),
    reason: words.open('reason', bytesOrNull(row, 'reason')),
    status,
    proposedBy: toPerson(ctx.keyring, row, 'proposer') ?? { id: proposerId, name: null },
    proposedAt: new Date(String(row.created_at)).toISOString(),
    decidedBy: toPerson(ctx.keyring, row, 'decider'),
    putBack: returner && {
      by: returner,
      at: new Date(String(row.put_back_at)).toISOString(),
      because: words.open('put_back_because', bytesOrNull(row, 'put_back_because')),
    },
    version: number(row, 'version'),
    can: {
      decide: status === 'proposed' && !mine && mayValidate,
      withdraw: mayValidate && (status === 'proposed' ? mine : status === 'agreed' && !mine),
    },
  }
}
