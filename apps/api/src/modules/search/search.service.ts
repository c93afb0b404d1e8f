import type { FoundEntry, SearchEntries, TextHit } from '@havre/contracts/search.ts'
import { textsOf } from '@havre/kinds/texts.ts'
import { maySearchNames } from '@havre/policy/name-search.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { openAnswers } from '../entries/entry-seal.ts'
import { getKind } from '../kinds/kinds.service.ts'
import { nearFile, readNearFile } from '../youth-files/file-key.ts'
import { readFileItems } from '../youth-files/youth-files.data.ts'
import { toFileItem } from '../youth-files/youth-files.present.ts'
import { nameTokens } from './name-tokens.ts'
import { findByName, readForText, searchEntries, traceTextSearch } from './search.data.ts'
import { hitsIn } from './text-match.ts'

const SLICE = 250
const MOST_READ = 5_000
const MOST_FOUND = 50

export async function findEntries(ctx: Ctx, search: z.output<typeof SearchEntries>) {
  const after = fromCursor(search.cursor, 'moment')
  const [rows] = await ctx.door.group(ctx.sid, [searchEntries(search, ctx.me.timeZone, after)], {
    asyncCommit: true,
  })
  return toPage(
    rows ?? [],
    search.limit,
    row => [text(row, 'at_key'), text(row, 'id')],
    row => toFound(ctx, row),
  )
}

/**
 * Opens the acts of one file that the asker may read, newest first, until enough hold the words. `more`: the end of the
 * file was not reached.
 */
export async function findText(
  ctx: Ctx,
  youthId: string,
  words: string,
): Promise<{ items: TextHit[]; read: number; more: boolean }> {
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(youthId), traceTextSearch(youthId)])
  const { key } = nearFile(ctx, files)
  const items: TextHit[] = []
  let read = 0
  let after: readonly [string, string] | null = null
  while (read < MOST_READ) {
    const [rows]: Row[][] = await ctx.door.group(ctx.sid, [readForText(youthId, after, SLICE)], {
      asyncCommit: true,
    })
    for (const row of rows ?? []) {
      read += 1
      const kind = await getKind(ctx, text(row, 'kind'), number(row, 'kind_version'))
      const hits = hitsIn(textsOf(kind, openAnswers(key, row)), words)
      if (hits.length > 0) items.push({ ...toFound(ctx, row), hits: [...hits] })
      if (items.length === MOST_FOUND) return { items, read, more: true }
    }
    const last = rows?.at(-1)
    if (!last || (rows?.length ?? 0) < SLICE) return { items, read, more: false }
    after = [text(last, 'at_key'), text(last, 'id')]
  }
  return { items, read, more: true }
}

/** Files by a real name. For anybody but three roles there is no such search: `not-found`. */
export async function findNames(ctx: Ctx, name: string, reason: string) {
  if (!maySearchNames(ctx.me.roles)) throw problem('not-found')
  const tokens = nameTokens(ctx.keyring, name)
  if (tokens.length === 0) return { items: [] }
  const exact = tokens.map(token => token.exact)
  const [found] = await ctx.door.group(ctx.sid, [
    findByName(
      exact,
      tokens.map(token => token.similar),
      reason,
    ),
  ])
  const spelled = new Map((found ?? []).map(row => [text(row, 'youth_id'), number(row, 'spelled')]))
  if (spelled.size === 0) return { items: [] }
  const [rows] = await ctx.door.group(ctx.sid, [readFileItems([...spelled.keys()])], { asyncCommit: true })
  const items = (rows ?? []).map(row => ({
    file: toFileItem(ctx, row),
    exact: spelled.get(text(row, 'id')) === tokens.length,
  }))
  return { items: items.toSorted((a, b) => Number(b.exact) - Number(a.exact)) }
}

function toFound(ctx: Ctx, row: Row): FoundEntry {
  return { ...toEntryItem(ctx, row), youthId: text(row, 'youth_id'), youthAlias: text(row, 'alias') }
}
