import type { FileCompartment } from '@havre/policy/compartments.ts'
import { decide, mayList } from '@havre/policy/decide.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { RELATION, toActor, toTarget } from './relation.ts'

/**
 * The file of a register with its key and `RELATION`: `youth_id, alias, phase, present, birth_on, arrived_on, epoch, wrapped, rel_…`.
 * Throws `not-found` where nothing of this compartment could be shown to the asker, as where there is no file.
 */
export async function openFile(ctx: Ctx, youthId: string, compartment: FileCompartment): Promise<Row> {
  const [files] = await ctx.door.group(ctx.sid, [
    sql`SELECT f.id AS youth_id, f.alias, f.phase, f.present, f.birth_on, f.languages, f.arrived_on, k.epoch, k.wrapped, ${RELATION}
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`,
  ])
  const file = files?.[0]
  if (!file || !mayList(toActor(ctx), toTarget(ctx, file, compartment))) throw problem('not-found')
  return file
}

/** Whether the asker may add to this compartment of the file in a row that carries `RELATION`. */
export function mayAdd(ctx: Ctx, row: Row, compartment: FileCompartment): boolean {
  return mayCreate(toActor(ctx), toTarget(ctx, row, compartment))
}

/** Whether the asker may change what colleagues recorded in this compartment: outside representatives add to it and leave it alone. */
export function mayRevise(ctx: Ctx, row: Row, compartment: FileCompartment): boolean {
  return decide(toActor(ctx), 'u', toTarget(ctx, row, compartment)).allow
}

/** Whether every row of the compartment in this file is the asker's to read: not only one's own, not only where things stand. */
export function readsInFull(ctx: Ctx, row: Row, compartment: FileCompartment): boolean {
  return decide(toActor(ctx), 'r', toTarget(ctx, row, compartment)).allow
}

/** Throws `not-allowed` for who reads without adding. */
export function checkMayAdd(ctx: Ctx, row: Row, compartment: FileCompartment): void {
  if (!mayAdd(ctx, row, compartment)) throw problem('not-allowed', { action: 'create' })
}
