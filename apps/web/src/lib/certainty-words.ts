import type { Wire } from '@havre/contracts/wire.ts'
import { m } from '../paraglide/messages.js'
import type { Tone } from '../ui/tones.ts'

type Certainty = Wire['evaluateFirstReflexes']['reply']['risks'][number]['certainty']

/** How sure a rule is, in words and in a tone. */
export const certaintyWords: Record<Certainty, { words: () => string; tone: Tone }> = {
  sourced: { words: m.procedures_certainty_sourced, tone: 'ok' },
  known: { words: m.procedures_certainty_known, tone: 'warn' },
  practice: { words: m.procedures_certainty_practice, tone: 'info' },
  uncertain: { words: m.procedures_certainty_uncertain, tone: 'danger' },
}
