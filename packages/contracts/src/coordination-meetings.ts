import { TASK_ROLES, URGENCIES } from '@havre/kinds/kind.ts'
import { z } from 'zod'
import { AgreementParty, AgreementPoint, MEETING_STATUS } from './agreements.ts'
import { civilDate, dayOut, id, idParams, line, safeText, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** What a meeting writes. No word of it is about a youth or names a colleague: files are followed by code. */
export const MeetingFields = z.strictObject({
  plannedOn: civilDate,
  status: z.enum(MEETING_STATUS).default('planned'),
  /** Of a meeting that was held: the planned day when left out. */
  heldOn: civilDate.nullable().default(null),
  /** Services that were there. */
  present: z.array(id).max(20).default([]),
  agenda: safeText(4000).default(''),
  /** What was exchanged about how one works. */
  practice: safeText(8000).default(''),
  protocols: z
    .array(z.strictObject({ protocol: saidLine(160), change: line(500).default('') }))
    .max(20)
    .default([]),
})
export type MeetingFields = z.infer<typeof MeetingFields>

/** A file that the reader may know, behind its code. */
export const FollowedFile = z.object({
  id,
  code: z.string(),
  followed: z.boolean(),
  youthId: id,
  alias: z.string(),
  /** What was decided about it, as tasks of its file. */
  tasks: z.array(
    z.object({
      id,
      title: z.string(),
      dueOn: dayOut.nullable(),
      status: z.enum(['open', 'done', 'dropped']),
    }),
  ),
  version: z.int(),
  can: z.object({ change: z.boolean(), addTask: z.boolean() }),
})
export type FollowedFile = z.infer<typeof FollowedFile>

const head = {
  id,
  agreementId: id,
  agreementTitle: z.string(),
  plannedOn: dayOut,
  heldOn: dayOut.nullable(),
  status: z.enum(MEETING_STATUS),
  parties: z.array(AgreementParty),
  agenda: z.string(),
  /** Codes of the files that are followed, in order, whoever may know whose they are. */
  codes: z.array(z.string()),
}

export const CoordinationMeeting = z.object({
  ...head,
  /** As in the list of its agreement. */
  late: z.boolean(),
  present: z.array(id),
  practice: z.string(),
  protocols: z.array(z.object({ protocol: z.string(), change: z.string() })),
  points: z.array(AgreementPoint),
  files: z.array(FollowedFile),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type CoordinationMeeting = z.infer<typeof CoordinationMeeting>

/** What is printed and laid on the table: codes, and nothing that leads to a file. */
export const MeetingAgenda = z.object({
  ...head,
  /** Open points of the agreement, without notes. */
  open: z.array(
    z.object({
      kind: AgreementPoint.shape.kind,
      what: z.string(),
      partner: z.string().nullable(),
      dueOn: dayOut.nullable(),
    }),
  ),
})
export type MeetingAgenda = z.infer<typeof MeetingAgenda>

const tag = 'network'
export const coordinationMeetingRoutes = {
  createMeeting: route(paths.createMeeting, {
    tag,
    summary: 'Plan a meeting of the parties',
    params: idParams.agreement,
    body: MeetingFields,
    reply: CoordinationMeeting,
    status: 201,
    idempotent: true,
  }),
  getMeeting: route(paths.getMeeting, {
    tag,
    summary: 'One meeting; whose its codes are only where the file may be read',
    params: idParams.meeting,
    reply: CoordinationMeeting,
  }),
  changeMeeting: route(paths.changeMeeting, {
    tag,
    summary: 'Prepare it, write its minutes, hold or cancel it',
    params: idParams.meeting,
    body: MeetingFields,
    reply: CoordinationMeeting,
    ifMatch: true,
  }),
  getMeetingAgenda: route(paths.getMeetingAgenda, {
    tag,
    summary: 'The agenda for the table: codes only, for everybody alike',
    params: idParams.meeting,
    reply: MeetingAgenda,
  }),
  followFile: route(paths.followFile, {
    tag,
    summary: 'Follow a file in this meeting, under a code made for it',
    params: idParams.meeting,
    body: z.strictObject({ youthId: id }),
    reply: FollowedFile,
    status: 201,
    idempotent: true,
  }),
  changeFollowedFile: route(paths.changeFollowedFile, {
    tag,
    summary: 'Take a file off the list, or back on it under the same code',
    params: idParams.followedFile,
    body: z.strictObject({ followed: z.boolean() }),
    reply: FollowedFile,
    ifMatch: true,
  }),
  decideOnFile: route(paths.decideOnFile, {
    tag,
    summary: 'A decision about a followed file becomes a task of that file',
    params: idParams.followedFile,
    body: z.strictObject({
      title: saidLine(200),
      urgency: z.enum(URGENCIES).default('thisWeek'),
      dueOn: civilDate.optional(),
      forRole: z.enum(TASK_ROLES).optional(),
    }),
    reply: FollowedFile,
    status: 201,
    idempotent: true,
  }),
}
