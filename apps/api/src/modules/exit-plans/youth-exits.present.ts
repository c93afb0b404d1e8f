import {
  ENDED_BY_EXIT,
  type ExitFollowUp,
  FOOTINGS,
  SAFETIES,
  WELLBEINGS,
  type WithdrawnExit,
  type YouthExit,
} from '@havre/contracts/youth-exits.ts'
import { coordinates } from '@havre/policy/leading.ts'
import { isInside } from '@havre/policy/roles.ts'
import { FOLLOW_UP_MONTHS, followUpRule, followUps, REACHED } from '@havre/rules/exit/follow-up.ts'
import { EXIT_REASONS, exitOutcome } from '@havre/rules/exit/leaving.ts'
import { LODGINGS } from '@havre/rules/exit/lodging.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { relayName, sourceOf, toPillars } from './exit-plans.present.ts'
import { exitWords } from './exit-seal.ts'
import { jurisdictionOf, type OpenedExit } from './open-exit.ts'

const NOBODY = { id: '', name: null }

export function outcomeOf(row: Row) {
  return exitOutcome({
    reason: oneOf(row, 'reason', EXIT_REASONS),
    pillars: toPillars(row),
    relayAccepted: row.relay_id !== null,
  })
}

type ExitGiven = {
  readonly today: string
  readonly may: { readonly add: boolean; readonly mend: boolean }
  readonly followUps: readonly Row[]
  readonly corrections: readonly Row[]
}

/** The coordinator corrects an exit, or takes it back, as long as it stands and the file says "left" on its day. */
export function mayMend(ctx: Ctx, may: OpenedExit['may'], file: Row, exit: Row): boolean {
  const isLast = exit.withdrawn_at === null && file.phase === 'left' && file.file_left_on === exit.left_on
  return may.exit && isLast && coordinates(ctx.me.roles)
}

/** The phase that the exit ended; null where the file had said "left" before, or nobody knows. */
export function phaseBefore(exit: Row): string | null {
  return exit.left_from === 'left' ? null : textOrNull(exit, 'left_from')
}

/** An exit; its free words, which may say where somebody went, to those of the house only. */
export function toExit(ctx: Ctx, key: YouthKey, row: Row, given: ExitGiven): YouthExit {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = exitWords(key, 'youth_exit', id, youthId)
  const reason = oneOf(row, 'reason', EXIT_REASONS)
  const relayId = row.relay_id === null ? null : text(row, 'relay_id')
  const relay = relayId && exitWords(key, 'exit_relay', relayId, youthId)
  const alive = reason !== 'death'
  const inside = isInside(ctx.me.roles)
  return {
    id,
    on: text(row, 'left_on'),
    reason,
    pillars: toPillars(row),
    missing: number(row, 'missing'),
    abrupt: flag(row, 'abrupt'),
    outcome: outcomeOf(row),
    lodging: row.lodging === null ? null : oneOf(row, 'lodging', LODGINGS),
    note: inside ? words.open('note', bytesOrNull(row, 'note')) : null,
    relay: relay
      ? { name: relayName(ctx, row, () => relay.open('name', bytesOrNull(row, 'relay_name'))) }
      : null,
    unpreparedBecause: inside
      ? words.open('unprepared_because', bytesOrNull(row, 'unprepared_because'))
      : null,
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    recordedAt: text(row, 'created_at'),
    followUps: alive ? toFollowUpDays(ctx, key, row, given) : [],
    corrections: given.corrections.map(one => toCorrection(ctx, key, one)),
    comesBack: phaseBefore(row) !== null,
    version: number(row, 'version'),
    can: {
      followUp: given.may.add && alive,
      correct: given.may.mend,
      withdraw: given.may.mend,
    },
  }
}

/** An exit that was taken back: what it said, who took it back and why, and what it ended that is still to be opened by hand. */
export function toWithdrawn(ctx: Ctx, key: YouthKey, row: Row): WithdrawnExit {
  const id = text(row, 'id')
  const words = exitWords(key, 'youth_exit', id, text(row, 'youth_id'))
  const inside = isInside(ctx.me.roles)
  return {
    id,
    on: text(row, 'left_on'),
    reason: oneOf(row, 'reason', EXIT_REASONS),
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    withdrawnBy: toPerson(ctx.keyring, row, 'withdrawer') ?? NOBODY,
    withdrawnAt: text(row, 'withdrawn_at'),
    why: inside ? words.open('withdrawn_because', bytesOrNull(row, 'withdrawn_because')) : null,
    stillEnded: ENDED_BY_EXIT.filter(what => inside && flag(row, `${what}_ended`)),
  }
}

function toCorrection(ctx: Ctx, key: YouthKey, row: Row): YouthExit['corrections'][number] {
  const id = text(row, 'id')
  const words = exitWords(key, 'youth_exit_correction', id, text(row, 'youth_id'))
  return {
    id,
    on: text(row, 'was_left_on'),
    reason: oneOf(row, 'was_reason', EXIT_REASONS),
    lodging: row.was_lodging === null ? null : oneOf(row, 'was_lodging', LODGINGS),
    why: isInside(ctx.me.roles) ? words.open('why', bytesOrNull(row, 'why')) : null,
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    at: text(row, 'created_at'),
  }
}

function toFollowUpDays(ctx: Ctx, key: YouthKey, exit: Row, given: ExitGiven): YouthExit['followUps'] {
  const held = new Map(given.followUps.map(row => [number(row, 'month'), row]))
  return followUps(text(exit, 'left_on'), new Set(held.keys()), given.today).map(day => {
    const row = held.get(day.month)
    return {
      ...day,
      ...sourceOf(followUpRule(jurisdictionOf(exit, 'jurisdiction'), day.month)),
      record: row ? toFollowUp(ctx, key, row, given.may.add) : null,
    }
  })
}

export function toFollowUp(ctx: Ctx, key: YouthKey, row: Row, change: boolean): ExitFollowUp {
  const id = text(row, 'id')
  const orNull = <T extends string>(column: string, words: readonly T[]) =>
    row[column] === null ? null : oneOf(row, column, words)
  const month = number(row, 'month')
  return {
    id,
    month: FOLLOW_UP_MONTHS.find(one => one === month) ?? FOLLOW_UP_MONTHS[0],
    dueOn: text(row, 'due_on'),
    heldOn: text(row, 'held_on'),
    reached: oneOf(row, 'reached', REACHED),
    housing: orNull('housing', FOOTINGS),
    income: orNull('income', FOOTINGS),
    residence: orNull('residence', FOOTINGS),
    schoolWork: orNull('school_work', FOOTINGS),
    safety: orNull('safety', SAFETIES),
    wellbeing: orNull('wellbeing', WELLBEINGS),
    needs: isInside(ctx.me.roles)
      ? exitWords(key, 'exit_follow_up', id, text(row, 'youth_id')).open('needs', bytesOrNull(row, 'needs'))
      : null,
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    version: number(row, 'version'),
    can: { change },
  }
}
