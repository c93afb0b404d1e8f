import type { Entry, SaveAnswers, Saved, StartEntry } from '@havre/contracts/entries.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { emptyAnswers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { summaryOf } from '@havre/kinds/projections.ts'
import { draftSchema } from '@havre/kinds/schema.ts'
import { decide } from '@havre/policy/decide.ts'
import { mayCorrect, mayCreate } from '@havre/policy/entries.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, text, textOrNull, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { issuesOf } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { getKind, newestKind } from '../kinds/kinds.service.ts'
import { isClosedFile } from '../youth-files/closed-file.rules.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import {
  insertEntry,
  presenceOf,
  readEntry,
  readForSave,
  readForStart,
  writeAnswers,
} from './entries.data.ts'
import { toEntry, toEntryTarget, toPresence } from './entries.present.ts'
import { openAnswers, placeOf, sealAnswers, youthKeyOf } from './entry-seal.ts'

/** Reads one entry; absent and hidden are the same `not-found`. */
export async function getEntry(ctx: Ctx, id: string): Promise<Entry> {
  const [rows, links, presence] = await ctx.door.group(ctx.sid, readEntry(id), { asyncCommit: true })
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toEntry(ctx, row, links ?? [], presence ?? [])
}

/** Starts a draft, empty, given, or as a copy of the signed entry that it corrects. Throws `file-closed` on a file that is over. */
export async function startEntry(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof StartEntry>,
): Promise<Entry> {
  const newest = await newestKind(ctx, input.kind)
  const [files, corrected, made] = await ctx.door.group(
    ctx.sid,
    readForStart(youthId, input.kind, input.correctsId, ctx.newId),
  )
  const file = files?.[0]
  if (!file) throw problem('not-found')
  // The same Idempotency-Key again: what it made is there already.
  if (made?.length) return getEntry(ctx, ctx.newId)
  const original = corrected?.[0]
  // A correction stays on the form that the entry was given on; a new entry takes the newest.
  const kind =
    original?.kind === input.kind
      ? await getKind(ctx, input.kind, number(original, 'kind_version'))
      : newest.kind
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, kind.compartment), kind.aspect))
    throw problem('not-allowed', { action: 'create' })
  checkOpen(ctx, file, kind)

  if (newest.retired && !input.correctsId) throw problem('rule-violated', { rule: 'form-retired' })
  if (kind.writtenBy && !input.correctsId) throw problem('rule-violated', { rule: 'written-by-register' })
  if (input.correctsId) {
    if (!original || original.kind !== kind.id) throw problem('not-found')
    if (original.status === 'corrected') throw problem('rule-violated', { rule: 'already-corrected' })
    if (!mayCorrect(toActor(ctx), toEntryTarget(ctx, { ...original, ...file, id: original.id ?? '' }))) {
      throw problem('rule-violated', { rule: 'not-signed-yet' })
    }
  } else if (kind.perFile === 'one' && flag(file, 'kind_signed')) {
    throw problem('rule-violated', { rule: 'single-per-file' })
  }

  const copied =
    original && !input.answers ? openAnswers(youthKeyOf(ctx.keyring, original), original) : undefined
  const answers = copied ?? checkDraft(kind, input.answers ?? emptyAnswers(kind))
  const place = {
    id: ctx.newId,
    youthId,
    compartment: kind.compartment,
    sealedVersion: 1,
    epoch: number(file, 'epoch'),
  }
  const sealed = sealAnswers(ctx.keyring, bytes(file, 'wrapped'), place, answers, summaryOf(kind, answers))
  await ctx.door.group(
    ctx.sid,
    insertEntry({
      ...sealed,
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      kind: kind.id,
      kindVersion: kind.version,
      compartment: kind.compartment,
      aspect: kind.aspect,
      // A correction lies where the entry lay.
      axes: input.axes ?? (original ? texts(original, 'axes') : kind.axes),
      occurredAt: input.occurredAt ?? (original ? text(original, 'occurred_at') : ctx.now().toISOString()),
      authorId: ctx.me.accountId,
      correctsId: input.correctsId,
      continuesId: input.continuesId,
    }),
  )
  return getEntry(ctx, ctx.newId)
}

/**
 * Autosave: seals and writes the answers when the draft is still at `version`. The first one of a draft asks for the form
 * and the key; the others are one round trip, and whether I may write is decided there. Throws `stale-version` with the entry as it is now, or what forbids writing.
 */
