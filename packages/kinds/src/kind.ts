import type { FileCompartment } from '@havre/policy/compartments.ts'
import type { RowAspect } from '@havre/policy/qualifiers.ts'
import type { Role } from '@havre/policy/roles.ts'
import type { Text } from '@havre/policy/text.ts'

/** The languages of the house. Every word a person reads exists in all three. */
export type UiLanguage = keyof Text

/** One word of a vocabulary. The code is stored and never changes; the label may be improved. */
export type Term = { readonly code: string; readonly label: Text }

/** The axes of the centre's project. */
export const AXES = ['firstReception', 'safety', 'legal', 'guidance', 'integration', 'autonomy'] as const
export type Axis = (typeof AXES)[number]

/** The compartments of the access matrix that hold records; the others hold tables or settings. */
export const RECORD_COMPARTMENTS = [
  'OPS',
  'LOG',
  'INTAKE',
  'SAFETY',
  'SEALED',
  'LEGAL',
  'PRIV',
  'EDUC',
  'PSY',
  'MED',
  'INTEG',
  'AUTON',
  'IDENT',
] as const satisfies readonly FileCompartment[]
export type RecordCompartment = (typeof RECORD_COMPARTMENTS)[number]

/** Parts of a compartment that the matrix opens on their own ("R:r status", "G:r measures"), what is reserved to the carer, what stays inside. */
export const ASPECTS = [
  'status',
  'measures',
  'rules',
  'usual',
  'reserved',
  'inside',
] as const satisfies readonly RowAspect[]
export type Aspect = (typeof ASPECTS)[number]

/**
 * Retention codes of domain.md §7 and §7.9; their periods are settings of the centre, agreed with its DPO.
 * A file that ends as a refused referral keeps all its records for the period of R-ref.
 */
export const RETENTIONS = [
  'R-care',
  'R-sec',
  'R-adm',
  'R-ref',
  'R-12m',
  'R-24m',
  'R-health',
  'R-psy',
] as const
export type Retention = (typeof RETENTIONS)[number]

/** Whose voice a text carries. Read views and prints keep the four apart. */
export const VOICES = ['youth', 'fact', 'hypothesis', 'staff'] as const
export type Voice = (typeof VOICES)[number]

/** What a topic of an interview may be: no state at all means that nobody has raised it. */
export const TOPIC_STATES = ['asked', 'answered', 'declined', 'postponed'] as const
export type TopicState = (typeof TOPIC_STATES)[number]

/** How soon a need must be met. */
export const URGENCIES = ['now', 'today', 'thisWeek', 'later'] as const
export type Urgency = (typeof URGENCIES)[number]

/** How a youth acknowledges. Declining is an answer too: nobody is made to sign. */
export const ACKNOWLEDGEMENT_TYPES = ['signature', 'thumb', 'oral', 'declined'] as const
export type AcknowledgementType = (typeof ACKNOWLEDGEMENT_TYPES)[number]

/** Which way from its record a date lies: what happened has happened when it is signed, what is planned does not lie before it. */
export const TENSES = ['past', 'future'] as const
export type Tense = (typeof TENSES)[number]

/** The roles to which a need can be handed as a task. */
export const TASK_ROLES = ['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR'] as const satisfies readonly Role[]
export type TaskRole = (typeof TASK_ROLES)[number]

type Common = {
  readonly id: string
  readonly label: Text
  /** One sentence beside the field. */
  readonly help?: Text
  /** Drafts never require anything; some facts that staff know are required to sign. */
  readonly required?: 'toSign'
  /** Never leaves the house, whoever asks: an assessment, a level, a suspicion. */
  readonly inside?: true
}

/** A facet is copied in plain beside the encrypted answers, for filters and statistics. */
type Faceted = { readonly facet?: true }

/** A field that fits in one row of a list. */
export type RowField =
  | (Common & { readonly type: 'line' | 'text'; readonly voice: Voice; readonly maxLength: number })
  | (Common & { readonly type: 'words'; readonly maxLength: number })
  | (Common & { readonly type: 'place'; readonly neutral: Text; readonly maxLength: number })
  | (Common & { readonly type: 'person'; readonly roles: readonly Term[]; readonly maxLength: number })
  | (Common & Faceted & { readonly type: 'code' | 'codes'; readonly options: readonly Term[] })
  | (Common & Faceted & { readonly type: 'bool' | 'language' })
  | (Common & { readonly type: 'date' | 'datetime'; readonly tense?: Tense })
  | (Common &
      Faceted & { readonly type: 'minutes' | 'int' | 'money'; readonly min?: number; readonly max?: number })

