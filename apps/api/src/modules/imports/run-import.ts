import type { Import } from '@havre/contracts/imports.ts'
import type { Ctx } from '../../context.ts'
import { flag, number } from '../../db/row.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { type Gone, goThrough } from './check-import.ts'
import { mayCreateEverywhere } from './import-kinds.ts'
import { askToCancel, beat, beginRun, finishRun, READ_EPOCH, type Run, stopRun } from './imports.data.ts'
import { findImport, findOwn, getImport, whyUnchanged } from './imports.service.ts'
import { writeDraft } from './write-draft.ts'

const FILES_AT_ONCE = 20
const ALIAS_ONCE = 'youth_file_alias_once'

/** Why a run failed, for the log: the import and the sort of error, nothing that a table said. */
type Tell = (failure: { importId: string; name: string | null; code: string | null }) => void

/** Runs of this process, so that its end can wait for them. */
const underWay = new Set<Promise<void>>()
let ending = false

/** The run was asked to stop, or was declared dead: its transaction is to be left. */
class Stopped extends Error {
  readonly why: 'cancelled' | 'interrupted'
  constructor(why: 'cancelled' | 'interrupted') {
    super(why)
    this.why = why
  }
}

/**
 * Begins to write an import and answers at once; the work goes on in the background, under the session of whoever asked.
 * Throws `import-has-errors`, `import-under-way` when another one of the house runs, `stale-version`. `tell` hears why it failed.
 */
export async function runImport(ctx: Ctx, id: string, version: number, tell: Tell): Promise<Import> {
  const gone = await goThrough(ctx, await findOwn(ctx, id))
  const { check } = gone
  if (check.errors > 0 || check.counts.files === 0)
    throw problem('rule-violated', { rule: 'import-has-errors' })
  const [, begun] = await ctx.door.group(ctx.sid, beginRun(id, version, check.counts.files)).catch(error => {
    if (fromDatabase(error)?.slug === 'already-exists')
      throw problem('rule-violated', { rule: 'import-under-way' })
    throw error
  })
  if (!begun?.[0]) throw await whyUnchanged(ctx, id, version)
  const run = { id, version: number(begun[0], 'version') }
  const work = carryOut(ctx, run, gone, tell).finally(() => underWay.delete(work))
  underWay.add(work)
  return getImport(ctx, id)
}

/** Lets runs of this process stop where they are, and waits until they have. */
export async function endRuns(): Promise<void> {
  ending = true
  await Promise.allSettled(underWay)
  ending = false
}

/**
 * Never throws: what went wrong stands on the import, and nothing of it was written. An alias that was proposed and turns out
 * to be taken, by a file that the importer may not see, is proposed anew with all the others.
 */
async function carryOut(ctx: Ctx, run: Run, gone: Gone, tell: Tell, tries = 3): Promise<void> {
  try {
    await write(ctx, run, gone)
  } catch (error) {
    const mayDiffer = gone.drafts.some(({ alias }) => alias === null)
    if (tries > 1 && mayDiffer && said(error, 'constraint') === ALIAS_ONCE)
      return carryOut(ctx, run, gone, tell, tries - 1)
    const why = error instanceof Stopped ? error.why : 'failed'
    if (why === 'failed')
      tell({ importId: run.id, name: error instanceof Error ? error.name : null, code: said(error, 'code') })
    // Where even this fails (the session has ended, the database is gone), the missing beat tells it.
    await ctx.door.group(ctx.sid, [stopRun(run, why)]).catch(() => undefined)
  }
}

/** A word that an error of PostgreSQL bears beside its message: the SQLSTATE, a constraint. No value of a row is in it. */
function said(error: unknown, key: 'code' | 'constraint'): string | null {
  const value = typeof error === 'object' && error !== null ? Reflect.get(error, key) : null
  return typeof value === 'string' ? value : null
}

async function write(ctx: Ctx, run: Run, { drafts, check, aliases }: Gone): Promise<void> {
  const [epochs] = await ctx.door.group(ctx.sid, [READ_EPOCH])
  const writing = {
    importId: run.id,
    epoch: number(epochs?.[0] ?? {}, 'epoch'),
    today: isoToday(ctx),
    aliases,
  }
  const alive = async (step: 'writing' | 'finishing', done: number) => {
    const [beats] = await ctx.door.group(ctx.sid, [beat(run, step, done, drafts.length)], {
      asyncCommit: true,
    })
    if (ending || !beats?.[0]) throw new Stopped('interrupted')
    if (flag(beats[0], 'cancel_asked')) throw new Stopped('cancelled')
  }
  await ctx.door.inOne(ctx.sid, async batch => {
    for (let at = 0; at < drafts.length; at += FILES_AT_ONCE) {
      await alive('writing', at)
      await batch(drafts.slice(at, at + FILES_AT_ONCE).flatMap(draft => writeDraft(ctx, draft, writing)))
    }
    await alive('finishing', drafts.length)
    const entries = check.counts.entries + check.counts.identities
    const finished = await batch(finishRun(run, drafts.length, entries))
    if (!finished.at(-1)?.length) throw new Stopped('cancelled')
  })
}

/** Asks a run to stop; it does at its next step, and leaves nothing. */
export async function cancelImport(ctx: Ctx, id: string): Promise<Import> {
  const row = await findImport(ctx, id)
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  if (row.status === 'running') await ctx.door.group(ctx.sid, [askToCancel(id)])
  return getImport(ctx, id)
}
