import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { m } from '../paraglide/messages.js'

/** How a youth confirms: the words of the forms. Nobody is made to sign. */
export const acknowledgementWords: Record<AcknowledgementType, () => string> = {
  signature: m.entry_ack_signature,
  thumb: m.entry_ack_thumb,
  oral: m.entry_ack_oral,
  declined: m.entry_ack_declined,
}
