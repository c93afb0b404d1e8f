import type { PlannedEntry } from '../plan.ts'
import { AFTER_LEAVING } from '../texts/after-leaving.ts'
import { tellSteps } from './steps.ts'
import { link, type Teller, write } from './teller.ts'

const DAY = 86_400_000

const PRECISIONS = [
  'Précision : l’heure notée était celle de la rédaction, les faits ont eu lieu une demi-heure plus tôt.',
  'Rectification : c’est {n} qui l’a proposé, et non l’éducateur.',
  'Précision ajoutée à la demande {de n}, après lecture.',
  'Rectification : il s’agissait de la veille. Le reste est inchangé.',
  'Précision : l’interprète a confirmé le mot employé ; la première traduction était trop forte.',
]

const CORRECTABLE = ['house-log', 'educ-note', 'care-note', 'legal-note', 'integ-note']

/** What people do with what is written: correct it by a new entry, and show what hangs together. */
export function tellAfterwards(teller: Teller): void {
  correctOne(teller)
  joinUp(teller)
}

/** What those who left agreed on and came back with; the departure is not the end of it. */
export function tellAfterLeaving(teller: Teller): void {
  const records = AFTER_LEAVING[teller.youth.alias] ?? []
  const own = { ...teller, dice: teller.dice.branch('after-leaving'), lastDay: 1 }
  tellSteps(
    own,
    records.map(({ ago, ...record }) => ({ ...record, day: -ago - teller.youth.day })),
  )
}

function correctOne(teller: Teller): void {
  const { calendar, dice, entries } = teller
  const candidates = entries.filter(
    ({ kind, status, updatedAt }) =>
      CORRECTABLE.includes(kind) &&
      status === 'signed' &&
      calendar.now.getTime() - updatedAt.getTime() > 3 * DAY,
  )
  if (candidates.length === 0 || !dice.chance(60)) return
  const wrong = dice.pick(candidates)
  const { next: _done, ...answers } = wrong.answers
  write(teller, {
    kind: wrong.kind,
    by: wrong.authorId,
    at: wrong.occurredAt,
    updatedAt: new Date(wrong.updatedAt.getTime() + DAY + dice.below(DAY)),
    answers: { ...answers, facts: `${wrong.answers.facts} ${teller.say(dice.pick(PRECISIONS))}` },
    corrects: wrong,
  })
}

function joinUp(teller: Teller): void {
  const { dice, entries } = teller
  const signed = (kind: string, ...codes: string[]) =>
    entries.filter(
      ({ kind: of, status, answers: { subject } }) =>
        of === kind && status === 'signed' && typeof subject === 'string' && codes.includes(subject),
    )
  const later = (after: PlannedEntry, among: readonly PlannedEntry[]) =>
    among
      .filter(({ updatedAt }) => updatedAt > after.updatedAt)
      .toSorted(byTime)
      .at(0)
  for (const contact of signed('safety-note', 'contact', 'sighting')) {
    if (dice.chance(50))
      link(teller, later(contact, signed('legal-note', 'lawyer', 'other')), 'evidence', contact)
  }
  const [first, ...meetings] = signed('educ-note', 'referentMeeting').toSorted(byTime)
  let before = first
  for (const meeting of meetings) {
    link(teller, meeting, 'continues', before)
    before = meeting
  }
}

function byTime(a: PlannedEntry, b: PlannedEntry): number {
  return a.updatedAt.getTime() - b.updatedAt.getTime()
}
