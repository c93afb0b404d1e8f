import { type Answers, isCodes, rowsIn } from '../answers.ts'

/** The facts of a trafficking screening as the rules know them: one row is one fact, however many signs it was noted under. */
export function screeningAnswers(answers: Answers) {
  return {
    collected: typeof answers.heldOn === 'string',
    ...(typeof answers.heldOn === 'string' && { heldOn: answers.heldOn }),
    disclosure: answers.disclosure === true,
    dangers: isCodes(answers.dangers) ? answers.dangers : [],
    observations: rowsIn(answers.facts).flatMap(row => {
      const { signs, evidence } = row
      if (!isCodes(signs) || typeof evidence !== 'string') return []
      return signs.map(indicator => ({ fact: row.key, indicator, evidence }))
    }),
  }
}
