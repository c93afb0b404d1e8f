import type { Case, CaseEvent, Opinion, Override } from '@havre/rules/engine/case.ts'
import { NOTIFICATION_MODES } from '@havre/rules/model/definition.ts'
import type { Facts } from '@havre/rules/model/facts.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { isoToday, localDay } from '../youth-files/local-day.ts'

/** What the engine is told of one procedure, from its rows: what was withdrawn does not count. */
export function toCase(ctx: Ctx, rows: CaseRows): Case {
  return {
    facts: toFacts(rows.procedure),
    events: rows.events.filter(row => row.withdrawn_at === null).map(toCaseEvent),
    overrides: rows.overrides
      .filter(row => row.status === 'proposed' || row.status === 'agreed')
      .map(toOverride),
    opinions: rows.opinions.map(row => toOpinion(ctx, row)),
    today: isoToday(ctx),
  }
}

export type CaseRows = {
  readonly procedure: Row
  readonly events: readonly Row[]
  readonly overrides: readonly Row[]
  readonly opinions: readonly Row[]
}

function toFacts(row: Row): Facts {
  const born = textOrNull(row, 'born_on')
  return {
    births: [
      ...(born ? [{ day: born, retained: true }] : []),
      ...texts(row, 'other_births').map(day => ({ day, retained: false })),
    ],
    answers: row.facts as Facts['answers'],
  }
}

function toCaseEvent(row: Row): CaseEvent {
  const printedUntil = textOrNull(row, 'printed_until')
  const ground = textOrNull(row, 'ground')
  return {
    id: text(row, 'id'),
    event: text(row, 'event'),
    on: text(row, 'happened_on'),
    ...(row.mode !== null && { mode: oneOf(row, 'mode', NOTIFICATION_MODES) }),
    ...(printedUntil && { printedUntil }),
    ...(row.answers !== null && { answers: row.answers as NonNullable<CaseEvent['answers']> }),
    ...(ground && { ground }),
    evidence: row.evidence !== null,
  }
}

export function toOverride(row: Row): Override {
  const eventId = textOrNull(row, 'event_id')
  return {
    rule: text(row, 'rule'),
    ...(eventId && { eventId }),
    day: text(row, 'day'),
    instead: text(row, 'instead'),
    // The engine only carries the words along; they stay sealed.
    reason: '',
    confirmed: row.status === 'agreed',
  }
}

function toOpinion(ctx: Ctx, row: Row): Opinion {
  const at = new Date(String(row.occurred_at))
  return {
    by: oneOf(row, 'by', ['guardian', 'lawyer'] as const),
    on: localDay(at, ctx.me.timeZone).date.toString(),
  }
}
