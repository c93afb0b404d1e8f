import { type Answers, rowsIn } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { followUpsOf } from '@havre/kinds/follow-ups.ts'
import { fieldsOf } from '@havre/kinds/kind.ts'
import { needsOf } from '@havre/kinds/projections.ts'
import { byDay, type Calendar } from '../calendar.ts'
import { say } from '../grammar.ts'
import type { Youth } from '../people/youth.ts'
import type { PlannedEntry, PlannedLink, PlannedTask } from '../plan.ts'
import type { Dice } from '../prng.ts'
import type { FileTeam } from './file-team.ts'

/** Everything one youth's story is told with; what is told collects in `entries`, `links` and `tasks`. */
export type Teller = {
  readonly id: string
  readonly youth: Youth
  readonly team: FileTeam
  readonly dice: Dice
  readonly calendar: Calendar
  readonly entries: PlannedEntry[]
  readonly links: PlannedLink[]
  readonly tasks: PlannedTask[]
  /** Day of departure, or today. */
  readonly lastDay: number
  /** Fills a French sentence about this youth. */
  say(sentence: string): string
}

export function createTeller(given: Pick<Teller, 'id' | 'youth' | 'team' | 'dice' | 'calendar'>): Teller {
  const { youth } = given
  const subject = { name: youth.usual, feminine: youth.gender === 'girl' }
  return {
    ...given,
    entries: [],
    links: [],
    tasks: [],
    lastDay: youth.gone ?? 0,
    say: sentence => say(sentence, subject),
  }
}

const DAY_MS = 86_400_000

type Given = {
  kind: string
  answers: Answers
  by: string
  at: Date
  status?: 'draft'
  writers?: readonly string[]
  updatedAt?: Date
  corrects?: PlannedEntry
}

/** Writes one entry of the story. A correction marks what it corrects; needs and follow-ups of a signed entry become tasks. */
export function write(teller: Teller, given: Given): PlannedEntry {
  const { kind, answers, by, at } = given
  const entry: PlannedEntry = {
    id: teller.dice.uuid(),
    youthId: teller.id,
    kind,
    answers,
    authorId: by,
    writers: given.writers ?? [by],
    status: given.status ?? 'signed',
    occurredAt: at,
    updatedAt: given.updatedAt ?? after(teller, lastTold(given)),
    correctsId: given.corrects?.id ?? null,
    correctedById: null,
    ...validation(teller, given),
  }
  teller.entries.push(entry)
  if (given.corrects) {
    const corrected: PlannedEntry = { ...given.corrects, status: 'corrected', correctedById: entry.id }
    teller.entries.splice(teller.entries.indexOf(given.corrects), 1, corrected)
  }
  if (entry.status === 'signed') openTasks(teller, entry)
  return entry
}

/** A second person reads it the day after; what was signed today still waits for one. */
function validation({ team, calendar }: Teller, { kind, by, at, status }: Given) {
  const validatedAt = new Date(at.getTime() + DAY_MS)
  const asked = kindOf({ kind }).signing.by === 'author+validator' && status !== 'draft'
  if (!asked || validatedAt >= calendar.now) return { validatedBy: null, validatedAt: null }
  // The law of a file is validated by the direction, the rest by who coordinates.
  const validator =
    kindOf({ kind }).compartment === 'LEGAL' || by === team.coordinator ? team.director : team.coordinator
  return { validatedBy: validator, validatedAt }
}

/** The last moment that it tells of: nobody signs what has not happened yet. */
function lastTold({ kind, answers, at }: Given): Date {
  const told = fieldsOf(kindOf({ kind })).flatMap(field => {
    const rows = field.type === 'list' ? rowsIn(answers[field.id]) : [answers]
    const cells = field.type === 'list' ? field.fields : [field]
    const moments = cells.filter(cell => cell.type === 'datetime' && cell.tense === 'past')
    return rows.flatMap(row => moments.map(({ id }) => Date.parse(String(row[id] ?? ''))))
  })
  return new Date(Math.max(at.getTime(), ...told.filter(moment => !Number.isNaN(moment))))
}

/** Signed a little after it happened, never in the future. */
function after(teller: Teller, at: Date): Date {
  const signed = at.getTime() + teller.dice.between(8, 90) * 60_000
  return new Date(Math.min(signed, Math.max(at.getTime(), teller.calendar.now.getTime() - 60_000)))
}

export function link(
  teller: Teller,
  from: PlannedEntry | undefined,
  relation: PlannedLink['relation'],
  to: PlannedEntry | undefined,
): void {
  if (!from || !to) return
  teller.links.push({
    id: teller.dice.uuid(),
    youthId: teller.id,
    fromId: from.id,
    toId: to.id,
    relation,
    createdBy: from.authorId,
    createdAt: from.updatedAt,
  })
}

const OPEN_FOR = 9

function openTasks(teller: Teller, entry: PlannedEntry): void {
  const { calendar, dice, youth } = teller
  const kind = kindOf(entry)
  for (const need of needsOf(kind, entry.answers)) {
    const age = (calendar.now.getTime() - entry.updatedAt.getTime()) / DAY_MS
    const isOpen = age < OPEN_FOR && youth.gone === undefined && dice.chance(70)
    const doneAt = entry.updatedAt.getTime() + dice.between(2, 60) * 3_600_000
    const { what: title, dueOn = null, forRole = null, urgency = 'later' } = need
    plan(teller, entry, { id: dice.uuid(), title, urgency, dueOn, forRole }, isOpen ? null : doneAt)
  }
  // Dice of their own: what a kind foresees must not change the rest of the story.
  const own = dice.branch(entry.id)
  for (const { id, forRole, dueOn } of followUpsOf(kind, entry.answers, dayOf(entry.occurredAt))) {
    const due = Date.parse(dueOn) + own.between(-6, 30) * 3_600_000
    const isOpen =
      entry.status === 'signed' &&
      youth.gone === undefined &&
      due > calendar.now.getTime() - own.between(0, 2) * DAY_MS
    const doneAt = id === 'validation' ? (entry.validatedAt?.getTime() ?? null) : isOpen ? null : due
    const followUp = { kind: kind.id, version: kind.version, id }
    plan(teller, entry, { id: own.uuid(), title: null, followUp, urgency: 'later', dueOn, forRole }, doneAt)
  }
}

type Opened = Pick<PlannedTask, 'id' | 'title' | 'followUp' | 'urgency' | 'dueOn' | 'forRole'>

function plan(teller: Teller, entry: PlannedEntry, opened: Opened, doneAt: number | null): void {
  const { calendar, team } = teller
  const latest = calendar.now.getTime() - 60_000
  const known = doneAt === null ? null : new Date(Math.min(doneAt, latest))
  const toldAt = known && (opened.followUp?.id === 'validation' ? known : byDay(known))
  teller.tasks.push({
    ...opened,
    youthId: teller.id,
    entryId: entry.id,
    forAccount: null,
    createdBy: entry.authorId,
    createdAt: entry.updatedAt,
    doneBy: toldAt && doneBy(team, opened, entry),
    doneAt: toldAt && new Date(Math.max(toldAt.getTime(), entry.updatedAt.getTime())),
  })
}

function doneBy(team: FileTeam, { forRole, followUp }: Opened, entry: PlannedEntry): string {
  if (followUp?.id === 'validation') return entry.validatedBy ?? team.coordinator
  return forRole === 'LEG' ? team.legal : team.referent
}

function kindOf(entry: { kind: string }) {
  const kind = findKind(entry.kind)
  if (!kind) throw new Error(`no kind ${entry.kind}`)
  return kind
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
