import type { ContractPapers } from '@havre/contracts/contract-papers.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text, textOrNull, texts } from '../../db/row.ts'
import { standingOf } from '../autonomy-contracts/contracts.present.ts'
import { isPathLanguage, proposedPathLanguage } from './path-languages.ts'
import { PATH_LANGUAGES } from './path-words.ts'

/** Which papers there are to make of a text: the sheet of a stage only of the one that is in force. */
export function toPapers(ctx: Ctx, file: Row, row: Row): ContractPapers {
  const status = standingOf(row, flag(row, 'has_ended'))
  const proposed = proposedPathLanguage(
    spokenFor(undefined, textOrNull(row, 'language'), texts(file, 'languages')),
    ctx.me.language,
  )
  return {
    textId: text(row, 'id'),
    number: number(row, 'number'),
    status,
    forms: status === 'signed' ? ['text', 'stage'] : ['text'],
    languages: [...PATH_LANGUAGES],
    proposed: isPathLanguage(proposed) ? proposed : ctx.me.language,
  }
}

/** The language that was chosen, or else the one in which the text is read, then those that the youth speaks. */
export function spokenFor(
  chosen: string | undefined,
  read: string | null,
  spoken: readonly string[],
): string[] {
  return chosen ? [chosen] : [...(read ? [read] : []), ...spoken]
}
