import { instantOf } from '../calendar.ts'
import type { PlannedTask } from '../plan.ts'
import { LAST_NIGHT } from '../texts/incidents.ts'
import { tellIncident } from './alarms.ts'
import { DUE, type Due } from './due.ts'
import type { Crew } from './file-team.ts'
import { interview } from './first-interview.ts'
import { tellAssessment } from './risk.ts'
import { type Teller, write } from './teller.ts'

/** What lies on the desks this morning: drafts that were left, and tasks that are late, due or near. */
export function tellToday(tellers: readonly Teller[], crew: Crew): void {
  const of = (alias: string) => {
    const found = tellers.find(({ youth }) => youth.alias === alias)
    if (!found) throw new Error(`no youth ${alias}`)
    return found
  }
  leaveDrafts(of, crew)
  waitForASecond(of)
  for (const [index, line] of DUE.entries()) planTask(of(line.file), crew, line, index)
}

function leaveDrafts(of: (alias: string) => Teller, crew: Crew): void {
  const nadia = crew.id('nadia.benali')
  const minh = of('Hêtre 412')
  const { calendar } = minh
  const began = calendar.minutesAgo(55)
  write(minh, {
    kind: 'first-interview',
    by: nadia,
    writers: [nadia, minh.team.referent],
    at: began,
    status: 'draft',
    updatedAt: calendar.minutesAgo(21),
    answers: interview(minh, began, 5),
  })
  const draft = (
    file: Teller,
    login: string,
    kind: string,
    minutes: number,
    answers: Parameters<typeof write>[1]['answers'],
  ) =>
    write(file, {
      kind,
      by: crew.id(login),
      at: calendar.minutesAgo(minutes + 10),
      status: 'draft',
      updatedAt: calendar.minutesAgo(minutes),
      answers,
    })

  const selam = of('Sorbier 231')
  draft(selam, 'kofi.mensah', 'safety-note', 31 * 60, {
    happenedAt: instantOf(calendar.minutesAgo(32 * 60)),
    subject: 'sighting',
    facts: selam.say('{n} dit avoir vu deux fois la même personne à l’arrêt du bus. Description :'),
  })
  draft(of('Frêne 346'), 'nadia.benali', 'house-log', 95, {
    happenedAt: instantOf(calendar.minutesAgo(100)),
    moment: 'day',
    facts: of('Frêne 346').say(
      '{n} a aidé à préparer le repas. À noter encore : la conversation sur le match de samedi.',
    ),
  })
  draft(of('Érable 284'), 'claire.dubois', 'legal-note', 40, {
    happenedAt: instantOf(calendar.minutesAgo(45)),
    subject: 'lawyer',
    facts: 'Appel de l’avocate. Pièces demandées : copie de l’acte, deux photos, et',
  })
  draft(of('Prunier 772'), 'thomas.lejeune', 'educ-note', 180, {
    happenedAt: instantOf(calendar.minutesAgo(200)),
    subject: 'referentMeeting',
    facts: of('Prunier 772').say('Entretien sur les vacances. {n} propose deux dates.'),
    next: [{ key: 'n1', what: 'Choisir le stage d’été', urgency: 'later' }],
  })
  draft(of('Tilleul 507'), 'elena.ionescu', 'psy-note', 70, {
    happenedAt: instantOf(calendar.minutesAgo(90)),
    subject: 'session',
    facts: of('Tilleul 507').say('{n} a choisi de marcher pendant la séance.'),
  })
}

/** Signed these last hours, and nobody else has read it yet. */
function waitForASecond(of: (alias: string) => Teller): void {
  const selam = of('Sorbier 231')
  tellAssessment(selam, selam.calendar.minutesAgo(200), 1)
  const frene = of('Frêne 346')
  tellIncident(frene, LAST_NIGHT, frene.calendar.minutesAgo(14 * 60))
}

function planTask(file: Teller, crew: Crew, line: Due, index: number): void {
  const { calendar, dice } = file
  const createdAt = calendar.at(Math.min(line.day, 0) - 1 - (index % 4), 9 + (index % 7), 20)
  const task: PlannedTask = {
    id: dice.uuid(),
    youthId: file.id,
    entryId: null,
    title: line.title,
    urgency: line.urgency,
    dueOn: calendar.date(line.day),
    forRole: line.role ?? null,
    forAccount: line.login ? crew.id(line.login) : null,
    createdBy: crew.id(line.by),
    createdAt,
    doneBy: null,
    doneAt: null,
  }
  file.tasks.push(task)
}
