import type { PARTY_ROLES } from '@havre/contracts/parties.ts'
import { PHASES, type Phase } from '@havre/contracts/phases.ts'
import { tidyAlias } from '@havre/contracts/youth-files.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { partsOf } from '../search/name-tokens.ts'
import { toInstant } from './cell-values.ts'
import type { Place, Report } from './problem-list.ts'
import type { Clock } from './targets.ts'

/** The cells of one row by what they become; blank ones are not there. */
export type Values = ReadonlyMap<string, unknown>
export type PartyDraft = {
  role: (typeof PARTY_ROLES)[number]
  name: string
  channels: { type: 'phone' | 'mail' | 'address'; value: string }[]
  note: string | null
}
export type RecordDraft = { kind: Kind; answers: Answers; occurredAt: string }
/** One youth as the table tells it, ready to be written. */
export type FileDraft = {
  row: number
  oldCode: string | null
  alias: string | null
  phase: Phase
  arrivedOn: string | null
  leftOn: string | null
  gender: string | undefined
  languages: readonly string[]
  /** The name and birth date by which somebody is known again. */
  name: string | null
  birthOn: string | null
  mandate: {
    kind: string
    authority: string | null
    reference: string | null
    startsOn: string
    endsOn: string | null
  } | null
  parties: PartyDraft[]
  claims: Answers[]
  claimedOn: string
  records: RecordDraft[]
}

const FIRST_DAY = '2000-01-01'
const EARLIEST_BIRTH = '1980-01-01'
const CHANNELS = ['phone', 'mail', 'address'] as const

const word = (values: Values, to: string): string | null => {
  const value = values.get(to)
  return typeof value === 'string' && value !== '' ? value : null
}

/** Puts one row together; what does not go together is reported, and the draft is then not to be written. */
export function draftOf(
  values: Values,
  at: { sheet: number; row: number; columnOf: (to: string) => number | undefined },
  given: { clock: Clock; retained: boolean; source: string },
  report: Report,
): FileDraft {
  const wrong = (code: Parameters<Report>[0], to: string) => report(code, place(to))
  const place = (to: string): Place => ({ sheet: at.sheet, row: at.row, column: at.columnOf(to), to })
  const { today } = given.clock
  const arrivedOn = word(values, 'file.arrivedOn')
  const leftOn = word(values, 'file.leftOn')
  const phase = phaseOf(values, today)
  for (const [to, day] of [
    ['file.arrivedOn', arrivedOn],
    ['file.leftOn', leftOn],
  ] as const) {
    if (day && day < FIRST_DAY) wrong('date-out-of-range', to)
    if (day && day > today) wrong('in-the-future', to)
  }
  if (arrivedOn && leftOn && leftOn < arrivedOn) wrong('dates-out-of-order', 'file.leftOn')

  const name =
    word(values, 'identity.name') ??
    ([word(values, 'identity.firstName'), word(values, 'identity.lastName')].filter(Boolean).join(' ') ||
      null)
  const written = word(values, 'file.alias')
  const alias = written === null ? null : tidyAlias(written)
  if (alias !== null && !/[\p{L}\p{N}]/u.test(alias.slice(0, 40))) wrong('does-not-fit', 'file.alias')
  else if (alias !== null && [...alias].length < 2) wrong('alias-short', 'file.alias')
  // An alias is what everybody reads: a real name in it would be on every list.
  if (alias && name && partsOf(name).some(part => part.length > 2 && partsOf(alias).includes(part)))
    wrong('alias-is-name', 'file.alias')

  const birthOn = word(values, 'identity.birthDate')
  for (const to of ['identity.birthDate', 'identity.otherBirthDate']) {
    const born = word(values, to)
    if (born && born > today) wrong('in-the-future', to)
    else if (born && born < EARLIEST_BIRTH) wrong('date-out-of-range', to)
  }
  const claimedOn = arrivedOn && arrivedOn <= today && arrivedOn >= FIRST_DAY ? arrivedOn : today
  return {
    row: at.row,
    oldCode: word(values, 'file.oldCode'),
    alias,
    phase,
    arrivedOn,
    leftOn,
    gender: word(values, 'file.gender') ?? undefined,
    languages: (values.get('file.languages') as string[] | undefined) ?? [],
    name,
    birthOn,
    mandate: mandateOf(values, arrivedOn, wrong),
    parties: partiesOf(values, wrong),
    claims: claimsOf(values, { name, birthOn, claimedOn, retained: given.retained, source: given.source }),
    claimedOn: toInstant({ day: claimedOn, time: null }, given.clock.timeZone),
    records: [],
  }
}

