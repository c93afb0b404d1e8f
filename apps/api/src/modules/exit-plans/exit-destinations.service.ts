import type {
  ChangeExitDestination,
  ExitDestination,
  NewExitDestination,
} from '@havre/contracts/exit-destinations.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import {
  insertDestination,
  readDestinations,
  traceReading,
  updateDestination,
} from './exit-destinations.data.ts'
import { readPlan } from './exit-plans.data.ts'
import { exitWords } from './exit-seal.ts'
import { type OpenedExit, openExit } from './open-exit.ts'

/** Where the youth goes. Throws `not-found` for who reads no places, as where there is no plan. */
export async function getDestination(ctx: Ctx, planId: string): Promise<ExitDestination> {
  return toDestination(ctx, await openPlace(ctx, planId), planId)
}

/** Writes it down, also once they left. Throws `already-exists` where it is written here. */
export async function createDestination(
  ctx: Ctx,
  planId: string,
  { destination }: z.output<typeof NewExitDestination>,
): Promise<ExitDestination> {
  const opened = await openToChange(ctx, planId)
  const { key, youthId } = opened
  await ctx.door.group(ctx.sid, [
    insertDestination({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      planId,
      createdBy: ctx.me.accountId,
      destination: destinationSeal(key, ctx.newId, youthId).close('destination', destination),
    }),
  ])
  return toDestination(ctx, opened, planId)
}

/** Writes it anew, or takes it away. Throws `stale-version` with what it is now. */
export async function changeDestination(
  ctx: Ctx,
  planId: string,
  version: number,
  { destination }: z.output<typeof ChangeExitDestination>,
): Promise<ExitDestination> {
  const opened = await openToChange(ctx, planId)
  const [rows] = await ctx.door.group(ctx.sid, [readDestinations(planId)])
  const row = rows?.[0]
  if (!row || row.sealed_in !== null) throw problem('not-found')
  const box = sealOf(opened.key, row).close('destination', destination)
  const [written] = await ctx.door.group(ctx.sid, [updateDestination(planId, version, box)])
  if (written?.length) return toDestination(ctx, opened, planId)
  const current = await getDestination(ctx, planId)
  throw problem('stale-version', { currentVersion: current.version ?? version, current })
}

async function openPlace(ctx: Ctx, planId: string): Promise<OpenedExit> {
  const opened = await openExit(ctx, readPlan(planId))
  if (!opened.may.readPlaces) throw problem('not-found')
  return opened
}

async function openToChange(ctx: Ctx, planId: string): Promise<OpenedExit> {
  const opened = await openPlace(ctx, planId)
  if (!opened.may.changePlaces) throw problem('not-allowed', { action: 'change' })
  return opened
}

export function destinationSeal(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'exit_destination', id, youthId, compartment: 'LOCA' })
}

/** Words that stood in the plan, the exit or a correction open as they were sealed there. */
function sealOf(key: YouthKey, row: Row) {
  const youthId = text(row, 'youth_id')
  if (row.sealed_in === null) return destinationSeal(key, text(row, 'id'), youthId)
  return exitWords(key, oneOf(row, 'sealed_in', SEALED_IN), text(row, 'sealed_as'), youthId)
}

const SEALED_IN = ['exit_plan', 'youth_exit', 'youth_exit_correction'] as const

async function toDestination(
  ctx: Ctx,
  { key, youthId, may }: OpenedExit,
  planId: string,
): Promise<ExitDestination> {
  // Before every answer, and on the disk: a place is never read unseen, by who writes it neither.
  const [, rows = []] = await ctx.door.group(ctx.sid, [
    traceReading(youthId, planId),
    readDestinations(planId),
  ])
  const words = rows.map(row =>
    sealOf(key, row).open(
      row.sealed_in === 'youth_exit_correction' ? 'was_destination' : 'destination',
      bytesOrNull(row, 'destination'),
    ),
  )
  const [destination = null, ...before] = words
  const first = rows[0]
  return {
    planId,
    destination,
    before: [...new Set(before.filter(one => one !== null))].filter(one => one !== destination),
    version: first && first.sealed_in === null ? number(first, 'version') : null,
    can: { change: may.changePlaces },
  }
}
