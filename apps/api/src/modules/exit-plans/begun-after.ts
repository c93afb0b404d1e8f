import { dayWords, said } from '@havre/rules/engine/words.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readBegunAfter } from './begun-after.data.ts'

/**
 * Nobody leaves before they moved in, nor before the last step of their contract. Throws `rule-violated` (dates-out-of-order;
 * before-place, before-contract) at the field, with what began when in words, of what the asker reads.
 */
export async function checkBegun(ctx: Ctx, youthId: string, on: string, pointer: string): Promise<void> {
  const [stays = [], steps = []] = await ctx.door.group(ctx.sid, readBegunAfter(youthId, on))
  const begun = [...stays.map(arrived), ...steps.map(stepped)]
  const [first] = begun
  if (!first) return
  throw problem('rule-violated', {
    rule: 'dates-out-of-order',
    errors: [{ pointer, code: first.code }],
    reasons: begun.map(({ reason }) => reason),
  })
}

function arrived(row: Row) {
  const [place, day] = [text(row, 'code'), dayWords(text(row, 'since'))]
  const words = {
    fr: `L’arrivée dans « ${place} » est notée le ${day.fr}.`,
    nl: `De aankomst in “${place}” is genoteerd op ${day.nl}.`,
    en: `The arrival in “${place}” is recorded on ${day.en}.`,
  }
  return { code: 'before-place', reason: said(language => words[language]) }
}

function stepped(row: Row) {
  const day = dayWords(text(row, 'since'))
  const words = {
    fr: `La dernière étape du contrat d’autonomie est notée le ${day.fr}.`,
    nl: `De laatste stap van het autonomiecontract is genoteerd op ${day.nl}.`,
    en: `The last step of the autonomy contract is recorded on ${day.en}.`,
  }
  return { code: 'before-contract', reason: said(language => words[language]) }
}
