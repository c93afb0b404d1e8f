import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { fieldsOf } from '@havre/kinds/kind.ts'
import { instantOf } from '../calendar.ts'
import type { FileTeam } from './file-team.ts'
import { type Teller, write } from './teller.ts'

/** One record of a stay, written down in full: on which day of the stay, by whom, what. */
export type Step = {
  readonly day: number
  readonly kind: string
  readonly by: Exclude<keyof FileTeam, 'educators'> | 'educator'
  /** Hour of the day (UTC); by default the afternoon. */
  readonly hour?: number
  /** Texts with the slots of grammar.ts; `@+30` is the date thirty days later; rows need no key. */
  readonly answers: Told
}

type Plain = string | number | boolean
type Told = { readonly [field: string]: Plain | readonly (Plain | TellRow)[] | TellRow }
type TellRow = { readonly [cell: string]: Plain | readonly string[] | { readonly [part: string]: string } }

/** Said in French, the language of the house. */
export function words(text: string, language = 'fr') {
  return { text, language }
}

/** Writes those steps that lie within the stay and before now. */
export function tellSteps(teller: Teller, steps: readonly Step[]): void {
  const { youth, calendar, dice, team, lastDay } = teller
  for (const { day, kind, by, hour = 13, answers } of steps) {
    const on = youth.day + day
    const at = calendar.at(on, hour, dice.below(12) * 5)
    if (on >= lastDay || at >= calendar.now) continue
    write(teller, {
      kind,
      by: by === 'educator' ? dice.pick(team.educators) : team[by],
      at,
      answers: { ...moment(kind, at), ...toAnswers(teller, on, answers) },
    })
  }
}

/** Forms that ask for the moment get it. */
function moment(kind: string, at: Date): Answers {
  const definition = findKind(kind)
  if (!definition) throw new Error(`no kind ${kind}`)
  const asks = fieldsOf(definition).some(({ id, type }) => id === 'happenedAt' && type === 'datetime')
  return asks ? { happenedAt: instantOf(at) } : {}
}

function toAnswers(teller: Teller, day: number, told: Told): Answers {
  const fill = (value: unknown, row?: number): unknown => {
    if (typeof value === 'string') return toText(teller, day, value)
    if (Array.isArray(value)) return value.map((one, index) => fill(one, index))
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).map(([key, part]) => [key, fill(part)])
    return { ...(row !== undefined && { key: `r${row + 1}` }), ...Object.fromEntries(parts) }
  }
  return Object.fromEntries(Object.entries(told).map(([field, value]) => [field, fill(value) as Answer]))
}

function toText({ calendar, say }: Teller, day: number, text: string): string {
  const date = /^@([+-]\d+)$/.exec(text)
  return date ? calendar.date(day + Number(date[1])) : say(text)
}
