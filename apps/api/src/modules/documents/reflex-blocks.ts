import { reflexAnswers } from '@havre/kinds/fields/reflex.ts'
import { residenceRiskScreening } from '@havre/kinds/kinds/residence-risk-screening.ts'
import type { Basis } from '@havre/rules/model/rule.ts'
import { type FoundRisk, firstReflexes } from '@havre/rules/reflexes/first-reflexes.ts'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { localDay } from '../youth-files/local-day.ts'
import type { Desk } from './draft.ts'
import type { ReadyEntry } from './entry-parts.ts'
import { ACTOR_WORDS, CERTAINTY_WORDS, REFLEX_WORDS as SAID, SEVERITY_WORDS } from './reflex-words.ts'

/**
 * What the first reflexes on a file show on the day of printing, so that it can be handed over to a lawyer; nothing for any
 * other kind of entry.
 */
export function reflexBlocks(desk: Desk, entry: ReadyEntry): Block[] {
  if (entry.kind.id !== residenceRiskScreening.id) return []
  const { ctx, today, speech } = desk
  const { language } = speech
  const asked = localDay(new Date(text(entry.row, 'occurred_at')), ctx.me.timeZone).date.toString()
  const found = firstReflexes(reflexAnswers(entry.answers), today, asked > today ? undefined : asked)
  return [
    { is: 'heading', level: 2, text: SAID.title[language] },
    { is: 'note', strong: true, text: found.closing[language] },
    ...(found.risks.length === 0 ? [{ is: 'text', text: SAID.none[language] } satisfies Block] : []),
    ...found.risks.flatMap(risk => riskBlocks(desk, risk)),
  ]
}

function riskBlocks({ cast, speech: { language, formats } }: Desk, risk: FoundRisk): Block[] {
  const open = risk.state === 'clarify' ? ` (${SAID.clarify[language]})` : ''
  const certainty = CERTAINTY_WORDS[risk.certainty][language]
  const pairs: [string, string][] = [
    [SAID.act[language], risk.act[language]],
    [SAID.who[language], ACTOR_WORDS[risk.who][language]],
    [SAID.by[language], formats.date(risk.by)],
    // With whom the house would take it up is the house's own business.
    ...(cast.audience === 'internal'
      ? [[SAID.resource[language], risk.resource[language]] satisfies [string, string]]
      : []),
    [SAID.why[language], risk.why[language]],
    [SAID.basis[language], risk.basis ? `${basisWords(risk.basis, language)} (${certainty})` : certainty],
  ]
  return [
    { is: 'label', text: `${SEVERITY_WORDS[risk.severity][language]} · ${risk.risk[language]}${open}` },
    { is: 'pairs', pairs },
  ]
}

/** `Loi du 15 décembre 1980, art. 61/2 §2`; the text alone where no article is named. */
function basisWords({ text, article }: Basis, language: keyof Basis['text']): string {
  return article ? `${text[language]}, art. ${article}` : text[language]
}