/** One subject of an interview, with what helps the person who leads it. */
export type Topic = {
  readonly code: string
  readonly label: Text
  /** Why this topic, and how to open it. */
  readonly guidance: Text
  /** Open questions that may be read aloud. */
  readonly questions: readonly Text[]
  /** What not to ask, and when to stop. */
  readonly caution: Text
}

export type Field =
  | RowField
  | (Common & {
      readonly type: 'list'
      /** The button that adds a row, in full: "Ajouter une pause". */
      readonly add?: Text
      readonly fields: readonly RowField[]
      readonly min?: number
      readonly max: number
    })
  | (Common & { readonly type: 'topics'; readonly topics: readonly Topic[]; readonly maxLength: number })
  | (Common & { readonly type: 'needs'; readonly max: number; readonly maxLength: number })
  | (Common & { readonly type: 'acknowledgement'; readonly maxLength: number })

export type FieldType = Field['type']
/** A field of one vocabulary. */
export type CodeField = Extract<RowField, { readonly options: readonly Term[] }>
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>

/**
 * Code fields of one vocabulary shown as a grid: a line for each subject, a column for each side, such as the team's view
 * beside the youth's. The levels are an order, never a score: nothing adds them up.
 */
export type Grid = {
  readonly columns: readonly { readonly label: Text; readonly voice: 'youth' | 'fact' }[]
  readonly rows: readonly { readonly label: Text; readonly fields: readonly string[] }[]
  /** Over time, only records with the same answer to this facet stand side by side: one language, not two. */
  readonly within?: string
}

export type Section = {
  readonly id: string
  readonly title: Text
  /** Help for the person who fills the section. */
  readonly guidance?: Text
  readonly grid?: Grid
  readonly fields: readonly Field[]
}

/** A task that signing opens by itself, so that a review or a repetition is nobody's memory. */
export type FollowUp = {
  readonly id: string
  readonly title: Text
  readonly forRole: TaskRole
  /**
   * The day it is due: that of a `date` field (`on`), unless another one (`unless`) says that it is done; so many days after the record's moment (`days`), or after that
   * many days by the answer of a `code` field (`by`); a code that `days` does not name opens nothing.
   */
  readonly due:
    | { readonly on: string; readonly unless?: string }
    | { readonly days: number }
    | { readonly by: string; readonly days: { readonly [code: string]: number } }
}

/** A record of the centre as data: form, schemas, read view, print and checks are derived from it. */
export type Kind = {
  readonly id: string
  readonly version: number
  readonly compartment: RecordCompartment
  readonly aspect?: Aspect
  readonly axes: readonly Axis[]
  readonly title: Text
  readonly description: Text
  /** What must stand before the eyes of whoever fills or reads it, such as the standing answer to a caller. */
  readonly notice?: Text
  /** A lucide icon name. */
  readonly icon?: string
  /** A register writes it; nobody starts one by hand, so that an act is told once. Corrections are made as always. */
  readonly writtenBy?: 'register'
  /** It is about the time after the house: asked for while the youth can still be asked, or only once they have left. */
  readonly afterExit?: 'askedBefore' | 'onceLeft'
  readonly signing: {
    readonly by: 'author' | 'author+validator'
    /** The youth is expected to acknowledge; signing never waits for it. */
    readonly youth?: true
  }
  readonly retention: Retention
  /** No record of this kind leaves the house, whoever asks. */
  readonly inside?: true
  /** One record that is corrected, or as many as life brings. */
  readonly perFile: 'one' | 'many'
  /** Field ids shown in the one-line summary of the timeline. */
  readonly summary: readonly string[]
  readonly followUps?: readonly FollowUp[]
  readonly sections: readonly Section[]
}

/** The fields of a kind in reading order, sections forgotten. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return kind.sections.flatMap(section => section.fields)
}

/** The fields that the grid of a section shows, by id. */
export function gridFieldsOf({ grid, fields }: Section): ReadonlyMap<string, CodeField> {
  const ids = new Set(grid?.rows.flatMap(row => row.fields))
  return new Map(
    fields.flatMap(field => ('options' in field && ids.has(field.id) ? [[field.id, field]] : [])),
  )
}
