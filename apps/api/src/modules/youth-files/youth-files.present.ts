import { PHASES } from '@havre/contracts/phases.ts'
import { READ_WHOLE, REGISTER_NAMES, REGISTERS, type RegisterName } from '@havre/contracts/registers.ts'
import { TEAM_FUNCTIONS, type YouthFile, type YouthFileItem } from '@havre/contracts/youth-files.ts'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { AXES, type Axis, RECORD_COMPARTMENTS } from '@havre/kinds/kind.ts'
import type { FileCompartment } from '@havre/policy/compartments.ts'
import { decide, mayList } from '@havre/policy/decide.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { readsBirthDate, readsFileHead } from '@havre/policy/file-head.ts'
import { mayUseNetwork, readsStays } from '@havre/policy/house.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { isInside } from '@havre/policy/roles.ts'
import type { Actor, Target } from '@havre/policy/target.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, numberOrNull, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPeople, toPerson } from '../accounts/person-name.ts'
import { titleOfRule } from '../deadlines/deadlines.present.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { toTask } from '../tasks/tasks.service.ts'
import { isClosedFile } from './closed-file.rules.ts'
import { anniversary, isoToday, todayOf, yearsOn } from './local-day.ts'
import { toActor, toTarget } from './relation.ts'

const MAJORITY_YEARS = 18
const GENDERS = ['girl', 'boy', 'other', 'unknown'] as const

/** The compartment whose entries an axis is mainly made of; reading it opens the axis. */
export const AXIS_COMPARTMENT: Record<Axis, FileCompartment> = {
  firstReception: 'INTAKE',
  safety: 'SAFETY',
  legal: 'LEGAL',
  guidance: 'EDUC',
  integration: 'INTEG',
  autonomy: 'AUTON',
}

export function toFileItem(ctx: Ctx, row: Row): YouthFileItem {
  const called = { id: text(row, 'id'), alias: text(row, 'alias'), languages: texts(row, 'languages') }
  if (!readsFileHead(toActor(ctx))) return { ...called, ...UNTOLD }
  const birthOn = textOrNull(row, 'birth_on')
  return {
    ...called,
    phase: oneOf(row, 'phase', PHASES),
    present: flag(row, 'present'),
    age: birthOn ? yearsOn(birthOn, isoToday(ctx)) : null,
    arrivedOn: textOrNull(row, 'arrived_on'),
    nextDueOn: textOrNull(row, 'next_due_on'),
    missingSince: textOrNull(row, 'missing_since'),
    lastEntryAt: textOrNull(row, 'last_entry_at'),
    referents: toPeople(ctx.keyring, row.referents),
  }
}

/** The head of a file for who must not know of the stay. */
const UNTOLD = {
  phase: null,
  present: null,
  age: null,
  arrivedOn: null,
  nextDueOn: null,
  missingSince: null,
  lastEntryAt: null,
  referents: [],
}

