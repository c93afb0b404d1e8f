import type { HouseDocument, Sheet } from '@havre/contracts/documents.ts'
import { SHEETS } from '@havre/contracts/documents.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import { keepsTexts } from '@havre/policy/leading.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { toActor } from '../youth-files/relation.ts'
import { BUILT_IN, HOUSE_LANGUAGES } from './built-in.ts'
import { newest, newestFirst, SOURCE_LANGUAGE } from './editions.ts'
import { insertCheck, insertText, readTexts } from './house-documents.data.ts'
import { houseLeakFinder } from './house-words.service.ts'

/** Every text, the newest first, with whether the caller may write one. Outsiders get `not-found`. */
export async function listHouseDocuments(
  ctx: Ctx,
): Promise<{ items: HouseDocument[]; can: { write: boolean; words: boolean } }> {
  const actor = toActor(ctx)
  if (!mayPrintInside(actor)) throw problem('not-found')
  const can = { write: mayWrite(ctx), words: mayUseHouse(actor, 'LOCA', 'r') }
  return { items: newestFirst(await readHouseTexts(ctx)), can }
}

/** The texts of the program and those of the house. */
export async function readHouseTexts(ctx: Ctx): Promise<HouseDocument[]> {
  const [rows, checks] = await ctx.door.group(ctx.sid, readTexts(), { asyncCommit: true })
  const checked = new Map((checks ?? []).map(row => [nameOf(row), row]))
  const builtIn = BUILT_IN.map(one => ({ ...one, edition: 1, revision: 0, builtIn: true, createdAt: null }))
  const written = (rows ?? []).map(row => ({
    sheet: oneOf(row, 'sheet', SHEETS),
    language: text(row, 'language'),
    edition: number(row, 'edition'),
    revision: number(row, 'revision'),
    body: text(row, 'body'),
    builtIn: false,
    createdAt: text(row, 'created_at'),
  }))
  return [...builtIn, ...written].map(one => {
    const check = checked.get(nameOf(one))
    return {
      ...one,
      checkedAt: check ? text(check, 'created_at') : null,
      checkedBy: check ? toPerson(ctx.keyring, check, 'person') : null,
    }
  })
}

/** Whether a translation may be handed out without saying that nobody has read it yet. */
export function isChecked(one: Pick<HouseDocument, 'language' | 'checkedAt'>): boolean {
  return HOUSE_LANGUAGES.includes(one.language) || one.checkedAt !== null
}

/**
 * Adds a text. In French the next edition number begins an edition; everywhere else, and with an older number, the text is
 * the next wording of that edition. Throws `no-such-edition` where there is none to translate, and `stays-inside` when
 * the text holds a word of the house or a colleague's name.
 */
export async function addHouseDocument(
  ctx: Ctx,
  input: { sheet: Sheet; language: string; edition: number; body: string },
): Promise<HouseDocument> {
  if (!mayWrite(ctx)) throw problem('not-allowed', { action: 'write' })
  const { sheet, language, edition, body } = input
  const texts = await readHouseTexts(ctx)
  const last = newest(texts, sheet, SOURCE_LANGUAGE)?.edition ?? 1
  if (edition > (language === SOURCE_LANGUAGE ? last + 1 : last)) {
    throw problem('rule-violated', {
      rule: 'no-such-edition',
      errors: [{ pointer: '#/edition', code: 'no-such-edition' }],
    })
  }
  const find = await houseLeakFinder(ctx, null)
  if (find(body).some(leak => leak.kind === 'house' || leak.kind === 'staff')) {
    throw problem('rule-violated', {
      rule: 'stays-inside',
      errors: [{ pointer: '#/body', code: 'stays-inside' }],
    })
  }
  const before = newest(texts, sheet, language, edition)
  const revision = before ? before.revision + 1 : 0
  await ctx.door.group(ctx.sid, [insertText(row(ctx, { sheet, language, edition, revision }), body)])
  // The same Idempotency-Key again made nothing: what it made the first time is the newest.
  const made = newest(await readHouseTexts(ctx), sheet, language, edition)
  if (!made) throw problem('not-found')
  return made
}

/** Notes that a native reader found this wording right; noting it twice changes nothing. */
export async function checkHouseDocument(
  ctx: Ctx,
  input: { sheet: Sheet; language: string; edition: number; revision: number },
): Promise<HouseDocument> {
  if (!mayWrite(ctx)) throw problem('not-allowed', { action: 'write' })
  const find = async () => (await readHouseTexts(ctx)).find(one => nameOf(one) === nameOf(input))
  if (!(await find())) throw problem('not-found')
  await ctx.door.group(ctx.sid, [insertCheck(row(ctx, input))])
  const checked = await find()
  if (!checked) throw problem('not-found')
  return checked
}

function mayWrite(ctx: Ctx): boolean {
  return keepsTexts(ctx.me.roles)
}

function row(ctx: Ctx, named: { sheet: Sheet; language: string; edition: number; revision: number }) {
  const { sheet, language, edition, revision } = named
  return {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    sheet,
    language,
    edition,
    revision,
    createdBy: ctx.me.accountId,
  }
}

function nameOf({ sheet, language, edition, revision }: Row | Parameters<typeof row>[1]): string {
  return [sheet, language, edition, revision].join('/')
}
