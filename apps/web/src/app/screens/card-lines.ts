import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { isBlank } from '@havre/kinds/answers.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { answerText } from '../../features/entries/paper/answer-text.ts'
import type { CardLine } from '../../features/youth-files/components/operational-card.tsx'
import { textOf } from '../../lib/text.ts'

/** What can hurt a child when it is not known, in this order. */
const pressing = ['allergies', 'contactBans', 'outingRegime', 'emergencyCare']

/** The operational card as plain lines: what presses first, then the rest in the order of the form. */
export function cardLines(kind: Kind, card: NonNullable<YouthFile['card']>): CardLine[] {
  const lines = fieldsOf(kind).flatMap((field): CardLine[] => {
    const answer = card.answers[field.id]
    if (isBlank(answer)) return []
    const line = { id: field.id, label: textOf(field.label), text: answerText(field, answer) }
    return [{ ...line, presses: pressing.includes(field.id) }]
  })
  const rank = (line: CardLine) => (line.presses ? pressing.indexOf(line.id) : pressing.length)
  return lines.toSorted((a, b) => rank(a) - rank(b))
}
