import {
  type CountdownItem,
  type ExitItemRecord,
  type ExitPlan,
  type ExitRelay,
  type FirstToDo,
  PACK_DOCUMENTS,
  RELAY_ANSWERS,
} from '@havre/contracts/exit-plans.ts'
import { isInside } from '@havre/policy/roles.ts'
import type { CountdownItem as Placed } from '@havre/rules/exit/countdown.ts'
import { firstToDo } from '@havre/rules/exit/first.ts'
import { LODGINGS } from '@havre/rules/exit/lodging.ts'
import { PILLAR_NAMES, PILLAR_STATES, PILLARS, type Pillar, type Pillars } from '@havre/rules/exit/pillars.ts'
import type { Rule } from '@havre/rules/model/rule.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { openPartnerWords } from '../partners/partner-words.ts'
import { exitWords } from './exit-seal.ts'
import type { OpenedExit } from './open-exit.ts'

const NOBODY = { id: '', name: null }
/** The column of each pillar. */
export const PILLAR_COLUMNS = {
  housing: 'housing',
  income: 'income',
  residence: 'residence',
  healthCover: 'health_cover',
  referencePerson: 'reference_person',
} as const satisfies Record<Pillar, string>

/** Something of each pillar, from the name of its column. */
export function byPillar<T>(
  make: (column: (typeof PILLAR_COLUMNS)[Pillar], pillar: Pillar) => T,
): Record<Pillar, T> {
  const each = PILLARS.map(pillar => [pillar, make(PILLAR_COLUMNS[pillar], pillar)])
  return Object.fromEntries(each) as Record<Pillar, T>
}

export function toPillars(row: Row): Pillars {
  return byPillar(column => oneOf(row, column, PILLAR_STATES))
}

export function sourceOf({ explain, basis, certainty }: Pick<Rule, 'explain' | 'basis' | 'certainty'>) {
  return { explain, basis, certainty }
}

export function toPlan(key: YouthKey, row: Row, may: OpenedExit['may']): ExitPlan {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = exitWords(key, 'exit_plan', id, youthId)
  const [ready, asked] = [texts(row, 'documents_ready'), texts(row, 'documents_asked')]
  const open = row.closed_at === null
  return {
    id,
    youthId,
    plannedOn: textOrNull(row, 'planned_on'),
    pillars: byPillar(column => ({
      state: oneOf(row, column, PILLAR_STATES),
      note: may.inside ? words.open(`${column}_note`, bytesOrNull(row, `${column}_note`)) : null,
    })),
    lodging: row.lodging === null ? null : oneOf(row, 'lodging', LODGINGS),
    lodgingFrom: textOrNull(row, 'lodging_from'),
    lodgingUntil: textOrNull(row, 'lodging_until'),
    lodgingEmergency: flag(row, 'lodging_emergency'),
    farewell: may.inside ? words.open('farewell', bytesOrNull(row, 'farewell')) : null,
    safetyPlan: may.inside ? words.open('safety_plan', bytesOrNull(row, 'safety_plan')) : null,
    documents: Object.fromEntries(
      PACK_DOCUMENTS.map(name => [
        name,
        ready.includes(name) ? 'ready' : asked.includes(name) ? 'asked' : 'missing',
      ]),
    ) as ExitPlan['documents'],
    closed: !open,
    version: number(row, 'version'),
    can: {
      change: open && may.add,
      exit: open && may.exit,
      readDestination: may.readPlaces,
      readWords: may.inside,
    },
  }
}

export function toItemRecord(ctx: Ctx, key: YouthKey, row: Row, change: boolean): ExitItemRecord {
  const id = text(row, 'id')
  return {
    id,
    code: text(row, 'code'),
    outcome: oneOf(row, 'outcome', ['done', 'notApplicable'] as const),
    on: text(row, 'done_on'),
    note: isInside(ctx.me.roles)
      ? exitWords(key, 'exit_item', id, text(row, 'youth_id')).open('note', bytesOrNull(row, 'note'))
      : null,
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    version: number(row, 'version'),
    can: { withdraw: change && row.withdrawn_at === null },
  }
}

