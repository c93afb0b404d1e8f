import type { ActOnContract, AutonomyContract } from '@havre/contracts/autonomy-contracts.ts'
import { follow, openRun } from '@havre/rules/autonomy/contract-life.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { todayOf } from '../youth-files/youth-files.present.ts'
import { toLife } from './contract-life.ts'
import { actWords } from './contract-seal.ts'
import { writeAct } from './contract-writes.data.ts'
import { loadContract } from './load.ts'

/**
 * Starts, suspends, resumes, ends or breaks off. Throws `rule-violated`: contract-act-refused with the reason where the contract does
 * not stand so that it could be; dates-out-of-order before the last thing that happened; reason-needed; in-the-future.
 */
export async function actOnContract(
  ctx: Ctx,
  contractId: string,
  version: number,
  given: z.output<typeof ActOnContract>,
): Promise<AutonomyContract> {
  const { contract, rows, key } = await loadContract(ctx, { contractId })
  if (contract.acts.some(({ id }) => id === ctx.newId)) return contract
  if (contract.version !== version)
    throw problem('stale-version', { currentVersion: contract.version, current: contract })
  const { possible, why } = contract.possible.find(({ act }) => act === given.act) ?? {}
  if (!possible) throw problem('rule-violated', { rule: 'contract-act-refused', reasons: why ? [why] : [] })
  if (!contract.can.act) throw problem('not-allowed', { action: given.act })
  const today = todayOf(ctx).toString()
  const on = given.on ?? today
  if (on > today) refuse('in-the-future', 'on')
  if (given.act !== 'start' && !given.reason) refuse('reason-needed', 'reason')
  const row = rows.contracts[0]
  if (!row) throw problem('not-found')
  const life = toLife(row, rows.runs, rows.acts)
  const stages = contract.texts.find(({ status }) => status === 'signed')?.content.stages.length ?? 0
  const next = follow(life, { act: given.act, on }, stages)
  if (!next.ok) return refuse('dates-out-of-order', 'on')
  const after = next.life
  const before = openRun(life)
  const current = openRun(after)
  const closed = before && after.runs.find(run => run.since === before.since && run.outcome !== null)
  const [written] = await ctx.door.group(
    ctx.sid,
    writeAct(
      { id: contractId, version, by: ctx.me.accountId },
      {
        status: after.status,
        startsOn: after.startsOn,
        endedOn: after.endedOn,
        stage: current?.position ?? null,
      },
      {
        id: ctx.newId,
        act: given.act,
        on,
        reason: actWords(key, ctx.newId, contract.youthId).close('reason', given.reason),
      },
      {
        close: closed?.outcome ? { on, outcome: closed.outcome } : null,
        open: current && !before ? { position: current.position, since: current.since } : null,
      },
    ),
  )
  const { contract: changed } = await loadContract(ctx, { contractId })
  if (!written?.length) throw problem('stale-version', { currentVersion: changed.version, current: changed })
  return changed
}

function refuse(rule: 'in-the-future' | 'reason-needed' | 'dates-out-of-order', field: string): never {
  throw problem('rule-violated', { rule, errors: [{ pointer: `#/${field}`, code: rule }] })
}
