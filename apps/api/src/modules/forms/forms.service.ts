import type { Audience, Form, FormItem } from '@havre/contracts/forms.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { EMPTY_ADAPTATION, EMPTY_FORM, type FormContent, kindOf } from '@havre/kinds/forms/content.ts'
import { RECORD_COMPARTMENTS } from '@havre/kinds/kind.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, numberOrNull, oneOf, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { type ProblemError, problem } from '../../problem.ts'
import { AUDIENCES } from './audiences.ts'
import {
  insertForm,
  publish,
  readForms,
  retire,
  sendBack,
  writeContent,
  writeProposal,
} from './forms.data.ts'
import { type FormRecord, problemsIn, readRecord, toForm } from './read-form.ts'

/** The forms that the centre has begun, the last touched on top. */
export async function listForms(
  ctx: Ctx,
): Promise<{ items: FormItem[]; audiences: Audience[]; can: { create: boolean } }> {
  const [rows = [], may] = await ctx.door.group(ctx.sid, readForms(), { asyncCommit: true })
  return { items: rows.map(toItem), audiences: AUDIENCES, can: { create: flag(may?.[0] ?? {}, 'may_write') } }
}

function toItem(row: Row): FormItem {
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    title: row.title as FormItem['title'],
    compartment: oneOf(row, 'compartment', RECORD_COMPARTMENTS),
    adapts: flag(row, 'adapts'),
    published: numberOrNull(row, 'published'),
    retired: flag(row, 'retired'),
    state: stateOf(row),
    updatedAt: text(row, 'updated_at'),
  }
}

function stateOf(row: Row): FormItem['state'] {
  if (row.proposed_at !== null) return 'proposed'
  if (!flag(row, 'drafted')) return 'none'
  return row.returned_note === null ? 'draft' : 'returned'
}

export async function getForm(ctx: Ctx, id: string): Promise<Form> {
  return toForm(ctx, await readRecord(ctx, id))
}

/**
 * Begins a form of the centre, or, with a kind, what the centre adds to that shipped one. Throws `already-exists` when that
 * was begun before, `invalid-request` at `#/kind` when there is no such shipped form or a register writes it.
 */
export async function createForm(ctx: Ctx, kind: string | undefined): Promise<Form> {
  const shipped = kind === undefined ? undefined : findKind(kind)
  if (kind !== undefined && (!shipped || shipped.writtenBy))
    throw problem('invalid-request', { errors: [{ pointer: '#/kind', code: 'unknown-kind' }] })
  const form = shipped
    ? { kind: shipped.id, adapts: true, content: EMPTY_ADAPTATION }
    : { kind: `own-${ctx.newId.replaceAll('-', '')}`, adapts: false, content: EMPTY_FORM }
  await ctx.door.group(ctx.sid, [insertForm(ctx.newId, ctx.me.centreId, ctx.me.accountId, form)])
  return getForm(ctx, ctx.newId)
}

/** Keeps the draft, finished or not, and says what still stands in its way. */
export async function saveForm(
  ctx: Ctx,
  id: string,
  version: number,
  content: FormContent,
): Promise<{ version: number; problems: Form['problems'] }> {
  const [rows] = await ctx.door.group(ctx.sid, [writeContent(id, version, content)])
  const record = await readRecord(ctx, id)
  const saved = rows?.[0]
  if (!saved) throw await whyNot(ctx, record, version)
  return { version: number(saved, 'version'), problems: await problemsIn(ctx, record, content) }
}

export async function dropDraft(ctx: Ctx, id: string, version: number): Promise<Form> {
  const record = await readRecord(ctx, id)
  const form = await toForm(ctx, record)
  const [rows] = await ctx.door.group(ctx.sid, [writeContent(id, version, null)])
  if (!rows?.length) throw await whyNot(ctx, record, version)
  // A form that was never published is gone from every list with its draft: there is nothing left to read.
  return record.own.length > 0 || record.shipped
    ? getForm(ctx, id)
    : { ...form, version: version + 1, drafted: false }
}

/** Throws rule `form-unsound` with every problem while anything is wrong. */
export async function proposeForm(ctx: Ctx, id: string, version: number): Promise<Form> {
  const record = await readRecord(ctx, id)
  const errors = await problemsIn(ctx, record, record.content)
  if (number(record.row, 'version') === version && errors.length > 0)
    throw problem('rule-violated', { rule: 'form-unsound', errors })
  return move(ctx, record, version, writeProposal(id, version, ctx.me.accountId))
}

export async function withdrawForm(ctx: Ctx, id: string, version: number): Promise<Form> {
  return move(ctx, await readRecord(ctx, id), version, writeProposal(id, version, null))
}

async function move(ctx: Ctx, record: FormRecord, version: number, statements: Statement[]): Promise<Form> {
  const [rows] = await ctx.door.group(ctx.sid, statements)
  if (!rows?.length) throw await whyNot(ctx, record, version)
  return getForm(ctx, text(record.row, 'id'))
}

/**
 * The second person publishes what was proposed: checked once more with that person's eyes, since a director's words to hide
 * reach further than an administrator's.
 */
export async function publishForm(ctx: Ctx, id: string, version: number): Promise<Form> {
  const record = await readRecord(ctx, id)
  const { row, kind, content, shipped } = record
  if (number(row, 'version') === version && row.proposed_at !== null) {
    const errors = await problemsIn(ctx, record, content)
    if (errors.length > 0) throw problem('rule-violated', { rule: 'form-unsound', errors })
  }
  return settle(ctx, record, version, publish(id, version, kindOf(kind, 1, content, shipped)))
}

export async function returnForm(ctx: Ctx, id: string, version: number, note: string): Promise<Form> {
  return settle(ctx, await readRecord(ctx, id), version, sendBack(id, version, note))
}

/** Throws `not-allowed` for a form that was never published: there is nothing in use to take away, its draft is dropped. */
export async function retireForm(ctx: Ctx, id: string, version: number, retired: boolean): Promise<Form> {
  const record = await readRecord(ctx, id)
  if (flag(record.row, 'may_write') && record.own.length === 0)
    throw problem('not-allowed', { action: 'retire' })
  return settle(ctx, record, version, retire(id, version, retired))
}

const REFUSALS: Record<string, () => ProblemError> = {
  absent: () => problem('not-found'),
  confirm: () => problem('confirmation-needed'),
  alone: () => problem('rule-violated', { rule: 'two-people' }),
  'not-proposed': () => problem('rule-violated', { rule: 'form-not-proposed' }),
  unsound: () => problem('rule-violated', { rule: 'form-unsound' }),
}

async function settle(ctx: Ctx, record: FormRecord, version: number, statement: Statement): Promise<Form> {
  const id = text(record.row, 'id')
  const [rows] = await ctx.door.group(ctx.sid, [statement])
  const outcome = text(rows?.[0] ?? {}, 'outcome')
  if (outcome === 'stale') throw await whyNot(ctx, record, version)
  const refusal = REFUSALS[outcome]
  if (refusal) throw refusal()
  return getForm(ctx, id)
}

/** Why a conditional change touched no row: newer, or proposed meanwhile, or not proposed any more. */
async function whyNot(ctx: Ctx, before: FormRecord, version: number): Promise<Error> {
  const current = await getForm(ctx, text(before.row, 'id'))
  if (current.version !== version)
    return problem('stale-version', { currentVersion: current.version, current })
  if (!current.can.write && !current.can.withdraw && !current.can.publish) return problem('not-allowed')
  return problem('rule-violated', { rule: current.proposed ? 'form-proposed' : 'form-not-proposed' })
}