/** The date of a procedure that an item stands beside: the first that is still open, or the last one that was met. */
export function linkedDeadline(item: Placed['item'], deadlines: readonly Row[]): CountdownItem['deadline'] {
  const linked = deadlines.filter(row => item.deadlines.includes(text(row, 'rule')))
  const row = linked.find(({ status }) => status === 'open') ?? linked.at(-1)
  if (!row) return null
  return {
    rule: text(row, 'rule'),
    due: text(row, 'due'),
    actBy: text(row, 'act_by'),
    status: oneOf(row, 'status', ['open', 'met'] as const),
    procedureId: textOrNull(row, 'procedure_id'),
  }
}

/** The day on which it is worked on until: where a procedure waits for the same, its date is the one that counts. */
export function dueOf({ deadline, dueOn }: Pick<CountdownItem, 'deadline' | 'dueOn'>): string | null {
  return deadline?.status === 'open' ? deadline.actBy : dueOn
}

/** A running procedure waits for the same act, and records it. */
export function isKept(item: Placed['item'], deadline: CountdownItem['deadline']): boolean {
  return item.keptByProcedure === true && deadline?.status === 'open'
}

function toCountdownItem(
  placed: Placed,
  record: ExitItemRecord | null,
  deadline: CountdownItem['deadline'],
  change: boolean,
): CountdownItem {
  const { item, opensOn, dueOn, daysLeft, state } = placed
  const settle = change && state !== 'done' && state !== 'notApplicable'
  return {
    code: item.id,
    title: item.title,
    changes: item.changes,
    ...sourceOf(item),
    version: item.version,
    actor: item.actor,
    nature: item.nature,
    hard: item.hard ?? false,
    pillar: item.pillar ?? null,
    opensOn,
    dueOn,
    daysLeft,
    state,
    record,
    deadline,
    can: { done: settle && !isKept(item, deadline), notApplicable: settle },
  }
}

/** One step, with the day on which it is worked on until. */
export function toStep(
  placed: Placed,
  record: ExitItemRecord | null,
  deadlines: readonly Row[],
  change: boolean,
) {
  const item = toCountdownItem(placed, record, linkedDeadline(placed.item, deadlines), change)
  return { item, on: dueOf(item), state: item.state, pillar: item.pillar, hard: item.hard }
}

/** What is to be done first, in the words of the step or of the pillar. */
export function toFirst(
  steps: readonly ReturnType<typeof toStep>[],
  pillars: Pillars,
  exitOn: string | null,
  today: string,
): FirstToDo | null {
  const first = firstToDo(steps, pillars, exitOn, today)
  if (!first) return null
  const { step, pillar, on } = first
  if (step) {
    const { code, title, state, dueOn, deadline, hard } = step.item
    const last = deadline?.status === 'open' ? deadline.due : dueOn
    const lastOn = hard ? last : null
    return { code, title, pillar, on, state, lastOn, lost: lastOn !== null && lastOn < today }
  }
  if (!pillar) return null
  const state = on < today ? 'late' : 'due'
  return { code: null, title: PILLAR_NAMES[pillar], pillar, on, state, lastOn: null, lost: false }
}

/** Who takes over, by name and for what to those of the house only: either may say where somebody goes. */
export function toRelay(ctx: Ctx, key: YouthKey, row: Row, change: boolean): ExitRelay {
  const id = text(row, 'id')
  const words = exitWords(key, 'exit_relay', id, text(row, 'youth_id'))
  const inside = isInside(ctx.me.roles)
  return {
    id,
    partnerId: textOrNull(row, 'partner_id'),
    name: relayName(ctx, row, () => words.open('name', bytesOrNull(row, 'name'))),
    purpose: inside ? words.open('purpose', bytesOrNull(row, 'purpose')) : null,
    contact: inside ? words.open('contact', bytesOrNull(row, 'contact')) : null,
    askedOn: text(row, 'asked_on'),
    answer: oneOf(row, 'answer', RELAY_ANSWERS),
    answeredOn: textOrNull(row, 'answered_on'),
    version: number(row, 'version'),
    can: { change },
  }
}

/** What who takes over is called, of the directory or as written; null for who does not belong to the house. */
export function relayName(ctx: Ctx, row: Row, written: () => string | null): string | null {
  return isInside(ctx.me.roles) ? (partnerName(ctx, row) ?? written()) : null
}

/** What the partner of a row with `partner_id, partner_details` is called; null for who does not read the directory. */
function partnerName(ctx: Ctx, row: Row): string | null {
  const id = textOrNull(row, 'partner_id')
  const details = bytesOrNull(row, 'partner_details')
  return id && details ? (openPartnerWords(ctx.keyring, id, details)?.name ?? null) : null
}
