import { PURPOSES, type Purpose } from '@havre/contracts/documents.ts'
import { RECORD_COMPARTMENTS } from '@havre/kinds/kind.ts'
import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text, textOrNull } from '../../db/row.ts'
import { newestKind } from '../kinds/kinds.service.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { type Part, PURPOSE_RULES, type PurposeRule } from './purposes.ts'

export const CARD = 'operational-card'
const CLAIM = 'identity-claim'
const KIND = 'kind:'

/** A part of a summary that may be ticked: one of ours, or all signed entries of a kind. */
export type SectionChoice = {
  readonly id: string
  readonly kind: string | null
  readonly count: number
  readonly latestAt: string | null
}

/** The purposes for which the asker may make a summary of this file. */
export function purposesOf(ctx: Ctx, file: Row): Purpose[] {
  const actor = toActor(ctx)
  const target = toTarget(ctx, file, 'RELEASE')
  return PURPOSES.filter(purpose => {
    const { audience, legal } = PURPOSE_RULES[purpose]
    return audience === 'internal' ? mayPrintInside(actor) : mayPrintOutside(actor, target, legal)
  })
}

/** The sections that a summary may have, from the rows of `countEntries`: what the asker reads, below the purpose's ceiling. */
export async function sectionsOf(
  ctx: Ctx,
  rule: PurposeRule,
  counts: readonly Row[],
): Promise<SectionChoice[]> {
  const parts = rule.parts.filter(part => part !== 'care' || counts.some(row => row.kind === CARD))
  const kinds: SectionChoice[] = []
  for (const row of counts) {
    if (row.kind === CARD || !mayHold(rule, row)) continue
    const { kind } = await newestKind(ctx, text(row, 'kind'))
    if (kind.inside && rule.audience !== 'internal') continue
    kinds.push({
      id: `${KIND}${text(row, 'kind')}`,
      kind: text(row, 'kind'),
      count: number(row, 'count'),
      latestAt: textOrNull(row, 'latest_at'),
    })
  }
  return [...parts.map(id => ({ id, kind: null, count: 1, latestAt: null })), ...kinds]
}

/** Whether a retained identity stands in the file for this reader. */
export function hasIdentity(file: Row, counts: readonly Row[]): boolean {
  return (file.name_entry_id ?? file.birth_entry_id) !== null && counts.some(row => row.kind === CLAIM)
}

/** Whether the purpose lets in an entry (or a count of them) of this compartment and aspect. */
export function mayHold(rule: PurposeRule, row: Row): boolean {
  const compartment = RECORD_COMPARTMENTS.find(one => one === row.compartment)
  const allowed = compartment && rule.entries[compartment]
  return allowed === true || (allowed !== undefined && allowed === row.aspect)
}

/** The kind that a section stands for. */
export function kindIn(section: string): string | undefined {
  return section.startsWith(KIND) ? section.slice(KIND.length) : undefined
}

export function isPart(section: string): section is Part {
  return section === 'situation' || section === 'care' || section === 'dates'
}
