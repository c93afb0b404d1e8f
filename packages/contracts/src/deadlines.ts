import { ACTORS, CERTAINTIES } from '@havre/rules/model/rule.ts'
import { z } from 'zod'
import { cursor, dayOut, id, idParams, momentOut, page, pageRequest, personRef } from './common.ts'
import { basis, lawName, words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const NATURES = ['document', 'legal', 'target', 'from'] as const
export const SEEN_STEPS = [14, 7, 2] as const
/** What a person must still bring before a date is sure: the printed date, a second person, a lawyer's word. */
export const MISSING_PIECES = ['printedDate', 'secondPerson', 'lawyer', 'birthDate'] as const

/** What a date is called and why: the words of its rule. */
export const DeadlineWords = z.object({
  /** Of which procedure, in words; of which paper. */
  about: words,
  title: words,
  explain: words,
  /** Null where the law does not know it: what a paper says of itself. */
  basis: basis.nullable(),
})
export type DeadlineWords = z.infer<typeof DeadlineWords>

/** A date that must not be missed, with everything that made it but its words. */
const DeadlineFigures = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  procedureId: id.nullable(),
  /** A paper of no procedure that ends. */
  documentId: id.nullable(),
  rule: z.string(),
  ruleVersion: z.string(),
  eventId: id.nullable(),
  nature: z.enum(NATURES),
  actor: z.enum(ACTORS),
  due: dayOut,
  computed: z.object({ raw: dayOut, rolled: dayOut }).nullable(),
  opens: dayOut.nullable(),
  /** Where the house stops before the law does. */
  stop: dayOut.nullable(),
  actBy: dayOut,
  found: z.enum(['printed', 'override', 'computed']).nullable(),
  estimate: z.boolean(),
  certainty: z.enum(CERTAINTIES),
  /** Empty for who reads the state of procedures only, as are the event, how the day was found and what of `missing` tells of it. */
  arithmetic: z.array(words),
  status: z.enum(['open', 'met', 'gone']),
  /** To `actBy`, below zero once it has passed. */
  daysLeft: z.int(),
  missing: z.array(z.enum(MISSING_PIECES)),
  /** The step of 14, 7 and 2 days that it has come to, and who has seen it there. */
  step: z.union(SEEN_STEPS.map(step => z.literal(step))).nullable(),
  seen: z.object({ by: personRef, at: momentOut }).nullable(),
  /** Whom it calls on now, because nobody has seen it yet. */
  asks: z.enum(['LEG', 'COO', 'DIR']).nullable(),
  can: z.object({ acknowledge: z.boolean() }),
})
export type DeadlineFigures = z.infer<typeof DeadlineFigures>
export const DeadlineItem = DeadlineFigures.extend(DeadlineWords.shape)
export type DeadlineItem = z.infer<typeof DeadlineItem>

export const SearchDeadlines = z.strictObject({
  /** Files where I am named; every file that I may read when false. */
  mine: z.boolean().default(false),
  natures: z.array(z.enum(NATURES)).max(4).default([]),
  /** Which procedures, by name; all when empty. */
  definitions: z.array(lawName).max(20).default([]),
  actors: z.array(z.enum(ACTORS)).max(20).default([]),
  /** To be acted on within so many days; what has passed is always there. */
  within: z.int().min(0).max(3660).optional(),
  /** Only what nobody has seen at its step. */
  unseen: z.boolean().default(false),
  ...pageRequest,
  cursor: cursor.optional(),
})
export type SearchDeadlines = z.output<typeof SearchDeadlines>

/** `words` says where in the board's `words` those of this date stand. */
export const BoardLine = DeadlineFigures.extend({ words: z.int() })
export type BoardLine = z.infer<typeof BoardLine>

export const DeadlineBoard = page(BoardLine).extend({
  /** Fifty dates come of a handful of rules: the words of each travel once. */
  words: z.array(DeadlineWords),
  /** How many are open by when, counted to `most`: a picture of what comes. */
  counts: z.object({
    overdue: z.int(),
    days2: z.int(),
    days7: z.int(),
    days14: z.int(),
    days30: z.int(),
    most: z.int(),
  }),
})
export type DeadlineBoard = z.infer<typeof DeadlineBoard>

const tag = 'deadlines'
export const deadlineRoutes = {
  searchDeadlines: route(paths.searchDeadlines, {
    tag,
    summary: 'What falls due over all files that the reader may read, what must be acted on first at the top',
    body: SearchDeadlines,
    reply: DeadlineBoard,
  }),
  acknowledgeDeadline: route(paths.acknowledgeDeadline, {
    tag,
    summary: 'Say that somebody has seen this date coming, at the step it has come to',
    params: idParams.deadline,
    body: z.strictObject({ step: z.union(SEEN_STEPS.map(step => z.literal(step))) }),
    reply: DeadlineItem,
    status: 201,
    idempotent: true,
  }),
}
