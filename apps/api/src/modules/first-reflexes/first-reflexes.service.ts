import type { ReflexResult } from '@havre/contracts/first-reflexes.ts'
import { firstReflexes, REFLEXES_VERSION } from '@havre/rules/reflexes/first-reflexes.ts'
import { REFLEXES, THEMES } from '@havre/rules/reflexes/questions.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'

/** The questions by theme, without what makes a risk of an answer. */
export function listFirstReflexes() {
  return {
    version: REFLEXES_VERSION,
    themes: THEMES.map(({ id, title, reflexes }) => ({
      id,
      title,
      questions: reflexes.map(reflex => ({
        id: reflex.id,
        question: reflex.question,
        help: reflex.help ?? null,
        ask: reflex.ask,
        onlyIf: reflex.onlyIf ?? null,
      })),
    })),
  }
}

/**
 * What the answers show today. Throws `rule-violated` at the answer that is a day where none is asked, or the other way round,
 * and at a day of answering that is to come.
 */
export function evaluateFirstReflexes(
  ctx: Ctx,
  {
    answers: given,
    answeredOn,
  }: { answers: { [id: string]: string | undefined }; answeredOn?: string | undefined },
): ReflexResult {
  const today = isoToday(ctx)
  if (answeredOn !== undefined && answeredOn > today) throw refused('#/answeredOn', 'in-the-future')
  const answers: Record<string, string> = {}
  for (const { id, ask } of REFLEXES) {
    const answer = given[id]
    if (answer === undefined) continue
    const isDay = /^\d/.test(answer)
    if (answer !== 'unknown' && isDay !== (ask === 'date'))
      throw refused(`#/answers/${id}`, ask === 'date' ? 'not-a-date' : 'invalid-value')
    answers[id] = answer
  }
  const { risks, open, ...rest } = firstReflexes(answers, today, answeredOn)
  return { ...rest, risks: risks.map(risk => ({ ...risk, helps: [...risk.helps] })), open: [...open] }
}

function refused(pointer: string, code: string) {
  return problem('rule-violated', { rule: 'reflex-refused', errors: [{ pointer, code }] })
}
