import { z } from 'zod'
import { id, idParams, line, momentOut, page, pageRequest, personRef } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const ROLL_CALL_KINDS = ['evening', 'night', 'morning', 'other'] as const
export const LINE_STATES = ['here', 'out', 'appointment', 'family', 'missing', 'unchecked'] as const
const lineState = z.enum(LINE_STATES)

export const RollCallItem = z.object({
  id,
  kind: z.enum(ROLL_CALL_KINDS),
  startedAt: momentOut,
  startedBy: personRef,
  closedAt: momentOut.nullable(),
  closedBy: personRef.nullable(),
  /** How many youths, by state; only those whose files the reader knows. */
  counts: z.partialRecord(lineState, z.int()),
  version: z.int(),
})
export type RollCallItem = z.infer<typeof RollCallItem>

export const RollCallLine = z.object({
  youthId: id,
  alias: z.string(),
  state: lineState,
  /** What the registers already say of somebody nobody has looked for yet: taken over when the roll call is closed. */
  suggested: z.enum(['out', 'missing']).nullable(),
  /** When somebody who is out should be back. */
  expectedAt: momentOut.nullable(),
  remark: z.string().nullable(),
  checkedBy: personRef.nullable(),
  checkedAt: momentOut.nullable(),
  version: z.int(),
})
export type RollCallLine = z.infer<typeof RollCallLine>

export const RollCall = RollCallItem.extend({
  lines: z.array(RollCallLine),
  can: z.object({ check: z.boolean() }),
})
export type RollCall = z.infer<typeof RollCall>

const tag = 'roll calls'
export const rollCallRoutes = {
  searchRollCalls: route(paths.searchRollCalls, {
    tag,
    summary: 'Roll calls of the house, the latest first',
    body: z.strictObject(pageRequest),
    reply: page(RollCallItem).extend({ can: z.object({ start: z.boolean() }) }),
  }),
  startRollCall: route(paths.startRollCall, {
    tag,
    summary: 'Begin a roll call, or join the one of this kind that is under way',
    body: z.strictObject({ kind: z.enum(ROLL_CALL_KINDS) }),
    reply: RollCall,
    status: 201,
    idempotent: true,
  }),
  getRollCall: route(paths.getRollCall, {
    tag,
    summary: 'A roll call with a line for each youth',
    params: idParams.rollCall,
    reply: RollCall,
  }),
  checkYouth: route(paths.checkYouth, {
    tag,
    summary: 'Say where one youth is',
    params: idParams.rollCallLine,
    body: z.strictObject({ state: lineState, remark: line(200).nullable().optional() }),
    reply: RollCallLine,
    ifMatch: true,
  }),
  closeRollCall: route(paths.closeRollCall, {
    tag,
    summary:
      'Close a roll call; who is known to be out is noted so, and what nobody looked at stays unchecked',
    params: idParams.rollCall,
    body: z.strictObject({}),
    reply: RollCall,
    ifMatch: true,
  }),
}
