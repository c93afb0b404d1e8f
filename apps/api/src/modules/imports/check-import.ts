import { MAX_IMPORT_YOUTHS } from '@havre/contracts/import-parts.ts'
import type { ImportCheck, ImportPlan } from '@havre/contracts/imports.ts'
import { maySearchNames } from '@havre/policy/name-search.ts'
import type { Table } from '../../checker/table.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { nameTokens } from '../search/name-tokens.ts'
import { aliasKey } from '../youth-files/alias.ts'
import { isInHouse } from '../youth-files/in-house.ts'
import { localDay } from '../youth-files/local-day.ts'
import { fold } from './cell-values.ts'
import type { FileDraft } from './file-draft.ts'
import { findAlike, readTaken, type Sought } from './found-alike.data.ts'
import { kindsOf } from './import-kinds.ts'
import { codeDigest } from './import-seal.ts'
import { traceTable } from './imports.data.ts'
import { findOwn, openTable } from './imports.service.ts'
import { type Place, ProblemList } from './problem-list.ts'
import { readDrafts } from './read-drafts.ts'
import { oneTable } from './table-store.ts'

const ALIKE_SHOWN = 100
const SOUGHT_AT_ONCE = 500

/** What a claim says of where it comes from, in the language of whoever brings the table. */
const SOURCE = {
  fr: 'Repris de l’ancien système',
  nl: 'Overgenomen uit het oude systeem',
  en: 'Taken over from the old system',
}

/** Goes through the table of an open import, as its own person, without writing anything. */
export async function checkImport(ctx: Ctx, id: string): Promise<ImportCheck> {
  const row = await findOwn(ctx, id)
  return (await goThrough(ctx, row, [traceTable(id, 'import.checked')])).check
}

export type Gone = { drafts: FileDraft[]; check: ImportCheck; aliases: Set<string> }

/** The drafts of a table with everything that is wrong or doubtful about them. `traced` goes with the first look at it. */
export function goThrough(ctx: Ctx, row: Row, traced: readonly Statement[] = []): Promise<Gone> {
  return oneTable(async () => {
    const { table, plan } = await openTable(ctx, row, traced)
    return look(ctx, table, plan)
  })
}

async function look(ctx: Ctx, table: Table, plan: ImportPlan): Promise<Gone> {
  if (!plan.sheets.some(sheet => sheet.use === 'files' && sheet.columns.length > 0))
    throw problem('invalid-request', { errors: [{ pointer: '#/sheets', code: 'no-sheet-of-files' }] })
  const problems = new ProblemList()
  const now = ctx.now()
  const context = {
    kinds: await kindsOf(ctx, plan),
    clock: { timeZone: ctx.me.timeZone, today: localDay(now, ctx.me.timeZone).date.toString() },
    now,
    source: SOURCE[ctx.me.language],
  }
  const drafts = await readDrafts(table, plan, context, problems)
  if (drafts.length > MAX_IMPORT_YOUTHS)
    throw problem('rule-violated', {
      rule: 'table-refused',
      errors: [{ pointer: '#', code: 'too-many-rows' }],
    })
  const placeOf = placesIn(plan)
  reportTwins(drafts, placeOf, problems)
  const { alike, aliases } = await reportKnown(ctx, drafts, placeOf, problems)
  const sum = (of: (draft: FileDraft) => number) => drafts.reduce((total, draft) => total + of(draft), 0)
  return {
    drafts,
    aliases,
    check: {
      counts: {
        files: drafts.length,
        identities: sum(draft => draft.claims.length),
        mandates: sum(draft => (draft.mandate ? 1 : 0)),
        parties: sum(draft => draft.parties.length),
        entries: sum(draft => draft.records.length),
      },
      problems: problems.list(),
      alike,
      errors: problems.count('error'),
      warnings: problems.count('warning'),
    },
  }
}

type PlaceOf = (row: number, to: string) => Place

/** Where a name stands: in one column, or in two. */
const NAMES = ['identity.name', 'identity.lastName', 'identity.firstName']

