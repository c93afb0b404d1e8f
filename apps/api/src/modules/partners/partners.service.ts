import type { Partner, PartnerFields, SearchPartners } from '@havre/contracts/partners.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readRequests, toRequest } from './partner-requests.data.ts'
import { NO_WORDS, openPartnerWords, sealPartner } from './partner-words.ts'
import {
  insertPartner,
  MOST,
  markArchived,
  markVerified,
  readPartner,
  readPartners,
  tracePartner,
  tracePartners,
  updatePartner,
} from './partners.data.ts'
import {
  keepsDirectory,
  mayTellMore,
  readsDirectory,
  toItem,
  toNumbers,
  toPartner,
} from './partners.present.ts'
import { countedAfter, isSameName, isWanted, settled, tellsMore } from './partners.rules.ts'

type Written = PartnerFields & { readonly sameNameMeant: boolean }

/** The directory by name. Throws `not-found` for anybody who does not work in the house. */
export async function searchPartners(ctx: Ctx, search: SearchPartners) {
  const { rows, partners, more } = await readDirectory(ctx)
  const items = partners
    .filter(partner => isWanted(partner, search))
    .map(toItem)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base', numeric: true }))
  await ctx.door.group(ctx.sid, [tracePartners(items.length)], { asyncCommit: true })
  return {
    items,
    more,
    numbers: toNumbers(partners, rows),
    can: { create: keepsDirectory(ctx), tellMore: mayTellMore(ctx) },
  }
}

/** One service, with how to reach it; opening it leaves a trace. */
export async function openPartner(ctx: Ctx, id: string): Promise<Partner> {
  return findPartner(ctx, id, [tracePartner(id)])
}

/** Throws `rule-violated` at the field: same-name, ages-out-of-order, in-the-future, knows-needs-coordinator. */
export async function createPartner(ctx: Ctx, { sameNameMeant, ...given }: Written): Promise<Partner> {
  if (!keepsDirectory(ctx)) throw problem('not-found')
  const fields = settled(given, isoToday(ctx))
  checkKnows(ctx, 'nothing', fields.knows)
  if (!sameNameMeant) await checkName(ctx, ctx.newId, fields.name)
  const { centreId, accountId } = ctx.me
  const row = sealPartner(ctx.keyring, ctx.newId, fields)
  await ctx.door.group(ctx.sid, [
    insertPartner({ ...row, centreId, createdBy: accountId, today: isoToday(ctx) }),
  ])
  return findPartner(ctx, ctx.newId)
}

/** Throws `stale-version` with the partner as it is now, and as `createPartner`. */
export async function changePartner(
  ctx: Ctx,
  id: string,
  version: number,
  { sameNameMeant, ...given }: Written,
): Promise<Partner> {
  const before = await findToChange(ctx, id, version)
  const fields = settled(given, isoToday(ctx))
  checkKnows(ctx, before.knows, fields.knows)
  if (!sameNameMeant && !isSameName(before.name, fields.name)) await checkName(ctx, id, fields.name)
  return write(ctx, id, updatePartner(sealPartner(ctx.keyring, id, fields), version))
}

/** All of it is still right: verified today, by whoever says so. */
export async function verifyPartner(ctx: Ctx, id: string, version: number): Promise<Partner> {
  await findToChange(ctx, id, version)
  return write(ctx, id, markVerified(id, version, isoToday(ctx), ctx.me.accountId))
}

export async function archivePartner(ctx: Ctx, id: string, version: number, archived: boolean) {
  await findToChange(ctx, id, version)
  return write(ctx, id, markArchived(id, version, archived))
}

/** The partner that the asker may read; throws `not-found` for every other, DecryptionFailed for one whose words do not open. */
export async function findPartner(ctx: Ctx, id: string, traces: Statement[] = []): Promise<Partner> {
  if (!readsDirectory(ctx)) throw problem('not-found')
  const [rows, requests] = await ctx.door.group(ctx.sid, [
    readPartner(id, countedAfter(isoToday(ctx))),
    readRequests(id),
    ...traces,
  ])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const words = openWords(ctx, row)
  // Shown blank, it would be saved over blank.
  if (!words) throw new DecryptionFailed()
  return {
    ...toPartner(ctx, row, words),
    requests: (requests ?? []).map(one => toRequest(one, keepsDirectory(ctx))),
  }
}

async function readDirectory(ctx: Ctx) {
  if (!readsDirectory(ctx)) throw problem('not-found')
  const [found = []] = await ctx.door.group(ctx.sid, [readPartners(countedAfter(isoToday(ctx)))])
  const rows = found.slice(0, MOST)
  return {
    rows,
    partners: rows.map(row => toPartner(ctx, row, openWords(ctx, row) ?? NO_WORDS)),
    more: found.length > MOST,
  }
}

function openWords(ctx: Ctx, row: Row) {
  return openPartnerWords(ctx.keyring, text(row, 'id'), bytes(row, 'details'))
}

async function findToChange(ctx: Ctx, id: string, version: number): Promise<Partner> {
  const partner = await findPartner(ctx, id)
  if (!partner.can.change) throw problem('not-allowed', { action: 'change' })
  if (partner.version !== version)
    throw problem('stale-version', { currentVersion: partner.version, current: partner })
  return partner
}

/** Somebody may have been faster between reading and writing. */
async function write(ctx: Ctx, id: string, statement: Statement): Promise<Partner> {
  const [rows] = await ctx.door.group(ctx.sid, [statement])
  const current = await findPartner(ctx, id)
  if (rows?.length) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

/** The same service twice means that one of them is never verified. */
async function checkName(ctx: Ctx, id: string, name: string): Promise<void> {
  const { partners } = await readDirectory(ctx)
  if (partners.some(partner => partner.id !== id && isSameName(partner.name, name)))
    throw ruleBroken('same-name', '#/name')
}

function checkKnows(ctx: Ctx, before: PartnerFields['knows'], after: PartnerFields['knows']): void {
  if (tellsMore(before, after) && !mayTellMore(ctx)) throw ruleBroken('knows-needs-coordinator', '#/knows')
}
