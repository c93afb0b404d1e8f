import type { AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { readContractFile, readContracts } from './contracts.data.ts'
import { type ContractRows, toContract, toRows } from './contracts.present.ts'

export type LoadedContract = {
  readonly contract: AutonomyContract
  readonly rows: ContractRows
  readonly file: Row
  readonly key: YouthKey
}

/** A contract by its own id, that of one of its texts or of a party. Undefined where the asker reads none. */
export async function findContract(
  ctx: Ctx,
  of: Parameters<typeof readContractFile>[0],
): Promise<LoadedContract | undefined> {
  const [files] = await ctx.door.group(ctx.sid, [readContractFile(of)])
  const row = files?.[0]
  if (!row) return undefined
  const { file, key } = nearFile(ctx, [row])
  const groups = await ctx.door.group(ctx.sid, readContracts({ contractId: text(row, 'contract_id') }))
  const rows = toRows(groups)
  const contract = rows.contracts[0]
  return contract && { contract: toContract(ctx, key, file, contract, rows), rows, file, key }
}

/** The same; throws `not-found` where there is none. */
export async function loadContract(
  ctx: Ctx,
  of: Parameters<typeof readContractFile>[0],
): Promise<LoadedContract> {
  const found = await findContract(ctx, of)
  if (!found) throw problem('not-found')
  return found
}

/** A text with the contract it belongs to. */
export async function loadText(ctx: Ctx, textId: string): Promise<LoadedContract & { text: ContractText }> {
  const loaded = await loadContract(ctx, { textId })
  const found = loaded.contract.texts.find(({ id }) => id === textId)
  if (!found) throw problem('not-found')
  return { ...loaded, text: found }
}
