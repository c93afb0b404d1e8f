import { type KnownWord, type Leak, type LeakFinder, leakFinder } from '@havre/kinds/leaks/find-leaks.ts'
import { directs } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import { type Aad, DecryptionFailed, open, seal } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { openName } from '../accounts/person-name.ts'
import { ALIAS_SHAPE } from '../youth-files/alias.ts'
import { insertWord, readNames, readWords, removeWord } from './house-documents.data.ts'

type HouseWord = { id: string; word: string; version: number }

/** The list itself, for readers of LOCA; the route's gate says who that is. */
export async function listHouseWords(ctx: Ctx): Promise<{ items: HouseWord[]; can: { change: boolean } }> {
  const [rows] = await ctx.door.group(ctx.sid, readWords(true))
  return { items: openWords(ctx, rows ?? []), can: { change: directs(ctx.me.roles) } }
}

export async function addHouseWord(ctx: Ctx, word: string): Promise<HouseWord> {
  const said = word.trim()
  const sealed = seal(ctx.keyring.house('house-word'), said, place(ctx.newId))
  await ctx.door.group(ctx.sid, [insertWord(ctx.newId, ctx.me.centreId, sealed, ctx.me.accountId)])
  return { id: ctx.newId, word: said, version: 1 }
}

/** Throws `stale-version` when it was removed meanwhile, `not-found` when there is none. */
export async function removeHouseWord(ctx: Ctx, id: string, version: number): Promise<void> {
  const [removed] = await ctx.door.group(ctx.sid, [removeWord(id, version)])
  if (removed?.length) return
  const [rows] = await ctx.door.group(ctx.sid, readWords(false))
  const current = openWords(ctx, rows ?? []).find(one => one.id === id)
  if (!current) throw problem('not-found')
  throw problem('stale-version', { currentVersion: current.version, current })
}

/**
 * Looks for what must not leave: patterns, the words and places of the house, names of the team, aliases of youths other than this one.
 * The words are used here and shown to nobody who does not find them in a text of theirs.
 */
export async function houseLeakFinder(
  ctx: Ctx,
  youth: { id: string; alias: string } | null,
): Promise<LeakFinder> {
  const [words, staff, files, places] = await ctx.door.group(
    ctx.sid,
    [...readWords(false), ...readNames(youth?.id ?? null)],
    { asyncCommit: true },
  )
  const names = (staff ?? []).map(row => openName(ctx.keyring, text(row, 'id'), bytes(row, 'display_name')))
  const find = leakFinder([
    ...openWords(ctx, words ?? []).map(({ word }): KnownWord => ({ kind: 'house', word })),
    ...names.flatMap(namesIn),
    ...(places ?? []).flatMap(row => placeWords(text(row, 'code'))),
    ...(files ?? []).map((row): KnownWord => ({ kind: 'youth', word: text(row, 'alias'), loose: true })),
    { kind: 'youth', word: ALIAS_SHAPE },
  ])
  const findOwn = leakFinder(youth ? [{ kind: 'youth', word: youth.alias, loose: true }] : [])
  const isOwn = ({ kind, found }: Leak) => kind === 'youth' && findOwn(found).some(own => own.found === found)
  return said => find(said).filter(leak => !isOwn(leak))
}

/**
 * Throws `stays-inside` at each field in which one of these is found, or a word given besides; what was found is not repeated. For
 * what is read by people to whom that file may be closed.
 */
export async function checkNamesNone(
  ctx: Ctx,
  kinds: readonly Leak['kind'][],
  texts: Readonly<Record<string, string | undefined>>,
  also: readonly KnownWord[] = [],
): Promise<void> {
  const finders = [await houseLeakFinder(ctx, null), leakFinder(also)]
  const tells = (words: string) => finders.some(find => find(words).some(({ kind }) => kinds.includes(kind)))
  const errors = Object.entries(texts)
    .filter(([, words]) => words && tells(words))
    .map(([field]) => ({ pointer: `#/${field}`, code: 'names-somebody' }))
  if (errors.length > 0) throw problem('rule-violated', { rule: 'stays-inside', errors })
}

/** What a place is called tells which house it is, unless the code is so short that it is found everywhere. */
function placeWords(code: string): KnownWord[] {
  return code.length >= 4 && /\p{L}/u.test(code) ? [{ kind: 'house', word: code, loose: true }] : []
}

/** The whole name, and each part of it that is long enough to tell somebody by. */
function namesIn(name: string): KnownWord[] {
  const parts = name.split(/[\s-]+/u).filter(part => part.length >= 4)
  return [
    { kind: 'staff', word: name },
    ...parts.map((word): KnownWord => ({ kind: 'staff', word, exactCase: true })),
  ]
}

function openWords(ctx: Ctx, rows: readonly Row[]): HouseWord[] {
  return rows.flatMap(row => {
    const id = text(row, 'id')
    try {
      const word = open(ctx.keyring.house('house-word'), bytes(row, 'word'), place(id)).toString('utf8')
      return [{ id, word, version: number(row, 'version') }]
    } catch (error) {
      // One word that does not open must not take the search with it.
      if (error instanceof DecryptionFailed) return []
      throw error
    }
  })
}

function place(id: string): Aad {
  return {
    table: 'house_word',
    column: 'word',
    rowId: id,
    rowVersion: 1,
    youthId: '',
    compartment: 'LOCA',
    keyVersion: 1,
  }
}
