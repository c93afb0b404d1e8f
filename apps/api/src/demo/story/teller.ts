import type { Answers } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { needsOf } from '@havre/kinds/projections.ts'
import type { Calendar } from '../calendar.ts'
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

/** Writes one entry of the story. A correction marks what it corrects; needs of a signed entry become tasks. */
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
    updatedAt: given.updatedAt ?? after(teller, at),
    correctsId: given.corrects?.id ?? null,
    correctedById: null,
  }
  teller.entries.push(entry)
  if (given.corrects) {
    const corrected: PlannedEntry = { ...given.corrects, status: 'corrected', correctedById: entry.id }
    teller.entries.splice(teller.entries.indexOf(given.corrects), 1, corrected)
  }
  if (entry.status === 'signed') openTasks(teller, entry)
  return entry
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
  const { calendar, dice } = teller
  const kind = findKind(entry.kind)
  if (!kind) throw new Error(`no kind ${entry.kind}`)
  for (const need of needsOf(kind, entry.answers)) {
    const age = (calendar.now.getTime() - entry.updatedAt.getTime()) / 86_400_000
    const isOpen = age < OPEN_FOR && teller.youth.gone === undefined && dice.chance(70)
    const doneAt = new Date(
      Math.min(entry.updatedAt.getTime() + dice.between(2, 60) * 3_600_000, calendar.now.getTime() - 60_000),
    )
    teller.tasks.push({
      id: dice.uuid(),
      youthId: teller.id,
      entryId: entry.id,
      title: need.what,
      urgency: need.urgency ?? 'later',
      dueOn: need.dueOn ?? null,
      forRole: need.forRole ?? null,
      forAccount: null,
      createdBy: entry.authorId,
      createdAt: entry.updatedAt,
      doneBy: isOpen ? null : need.forRole === 'LEG' ? teller.team.legal : teller.team.referent,
      doneAt: isOpen ? null : doneAt,
    })
  }
}
