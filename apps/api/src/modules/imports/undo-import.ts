import type { Import } from '@havre/contracts/imports.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { mayCreateEverywhere } from './import-kinds.ts'
import { readTouched, undoImport } from './imports.data.ts'
import { findImport, getImport } from './imports.service.ts'

/** Which files of an import somebody has touched since; while there is one, nothing is undone. */
export async function listTouched(ctx: Ctx, id: string) {
  await findImport(ctx, id)
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  const [counts, rows] = await ctx.door.group(ctx.sid, readTouched(id))
  return {
    files: number(counts?.[0] ?? {}, 'files'),
    touched: (rows ?? []).map(row => ({ youthId: text(row, 'id'), alias: text(row, 'alias') })),
  }
}

/**
 * Takes away everything of an import. Throws `import-too-old`, `import-touched`, `import-over`, `stale-version`, and
 * `confirmation-needed` unless presence was proved within five minutes.
 */
export async function undo(ctx: Ctx, id: string, version: number, reason: string): Promise<Import> {
  const row = await findImport(ctx, id)
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  if (number(row, 'version') !== version)
    throw problem('stale-version', {
      currentVersion: number(row, 'version'),
      current: await getImport(ctx, id),
    })
  const [, rows] = await ctx.door.group(ctx.sid, undoImport(id, reason))
  if (rows?.[0]?.files === null) throw problem('rule-violated', { rule: 'import-over' })
  return getImport(ctx, id)
}
