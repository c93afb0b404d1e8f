import type { ChangeSecondAddress, NewSecondAddress, SecondAddress } from '@havre/contracts/extra-muros.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, numberOrNull, text, textOrNull } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { mayDo } from './load.ts'
import { insertAddress, readAddress, traceReading, updateAddress } from './second-address.data.ts'

/** Where the youth lives now. Throws `not-found` for who reads no places, as where there is no follow-up. */
export async function getSecondAddress(ctx: Ctx, followUpId: string): Promise<SecondAddress> {
  const row = await openPlace(ctx, followUpId)
  // Before the answer, and on the disk: a place is never read unseen.
  await ctx.door.group(ctx.sid, [traceReading(text(row, 'youth_id'), followUpId)])
  return toAddress(ctx, row)
}

/** Writes it down. Throws `already-exists` where one was written. */
export async function createSecondAddress(
  ctx: Ctx,
  followUpId: string,
  input: z.output<typeof NewSecondAddress>,
): Promise<SecondAddress> {
  const row = await openToChange(ctx, followUpId)
  const youthId = text(row, 'youth_id')
  const words = addressSeal(youthKeyOf(ctx.keyring, row), ctx.newId, youthId)
  await ctx.door.group(ctx.sid, [
    insertAddress({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      followUpId,
      createdBy: ctx.me.accountId,
      address: words.close('address', input.address),
      note: words.close('note', input.note),
    }),
  ])
  return toAddress(ctx, await openPlace(ctx, followUpId))
}

/** Writes it anew, or takes it away with its note. Throws `stale-version` with what it is now. */
export async function changeSecondAddress(
  ctx: Ctx,
  followUpId: string,
  version: number,
  input: z.output<typeof ChangeSecondAddress>,
): Promise<SecondAddress> {
  const row = await openToChange(ctx, followUpId)
  const id = textOrNull(row, 'id')
  if (!id) throw problem('not-found')
  const words = addressSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id'))
  const address = words.close('address', input.address)
  const note = address ? words.close('note', input.note) : null
  const [rows] = await ctx.door.group(ctx.sid, [updateAddress(id, version, { address, note })])
  if (rows?.length) return toAddress(ctx, await openPlace(ctx, followUpId))
  const current = await getSecondAddress(ctx, followUpId)
  throw problem('stale-version', {
    current,
    ...(current.version !== null && { currentVersion: current.version }),
  })
}

async function openPlace(ctx: Ctx, followUpId: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readAddress(followUpId)])
  const row = rows?.[0]
  if (!row || !mayDo(ctx, row).readPlaces) throw problem('not-found')
  return row
}

async function openToChange(ctx: Ctx, followUpId: string): Promise<Row> {
  const row = await openPlace(ctx, followUpId)
  if (!mayDo(ctx, row).changePlaces) throw problem('not-allowed', { action: 'change' })
  return row
}

export function addressSeal(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'extra_muros_address', id, youthId, compartment: 'LOCA' })
}

function toAddress(ctx: Ctx, row: Row): SecondAddress {
  const id = textOrNull(row, 'id')
  const can = { change: mayDo(ctx, row).changePlaces }
  if (!id) return { address: null, note: null, version: null, can }
  const words = addressSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id'))
  return {
    address: words.open('address', bytesOrNull(row, 'address')),
    note: words.open('note', bytesOrNull(row, 'note')),
    version: numberOrNull(row, 'version'),
    can,
  }
}
