import { ITEM_STATES } from '@havre/rules/exit/countdown.ts'
import { LODGINGS } from '@havre/rules/exit/lodging.ts'
import { PILLAR_STATES, PILLARS } from '@havre/rules/exit/pillars.ts'
import { LEVELS } from '@havre/rules/exit/readiness.ts'
import { ACTORS, JURISDICTIONS } from '@havre/rules/model/rule.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, personRef, safeText, said } from './common.ts'
import { eachPillar, source } from './exit-parts.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { WithdrawnExit, YouthExit } from './youth-exits.ts'

/** What goes along in the pack. */
export const PACK_DOCUMENTS = [
  'identity',
  'residence',
  'birth',
  'health',
  'vaccination',
  'school',
  'bank',
  'socialSecurity',
  'contacts',
  'rights',
  'copies',
] as const
export const PACK_STATES = ['ready', 'asked', 'missing'] as const
export const RELAY_ANSWERS = ['pending', 'accepted', 'refused'] as const
export const Readiness = z.object({
  /** Null before the countdown begins, twelve months ahead. */
  level: z.enum(LEVELS).nullable(),
  /** Below zero once the planned day has passed. */
  daysLeft: z.int(),
  reason: words,
})
/** The planned day, and who says so: a person, or the rule that majority ends the stay. */
export const PlannedExit = z.object({ on: dayOut, by: z.enum(['person', 'majority']) })

export const ExitPlan = z.object({
  id,
  youthId: id,
  plannedOn: dayOut.nullable(),
  /** As the team wrote them; the notes for who belongs to the house only. */
  pillars: z.object(eachPillar(z.object({ state: z.enum(PILLAR_STATES), note: z.string().nullable() }))),
  lodging: z.enum(LODGINGS).nullable(),
  lodgingFrom: dayOut.nullable(),
  lodgingUntil: dayOut.nullable(),
  lodgingEmergency: z.boolean(),
  /** Words of the house, null for who does not belong to it (`can.readWords`). */
  farewell: z.string().nullable(),
  safetyPlan: z.string().nullable(),
  documents: z.record(z.enum(PACK_DOCUMENTS), z.enum(PACK_STATES)),
  closed: z.boolean(),
  version: z.int(),
  can: z.object({
    change: z.boolean(),
    exit: z.boolean(),
    readDestination: z.boolean(),
    readWords: z.boolean(),
  }),
})
export type ExitPlan = z.infer<typeof ExitPlan>

export const ExitItemRecord = z.object({
  id,
  code: z.string(),
  outcome: z.enum(['done', 'notApplicable']),
  on: dayOut,
  note: z.string().nullable(),
  by: personRef,
  version: z.int(),
  can: z.object({ withdraw: z.boolean() }),
})
export type ExitItemRecord = z.infer<typeof ExitItemRecord>

/** One line of the countdown, with its law. */
export const CountdownItem = z.object({
  code: z.string(),
  title: words,
  changes: words,
  ...source,
  version: z.string(),
  actor: z.enum(ACTORS),
  nature: z.enum(['legal', 'target']),
  /** Missed, the right is lost. */
  hard: z.boolean(),
  pillar: z.enum(PILLARS).nullable(),
  opensOn: dayOut.nullable(),
  dueOn: dayOut.nullable(),
  daysLeft: z.int().nullable(),
  state: z.enum(ITEM_STATES),
  record: ExitItemRecord.nullable(),
  /** The date of a running procedure that watches the same, where the reader may know of it; `actBy`: the house's own stop before it. */
  deadline: z
    .object({
      rule: z.string(),
      due: dayOut,
      actBy: dayOut,
      status: z.enum(['open', 'met']),
      procedureId: id.nullable(),
    })
    .nullable(),
  /** What a procedure still waits for is recorded there. */
  can: z.object({ done: z.boolean(), notApplicable: z.boolean() }),
})
export type CountdownItem = z.infer<typeof CountdownItem>

