import type { ActOnContract, AutonomyContract } from '@havre/contracts/autonomy-contracts.ts'
import { type ContractActName, follow, openRun } from '@havre/rules/autonomy/contract-life.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayRevise } from '../youth-files/open-file.ts'
import { toLife } from './contract-life.ts'
import { actWords } from './contract-seal.ts'
import { writeAct } from './contract-writes.data.ts'
import { findContract, type LoadedContract, loadContract } from './load.ts'

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
  const loaded = await loadContract(ctx, { contractId })
  const { contract } = loaded
  if (contract.acts.some(({ id }) => id === ctx.newId)) return contract
  if (contract.version !== version)
    throw problem('stale-version', { currentVersion: contract.version, current: contract })
  const { possible, why } = contract.possible.find(({ act }) => act === given.act) ?? {}
  if (!possible) throw problem('rule-violated', { rule: 'contract-act-refused', reasons: why ? [why] : [] })
  if (!contract.can.act) throw problem('not-allowed', { action: given.act })
  const today = isoToday(ctx)
  const on = given.on ?? today
  if (on > today) throw ruleBroken('in-the-future', '#/on')
  if (given.act !== 'start' && !given.reason) throw ruleBroken('reason-needed', '#/reason')
  const [written] = await ctx.door.group(
    ctx.sid,
    step(ctx, loaded, { id: ctx.newId, act: given.act, on, reason: given.reason }),
  )
  const { contract: changed } = await loadContract(ctx, { contractId })
  if (!written?.length) throw problem('stale-version', { currentVersion: changed.version, current: changed })
  return changed
}

/**
 * What ends the contract that goes on for a youth who leaves the house that day: one that has begun ends, one that has not is broken
 * off. The first statement answers no row where somebody moved it meanwhile. Undefined where none goes on; throws `not-allowed` for who
 * may not end it, dates-out-of-order at the field where something happened later.
 */
export async function endAtExit(
  ctx: Ctx,
  youthId: string,
  { id, on, field }: { id: string; on: string; field: string },
): Promise<Statement[] | undefined> {
  const loaded = await findContract(ctx, { goingOnFor: youthId })
  if (!loaded) return undefined
  if (!mayRevise(ctx, loaded.file, 'AUTON')) throw problem('not-allowed', { action: 'exit' })
  const ends = loaded.contract.possible.some(({ act, possible }) => act === 'end' && possible)
  return step(ctx, loaded, { id, act: ends ? 'end' : 'break_off', on, reason: LEFT[ctx.me.language] }, field)
}

const LEFT = { fr: 'Sortie de la maison', nl: 'Vertrek uit het huis', en: 'Left the house' }

type Act = { id: string; act: ContractActName; on: string; reason: string | undefined }

function step(
  ctx: Ctx,
  { contract, rows, key }: LoadedContract,
  { id, act, on, reason }: Act,
  field = 'on',
): Statement[] {
  const row = rows.contracts[0]
  if (!row) throw problem('not-found')
  const life = toLife(row, rows.runs, rows.acts)
  const stages = contract.texts.find(({ status }) => status === 'signed')?.content.stages.length ?? 0
  const next = follow(life, { act, on }, stages)
  if (!next.ok) throw ruleBroken('dates-out-of-order', `#/${field}`)
  const after = next.life
  const before = openRun(life)
  const current = openRun(after)
  const closed = before && after.runs.find(run => run.since === before.since && run.outcome !== null)
  return writeAct(
    { id: contract.id, version: contract.version, by: ctx.me.accountId },
    {
      status: after.status,
      startsOn: after.startsOn,
      endedOn: after.endedOn,
      stage: current?.position ?? null,
    },
    { id, act, on, reason: actWords(key, id, contract.youthId).close('reason', reason) },
    {
      close: closed?.outcome ? { on, outcome: closed.outcome } : null,
      open: current && !before ? { position: current.position, since: current.since } : null,
    },
  )
}
