import { type Calendar, createCalendar } from './calendar.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { AWAITED_AND_LOST } from './people/awaited.ts'
import { GONE } from './people/gone.ts'
import { PRESENT } from './people/present.ts'
import type { DemoPlan, PlannedFile } from './plan.ts'
import { createDice, type Dice } from './prng.ts'
import { type Crew, crewOf, membersOf, teamFor } from './story/file-team.ts'
import type { Identity } from './story/identity.ts'
import { exclusionsFor, grantsFor, readsFor } from './story/outsiders.ts'
import { createTeller, type Teller } from './story/teller.ts'
import { tellToday } from './story/today.ts'
import { tellStory } from './story/youth-story.ts'

const EPOCH_OF_CENTRE = -560

/** The whole demo centre for one given now; two plans for the same now are equal. */
export function planDemo(now: Date): DemoPlan {
  const dice = createDice('havre demo 1')
  const calendar = createCalendar(now)
  const accounts = DEMO_ACCOUNTS.map(({ login, name, roles, language, profession, speaks }) => ({
    id: dice.uuid(),
    login,
    name,
    roles,
    language,
    profession: profession ?? null,
    languages: speaks ?? [],
  }))
  const crew = crewOf(accounts)
  const tellers = [...PRESENT, ...GONE, ...AWAITED_AND_LOST].map((youth, turn) =>
    createTeller({
      id: dice.uuid(),
      youth,
      team: teamFor(crew, turn),
      dice: dice.branch(youth.alias),
      calendar,
    }),
  )
  const files = tellers.map(teller => fileOf(teller, tellStory(teller)))
  tellToday(tellers, crew)
  return {
    centreId: dice.uuid(),
    accounts,
    files,
    members: tellers.flatMap(({ id, youth, team, dice: own }) => membersOf(id, youth, team, own, calendar)),
    ...around(tellers, crew),
    entries: tellers.flatMap(({ entries }) => entries),
    links: tellers.flatMap(({ links }) => links),
    tasks: tellers.flatMap(({ tasks }) => tasks),
  }
}

function around(tellers: readonly Teller[], crew: Crew) {
  return {
    grants: grantsFor(tellers, crew),
    exclusions: exclusionsFor(tellers, crew),
    reads: readsFor(tellers, crew),
  }
}

function fileOf({ id, youth, calendar, dice }: Teller, identity: Identity): PlannedFile {
  const hasCome = !['referral', 'admission_decided', 'refused'].includes(youth.phase)
  return {
    id,
    alias: youth.alias,
    phase: youth.phase,
    gender: youth.gender,
    languages: youth.languages,
    ...identity,
    arrivedOn: hasCome ? calendar.date(youth.day) : null,
    leftOn: youth.gone === undefined ? null : calendar.date(youth.gone),
    createdAt: createdAt(calendar, youth.day, dice),
  }
}

function createdAt(calendar: Calendar, day: number, dice: Dice): Date {
  return calendar.at(Math.max(day - 7, EPOCH_OF_CENTRE), 8, dice.below(60))
}
