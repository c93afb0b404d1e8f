import { isBlank } from '@havre/kinds/answers.ts'
import { fieldsOf } from '@havre/kinds/kind.ts'
import type { Text } from '@havre/policy/text.ts'
import type { Block } from '../../documents/paper.ts'
import { answerWords } from './answer-words.ts'
import type { Desk } from './draft.ts'
import { type ReadyEntry, signaturePairs } from './entry-parts.ts'
import { pairWords } from './words.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })
const SAID = {
  youth: text('Le jeune', 'De jongere', 'The young person'),
  free: text('Je peux aussi ne pas signer.', 'Ik hoef niet te tekenen.', 'I may also choose not to sign.'),
  team: text('Pour l’équipe', 'Voor het team', 'For the team'),
} as const

/**
 * Where a record asks for the youth beside its author: who has signed, how and when; while it is still a draft, a box for each who has
 * not, to sign in by hand. A paper for a third party has none: it is a copy.
 */
export function signBlocks(desk: Desk, { kind, answers, row }: ReadyEntry): Block[] {
  const { cast, speech } = desk
  const { language } = speech
  if (!kind.signing.youth || cast.audience === 'external' || cast.audience === 'court') return []
  const given = fieldsOf(kind)
    .filter(field => field.type === 'acknowledgement' && !isBlank(answers[field.id]))
    .map(field => answerWords(field, answers[field.id], speech))
  const team = signaturePairs(desk, row).map(([term, value]) => pairWords(language, term, value))
  const isSigned = row.status !== 'draft'
  const by = [
    ...(given.length > 0 ? [{ who: [SAID.youth[language]], how: given }] : []),
    ...(isSigned && team.length > 0 ? [{ who: [SAID.team[language]], how: team }] : []),
  ]
  const boxes = [
    ...(given.length > 0 || isSigned ? [] : [[SAID.youth[language], SAID.free[language]]]),
    ...(isSigned ? [] : [[SAID.team[language], ...team]]),
  ]
  return [
    ...(by.length > 0 ? [{ is: 'signed', by } satisfies Block] : []),
    ...(boxes.length > 0 ? [{ is: 'signatures', boxes } satisfies Block] : []),
  ]
}
