import type { ReflexResult } from '@havre/contracts/first-reflexes.ts'
import { firstReflexes, REFLEXES, REFLEXES_VERSION, THEMES } from '@havre/rules/reflexes/first-reflexes.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { localDay } from '../youth-files/local-day.ts'

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

/** What the answers show today. Throws `rule-violated` at the answer that is a day where none is asked, or the other way round. */
export function evaluateFirstReflexes(ctx: Ctx, given: { [id: string]: string | undefined }): ReflexResult {
  const answers: Record<string, string> = {}
  for (const { id, ask } of REFLEXES) {
    const answer = given[id]
    if (answer === undefined) continue
    const isDay = /^\d/.test(answer)
    if (answer !== 'unknown' && isDay !== (ask === 'date'))
      throw problem('rule-violated', {
        rule: 'reflex-refused',
        errors: [{ pointer: `#/answers/${id}`, code: ask === 'date' ? 'not-a-date' : 'invalid-value' }],
      })
    answers[id] = answer
  }
  const { risks, open, ...rest } = firstReflexes(
    answers,
    localDay(ctx.now(), ctx.me.timeZone).date.toString(),
  )
  return { ...rest, risks: [...risks], open: [...open] }
}
