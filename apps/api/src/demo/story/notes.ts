import type { Answers } from '@havre/kinds/answers.ts'
import { type Calendar, instantOf } from '../calendar.ts'
import { AUTON } from '../texts/auton.ts'
import { CARE } from '../texts/care.ts'
import { EDUC } from '../texts/educ.ts'
import { HOUSE_LOG } from '../texts/house-log.ts'
import { INTEG } from '../texts/integ.ts'
import { LEGAL } from '../texts/legal.ts'
import { PSY } from '../texts/psy.ts'
import { SAFETY } from '../texts/safety.ts'
import type { Situation } from '../texts/situation.ts'
import { type Teller, write } from './teller.ts'

type Family = {
  readonly kind: string
  /** The field that carries the situation's code. */
  readonly coded: string
  readonly pool: readonly Situation[]
  /** Days between two notes, and the day of the stay on which the first may be written. */
  readonly every: number
  readonly from: number
  author(teller: Teller, situation: Situation): string
  hour(teller: Teller, situation: Situation): number
}

const byEducators = ({ team, dice }: Teller) => dice.pick([team.referent, ...team.educators])
const byReferents = ({ team, dice }: Teller) => (dice.chance(75) ? team.referent : team.coReferent)
const inOfficeHours = ({ dice }: Teller) => dice.between(8, 15)
const HOURS: { readonly [moment: string]: number } = { morning: 7, day: 13, evening: 19, night: 2 }

const FAMILIES: readonly Family[] = [
  {
    kind: 'house-log',
    coded: 'moment',
    pool: HOUSE_LOG,
    every: 3,
    from: 1,
    author: (teller, { code }) => (code === 'night' ? teller.team.night : byEducators(teller)),
    hour: (_teller, { code }) => HOURS[code] ?? 12,
  },
  {
    kind: 'educ-note',
    coded: 'subject',
    pool: EDUC,
    every: 6,
    from: 4,
    author: byReferents,
    hour: inOfficeHours,
  },
  {
    kind: 'safety-note',
    coded: 'subject',
    pool: SAFETY,
    every: 16,
    from: 2,
    author: byEducators,
    hour: inOfficeHours,
  },
  {
    kind: 'integ-note',
    coded: 'subject',
    pool: INTEG,
    every: 11,
    from: 20,
    author: byReferents,
    hour: inOfficeHours,
  },
  {
    kind: 'auton-note',
    coded: 'domain',
    pool: AUTON,
    every: 12,
    from: 60,
    author: byReferents,
    hour: inOfficeHours,
  },
  {
    kind: 'legal-note',
    coded: 'subject',
    pool: LEGAL,
    every: 13,
    from: 5,
    author: ({ team }) => team.legal,
    hour: inOfficeHours,
  },
  {
    kind: 'psy-note',
    coded: 'subject',
    pool: PSY,
    every: 12,
    from: 7,
    author: ({ team }) => team.psychologist,
    hour: inOfficeHours,
  },
  {
    kind: 'care-note',
    coded: 'subject',
    pool: CARE,
    every: 15,
    from: 1,
    author: ({ team, dice }) => (dice.chance(60) ? team.nurse : dice.pick(team.educators)),
    hour: inOfficeHours,
  },
]

/** The notes of a stay on all axes: no situation twice in a file, spread over the whole stay. */
export function tellNotes(teller: Teller): void {
  for (const family of FAMILIES) tellFamily(teller, family)
}

function tellFamily(teller: Teller, family: Family): void {
  const { dice, youth, lastDay } = teller
  // What belongs to a moment of the stay is told first while that moment lasts.
  const left = dice.shuffle(family.pool).toSorted((a, b) => (a.before ?? 9999) - (b.before ?? 9999))
  const stay = lastDay - youth.day
  const step = Math.max(family.every, Math.ceil((stay - family.from) / family.pool.length))
  for (let day = family.from; day < stay; day += dice.between(Math.max(1, step - 2), step + 2)) {
    const at = left.findIndex(({ after = 0, before = 9999 }) => day >= after && day < before)
    const [situation] = at < 0 ? [] : left.splice(at, 1)
    if (situation) tell(teller, family, situation, youth.day + day)
  }
}

function tell(teller: Teller, family: Family, situation: Situation, day: number): void {
  const { calendar, dice } = teller
  const at =
    clockIn(situation, calendar, day) ?? calendar.at(day, family.hour(teller, situation), dice.below(12) * 5)
  if (at >= calendar.now) return
  write(teller, {
    kind: family.kind,
    answers: answersOf(teller, family, situation, at, day),
    by: family.author(teller, situation),
    at,
  })
}

/** The last hour that the facts name, in local winter time: a note is written after what it tells. */
function clockIn({ code, facts }: Situation, calendar: Calendar, day: number): Date | undefined {
  const said = [...facts.matchAll(/\b(\d{1,2}) h(?: (\d\d))?/g)].at(-1)
  if (!said || code === 'morning') return undefined
  return calendar.at(day, Number(said[1]) - 1, Number(said[2] ?? 0) + 5)
}

function answersOf(teller: Teller, family: Family, situation: Situation, at: Date, day: number): Answers {
  const { calendar, dice } = teller
  const { words, reading, next, medicine, place } = situation
  const due = { now: 0, today: 0, thisWeek: 5, later: 20 }
  return {
    happenedAt: instantOf(at),
    [family.coded]: situation.code,
    facts: teller.say(situation.facts),
    ...(words && { words: { text: teller.say(words), language: situation.language ?? 'fr' } }),
    ...(reading &&
      family.kind !== 'house-log' &&
      family.kind !== 'care-note' && { reading: teller.say(reading) }),
    ...(medicine && { medicine }),
    ...(place && { place }),
    ...(family.kind === 'legal-note' && dice.chance(50) && { reference: `REF-${dice.between(1000, 9999)}` }),
    ...(next && {
      next: [
        {
          key: 'n1',
          what: teller.say(next.what),
          urgency: next.urgency,
          forRole: next.forRole,
          dueOn: calendar.date(day + due[next.urgency]),
        },
      ],
    }),
  }
}
