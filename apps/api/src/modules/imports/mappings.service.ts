import { ImportMapping } from '@havre/contracts/imports.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { mayCreateEverywhere } from './import-kinds.ts'
import { closeMapping, openMapping } from './import-seal.ts'
import { deleteMapping, insertMapping, listMappings } from './mappings.data.ts'

const Body = ImportMapping.pick({ name: true, columns: true })
type Body = Pick<ImportMapping, 'name' | 'columns'>

/** The kept mappings of the house, newest first. `not-found` for whoever may bring in no table. */
export async function readMappings(ctx: Ctx): Promise<{ items: ImportMapping[] }> {
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  const [rows] = await ctx.door.group(ctx.sid, listMappings())
  return { items: (rows ?? []).map(row => toMapping(ctx, row)) }
}

/** Keeps a mapping under a name. Throws `imports-too-many` where the house has as many as it may. */
export async function keepMapping(ctx: Ctx, body: Body): Promise<ImportMapping> {
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  const [, rows] = await ctx.door.group(ctx.sid, [
    insertMapping(ctx.newId, ctx.me.centreId, ctx.me.accountId, closeMapping(ctx.keyring, ctx.newId, body)),
    ...listMappings(ctx.newId),
  ])
  const row = rows?.[0]
  if (!row) throw problem('rule-violated', { rule: 'imports-too-many' })
  return toMapping(ctx, row)
}

/** Removes a kept mapping; absent and hidden are the same `not-found`. */
export async function removeMapping(ctx: Ctx, id: string): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [deleteMapping(id)])
  if (!rows?.length) throw problem('not-found')
}

function toMapping(ctx: Ctx, row: Row): ImportMapping {
  const id = text(row, 'id')
  const { name, columns } = Body.parse(openMapping(ctx.keyring, id, bytes(row, 'body')))
  return { id, name, columns, createdAt: text(row, 'created_at') }
}