export async function saveAnswers(
  ctx: Ctx,
  id: string,
  version: number,
  input: z.output<typeof SaveAnswers>,
): Promise<Saved> {
  const row = await draftPlace(ctx, id)
  const kind = await getKind(ctx, text(row, 'kind'), number(row, 'kind_version'))
  const answers = checkDraft(kind, input.answers)
  const place = placeOf({ ...row, sealed_version: version + 1 })
  const sealed = sealAnswers(ctx.keyring, bytes(row, 'wrapped'), place, answers, summaryOf(kind, answers))
  const change = { id, version, ...sealed, occurredAt: input.occurredAt, axes: input.axes }
  const [written, presence] = await ctx.door.group(ctx.sid, [writeAnswers(change), presenceOf(id)])
  const saved = written?.[0]
  if (!saved) throw await whyNot(ctx, id, version)
  return {
    version: number(saved, 'version'),
    savedAt: text(saved, 'updated_at'),
    presence: toPresence(ctx, presence ?? []),
  }
}

const MAX_DRAFTS = 500
const drafts = new WeakMap<Ctx['door'], Map<string, Row>>()

/** What sealing a draft needs. Kept for the drafts last written: an entry never changes its youth, form or compartment. */
async function draftPlace(ctx: Ctx, id: string): Promise<Row> {
  const places = drafts.get(ctx.door) ?? new Map<string, Row>()
  drafts.set(ctx.door, places)
  const name = `${ctx.sid}/${id}`
  const known = places.get(name)
  if (known) return known
  const [rows] = await ctx.door.group(ctx.sid, [readForSave(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  if (places.size >= MAX_DRAFTS) places.clear()
  places.set(name, row)
  return row
}

/** Sets a draft aside. Only its author does, and it stays in the traces. */
export async function discardEntry(ctx: Ctx, id: string, version: number): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`UPDATE entry SET status = 'discarded', version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} AND status = 'draft' AND author_id = (SELECT app.account()) RETURNING id`,
  ])
  if (!rows?.length) throw await whyNot(ctx, id, version)
}

/** Says that I have the draft open (or leave it) and answers its version and who else has. */
export async function showPresence(
  ctx: Ctx,
  id: string,
  leaving: boolean,
): Promise<{ version: number; presence: Entry['presence'] }> {
  const { sessionId, accountId, centreId } = ctx.me
  const mark = leaving
    ? sql`DELETE FROM entry_presence WHERE entry_id = ${id} AND session_id = ${sessionId}`
    : sql`INSERT INTO entry_presence (entry_id, session_id, centre_id, account_id)
          SELECT e.id, ${sessionId}, ${centreId}, ${accountId}
          FROM entry e JOIN youth_file f ON f.id = e.youth_id WHERE e.id = ${id}
          ON CONFLICT (entry_id, session_id) DO UPDATE SET seen_at = now()`
  const [, versions, presence] = await ctx.door.group(
    ctx.sid,
    [
      mark,
      sql`SELECT e.version FROM entry e JOIN youth_file f ON f.id = e.youth_id WHERE e.id = ${id}`,
      presenceOf(id),
    ],
    { asyncCommit: true },
  )
  const row = versions?.[0]
  if (!row) throw problem('not-found')
  return { version: number(row, 'version'), presence: toPresence(ctx, presence ?? []) }
}

/** On a closed file writes who may sign for the compartment (`v`), and nobody else. */
function checkOpen(ctx: Ctx, file: Row, kind: Kind): void {
  const today = isoToday(ctx)
  if (!isClosedFile(text(file, 'phase'), textOrNull(file, 'left_on'), today)) return
  if (decide(toActor(ctx), 'v', toTarget(ctx, file, kind.compartment)).allow) return
  throw problem('rule-violated', { rule: 'file-closed' })
}

/** The answers when they fit the kind's draft; otherwise every problem, with pointers under `#/answers`. */
export function checkDraft(kind: Kind, answers: unknown): Answers {
  const checked = draftSchema(kind).safeParse(answers)
  if (checked.success) return checked.data
  throw problem('invalid-request', {
    errors: checked.error.issues.flatMap(issue => issuesOf(issue, '/answers')),
  })
}

/** Why a conditional change touched no row: gone, signed meanwhile, newer, too old to write, or not mine to change. */
export async function whyNot(ctx: Ctx, id: string, version: number): Promise<Error> {
  const current = await getEntry(ctx, id)
  if (current.status !== 'draft') return problem('rule-violated', { rule: 'already-signed' })
  if (current.version !== version)
    return problem('stale-version', { currentVersion: current.version, current })
  const mine = current.writers.some(writer => writer.id === ctx.me.accountId)
  if (mine && !current.can.write && current.can.sign)
    return problem('rule-violated', { rule: 'amend-window' })
  return problem('not-allowed', { action: 'write' })
}
