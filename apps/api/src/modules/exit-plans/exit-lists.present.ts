import type { AfterExitItem, ExitListItem } from '@havre/contracts/exit-lists.ts'
import { PHASES } from '@havre/contracts/phases.ts'
import { countdown } from '@havre/rules/exit/countdown.ts'
import { countedPillars } from '@havre/rules/exit/counted.ts'
import { followUps, REACHED } from '@havre/rules/exit/follow-up.ts'
import { plannedExit } from '@havre/rules/exit/planned-exit.ts'
import { readiness } from '@havre/rules/exit/readiness.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { yearsOn } from '../youth-files/local-day.ts'
import { toFirst, toPillars, toStep } from './exit-plans.present.ts'
import { settledBy } from './exit-room.service.ts'
import { jurisdictionOf } from './open-exit.ts'
import { outcomeOf } from './youth-exits.present.ts'

type Beside = { readonly deadlines: readonly Row[]; readonly stayLapses: boolean }

/** One youth on the way out, with the dates of the own procedures. */
export function toListItem(row: Row, { deadlines, stayLapses }: Beside, today: string): ExitListItem {
  const jurisdiction = jurisdictionOf(row, 'jurisdiction')
  const bornOn = textOrNull(row, 'birth_on')
  const exit = plannedExit(bornOn, textOrNull(row, 'planned_on'))
  const pillars = countedPillars(toPillars(row), stayLapses)
  const settled = settledBy(jurisdiction, listed(row.items), deadlines)
  const items = countdown({ jurisdiction, bornOn, exit, today, settled })
  const steps = items.map(item => toStep(item, null, deadlines, false))
  return {
    youthId: text(row, 'youth_id'),
    alias: text(row, 'alias'),
    phase: oneOf(row, 'phase', PHASES),
    age: bornOn ? yearsOn(bornOn, today) : null,
    planId: textOrNull(row, 'plan_id'),
    exit,
    readiness: exit && readiness(pillars, exit.on, today),
    pillars,
    first: toFirst(steps, pillars, exit?.on ?? null, today),
    late: items.filter(({ state }) => state === 'late').length,
    relay: relayOf(texts(row, 'relays')),
  }
}

/** Where the relay stands: accepted by one is accepted, and a refusal counts while nobody else was asked. */
function relayOf(answers: readonly string[]): ExitListItem['relay'] {
  return (['accepted', 'pending', 'refused'] as const).find(answer => answers.includes(answer)) ?? 'none'
}

export function toAfterItem(row: Row, today: string): AfterExitItem {
  const reached = reachedBy(row)
  const days = followUps(text(row, 'left_on'), new Set(reached.keys()), today)
  return {
    exitId: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    alias: text(row, 'alias'),
    on: text(row, 'left_on'),
    outcome: outcomeOf(row),
    followUps: days.map(({ month, dueOn, daysLeft, state }) => ({
      month,
      dueOn,
      daysLeft,
      state,
      reached: reached.get(month) ?? null,
    })),
  }
}

/** Whether the young person was reached, by the month of each follow-up that was held. */
function reachedBy(row: Row): Map<number, (typeof REACHED)[number]> {
  return new Map(listed(row.held).map(one => [Number(one.month), oneOf(one, 'reached', REACHED)]))
}

/** What `json_agg` gave; nothing where there was no row. */
function listed(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}
