import { describe, expect, it } from 'vitest'
import { BUILT_IN_KINDS } from './catalogue.ts'
import { type Field, fieldsOf, type Kind, type Term } from './kind.ts'
import { redact } from './redact.ts'
import { INITIATIVES } from './vocabularies/contact.ts'
import { GRAVITIES } from './vocabularies/incident.ts'
import { AGREEMENTS, EASE, FREQUENCIES, HELP_LEVELS } from './vocabularies/levels.ts'
import { MOODS } from './vocabularies/moods.ts'
import { RISK_LEVELS } from './vocabularies/safety.ts'

/** Kinds of which nothing leaves the house (domain.md §7.2, §7.7). */
const KINDS = [
  'address-leak',
  'danger-person',
  'danger-place',
  'hearing-transport',
  'risk-assessment',
  'suicide-risk',
  'trafficking-screening',
]

/** Beside hypotheses, what stays of each kind that may leave; `Team` and `Youth` are the two columns of a grid. */
const FIELDS = {
  'alumni-consent': ['reach'],
  'affective-security': both(
    'turnTo',
    'consoled',
    'separation',
    'waiting',
    'explore',
    'refuse',
    'repair',
    'rest',
  ),
  'autonomy-scale': both(
    ...['cooking', 'hygiene', 'money', 'administration', 'health'],
    ...['transport', 'safety', 'work', 'housing', 'relations'],
  ),
  'contact-log': ['presentedAs', 'initiative', 'effect', 'consideredBy', 'consideredOn'],
  'family-contact': ['verified', 'pressure'],
  'identity-document': ['number'],
  incident: ['gravity'],
  'legal-document': ['number'],
  'medical-appointment': ['findings'],
  'medical-check': ['findings'],
  'phone-agreement': ['accounts/name'],
  'post-exit-request': ['callBack', 'doneBy', 'handedTo'],
  referral: ['presumption', 'distanceFromExploiter'],
  'referent-meeting': ['mood'],
  'security-plan': ['codeWord', 'emergencyContacts/how'],
  'self-image': ['content', 'able', 'speak', 'refuse', 'place', 'body', 'future'].map(one => `${one}Youth`),
  sighting: ['plate'],
  'sleep-and-mood': both('fallingAsleep', 'sleeping', 'appetite', 'energy', 'mood'),
  'studio-inventory': ['place'],
  'visitor-call': ['number'],
  'youth-choice': ['pressure'],
}

function both(...subjects: string[]): string[] {
  return subjects.flatMap(subject => [`${subject}Team`, `${subject}Youth`])
}

/** Fields, and under the name of its list each cell of a row. */
function cellsOf(kind: Kind): [string, Field][] {
  return fieldsOf(kind).flatMap((field): [string, Field][] => [
    [field.id, field],
    ...(field.type === 'list' ? field.fields : []).map((cell): [string, Field] => [
      `${field.id}/${cell.id}`,
      cell,
    ]),
  ])
}

describe('what never leaves the house', () => {
  it('are these kinds', () => {
    expect(
      BUILT_IN_KINDS.filter(kind => kind.inside)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(KINDS)
  })

  it('and these fields of the others', () => {
    const found = BUILT_IN_KINDS.filter(kind => !kind.inside).flatMap(kind => {
      const fields = cellsOf(kind).filter(([, field]) => field.inside)
      return fields.length > 0 ? [[kind.id, fields.map(([name]) => name)]] : []
    })
    expect(Object.fromEntries(found)).toEqual(FIELDS)
  })

  it('and every test of initiative, level of risk, gravity and scale of ours, wherever it stands', () => {
    const scales: readonly (readonly Term[])[] = [
      ...[INITIATIVES, RISK_LEVELS, GRAVITIES, HELP_LEVELS, EASE, FREQUENCIES, AGREEMENTS, MOODS],
    ]
    // How often a substance is used is what the doctor is told.
    const told = ['substances uses/often']
    const leaving = BUILT_IN_KINDS.filter(kind => !kind.inside).flatMap(kind =>
      cellsOf(kind).flatMap(([name, field]) =>
        'options' in field && isScale(field.options, scales) && !field.inside ? [`${kind.id} ${name}`] : [],
      ),
    )
    expect(leaving).toEqual(told)
  })

  it.each(['external', 'court', 'youth'] as const)('so that it is not in what is read for: %s', audience => {
    for (const kind of BUILT_IN_KINDS) {
      for (const field of fieldsOf(kind)) {
        if (!('options' in field) || !(kind.inside || field.inside)) continue
        const answer =
          field.type === 'codes' ? [field.options[0]?.code ?? ''] : (field.options[0]?.code ?? '')
        expect(redact(kind, { [field.id]: answer }, { audience, language: 'fr' })).toEqual({})
      }
    }
  })
})

function isScale(options: readonly Term[], scales: readonly (readonly Term[])[]): boolean {
  const codes = new Set(options.map(({ code }) => code))
  return scales.some(scale => scale.every(({ code }) => codes.has(code)))
}
