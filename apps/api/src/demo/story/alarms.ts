import { instantOf } from '../calendar.ts'
import { INCIDENTS, type IncidentText, LEAK } from '../texts/incidents.ts'
import { CALLS, CONTACTS, SIGHTINGS } from '../texts/security.ts'
import { type Teller, write } from './teller.ts'

/** What happened to the youth or was attempted: calls, approaches, sightings, incidents; one leak in the whole house. */
export function tellAlarms(teller: Teller): void {
  tellCalls(teller)
  tellContacts(teller)
  tellSightings(teller)
  tellIncidents(teller)
  if (teller.youth.alias === 'Érable 284') tellLeak(teller)
}

/** So many days into the stay, while it lasts and lies behind us. */
function dayOf({ youth, lastDay }: Teller, days: number): number | undefined {
  const on = youth.day + days
  return on < Math.min(lastDay, 0) ? on : undefined
}

function tellCalls(teller: Teller): void {
  const { calendar, team, dice: all } = teller
  const dice = all.branch('calls')
  for (const [turn, call] of dice.shuffle(CALLS).slice(0, 2).entries()) {
    const on = dayOf(teller, [5, 40][turn] ?? 40)
    if (on === undefined) return
    const at = calendar.at(on, dice.between(9, 18), dice.below(60))
    write(teller, {
      kind: 'visitor-call',
      by: dice.pick(team.educators),
      at,
      answers: {
        happenedAt: instantOf(at),
        way: call.way,
        who: { role: call.role },
        asked: call.asked,
        answered: call.answered,
        verified: call.verified,
        ...(call.how && { verifiedHow: call.how }),
        ...(call.answered === 'letIn' && {
          allowedBy: { role: 'coordinator', label: 'Coordination' },
          leftAt: instantOf(new Date(at.getTime() + 50 * 60_000)),
        }),
      },
    })
  }
}

function tellContacts(teller: Teller): void {
  const { calendar, team, dice: all } = teller
  const dice = all.branch('contacts')
  if (!dice.chance(60)) return
  const contact = dice.pick(CONTACTS)
  const on = dayOf(teller, dice.between(12, 30))
  if (on === undefined) return
  const at = calendar.at(on, 20, 15)
  write(teller, {
    kind: 'contact-log',
    by: team.referent,
    at,
    answers: {
      happenedAt: instantOf(at),
      channel: contact.channel,
      from: contact.from,
      target: contact.target,
      facts: teller.say(contact.facts),
      ...(contact.words && { words: { text: contact.words, language: 'fr' } }),
      evidence: contact.evidence,
      told: [
        {
          key: 't1',
          who: 'coordinator',
          at: instantOf(new Date(at.getTime() + 12 * 60_000)),
          how: 'Par téléphone',
        },
        { key: 't2', who: 'lawyer', how: 'Le lendemain matin, par la juriste' },
      ],
      initiative: contact.initiative,
      effect: 'notConsidered',
      next: [
        {
          key: 'n1',
          what: 'Revoir les comptes et les contacts avec le jeune',
          urgency: 'today',
          forRole: 'REF',
        },
      ],
    },
  })
}

function tellSightings(teller: Teller): void {
  const { calendar, team, dice: all } = teller
  const dice = all.branch('sightings')
  if (!dice.chance(40)) return
  const { what, ...seen } = dice.pick(SIGHTINGS)
  const on = dayOf(teller, dice.between(15, 50))
  if (on === undefined) return
  const at = calendar.at(on, 15, 35)
  write(teller, {
    kind: 'sighting',
    by: team.educators[0],
    at,
    answers: {
      seenAt: instantOf(at),
      what: [what],
      ...seen,
      seenBy: { role: 'educator', label: 'Éducatrice du retour' },
      recognised: dice.pick(['no', 'maybe']),
      told: [
        {
          key: 't1',
          who: 'coordinator',
          at: instantOf(new Date(at.getTime() + 5 * 60_000)),
          how: 'Par téléphone, avant le retour',
        },
      ],
    },
  })
}

function tellIncidents(teller: Teller): void {
  const dice = teller.dice.branch('incidents')
  for (const text of INCIDENTS) {
    const on = dayOf(teller, text.after + dice.below(9))
    if (on === undefined) return
    if (!dice.chance(45)) continue
    tellIncident(teller, text, teller.calendar.at(on, isAtNight(text) ? 22 : 18, 40))
  }
}

const isAtNight = ({ facts }: IncidentText) => facts.startsWith('23 h')

/** One incident of that moment. */
export function tellIncident(teller: Teller, text: IncidentText, at: Date): void {
  const { calendar, team } = teller
  const on = Math.floor((at.getTime() - calendar.at(0, 0).getTime()) / 86_400_000)
  write(teller, {
    kind: 'incident',
    by: isAtNight(text) ? team.night : team.educators[1],
    at,
    answers: {
      happenedAt: instantOf(at),
      type: text.type,
      facts: teller.say(text.facts),
      ...(text.words && { words: { text: text.words, language: 'fr' } }),
      witnesses: [{ key: 'w1', person: { role: 'educator', label: 'Éducateur présent' } }],
      injuries: text.injuries,
      action: teller.say(text.action),
      told: text.told.map((who, index) => ({
        key: `t${index + 1}`,
        who,
        at: instantOf(new Date(at.getTime() + (index + 1) * 15 * 60_000)),
      })),
      restorative: teller.say(text.restorative),
      gravity: text.gravity,
      ...(text.gravity !== 'minor' && {
        externalReportTo: ['mandatingAuthority'],
        externalReportDueOn: calendar.date(on + 1),
      }),
      followUpOn: calendar.date(on + 7),
    },
  })
}

function tellLeak(teller: Teller): void {
  const { calendar, team } = teller
  const on = dayOf(teller, 27)
  if (on === undefined) return
  const at = calendar.at(on, 17, 5)
  write(teller, {
    kind: 'address-leak',
    by: team.coordinator,
    at,
    answers: {
      discoveredAt: instantOf(at),
      what: 'photo',
      facts: LEAK.facts,
      whoKnows: [{ key: 'k1', who: { role: 'service', label: 'Association partenaire' }, knows: LEAK.knows }],
      steps: LEAK.steps.map((what, index) => ({
        key: `s${index + 1}`,
        what,
        at: instantOf(new Date(at.getTime() + (index + 1) * 35 * 60_000)),
      })),
      told: [
        {
          key: 't1',
          who: 'director',
          at: instantOf(new Date(at.getTime() + 4 * 60_000)),
          how: 'De vive voix',
        },
      ],
      personalData: 'no',
      relocation: 'notNeeded',
      decidedBy: { role: 'director', label: 'Direction' },
      reviewOn: calendar.date(on + 7),
    },
  })
}
