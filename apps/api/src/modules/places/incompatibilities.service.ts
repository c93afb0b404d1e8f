import type { Incompatibility } from '@havre/contracts/incompatibilities.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, flag, number, text, textOrNull } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { sealTitle } from '../tasks/task-title.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile } from '../youth-files/open-file.ts'
import { callCoordinator, endPair, insertPair, readPair, readPairs } from './incompatibilities.data.ts'
import { checkDays } from './place-refusals.ts'
import { checkReadsPlaces, keepsApart, keepsPlaces } from './place-rights.ts'
import { incompatibilityWords } from './place-words.ts'

/** As far as both files are the asker's to read in SAFETY; throws `not-found` for who does not work in the house. */
export async function listIncompatibilities(ctx: Ctx) {
  checkReadsPlaces(ctx)
  const [rows = []] = await ctx.door.group(ctx.sid, [readPairs(isoToday(ctx))], { asyncCommit: true })
  return { items: rows.map(row => toPair(ctx, row)), can: { add: keepsApart(ctx) } }
}

/** What the coordinator is called for; the other youth is named in the register alone. */
const LIVE_TOGETHER = {
  fr: 'À tenir séparé d’un jeune qui vit dans le même voisinage : décider qui change de place',
  nl: 'Uit elkaar te houden met een jongere in dezelfde buurt van het huis: beslissen wie verhuist',
  en: 'To be kept apart from a youth in the same neighbourhood: decide who moves',
}

/** Those who live together already stay so until somebody decides: the coordinator gets a task. Throws `not-found` where one of the files is not the asker's; `already-exists` for the same two at the same time. */
export async function createIncompatibility(
  ctx: Ctx,
  youthId: string,
  given: { otherId: string; since: string; until: string | null; reason: string },
): Promise<Incompatibility> {
  const file = await openFile(ctx, youthId, 'SAFETY')
  const other = await openFile(ctx, given.otherId, 'SAFETY')
  checkMayAdd(ctx, file, 'SAFETY')
  checkMayAdd(ctx, other, 'SAFETY')
  if (youthId === given.otherId) throw ruleBroken('link-to-itself', '#/otherId')
  checkDays(ctx, given, { at: '#/since', happened: false })
  const key = youthKeyOf(ctx.keyring, file)
  const words = incompatibilityWords(key, ctx.newId, youthId)
  const { otherId, since, until } = given
  try {
    await ctx.door.group(ctx.sid, [
      insertPair({
        id: ctx.newId,
        centreId: ctx.me.centreId,
        youthId,
        otherId,
        createdBy: ctx.me.accountId,
        since,
        until,
        reason: words.close('reason', given.reason),
      }),
      // The task bears the id of the pair: sent again, it is not opened twice.
      callCoordinator(
        ctx.newId,
        sealTitle(key, ctx.newId, youthId, LIVE_TOGETHER[ctx.me.language]),
        isoToday(ctx),
      ),
    ])
  } catch (error) {
    if (
      error instanceof Error &&
      'constraint' in error &&
      error.constraint === 'resident_incompatibility_once'
    )
      throw problem('already-exists', { errors: [{ pointer: '#/otherId', code: 'already-exists' }] })
    throw error
  }
  return toPair(ctx, await open(ctx, ctx.newId))
}

/** Throws `rule-violated` dates-out-of-order at the day, and `stale-version` with the pair as it is now. */
export async function endIncompatibility(
  ctx: Ctx,
  id: string,
  version: number,
  given: { on: string; why: string },
): Promise<Incompatibility> {
  const row = await open(ctx, id)
  const pair = toPair(ctx, row)
  const other = await openFile(ctx, text(row, 'other_id'), 'SAFETY')
  if (!pair.can.end || !mayAdd(ctx, other, 'SAFETY')) throw problem('not-allowed', { action: 'end' })
  if (given.on < pair.since) throw ruleBroken('dates-out-of-order', '#/on')
  checkDays(ctx, { since: given.on, until: null }, { at: '#/on', happened: false })
  const words = wordsOf(ctx, row)
  const [rows] = await ctx.door.group(ctx.sid, [
    endPair(id, version, given.on, words.close('ended_why', given.why)),
  ])
  const current = toPair(ctx, await open(ctx, id))
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function open(ctx: Ctx, id: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readPair(id, isoToday(ctx))])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

function wordsOf(ctx: Ctx, row: Row) {
  return incompatibilityWords(youthKeyOf(ctx.keyring, row), text(row, 'id'), text(row, 'youth_id'))
}

function toPair(ctx: Ctx, row: Row): Incompatibility {
  const words = wordsOf(ctx, row)
  // Anybody on safety may keep two apart; bringing them together again is for who decided it, or who keeps the house.
  const mayEnd = row.maker_id === ctx.me.accountId || keepsPlaces(ctx)
  return {
    id: text(row, 'id'),
    youths: [
      { id: text(row, 'youth_id'), alias: text(row, 'alias') },
      { id: text(row, 'other_id'), alias: text(row, 'other_alias') },
    ],
    since: text(row, 'since'),
    until: textOrNull(row, 'until'),
    reason: words.open('reason', bytes(row, 'reason')) ?? '',
    endedWhy: words.open('ended_why', bytesOrNull(row, 'ended_why')),
    decidedBy: toPerson(ctx.keyring, row, 'maker') ?? { id: text(row, 'maker_id'), name: null },
    together: flag(row, 'together'),
    version: number(row, 'version'),
    can: { end: row.ended_why === null && mayEnd && mayAdd(ctx, row, 'SAFETY') },
  }
}
