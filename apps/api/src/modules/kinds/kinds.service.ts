import { findKind } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { kindSchema } from '@havre/kinds/meta-schema.ts'
import type { Ctx } from '../../context.ts'
import { flag, number, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { ReadyReply } from '../../plugins/ready-reply.ts'
import { problem } from '../../problem.ts'

// A stored version never changes, so what was read once is good for the life of the process; kept by door, see below.
const stored = new WeakMap<Ctx['door'], Map<string, Kind>>()

// Some hundreds of kilobytes, the same for everybody: made ready once for each state of the table. Kept by door, as a test
// opens many houses in one process.
const ready = new WeakMap<Ctx['door'], { stamp: string; reply: Promise<ReadyReply> }>()

/** Every kind of the centre, each version that an entry may have been given on, as a reply that is made once. */
export async function listKinds(ctx: Ctx): Promise<ReadyReply> {
  // The row version of PostgreSQL says whether any definition came, changed or went, without reading one.
  const [rows] = await ctx.door.group(
    ctx.sid,
    [
      sql`SELECT coalesce(string_agg(id || version || xmin::text, ' ' ORDER BY id, version), '') AS stamp FROM kind_definition`,
    ],
    { asyncCommit: true },
  )
  const stamp = text(rows?.[0] ?? {}, 'stamp')
  const known = ready.get(ctx.door)
  if (known?.stamp === stamp) return known.reply
  const reply = readKinds(ctx).then(items => ReadyReply.of({ items }))
  ready.set(ctx.door, { stamp, reply })
  // What failed is not kept: the next caller tries again.
  reply.catch(() => ready.delete(ctx.door))
  return reply
}

async function readKinds(ctx: Ctx): Promise<Kind[]> {
  const [rows] = await ctx.door.group(
    ctx.sid,
    [sql`SELECT definition FROM kind_definition ORDER BY id, version`],
    { asyncCommit: true },
  )
  return (rows ?? []).map(row => kindSchema.parse(row.definition))
}

/** One kind in one version, in use or not. Throws `invalid-request` at `#/kind` for an unknown one. */
export async function getKind(ctx: Ctx, id: string, version: number): Promise<Kind> {
  const kinds = stored.get(ctx.door) ?? new Map<string, Kind>()
  stored.set(ctx.door, kinds)
  const known = findKind(id, version) ?? kinds.get(`${id}@${version}`)
  if (known) return known
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT definition FROM kind_definition WHERE id = ${id} AND version = ${version}`,
  ])
  const definition = rows?.[0]?.definition
  if (!definition) throw unknownKind()
  const kind = kindSchema.parse(definition)
  kinds.set(`${id}@${version}`, kind)
  return kind
}

/**
 * The kind that a new entry is given on: the centre's newest version in use, else the shipped one. A form that was taken out
 * of use says so. Asked of the database each time: another instance may have published a moment ago.
 */
export async function newestKind(ctx: Ctx, id: string): Promise<{ kind: Kind; retired: boolean }> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT version, retired_at IS NOT NULL AS retired FROM kind_definition
        WHERE id = ${id} ORDER BY retired_at IS NULL DESC, version DESC LIMIT 1`,
  ])
  const row = rows?.[0]
  if (!row) throw unknownKind()
  return { kind: await getKind(ctx, id, number(row, 'version')), retired: flag(row, 'retired') }
}

function unknownKind() {
  return problem('invalid-request', { errors: [{ pointer: '#/kind', code: 'unknown-kind' }] })
}