function phaseOf(values: Values, today: string): Phase {
  const said = PHASES.find(phase => phase === values.get('file.phase'))
  if (said) return said
  const leftOn = word(values, 'file.leftOn')
  if (leftOn && leftOn <= today) return 'left'
  return word(values, 'file.arrivedOn') ? 'admitted' : 'referral'
}

type Wrong = (code: Parameters<Report>[0], to: string) => void

function mandateOf(values: Values, arrivedOn: string | null, wrong: Wrong): FileDraft['mandate'] {
  const kind = word(values, 'mandate.kind')
  const authority = word(values, 'mandate.authority')
  const reference = word(values, 'mandate.reference')
  const startsOn = word(values, 'mandate.startsOn') ?? arrivedOn
  const endsOn = word(values, 'mandate.endsOn')
  if (!kind && !authority && !reference) return null
  if (!startsOn) {
    wrong('required', 'mandate.startsOn')
    return null
  }
  if (endsOn && endsOn < startsOn) wrong('dates-out-of-order', 'mandate.endsOn')
  return { kind: kind ?? 'other', authority, reference, startsOn, endsOn }
}

function partiesOf(values: Values, wrong: Wrong): PartyDraft[] {
  const roles = new Set<string>()
  for (const to of values.keys()) if (to.startsWith('party.')) roles.add(to.split('.')[1] ?? '')
  return [...roles].flatMap((role): PartyDraft[] => {
    const part = (name: string) => word(values, `party.${role}.${name}`)
    const name = part('name')
    if (!name) {
      wrong('name-missing', `party.${role}.name`)
      return []
    }
    const channels = CHANNELS.flatMap(type => {
      const value = part(type)
      return value ? [{ type, value }] : []
    })
    return [{ role: role as PartyDraft['role'], name, channels, note: part('note') }]
  })
}

/** What is said of who the youth is, each as a claim with its source: one file may hold several of a sort. */
function claimsOf(
  values: Values,
  given: {
    name: string | null
    birthOn: string | null
    claimedOn: string
    retained: boolean
    source: string
  },
): Answers[] {
  const { name, birthOn, claimedOn, retained } = given
  const common = { source: 'thirdParty', sourceDetail: given.source, claimedOn }
  const otherName = word(values, 'identity.otherName')
  const otherBirth = word(values, 'identity.otherBirthDate')
  const nationality = word(values, 'identity.nationality')
  const number = word(values, 'identity.number')
  const oldCode = word(values, 'file.oldCode')
  return [
    ...(name ? [{ ...common, claimType: 'name', name, retained }] : []),
    ...(otherName ? [{ ...common, claimType: 'name', name: otherName, retained: false }] : []),
    ...(birthOn ? [{ ...common, claimType: 'birthDate', birthDate: birthOn, retained }] : []),
    ...(otherBirth ? [{ ...common, claimType: 'birthDate', birthDate: otherBirth, retained: false }] : []),
    ...(nationality ? [{ ...common, claimType: 'nationality', nationality, retained: false }] : []),
    ...(number ? [{ ...common, claimType: 'officialNumber', number, retained: false }] : []),
    ...(oldCode
      ? [{ ...common, claimType: 'officialNumber', numberType: 'other', number: oldCode, retained: false }]
      : []),
  ]
}
