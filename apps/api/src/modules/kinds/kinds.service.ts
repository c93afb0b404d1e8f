import { findKind } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { kindSchema } from '@havre/kinds/meta-schema.ts'
import type { Ctx } from '../../context.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'

// A stored version never changes its shape, so what was read once is good for the life of the process.
const stored = new Map<string, Kind>()

/** Every kind of the centre, each version that an entry may have been given on. */
export async function listKinds(ctx: Ctx): Promise<Kind[]> {
  const [rows] = await ctx.door.group(
    ctx.sid,
    [sql`SELECT definition FROM kind_definition ORDER BY id, version`],
    {
      asyncCommit: true,
    },
  )
  return (rows ?? []).map(row => kindSchema.parse(row.definition))
}

/** One kind in one version; without a version the newest. Throws `invalid-request` at `#/kind` for an unknown one. */
export async function getKind(ctx: Ctx, id: string, version?: number): Promise<Kind> {
  const known = findKind(id, version) ?? stored.get(`${id}@${version}`)
  if (known) return known
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT definition FROM kind_definition WHERE id = ${id} AND (${version}::int IS NULL OR version = ${version})
        ORDER BY version DESC LIMIT 1`,
  ])
  const definition = rows?.[0]?.definition
  if (!definition) throw problem('invalid-request', { errors: [{ pointer: '#/kind', code: 'unknown-kind' }] })
  const kind = kindSchema.parse(definition)
  stored.set(`${id}@${kind.version}`, kind)
  return kind
}
