import type { ImportPlan } from '@havre/contracts/imports.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { policyCells } from '@havre/policy/cells.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { newestKind } from '../kinds/kinds.service.ts'
import { LIST_KINDS } from './imports.data.ts'

/** Identity is taken over by columns of its own. */
const APART = ['identity-claim']

/** Who may open files for the whole house, and write in whose files whatever their compartment: `c` everywhere. */
export function mayCreateEverywhere(ctx: Ctx, compartment: string): boolean {
  return policyCells().some(
    cell =>
      cell.compartment === compartment &&
      cell.action === 'c' &&
      cell.scope === 'A' &&
      ctx.me.roles.includes(cell.role),
  )
}

/** Ids of the kinds of which this person may bring in old records. */
export async function listImportable(ctx: Ctx): Promise<string[]> {
  const [rows] = await ctx.door.group(ctx.sid, [LIST_KINDS], { asyncCommit: true })
  return (rows ?? []).filter(row => isImportable(ctx, row)).map(row => text(row, 'id'))
}

function isImportable(ctx: Ctx, row: Row): boolean {
  return (
    row.written_by !== 'register' &&
    !APART.includes(text(row, 'id')) &&
    mayCreateEverywhere(ctx, text(row, 'compartment'))
  )
}

/** The kinds that a plan names and this person may bring in, by id. */
export async function kindsOf(ctx: Ctx, plan: ImportPlan): Promise<Map<string, Kind>> {
  const importable = new Set(await listImportable(ctx))
  const targets = plan.sheets.flatMap(sheet => [...sheet.columns, ...sheet.fixed])
  const named = new Set(targets.flatMap(({ to }) => (to.startsWith('kind.') ? [to.split('.')[1] ?? ''] : [])))
  const kinds = await Promise.all([...named].filter(id => importable.has(id)).map(id => newestKind(ctx, id)))
  return new Map(kinds.filter(({ retired }) => !retired).map(({ kind }) => [kind.id, kind]))
}
