import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import type { Case } from '@havre/rules/engine/case.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { nearFile, readNearFile } from '../youth-files/file-key.ts'
import { mayAdd, mayRevise } from '../youth-files/open-file.ts'
import { type CaseRows, toCase } from './case.ts'
import { readProcedures } from './legal-procedures.data.ts'
import { toProcedure } from './legal-procedures.present.ts'

export type LoadedProcedure = {
  readonly id: string
  readonly youthId: string
  readonly version: number
  readonly definition: Procedure
  readonly given: Case
  readonly rows: CaseRows & { readonly deadlines: readonly Row[] }
  readonly file: Row
  readonly key: YouthKey
}

/** One procedure with everything that the engine is told. Throws `not-found` for who cannot read it in full. */
export async function loadProcedure(ctx: Ctx, id: string): Promise<LoadedProcedure> {
  const [events = [], overrides = [], opinions = [], deadlines = [], procedures] = await ctx.door.group(
    ctx.sid,
    readProcedures({ id }),
  )
  const procedure = procedures?.[0]
  if (!procedure || !flag(procedure, 'reads')) throw problem('not-found')
  const youthId = text(procedure, 'youth_id')
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(youthId)])
  const { file, key } = nearFile(ctx, files)
  const definition = definitionOf(procedure)
  const rows = { procedure, events, overrides, opinions, deadlines }
  return {
    id,
    youthId,
    version: number(procedure, 'version'),
    definition,
    given: toCase(ctx, rows),
    rows,
    file,
    key,
  }
}

/**
 * The procedure for who adds to it from `version`, or revises what stands in it. Throws `not-allowed` for who may not,
 * `stale-version` with the procedure as it is now where somebody was faster.
 */
export async function loadToChange(
  ctx: Ctx,
  id: string,
  version: number,
  act: 'add' | 'revise',
): Promise<LoadedProcedure> {
  const loaded = await loadProcedure(ctx, id)
  const may = act === 'add' ? mayAdd : mayRevise
  if (!may(ctx, loaded.file, 'LEGAL')) throw problem('not-allowed', { action: 'change' })
  // A repeated request has moved it on itself.
  const isMine = [...loaded.rows.events, ...loaded.rows.overrides].some(row => row.id === ctx.newId)
  if (loaded.version !== version && !isMine) {
    const current = toProcedure(ctx, loaded.key, loaded.file, loaded.rows)
    throw problem('stale-version', { currentVersion: current.version, current })
  }
  return loaded
}

/** The procedure as it is now, for the answer to a change. */
export async function presentProcedure(ctx: Ctx, id: string): Promise<LegalProcedure> {
  const { rows, file, key } = await loadProcedure(ctx, id)
  return toProcedure(ctx, key, file, rows)
}

/** The rules that a procedure runs under. Rules that ran once are never taken out of the product: a missing one is our bug. */
function definitionOf(row: Row): Procedure {
  const definition = findProcedure(text(row, 'definition'), text(row, 'definition_version'))
  if (!definition) throw new Error('a procedure runs under rules that this version does not know')
  return definition
}