/** Where a row of the sheet of youths says what becomes `to`. */
function placesIn(plan: ImportPlan): PlaceOf {
  const sheet = plan.sheets.find(one => one.use === 'files')
  const columnOf = (to: string) => sheet?.columns.find(column => column.to === to)?.column
  return (row, asked) => {
    const to = asked === 'identity.name' ? (NAMES.find(name => columnOf(name) !== undefined) ?? asked) : asked
    return { sheet: sheet?.sheet ?? 0, row, column: columnOf(to), to }
  }
}

/** The same alias or code twice in the table, and names that come back with the same birth date. */
function reportTwins(drafts: readonly FileDraft[], placeOf: PlaceOf, problems: ProblemList): void {
  const seen = new Set<string>()
  const again = (name: string) => {
    const is = seen.has(name)
    seen.add(name)
    return is
  }
  for (const { row, alias, oldCode, name, birthOn } of drafts) {
    if (alias && again(`alias ${aliasKey(alias)}`)) problems.report('alias-twice', placeOf(row, 'file.alias'))
    if (oldCode && again(`code ${fold(oldCode)}`)) problems.report('code-twice', placeOf(row, 'file.oldCode'))
    if (name && again(`name ${fold(name)} ${birthOn}`))
      problems.report('same-person', placeOf(row, 'identity.name'))
  }
}

/** What the house has already: aliases, old codes, and files whose name and birth date are a row's. */
async function reportKnown(
  ctx: Ctx,
  drafts: readonly FileDraft[],
  placeOf: PlaceOf,
  problems: ProblemList,
): Promise<{ alike: ImportCheck['alike']; aliases: Set<string> }> {
  const coded = new Map(
    drafts.flatMap(({ oldCode, row }) =>
      oldCode ? [[codeDigest(ctx.keyring, ctx.me.centreId, oldCode).toString('hex'), row] as const] : [],
    ),
  )
  const named = drafts.flatMap(({ alias, row }) => (alias ? [{ alias, row }] : []))
  const given = named.map(({ alias }) => aliasKey(alias))
  const codes = [...coded]
  const [aliasRows, taken, codeRows, places] = await ctx.door.group(
    ctx.sid,
    readTaken(
      codes.map(([hex]) => hex),
      given,
    ),
  )
  const aliases = new Set((aliasRows ?? []).map(row => text(row, 'alias_key')))
  for (const found of taken ?? []) {
    const at = number(found, 'n') - 1
    if (found.sort === 'code') problems.report('code-taken', placeOf(codes[at]?.[1] ?? 0, 'file.oldCode'))
    else problems.report('alias-taken', placeOf(named[at]?.row ?? 0, 'file.alias'))
  }
  const alike = (codeRows ?? []).map(found => ({
    row: coded.get(text(found, 'code')) ?? 0,
    youthId: text(found, 'id'),
    alias: text(found, 'alias'),
  }))
  for (const found of await seekNames(ctx, drafts)) {
    problems.report('same-person-here', placeOf(found.row, 'identity.name'))
    alike.push(found)
  }
  const house = places?.[0]
  const inHouse = drafts.filter(draft => isInHouse(draft.phase))
  const free = house ? number(house, 'total') - number(house, 'taken') : 0
  for (const { row } of inHouse.slice(Math.max(0, free)))
    problems.report('house-full', placeOf(row, 'file.phase'))
  return { alike: alike.slice(0, ALIKE_SHOWN), aliases: new Set([...aliases, ...given]) }
}

/** By the blind index, and only for the roles that may look for names at all. */
async function seekNames(ctx: Ctx, drafts: readonly FileDraft[]): Promise<ImportCheck['alike']> {
  if (!maySearchNames(ctx.me.roles)) return []
  const sought = drafts.flatMap(({ row, name, birthOn }): Sought[] => {
    const tokens = name ? nameTokens(ctx.keyring, name).map(({ exact }) => exact.toString('hex')) : []
    return tokens.length > 0 ? [{ row, tokens, birthOn }] : []
  })
  const found: ImportCheck['alike'] = []
  for (let at = 0; at < sought.length; at += SOUGHT_AT_ONCE) {
    const [rows] = await ctx.door.group(ctx.sid, [findAlike(sought.slice(at, at + SOUGHT_AT_ONCE))])
    for (const row of rows ?? [])
      if (row.id !== null)
        found.push({ row: number(row, 'row'), youthId: text(row, 'id'), alias: text(row, 'alias') })
  }
  return found
}