/** The file's page from the results of `readFile` and its open tasks. */
export function toFile(
  ctx: Ctx,
  row: Row,
  parts: { team: readonly Row[]; axes: readonly Row[]; tasks: readonly Row[]; forms: readonly Row[] },
): YouthFile {
  const actor = toActor(ctx)
  const mine = parts.team.filter(member => member.person_id === actor.accountId)
  const nearness = { ...row, rel_functions: mine.map(member => text(member, 'function')) }
  const about = (compartment: FileCompartment) => toTarget(ctx, nearness, compartment)
  const told = readsFileHead(actor)
  const team = (told ? parts.team : []).map(member => ({
    id: text(member, 'id'),
    person: toPerson(ctx.keyring, member, 'person') ?? { id: '', name: null },
    function: oneOf(member, 'function', TEAM_FUNCTIONS),
  }))
  // What the key opens, and every task of the file, share these.
  const shared = {
    youth_id: row.id ?? null,
    alias: row.alias ?? null,
    epoch: row.epoch ?? null,
    wrapped: row.wrapped ?? null,
  }
  const card = parts.axes.find(one => one.axis === null)
  const isClosed = isClosedFile(text(row, 'phase'), textOrNull(row, 'left_on'), isoToday(ctx))
  const mayStart = ({ compartment, aspect }: Pick<Kind, 'compartment' | 'aspect'>) =>
    mayCreate(actor, about(compartment), aspect) &&
    (!isClosed || decide(actor, 'v', about(compartment)).allow)
  const birthOn = readsBirthDate(actor, about('IDENT')) ? textOrNull(row, 'birth_on') : null
  const mayChangeTasks = decide(actor, 'u', about('TASK')).allow
  return {
    ...toFileItem(ctx, row),
    referents: [...team.filter(isReferent('referent')), ...team.filter(isReferent('co_referent'))].map(
      member => member.person,
    ),
    version: number(row, 'version'),
    gender: (told && GENDERS.find(gender => gender === row.gender)) || null,
    leftOn: told ? textOrNull(row, 'left_on') : null,
    birthOn,
    majorityOn: birthOn && anniversary(birthOn, MAJORITY_YEARS),
    nextDeadline: row.act_by ? { title: titleOfRule(row), actBy: text(row, 'act_by') } : null,
    card: card
      ? {
          entryId: text(card, 'id'),
          signedAt: text(card, 'signed_at'),
          answers: openAnswers(youthKeyOf(ctx.keyring, shared), { ...card, ...shared }),
        }
      : null,
    axes: AXES.map(axis => toAxis(ctx, axis, mayList(actor, about(AXIS_COMPARTMENT[axis])), parts.axes)),
    team,
    tasks: parts.tasks.map(task =>
      toTask(ctx, { ...task, ...shared, may_change: mayChangeTasks && flag(task, 'by_hand') }),
    ),
    registers: REGISTER_NAMES.filter(name => opensRegister(actor, name, about(REGISTERS[name]))),
    can: {
      change: decide(actor, 'u', about('OPS')).allow,
      manageTeam: leadsHouse(actor.roles),
      // Who comes from outside reads the own acts only: on the page of a file they would pass for everybody's.
      readTraces: isInside(actor.roles) && mayList(actor, { ...about('OPS'), compartment: 'TRACE' }),
      createTask: mayCreate(actor, about('TASK')),
      print: mayPrintInside(actor),
      start: [
        ...BUILT_IN_KINDS.filter(
          kind =>
            !kind.writtenBy && mayStart(kind) && (row.phase === 'left' || kind.afterExit !== 'onceLeft'),
        ),
        ...parts.forms.map(toStartable).filter(mayStart),
      ].map(kind => kind.id),
    },
  }
}

/** Whether the register has anything for the actor: a part of the compartment is enough, but for what is read whole or not at all. */
function opensRegister(actor: Actor, name: RegisterName, target: Target): boolean {
  // Which services a youth knows reaches nobody outside, and not the night.
  if (name === 'network' && !mayUseNetwork(actor, 'r')) return false
  if (name === 'stays' && !readsStays(actor, target)) return false
  return READ_WHOLE.includes(name) ? decide(actor, 'r', target).allow : mayList(actor, target)
}

function toStartable(row: Row) {
  return { id: text(row, 'id'), compartment: oneOf(row, 'compartment', RECORD_COMPARTMENTS) }
}

function isReferent(wanted: 'referent' | 'co_referent') {
  return (member: YouthFile['team'][number]) => member.function === wanted
}

function toAxis(ctx: Ctx, axis: Axis, open: boolean, rows: readonly Row[]): YouthFile['axes'][number] {
  const row = rows.find(one => one.axis === axis)
  // A closed axis says nothing, not even how much it holds.
  if (!open || !row)
    return { axis, open, entries: 0, drafts: 0, lastAt: null, lastKind: null, quietDays: null }
  const lastAt = textOrNull(row, 'last_at')
  const lastDay = lastAt
    ? Temporal.Instant.from(lastAt).toZonedDateTimeISO(ctx.me.timeZone).toPlainDate()
    : null
  return {
    axis,
    open,
    entries: number(row, 'entries'),
    drafts: numberOrNull(row, 'drafts') ?? 0,
    lastAt,
    lastKind: textOrNull(row, 'last_kind'),
    quietDays: lastDay ? Math.max(0, lastDay.until(todayOf(ctx), { largestUnit: 'days' }).days) : null,
  }
}
