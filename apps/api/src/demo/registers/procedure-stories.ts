import type { CaseEvent } from '@havre/rules/engine/case.ts'
import type { Facts } from '@havre/rules/model/facts.ts'
import type { PlannedFile } from '../plan.ts'
import { plusDays } from './house.ts'

export type ToldEvent = Omit<CaseEvent, 'id'> & { readonly note?: string }
export type Story = {
  readonly definition: string
  readonly facts: Facts['answers']
  readonly events: readonly ToldEvent[]
  readonly note?: string
}

const ALL_YES = {
  stillVictim: 'yes',
  proceedingsPending: 'yes',
  willToCooperate: 'yes',
  linksBroken: 'yes',
} as const
const MINOR: Facts['answers'] = {
  unaccompanied: 'yes',
  recognisedCentre: 'yes',
  validPermit: 'no',
  linksBroken: 'yes',
  publicOrderDanger: 'no',
  europeanNational: 'no',
  definitivelyIdentified: 'yes',
  guardianNamed: 'yes',
}

type Planned = Omit<ToldEvent, 'on' | 'printedUntil'> & { readonly day: number; readonly lasts?: number }

/** The trafficking track by days after the arrival; `lasts` is the end printed on the paper. */
const TRACK: readonly Planned[] = [
  { day: 2, event: 'referral_to_recognised_centre' },
  { day: 16, event: 'ai_issued', lasts: 89 },
  {
    day: 95,
    event: 'statement_made',
    evidence: true,
    note: 'Référence seulement ; le contenu reste au parquet.',
  },
  { day: 104, event: 'ai_extended', lasts: 90 },
  { day: 170, event: 'magistrate_answered', answers: ALL_YES },
  { day: 190, event: 'a_card_issued', lasts: 182, answers: ALL_YES },
  { day: 365, event: 'a_card_renewed', lasts: 182, answers: ALL_YES },
]
const GUARDIANSHIP: readonly Planned[] = [
  { day: 0, event: 'reported' },
  { day: 9, event: 'taken_in_charge' },
  { day: 30, event: 'guardian_named' },
  { day: 43, event: 'guardian_report' },
]

/** The mandate of those who are soon of age, in days before today: one has asked for its extension, one has ten days left. */
const YOUTH_CARE: Readonly<Record<string, readonly Planned[]>> = {
  'Cèdre 837': [{ day: -200, event: 'mandate_given', lasts: 364, evidence: true }],
  'Saule 561': [
    { day: -180, event: 'mandate_given', lasts: 364, evidence: true },
    { day: -20, event: 'extension_asked', evidence: true, note: 'Lettre recommandée, copie au dossier.' },
  ],
}

/** Days to the next printed end, in turn: late, tomorrow, within the week, within two, later. */
const NEXT_ENDS = [-2, 1, 6, 12, 33, 70] as const
const HERE = ['admitted', 'observation', 'integration', 'orientation', 'autonomy_studio', 'extra_muros']

/** What the law knows of this youth today. Nobody has a procedure before the arrival. */
export function storiesOf(file: PlannedFile, turn: number, today: string): readonly Story[] {
  const { arrivedOn } = file
  if (!arrivedOn || !HERE.includes(file.phase)) return []
  const thb = happened(TRACK, arrivedOn, today)
  const youthCare = happened(YOUTH_CARE[file.alias] ?? [], today, today)
  const guardian = happened(GUARDIANSHIP, arrivedOn, today)
  return [
    { definition: 'be.thb', facts: MINOR, events: endingOn(thb, plusDays(today, NEXT_ENDS[turn % 6] ?? 33)) },
    ...(guardian.length > 1 ? [{ definition: 'be.guardianship', facts: MINOR, events: guardian }] : []),
    ...(youthCare.length > 0 ? [{ definition: 'be.youth-care', facts: MINOR, events: youthCare }] : []),
    ...(thb.length > 2 && turn % 2 === 0
      ? [
          {
            definition: 'be.ds',
            facts: MINOR,
            events: [{ event: 'ds_filed', on: plusDays(arrivedOn, 60) }].filter(({ on }) => on <= today),
            note: 'Plan B, ouvert avec le tuteur.',
          },
        ]
      : []),
  ]
}

function happened(plan: readonly Planned[], arrivedOn: string, today: string): ToldEvent[] {
  return plan.flatMap(({ day, lasts, ...event }) => {
    const on = plusDays(arrivedOn, day)
    if (on > today) return []
    return [{ ...event, on, ...(lasts && { printedUntil: plusDays(on, lasts) }) }]
  })
}

/** The same, with that end printed on the last paper, where the paper is older than it. */
function endingOn(events: readonly ToldEvent[], end: string): ToldEvent[] {
  const last = events.findLastIndex(event => event.printedUntil)
  return events.map((event, at) => (at === last && event.on < end ? { ...event, printedUntil: end } : event))
}
