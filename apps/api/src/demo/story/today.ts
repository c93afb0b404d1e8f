import { instantOf } from '../calendar.ts'
import type { PlannedTask } from '../plan.ts'
import { LAST_NIGHT } from '../texts/incidents.ts'
import { tellIncident } from './alarms.ts'
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

type Due = {
  file: string
  day: number
  urgency: string
  title: string
  role?: string
  login?: string
  by: string
}

const DUE: readonly Due[] = [
  {
    file: 'Hêtre 412',
    day: 0,
    urgency: 'now',
    title: 'Terminer le premier entretien interrompu',
    login: 'nadia.benali',
    by: 'aminata.diallo',
  },
  {
    file: 'Hêtre 412',
    day: 0,
    urgency: 'today',
    title: 'Confirmer l’interprète vietnamien pour cet après-midi',
    role: 'EDU',
    by: 'sofie.peeters',
  },
  {
    file: 'Hêtre 412',
    day: 1,
    urgency: 'thisWeek',
    title: 'Plan de sécurité, première version',
    role: 'REF',
    by: 'sofie.peeters',
  },
  {
    file: 'Sorbier 231',
    day: -2,
    urgency: 'thisWeek',
    title: 'Demander le dossier de vaccination',
    role: 'PSY',
    by: 'thomas.lejeune',
  },
  {
    file: 'Sorbier 231',
    day: 0,
    urgency: 'today',
    title: 'Repas du soir après le coucher du soleil : prévenir la cuisine',
    role: 'EDU',
    by: 'thomas.lejeune',
  },
  {
    file: 'Mélèze 118',
    day: 2,
    urgency: 'thisWeek',
    title: 'Première rencontre avec le tuteur, lieu neutre',
    login: 'claire.dubois',
    by: 'sofie.peeters',
  },
  {
    file: 'Mélèze 118',
    day: -1,
    urgency: 'today',
    title: 'Rappeler le cabinet dentaire',
    role: 'EDU',
    by: 'yasmina.elidrissi',
  },
  {
    file: 'Tilleul 507',
    day: 5,
    urgency: 'thisWeek',
    title: 'Rapport d’observation du premier mois',
    login: 'bram.deconinck',
    by: 'olivier.marchal',
  },
  {
    file: 'Tilleul 507',
    day: 0,
    urgency: 'now',
    title: 'Changer de trajet pour le retour du cours',
    role: 'EDU',
    by: 'olivier.marchal',
  },
  {
    file: 'Frêne 346',
    day: 3,
    urgency: 'thisWeek',
    title: 'Réunion avec l’école : pauses de l’après-midi',
    login: 'aminata.diallo',
    by: 'aminata.diallo',
  },
  {
    file: 'Frêne 346',
    day: 0,
    urgency: 'later',
    title: 'Laver les maillots avant le tournoi',
    role: 'NGT',
    by: 'nadia.benali',
  },
  {
    file: 'Aulne 629',
    day: 6,
    urgency: 'thisWeek',
    title: 'Réunir les pièces manquantes du dossier de séjour',
    login: 'samir.haddad',
    by: 'samir.haddad',
  },
  {
    file: 'Érable 284',
    day: -4,
    urgency: 'thisWeek',
    title: 'Renouveler l’ordonnance de l’inhalateur',
    role: 'PSY',
    by: 'jeanne.mukendi',
  },
  {
    file: 'Érable 284',
    day: 10,
    urgency: 'later',
    title: 'Évaluation des trois mois',
    login: 'yasmina.elidrissi',
    by: 'sofie.peeters',
  },
  {
    file: 'Noisetier 153',
    day: 1,
    urgency: 'thisWeek',
    title: 'Accompagner à l’inscription au club de natation',
    role: 'EDU',
    by: 'bram.deconinck',
  },
  {
    file: 'Prunier 772',
    day: 14,
    urgency: 'later',
    title: 'Rapport d’orientation des six mois',
    login: 'aminata.diallo',
    by: 'sofie.peeters',
  },
  {
    file: 'Bouleau 365',
    day: 0,
    urgency: 'today',
    title: 'Appel hebdomadaire à la famille, 17 h',
    role: 'EDU',
    by: 'thomas.lejeune',
  },
  {
    file: 'Châtaignier 490',
    day: 8,
    urgency: 'later',
    title: 'Évaluer le palier du studio',
    role: 'COO',
    by: 'yasmina.elidrissi',
  },
  {
    file: 'Charme 218',
    day: 4,
    urgency: 'thisWeek',
    title: 'Préparer la demande écrite avant les dix-huit ans',
    login: 'samir.haddad',
    by: 'olivier.marchal',
  },
  {
    file: 'Saule 561',
    day: -6,
    urgency: 'thisWeek',
    title: 'Vérifier le renouvellement du document de séjour',
    role: 'LEG',
    by: 'olivier.marchal',
  },
  {
    file: 'Cèdre 837',
    day: 7,
    urgency: 'thisWeek',
    title: 'Dix-huit ans : relire la liste des démarches',
    login: 'thomas.lejeune',
    by: 'helene.lambert',
  },
  {
    file: 'Olivier 126',
    day: 0,
    urgency: 'now',
    title: 'Rappeler le service demandeur par son standard',
    role: 'COO',
    by: 'sofie.peeters',
  },
  {
    file: 'Orme 655',
    day: 1,
    urgency: 'today',
    title: 'Préparer la chambre et la trousse d’accueil',
    role: 'EDU',
    by: 'olivier.marchal',
  },
]

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
