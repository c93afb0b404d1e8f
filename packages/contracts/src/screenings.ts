import { INDICATORS } from '@havre/rules/indicators/catalogue.ts'
import { DANGERS, EVIDENCE_CLASSES } from '@havre/rules/indicators/vocabulary.ts'
import { z } from 'zod'
import { civilDate, dayOut, saidLine } from './common.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** What is to be done, in the order of how soon. Never a number: nothing of it is a score of a child. */
export const SCREENING_URGENCIES = ['ask', 'repeat', 'watch', 'refer', 'protect'] as const

export const ScreeningResult = z.object({
  urgency: z.enum(SCREENING_URGENCIES),
  wording: words,
  act: words,
  by: dayOut.nullable(),
  /** The dimensions that are shown, by the rule of the ILO lists. */
  positive: z.array(words),
  /** Signs that count, each once. */
  counted: z.array(words),
  /** Signs that rest on facts which count under another sign already. */
  leftOut: z.array(words),
  danger: z.boolean(),
})
export type ScreeningResult = z.infer<typeof ScreeningResult>

const sign = z.enum(INDICATORS.map(({ id }) => id))

export const screeningRoutes = {
  evaluateScreening: route(paths.evaluateScreening, {
    tag: 'first-reflexes',
    summary: 'What noted facts come to, for the team: about nobody, kept nowhere',
    body: z.strictObject({
      collected: z.boolean(),
      /** The day of the interview, from which one counts until when to act; today when left out. */
      heldOn: civilDate.optional(),
      disclosure: z.boolean(),
      dangers: z.array(z.enum(DANGERS)).max(DANGERS.length),
      observations: z
        .array(
          z.strictObject({
            /** The same word for the same fact: it counts once. */
            fact: saidLine(60),
            indicator: sign,
            evidence: z.enum(EVIDENCE_CLASSES),
          }),
        )
        .max(2000),
    }),
    reply: ScreeningResult,
  }),
}
