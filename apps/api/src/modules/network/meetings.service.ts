import type { Agreement } from '@havre/contracts/agreements.ts'
import { MEETING_STATUS } from '@havre/contracts/agreements.ts'
import type {
  CoordinationMeeting,
  MeetingAgenda,
  MeetingFields,
} from '@havre/contracts/coordination-meetings.ts'
import { isPlannable } from '@havre/rules/dates/reach.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import { bytes, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { openMeeting, sealMeeting } from './agreement-words.ts'
import { findAgreement, settleMeetingDue } from './agreements.service.ts'
import { toFollowed } from './followed-files.present.ts'
import {
  insertMeeting,
  type MeetingRow,
  readMeeting,
  traceAgenda,
  traceMeeting,
  updateMeeting,
} from './meetings.data.ts'
import { checkNamesNobody, checkReadsNetwork, keepsNetwork } from './network-access.ts'

/**
 * Plans a meeting. Throws `rule-violated`: not-a-party at a service that is none, in-the-future for a meeting held on a day to
 * come, stays-inside at words that name somebody; `already-exists` where one is planned on that day.
 */
export async function createMeeting(ctx: Ctx, agreementId: string, fields: MeetingFields) {
  const agreement = await findAgreement(ctx, agreementId)
  if (!agreement.can.keep) throw problem('not-allowed', { action: 'create' })
  const row = await settled(ctx, ctx.newId, fields, agreement)
  const { centreId, accountId: createdBy } = ctx.me
  await ctx.door.inOne(ctx.sid, async run => {
    await run([insertMeeting({ ...row, centreId, agreementId, createdBy })])
    await settleMeetingDue(run, agreementId)
  })
  return findMeeting(ctx, ctx.newId)
}

/** One meeting; opening it leaves a trace with the files that it told of. */
export async function openOneMeeting(ctx: Ctx, id: string): Promise<CoordinationMeeting> {
  return findMeeting(ctx, id, [traceMeeting(id)])
}

/** Throws `stale-version` with the meeting as it is now, and as `createMeeting`. */
export async function changeMeeting(ctx: Ctx, id: string, version: number, fields: MeetingFields) {
  const before = await findMeeting(ctx, id)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  if (before.version !== version)
    throw problem('stale-version', { currentVersion: before.version, current: before })
  const agreement = await findAgreement(ctx, before.agreementId)
  const row = await settled(ctx, id, fields, agreement)
  const written = await ctx.door.inOne(ctx.sid, async run => {
    const [rows] = await run([updateMeeting(row, version)])
    if (rows?.length) await settleMeetingDue(run, before.agreementId)
    return Boolean(rows?.length)
  })
  const current = await findMeeting(ctx, id)
  if (written) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

/** What lies on the table. It is the same for everybody: nothing in it leads from a code to a file. */
export async function readAgenda(ctx: Ctx, id: string): Promise<MeetingAgenda> {
  const { agreement, ...meeting } = await loadMeeting(ctx, id, [traceAgenda(id)])
  const {
    present: _who,
    practice: _words,
    protocols: _texts,
    version: _version,
    files: _files,
    ...head
  } = meeting
  return {
    ...head,
    open: agreement.points
      .filter(({ state }) => state === 'open')
      .map(({ kind, what, partner, dueOn }) => ({ kind, what, partner: partner?.name ?? null, dueOn })),
  }
}

/** The meeting that the asker may read; throws `not-found` for every other. */
export async function findMeeting(
  ctx: Ctx,
  id: string,
  traces: Statement[] = [],
): Promise<CoordinationMeeting> {
  const { agreement, ...meeting } = await loadMeeting(ctx, id, traces)
  return {
    ...meeting,
    late: agreement.meetings.some(one => one.id === id && one.late),
    points: agreement.points.filter(({ meetingId }) => meetingId === id),
    can: { change: keepsNetwork(ctx) },
  }
}

async function loadMeeting(ctx: Ctx, id: string, traces: Statement[]) {
  checkReadsNetwork(ctx)
  const [rows, codes, files, tasks] = await ctx.door.group(ctx.sid, [...readMeeting(id), ...traces])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const words = openMeeting(ctx.keyring, id, bytes(row, 'body'))
  // Shown blank, it would be saved over blank.
  if (!words) throw new DecryptionFailed()
  const agreement = await findAgreement(ctx, text(row, 'agreement_id'))
  return {
    id,
    agreement,
    agreementId: agreement.id,
    agreementTitle: agreement.title,
    plannedOn: text(row, 'planned_on'),
    heldOn: textOrNull(row, 'held_on'),
    status: oneOf(row, 'status', MEETING_STATUS),
    parties: agreement.parties,
    ...words,
    codes: (codes ?? []).map(code => text(code, 'code')),
    present: texts(row, 'present'),
    files: toFollowed(ctx, files ?? [], tasks ?? []),
    version: number(row, 'version'),
  }
}

async function settled(
  ctx: Ctx,
  id: string,
  fields: MeetingFields,
  agreement: Agreement,
): Promise<MeetingRow> {
  const { plannedOn, status, present, agenda, practice, protocols } = fields
  const heldOn = status === 'held' ? (fields.heldOn ?? plannedOn) : null
  if (!isPlannable(plannedOn, isoToday(ctx))) throw ruleBroken('date-out-of-bounds', '#/plannedOn')
  if (heldOn !== null && heldOn > isoToday(ctx)) throw ruleBroken('in-the-future', '#/heldOn')
  const known = new Set(agreement.parties.map(({ partnerId }) => partnerId))
  if (present.some(one => !known.has(one))) throw ruleBroken('not-a-party', '#/present')
  const updated = protocols.flatMap(({ protocol, change }, n) => [
    [`protocols/${n}/protocol`, protocol],
    [`protocols/${n}/change`, change],
  ])
  await checkNamesNobody(ctx, { agenda, practice, ...Object.fromEntries(updated) })
  return {
    ...{ id, plannedOn, status, heldOn },
    present: [...new Set(present)],
    body: sealMeeting(ctx.keyring, id, fields),
  }
}
