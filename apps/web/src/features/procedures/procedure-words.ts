import type { Wire } from '@havre/contracts/wire.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Procedure, Rule } from './api/list-procedures.ts'

type Mode = NonNullable<NonNullable<Wire['evaluateProcedure']['body']['events']>[number]['mode']>

/** How sure a rule is, in words and in a tone. */
export const certaintyWords: Record<Rule['certainty'], { words: () => string; tone: Tone }> = {
  sourced: { words: m.procedures_certainty_sourced, tone: 'ok' },
  known: { words: m.procedures_certainty_known, tone: 'warn' },
  practice: { words: m.procedures_certainty_practice, tone: 'info' },
  uncertain: { words: m.procedures_certainty_uncertain, tone: 'danger' },
}

export const natureWords: Record<Rule['nature'], () => string> = {
  document: m.procedures_nature_document,
  legal: m.procedures_nature_legal,
  target: m.procedures_nature_target,
  from: m.procedures_nature_from,
}

export const modeWords: Record<Mode, () => string> = {
  registered: m.procedures_mode_registered,
  post: m.procedures_mode_post,
  handed: m.procedures_mode_handed,
  other: m.procedures_mode_other,
}

export const jurisdictionWords: Record<Procedure['jurisdiction'], () => string> = {
  BE: m.procedures_list_BE,
  FR: m.procedures_list_FR,
}

/** `Loi du 15 décembre 1980, art. 61/2 §2`; the text alone where no article is named. */
export function basisWords({ text, article }: Rule['basis']): string {
  return article ? `${text}, ${/^\d/.test(article) ? 'art. ' : ''}${article}` : text
}
