import type { ExtraMurosFollowUp } from '@havre/contracts/extra-muros.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd, readsInFull } from '../youth-files/open-file.ts'
import { readFollowUp } from './extra-muros.data.ts'
import { type May, toFollowUp } from './extra-muros.present.ts'

export type LoadedFollowUp = {
  readonly row: Row
  readonly contacts: readonly Row[]
  readonly key: YouthKey
  readonly youthId: string
  readonly version: number
}

/** The follow-up with its contacts. Throws `not-found` where there is none for the asker. */
export async function loadFollowUp(ctx: Ctx, id: string): Promise<LoadedFollowUp> {
  const [contacts, rows] = await ctx.door.group(ctx.sid, readFollowUp(id))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return {
    row,
    contacts: contacts ?? [],
    key: youthKeyOf(ctx.keyring, row),
    youthId: text(row, 'youth_id'),
    version: number(row, 'version'),
  }
}

/** As `loadFollowUp`, for a change. Throws `not-allowed`, `already-closed` once it has ended, `stale-version` with what it is now. */
export async function loadToChange(ctx: Ctx, id: string, version: number): Promise<LoadedFollowUp> {
  const loaded = await loadFollowUp(ctx, id)
  if (!mayAdd(ctx, loaded.row, 'AUTON')) throw problem('not-allowed', { action: 'change' })
  if (loaded.row.status !== 'running') throw problem('rule-violated', { rule: 'already-closed' })
  if (loaded.version !== version) throw stale(ctx, loaded)
  return loaded
}

/** The follow-up after a change whose first statement answers a row when it was made; otherwise somebody was faster. */
export async function settled(
  ctx: Ctx,
  id: string,
  rows: readonly Row[] | undefined,
): Promise<ExtraMurosFollowUp> {
  const loaded = await loadFollowUp(ctx, id)
  if (!rows?.length) throw stale(ctx, loaded)
  return presentFollowUp(ctx, loaded)
}

export function presentFollowUp(
  ctx: Ctx,
  { row, contacts, key }: Pick<LoadedFollowUp, 'row' | 'contacts' | 'key'>,
  may: May = mayDo(ctx, row),
): ExtraMurosFollowUp {
  return toFollowUp(ctx, key, row, contacts, may, isoToday(ctx))
}

/** What the asker may do with a file whose row carries `RELATION`. */
export function mayDo(ctx: Ctx, file: Row): May {
  return {
    change: mayAdd(ctx, file, 'AUTON'),
    readPlaces: readsInFull(ctx, file, 'LOCA'),
    changePlaces: mayAdd(ctx, file, 'LOCA'),
  }
}

function stale(ctx: Ctx, loaded: LoadedFollowUp) {
  return problem('stale-version', { currentVersion: loaded.version, current: presentFollowUp(ctx, loaded) })
}
