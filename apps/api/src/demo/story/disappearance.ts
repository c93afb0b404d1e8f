import type { Answers } from '@havre/kinds/answers.ts'
import { protocolOf } from '@havre/kinds/protocols/missing.ts'
import { FREE_STEP_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { stepTaskId } from '../../modules/missing/step-task-id.ts'
import { instantOf } from '../calendar.ts'
import { createDice } from '../prng.ts'
import { ABSENCES, type ToldAbsence } from '../texts/disappearances.ts'
import { type Teller, write } from './teller.ts'

const MINUTE = 60_000
const DAY = 24 * 60
const protocol = protocolOf('BE')

/** The id of the episode that this absence is in the register. */
export function episodeId({ alias, seen }: ToldAbsence): string {
  return createDice(`disappearance/${alias}/${seen}`).uuid()
}

/** The moment so many minutes before now, to the minute. */
export function minutesBack(now: Date, minutes: number): Date {
  return new Date(Math.floor((now.getTime() - minutes * MINUTE) / MINUTE) * MINUTE)
}

/** What an absence leaves in the file: its signed account once it is closed, tasks while it is not. */
export function tellDisappearance(teller: Teller): void {
  for (const absence of ABSENCES.filter(one => one.alias === teller.youth.alias)) {
    if (absence.closed !== undefined) tellAccount(teller, absence, absence.closed)
    else tellTasks(teller, absence)
  }
}

function tellAccount(teller: Teller, absence: ToldAbsence, closed: number): void {
  const { now } = teller.calendar
  const seenAt = minutesBack(now, absence.seen)
  write(teller, {
    kind: 'disappearance-report',
    by: teller.team.coordinator,
    at: seenAt,
    updatedAt: minutesBack(now, closed),
    answers: accountOf(absence, now),
  })
}

function accountOf(absence: ToldAbsence, now: Date): Answers {
  const at = (minutes: number) => instantOf(minutesBack(now, minutes))
  const label = (code: string) =>
    [...protocol.steps, ...FREE_STEP_TERMS].find(one => one.code === code)?.label.fr ?? code
  const { back, how, reason, qualification, words } = absence
  const away = back === undefined ? 'notBack' : absence.seen - back < DAY ? 'day' : 'week'
  return {
    lastSeenAt: at(absence.seen),
    noticedAt: at(absence.noticed),
    factors: [...absence.factors],
    calls: absence.steps.map((step, n) => ({
      key: `c${n}`,
      at: at(absence.noticed - step.after),
      what: [label(step.step), step.outcome === 'notReached' ? 'pas de réponse' : '', step.reference]
        .filter(Boolean)
        .join(' · '),
    })),
    ...(qualification && { qualification }),
    ...(back !== undefined && { returnedAt: at(back) }),
    ...(how && { returnHow: how }),
    ...(reason && { reason }),
    away,
    ...(words.returnTalk && { returnTalk: { text: words.returnTalk } }),
    ...(words.lesson && { lesson: words.lesson }),
  }
}

function tellTasks(teller: Teller, absence: ToldAbsence): void {
  const { calendar, team } = teller
  const { now } = calendar
  const stage = absence.back === undefined ? 'noticed' : 'return'
  const start = absence.back ?? absence.noticed
  for (const step of protocol.steps) {
    const done = absence.steps.filter(one => one.step === step.code)
    if (!step.task || !step.due || step.from !== stage || (done.length > 0 && !step.repeats)) continue
    const turn = step.repeats ? done.length + 1 : 0
    const due = minutesBack(now, start - step.due.minutes * Math.max(1, turn))
    teller.tasks.push({
      id: stepTaskId(episodeId(absence), step.code, turn),
      youthId: teller.id,
      entryId: null,
      title: `Disparition : ${step.label.fr}`,
      urgency: step.due.minutes <= DAY ? 'today' : 'thisWeek',
      dueOn: due.toISOString().slice(0, 10),
      forRole: step.task,
      forAccount: null,
      createdBy: team.coordinator,
      createdAt: minutesBack(now, start),
      doneBy: null,
      doneAt: null,
    })
  }
}
