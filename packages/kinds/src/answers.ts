import {
  type AcknowledgementType,
  fieldsOf,
  type Kind,
  type TaskRole,
  type TopicState,
  type Urgency,
} from './kind.ts'

/** The youth's own words, with the language they were spoken in. */
export type Words = { readonly text?: string; readonly language?: string }

/** A person, by role and by what the team calls them. Never leaves the house as it is: see redact. */
export type Person = { readonly role?: string; readonly label?: string }

export type TopicAnswer = {
  readonly state?: TopicState
  readonly words?: Words
  readonly facts?: string
  readonly hypotheses?: string
}

export type TopicAnswers = { readonly [topic: string]: TopicAnswer | undefined }

/** What must be done for the youth. `key` is given by the device and never changes. */
export type Need = {
  readonly key: string
  readonly what?: string
  readonly urgency?: Urgency
  readonly dueOn?: string
  readonly forRole?: TaskRole
}

export type Acknowledgement = {
  readonly type?: AcknowledgementType
  readonly date?: string
  readonly refusedItems?: string
  readonly comment?: string
}

export type RowAnswer = string | number | boolean | readonly string[] | Words | Person

/** A row of a list. `key` is given by the device, so that two people may add rows at once. */
export type Row = { readonly key: string; readonly [field: string]: RowAnswer | undefined }

export type Answer = RowAnswer | readonly Row[] | readonly Need[] | TopicAnswers | Acknowledgement

/** What was filled in: one answer per field id. A field nobody touched is absent. */
export type Answers = { readonly [field: string]: Answer | undefined }

/** The rows of a list or the needs of a needs field; none when nothing was filled in. */
export function rowsIn(answer: Answer | undefined): readonly Row[] {
  return isRows(answer) ? answer : []
}

/** True when a row was added and nothing was ever put in it: its key is the device's, not an answer. */
export function isBlankRow({ key: _, ...parts }: Row): boolean {
  return Object.values(parts).every(isBlank)
}

/** The topics of an interview; none when nothing was filled in. */
export function topicsIn(answer: Answer | undefined): TopicAnswers {
  return isTopics(answer) ? answer : {}
}

/** True when there is nothing to read: absent, spaces only, a list of nothing or of blank rows, an object of blanks. */
export function isBlank(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'string') return answer.trim() === ''
  if (isRows(answer)) return answer.every(isBlankRow)
  if (typeof answer === 'object') return Object.values(answer).every(isBlank)
  return false
}

export function isRows(answer: unknown): answer is readonly Row[] {
  return Array.isArray(answer) && answer.every(row => isObject(row) && typeof row.key === 'string')
}

/** Of all answers, only those by topic are objects that hold nothing but objects. */
export function isTopics(answer: unknown): answer is TopicAnswers {
  return isObject(answer) && Object.values(answer).every(isObject)
}

export function isCodes(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every(code => typeof code === 'string')
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The answers of a record nobody has touched: no rows, no topics, nothing else. */
export function emptyAnswers(kind: Kind): Answers {
  const empty = fieldsOf(kind).flatMap((field): [string, Answer][] => {
    if (field.type === 'list' || field.type === 'needs') return [[field.id, []]]
    return field.type === 'topics' ? [[field.id, {}]] : []
  })
  return Object.fromEntries(empty)
}
