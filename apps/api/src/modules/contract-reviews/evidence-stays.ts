import type { ContractContent } from '@havre/contracts/contract-content.ts'
import type { Issue } from '@havre/contracts/problem.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readEvidenceKeys } from './evidence.data.ts'

/** Throws `rule-violated` (criterion-has-evidence) at the stage, or at the list, that leaves out what evidence hangs on. */
export async function checkEvidenceStays(
  ctx: Ctx,
  contractId: string,
  { stages }: ContractContent,
): Promise<void> {
  const [rows = []] = await ctx.door.group(ctx.sid, [readEvidenceKeys(contractId)])
  const errors = rows.flatMap((row): Issue[] => {
    const at = stages.findIndex(({ key }) => key === text(row, 'stage_key'))
    const has = stages[at]?.criteria.some(({ key }) => key === text(row, 'criterion_key'))
    if (has) return []
    const pointer = at === -1 ? '#/content/stages' : `#/content/stages/${at}/criteria`
    return [{ pointer, code: 'criterion-has-evidence' }]
  })
  if (errors.length === 0) return
  const once = [...new Map(errors.map(error => [error.pointer, error])).values()]
  throw problem('rule-violated', { rule: 'criterion-has-evidence', errors: once })
}