export const ExitRelay = z.object({
  id,
  partnerId: id.nullable(),
  /** Of the partner or as written; null, like purpose and contact, for who does not belong to the house. */
  name: z.string().nullable(),
  purpose: z.string().nullable(),
  contact: z.string().nullable(),
  askedOn: dayOut,
  answer: z.enum(RELAY_ANSWERS),
  answeredOn: dayOut.nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type ExitRelay = z.infer<typeof ExitRelay>

/** What is to be done first (`packages/rules/src/exit/first.ts`): a step (`code`), or a missing pillar that no open step sees to. */
export const FirstToDo = z.object({
  code: z.string().nullable(),
  title: words,
  pillar: z.enum(PILLARS).nullable(),
  on: dayOut,
  state: z.enum(ITEM_STATES),
  /**
   * The last day of a right that is lost after it: where a procedure waits for the same, the day of that procedure. `on` is earlier where
   * the house stops before. Null where none is lost.
   */
  lastOn: dayOut.nullable(),
  /** That day has passed. */
  lost: z.boolean(),
})
export type FirstToDo = z.infer<typeof FirstToDo>

/** Everything about leaving of one youth. */
export const ExitRoom = z.object({
  today: dayOut,
  jurisdiction: z.enum(JURISDICTIONS),
  majorityOn: dayOut.nullable(),
  exit: PlannedExit.nullable(),
  /** The year that the picture shows. */
  span: z.object({ from: dayOut, to: dayOut }).nullable(),
  /** So many days before the exit a missing pillar counts, then one that is only planned. */
  alarmDays: z.object({ first: z.int(), last: z.int() }),
  /** Null where neither a birth date nor a planned day is known. */
  readiness: Readiness.nullable(),
  readinessRule: z.object(source),
  first: FirstToDo.nullable(),
  /** In the order of the days on which they are worked on until. */
  items: z.array(CountdownItem),
  /**
   * How each counts: as the open plan has it, but a stay whose paper ends before the exit is planned at most. Where the plan is
   * closed, as it stood on the day of the exit.
   */
  pillars: z.object(eachPillar(z.enum(PILLAR_STATES))),
  /** The open plan, or the last one; null where none was ever opened: then nothing counts as being there. */
  plan: ExitPlan.nullable(),
  /** No paper of stay runs on the day of the exit, and one has lapsed by then: said to every reader. */
  stayLapses: z.boolean(),
  /** Which paper that is, and when it ends, where the reader reads papers. */
  stayEnds: z.object({ title: words, on: dayOut }).nullable(),
  relays: z.array(ExitRelay),
  exits: z.array(YouthExit),
  /** Exits that were taken back, the latest first. */
  withdrawnExits: z.array(WithdrawnExit),
  /** Where the law of the house says what lodging is refused. */
  lodgingRule: z.object(source).nullable(),
  missionLocale: z.object({ from: dayOut, until: dayOut }).nullable(),
  returnUntil: dayOut.nullable(),
  /** The file says "left" and nobody recorded how. */
  exitUnrecorded: z.boolean(),
  can: z.object({ open: z.boolean(), change: z.boolean() }),
})
export type ExitRoom = z.infer<typeof ExitRoom>

const nullableText = safeText(4000).nullable().optional()
const pillarChange = z.strictObject({
  state: z.enum(PILLAR_STATES).optional(),
  note: safeText(2000).nullable().optional(),
})
export const ChangeExitPlan = z.strictObject({
  plannedOn: civilDate.nullable().optional(),
  pillars: z.strictObject(eachPillar(pillarChange.optional())).optional(),
  lodging: z.enum(LODGINGS).nullable().optional(),
  lodgingFrom: civilDate.nullable().optional(),
  lodgingUntil: civilDate.nullable().optional(),
  lodgingEmergency: z.boolean().optional(),
  farewell: nullableText,
  safetyPlan: nullableText,
  documents: z.partialRecord(z.enum(PACK_DOCUMENTS), z.enum(PACK_STATES)).optional(),
})
export type ChangeExitPlan = z.output<typeof ChangeExitPlan>

export const SettleItem = z.strictObject({
  code: z.string().regex(/^[a-z]{2}\.exit\.[a-z0-9-]{2,40}$/),
  outcome: z.enum(['done', 'notApplicable']),
  on: civilDate.optional(),
  /** Why it does not concern this youth; asked for then. */
  note: safeText(1000).optional(),
})
export const AskRelay = z.strictObject({
  partnerId: id.optional(),
  name: line(160).optional(),
  purpose: said(1000),
  contact: line(200).optional(),
  askedOn: civilDate.optional(),
})
export const ChangeRelay = z.strictObject({
  purpose: said(1000).optional(),
  contact: line(200).nullable().optional(),
  answer: z.enum(RELAY_ANSWERS).optional(),
  answeredOn: civilDate.optional(),
})
const tag = 'exit-plans'
export const exitPlanRoutes = {
  getExit: route(paths.getExit, {
    tag,
    summary: 'Everything about leaving: countdown, pillars, relay, the exit and what followed',
    params: idParams.youth,
    reply: ExitRoom,
  }),
  openExitPlan: route(paths.openExitPlan, {
    tag,
    summary: 'Open the exit plan; one at a time, every pillar missing until somebody says otherwise',
    params: idParams.youth,
    body: z.strictObject({ plannedOn: civilDate.nullable().optional() }),
    reply: ExitPlan,
    status: 201,
    idempotent: true,
  }),
  changeExitPlan: route(paths.changeExitPlan, {
    tag,
    summary: 'Change the planned day, a pillar, the lodging, the pack or the words of the plan',
    params: idParams.exitPlan,
    body: ChangeExitPlan,
    reply: ExitPlan,
    ifMatch: true,
  }),
  settleExitItem: route(paths.settleExitItem, {
    tag,
    summary: 'Note that a line of the countdown is done, or does not concern this youth',
    params: idParams.exitPlan,
    body: SettleItem,
    reply: ExitItemRecord,
    status: 201,
    idempotent: true,
  }),
  withdrawExitItem: route(paths.withdrawExitItem, {
    tag,
    summary: 'Take back what was noted by mistake',
    params: idParams.exitItem,
    body: z.strictObject({}),
    reply: ExitItemRecord,
    ifMatch: true,
  }),
  askExitRelay: route(paths.askExitRelay, {
    tag,
    summary: 'Note that somebody outside was asked to take over',
    params: idParams.exitPlan,
    body: AskRelay,
    reply: ExitRelay,
    status: 201,
    idempotent: true,
  }),
  changeExitRelay: route(paths.changeExitRelay, {
    tag,
    summary: 'Note the answer of who was asked, or whom to call there',
    params: idParams.exitRelay,
    body: ChangeRelay,
    reply: ExitRelay,
    ifMatch: true,
  }),
}
