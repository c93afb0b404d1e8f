import type { ChangeParty, NewParty, Party } from '@havre/contracts/parties.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { nearFile, readNearFile } from '../youth-files/file-key.ts'
import { insertParty, readParties, readParty, updateParty } from './parties.data.ts'
import { mayNameParties, sealParty, toParty } from './parties.present.ts'

export async function listParties(ctx: Ctx, youthId: string) {
  const [files, rows] = await ctx.door.group(ctx.sid, [readNearFile(youthId), ...readParties(youthId)], {
    asyncCommit: true,
  })
  const { file, key } = nearFile(ctx, files)
  const add = mayNameParties(ctx, file)
  return { items: (rows ?? []).map(row => toParty(key, row, add)), can: { add } }
}

/** Names a person. Throws `rule-violated`: dates-out-of-order at `until`, risk-may-not-call at `mayCall`. */
export async function createParty(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof NewParty>,
): Promise<Party> {
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(youthId)])
  const { file, key } = nearFile(ctx, files)
  if (!mayNameParties(ctx, file)) throw problem('not-allowed', { action: 'create' })
  const party = {
    ...input,
    id: ctx.newId,
    channels: input.channels ?? [],
    note: input.note ?? null,
    language: input.language ?? null,
    verifiedOn: input.verifiedOn ?? null,
    risk: input.risk ?? false,
    until: input.until ?? null,
  }
  checkParty(party)
  const row = sealParty(key, youthId, party)
  await ctx.door.group(ctx.sid, [
    insertParty({ ...row, centreId: ctx.me.centreId, youthId, createdBy: ctx.me.accountId }),
  ])
  return (await openParty(ctx, ctx.newId)).party
}

/** Changes what is given; the rest stays. Throws `stale-version` with the party as it is now, and as `createParty`. */
export async function changeParty(
  ctx: Ctx,
  id: string,
  version: number,
  change: z.output<typeof ChangeParty>,
): Promise<Party> {
  const { party, key } = await openParty(ctx, id)
  if (!party.can.change) throw problem('not-allowed', { action: 'change' })
  const next = changed(party, change)
  checkParty(next)
  const [rows] = await ctx.door.group(ctx.sid, [updateParty(version, sealParty(key, party.youthId, next))])
  const { party: current } = await openParty(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function openParty(ctx: Ctx, id: string) {
  const [rows] = await ctx.door.group(ctx.sid, [readParty(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(text(row, 'youth_id'))])
  const { file, key } = nearFile(ctx, files)
  return { party: toParty(key, row, mayNameParties(ctx, file)), key }
}

function checkParty({ since, until, risk, mayCall }: Pick<Party, 'since' | 'until' | 'risk' | 'mayCall'>) {
  if (until && until < since)
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/until', code: 'before-start' }],
    })
  if (risk && mayCall === 'yes')
    throw problem('rule-violated', {
      rule: 'risk-may-not-call',
      errors: [{ pointer: '#/mayCall', code: 'risk-may-not-call' }],
    })
}
