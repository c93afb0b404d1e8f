import type { Text } from '@havre/policy/text.ts'
import type { TaskRole } from '../kind.ts'

/** How sure a number is: read in a source, known in the trade and to be checked, or our own proposal. */
export type Certainty = 'source' | 'known' | 'proposal'

/** One parameter of a protocol, with where it comes from. */
export type Parameter = { readonly minutes: number; readonly source: Text; readonly certainty: Certainty }

/** How long after the absence was noticed (or after the return) a step is due. */
export type Delay = Parameter & {
  /** At night, where the protocol of the country is quicker then. */
  readonly atNight?: number
  /** With a danger factor. */
  readonly urgent?: number
}

/** Everything that a protocol asks for, in whatever country. */
export const STEP_CODES = [
  'checkHouse',
  'police',
  'director',
  'childFocus',
  'guardian',
  'mandatingAuthority',
  'recognisedCentre',
  'lawyer',
  'parents',
  'writtenReport',
  'review',
  'informReturn',
  'medicalCheck',
  'returnInterview',
  'planUpdate',
] as const
export type StepCode = (typeof STEP_CODES)[number]

/** What is written down as often as it happens, and is never due. */
export const FREE_STEPS = ['search', 'sighting'] as const
export type FreeStep = (typeof FREE_STEPS)[number]

/** What makes an absence dangerous from its first minute. */
export const DANGER_FACTORS = [
  'under13',
  'exploiter',
  'danger',
  'medical',
  'threats',
  'phoneLeft',
  'firstDays',
] as const
export type DangerFactor = (typeof DANGER_FACTORS)[number]

export type ProtocolStep = {
  readonly code: StepCode
  /** Counted from when the absence was noticed, or from the return. */
  readonly from: 'noticed' | 'return'
  readonly label: Text
  /** One sentence: what to do. */
  readonly help: Text
  /** A public number to call. The house's own numbers are in no screen. */
  readonly number?: string
  /** Null: only where the file says so, and never late. */
  readonly due: Delay | null
  /** Comes back after as long again while nobody has returned. */
  readonly repeats?: true
  /** Goes on after the return. */
  readonly keeps?: true
  /** Opens a task for this role, so that it waits for somebody by name of their work. */
  readonly task?: TaskRole
  /** Asks for a number to quote, such as that of the police report. */
  readonly reference?: true
  readonly say: readonly Text[]
  readonly avoid: readonly Text[]
}

/** What the house does when a youth is missing: data that a director can read, and a pure engine follows. */
export type Protocol = {
  /** Country and version. An episode goes on by the protocol it began with. */
  readonly id: string
  readonly jurisdiction: 'BE' | 'FR'
  /** Hours (local) between which it is night. */
  readonly night: { readonly from: number; readonly to: number; readonly source: Text }
  /** A step is late so long after it was due: nobody is late for what is due this minute. */
  readonly grace: Parameter
  /** Nobody answered: tried again so long after. */
  readonly retry: Parameter
  /** Last seen so long before somebody noticed: a danger factor by itself. */
  readonly longAbsence: Parameter
  /** In the order in which they are called when all are due at once. */
  readonly steps: readonly ProtocolStep[]
}
