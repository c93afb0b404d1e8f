import type { ReviewDesk } from '@havre/contracts/contract-reviews.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { personOf } from '../studio-applications/studio-applications.present.ts'

/** Evidence as `readEvidence` answers it, each with its act where the asker reads that. */
export function toEvidence(
  ctx: Ctx,
  key: YouthKey,
  evidence: readonly Row[],
  acts: readonly Row[],
): ReviewDesk['evidence'] {
  const entryOf = new Map(acts.map(row => [row.id, toEntryItem(ctx, row, key)]))
  return evidence.map(row => ({
    id: text(row, 'id'),
    criterionKey: text(row, 'criterion_key'),
    entry: entryOf.get(row.entry_id) ?? null,
    addedBy: personOf(ctx, row, 'adder'),
    addedAt: text(row, 'created_at'),
    version: number(row, 'version'),
  }))
}
