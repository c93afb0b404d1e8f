import { EVIDENCE_PLACES, type ProcedureEvent } from '@havre/contracts/legal-procedures.ts'
import { END_GROUND_NAMES } from '@havre/rules/law/grounds.ts'
import { NOTIFICATION_MODES, type Procedure } from '@havre/rules/model/definition.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'

export function eventWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'procedure_event', id, youthId, compartment: 'LEGAL' })
}

export function toEvent(
  ctx: Ctx,
  key: YouthKey,
  definition: Procedure,
  youthId: string,
  row: Row,
): ProcedureEvent {
  const id = text(row, 'id')
  const event = text(row, 'event')
  const words = eventWords(key, id, youthId)
  const withdrawer = toPerson(ctx.keyring, row, 'withdrawer')
  const unknown = { fr: event, nl: event, en: event }
  return {
    id,
    event,
    title: definition.events.find(one => one.id === event)?.title ?? unknown,
    definitionVersion: text(row, 'definition_version'),
    on: text(row, 'happened_on'),
    mode: row.mode === null ? null : oneOf(row, 'mode', NOTIFICATION_MODES),
    printedUntil: textOrNull(row, 'printed_until'),
    answers: row.answers as ProcedureEvent['answers'],
    ground: row.ground === null ? null : oneOf(row, 'ground', END_GROUND_NAMES),
    evidence: row.evidence === null ? null : oneOf(row, 'evidence', EVIDENCE_PLACES),
    evidenceId: textOrNull(row, 'evidence_id'),
    note: words.open('note', bytesOrNull(row, 'note')),
    withdrawn: withdrawer && {
      by: withdrawer,
      at: new Date(String(row.withdrawn_at)).toISOString(),
      because: words.open('withdrawn_because', bytesOrNull(row, 'withdrawn_because')),
    },
    recordedBy: toPerson(ctx.keyring, row, 'recorder') ?? { id: text(row, 'recorder_id'), name: null },
    recordedAt: new Date(String(row.created_at)).toISOString(),
  }
}
