import type { ExitRoom } from '@havre/contracts/exit-plans.ts'
import { countdown, EXIT_ITEMS, type Settled, span } from '@havre/rules/exit/countdown.ts'
import { countedPillars } from '@havre/rules/exit/counted.ts'
import { missionLocaleWindow, returnUntil } from '@havre/rules/exit/follow-up.ts'
import { NO_HOTEL } from '@havre/rules/exit/lodging.ts'
import { NO_PILLARS } from '@havre/rules/exit/pillars.ts'
import { plannedExit } from '@havre/rules/exit/planned-exit.ts'
import { FIRST_ALARM_DAYS, LAST_ALARM_DAYS, READINESS_RULE, readiness } from '@havre/rules/exit/readiness.ts'
import type { Jurisdiction } from '@havre/rules/model/rule.ts'
import { endsBefore, PAPERS } from '@havre/rules/residence/papers.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull } from '../../db/row.ts'
import { readPapers, toStayPapers } from '../residence-documents/held-papers.ts'
import { readFileForExit, readLapsingStays, readLinkedDeadlines, readPlans } from './exit-plans.data.ts'
import {
  linkedDeadline,
  sourceOf,
  toFirst,
  toItemRecord,
  toPillars,
  toPlan,
  toRelay,
  toStep,
} from './exit-plans.present.ts'
import { jurisdictionOf, openExit } from './open-exit.ts'
import { readExits } from './youth-exits.data.ts'
import { mayMend, toExit, toWithdrawn } from './youth-exits.present.ts'

/** The order of what has no day. */
const LAST = '9999'

/** Rules of procedures that some item of that law stands beside. */
export function linkedRules(jurisdiction: Jurisdiction): string[] {
  return EXIT_ITEMS[jurisdiction].flatMap(({ deadlines }) => deadlines)
}

/** Everything about leaving of one youth, computed today from the birth date, the planned day and what was recorded. */
export async function getExitRoom(ctx: Ctx, youthId: string): Promise<ExitRoom> {
  const { row: file, key, today, may } = await openExit(ctx, readFileForExit(youthId))
  const jurisdiction = jurisdictionOf(file, 'house_jurisdiction')
  const statements = [
    readPapers([youthId]),
    readLapsingStays([youthId]),
    ...readPlans(youthId),
    ...readExits(youthId),
    readLinkedDeadlines([youthId], linkedRules(jurisdiction)),
  ]
  const [
    papers = [],
    lapsing,
    plans,
    items = [],
    relays = [],
    ,
    allExits = [],
    followUps = [],
    corrections = [],
    deadlines = [],
  ] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  const latest = plans?.[0]
  const exits = allExits.filter(row => row.withdrawn_at === null)
  const withdrawn = allExits.filter(row => row.withdrawn_at !== null)
  const isOpen = latest?.closed_at === null
  const bornOn = textOrNull(file, 'birth_on')
  const exit = plannedExit(bornOn, latest && isOpen ? textOrNull(latest, 'planned_on') : null)
  const records = new Map(
    items.map(row => [text(row, 'code'), toItemRecord(ctx, key, row, may.add && isOpen)]),
  )
  const placed = countdown({
    jurisdiction,
    bornOn,
    exit,
    today,
    settled: settledBy(jurisdiction, items, deadlines),
  })
  const steps = placed
    .map(one => toStep(one, records.get(one.item.id) ?? null, deadlines, may.add && isOpen))
    .toSorted((a, b) => (a.on ?? LAST).localeCompare(b.on ?? LAST))
  const shown = exit && span(bornOn, exit)
  const gone = file.phase === 'left'
  const written = latest && isOpen ? toPillars(latest) : NO_PILLARS
  const lapses = lapsing?.length === 1
  const pillars = countedPillars(written, lapses)
  // Which paper, and until when, for who reads papers.
  const stayEnds = lapses && exit ? endsBefore(toStayPapers(papers, today), exit.on, today) : undefined
  return {
    today,
    jurisdiction,
    majorityOn: plannedExit(bornOn, null)?.on ?? null,
    exit,
    span: shown && { from: shown.from, to: shown.to },
    // Once they left: as they stood on the day.
    pillars: gone && exits[0] ? toPillars(exits[0]) : pillars,
    readiness: exit && !gone ? readiness(pillars, exit.on, today) : null,
    alarmDays: { first: FIRST_ALARM_DAYS, last: LAST_ALARM_DAYS },
    readinessRule: sourceOf(READINESS_RULE),
    first: gone ? null : toFirst(steps, pillars, exit?.on ?? null, today),
    items: steps.map(({ item }) => item),
    plan: latest ? toPlan(key, latest, may) : null,
    stayLapses: lapses,
    stayEnds: stayEnds?.validUntil ? { title: PAPERS[stayEnds.paper].title, on: stayEnds.validUntil } : null,
    relays: relays.map(row => toRelay(ctx, key, row, may.add && isOpen)),
    exits: exits.map(row =>
      toExit(ctx, key, row, {
        today,
        may: { add: may.add, mend: mayMend(ctx, may, file, row) },
        followUps: followUps.filter(one => one.exit_id === row.id),
        corrections: corrections.filter(one => one.exit_id === row.id),
      }),
    ),
    withdrawnExits: withdrawn.map(row => toWithdrawn(ctx, key, row)),
    lodgingRule: jurisdiction === NO_HOTEL.jurisdiction ? sourceOf(NO_HOTEL) : null,
    missionLocale: missionLocaleWindow(jurisdiction, bornOn),
    returnUntil: returnUntil(jurisdiction, bornOn),
    exitUnrecorded: gone && exits.length === 0,
    can: { open: may.add && !isOpen, change: may.add && isOpen },
  }
}

/** What is settled by a record here, or by the procedure that watches the same. */
export function settledBy(
  jurisdiction: Jurisdiction,
  items: readonly Row[],
  deadlines: readonly Row[],
): Map<string, Settled> {
  const met = EXIT_ITEMS[jurisdiction]
    .filter(item => item.keptByProcedure && linkedDeadline(item, deadlines)?.status === 'met')
    .map(item => [item.id, 'done'] as const)
  return new Map([
    ...met,
    ...items.map(
      row => [text(row, 'code'), row.outcome === 'notApplicable' ? 'notApplicable' : 'done'] as const,
    ),
  ])
}
