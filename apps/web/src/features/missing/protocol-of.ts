import { findProtocol, protocolOf } from '@havre/kinds/protocols/missing.ts'
import type { Protocol, ProtocolStep } from '@havre/kinds/protocols/protocol.ts'
import { FREE_STEP_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { textOf } from '../../lib/text.ts'

/** The words of the protocol that an episode follows. What is due, the service says. */
export function protocolIn({ protocol }: { protocol: string }): Protocol {
  return findProtocol(protocol) ?? protocolOf('BE')
}

export function stepIn(one: { protocol: string }, code: string): ProtocolStep | undefined {
  return protocolIn(one).steps.find(step => step.code === code)
}

/** What a step is called, one of the protocol or one that is written down as it comes. */
export function stepLabel(one: { protocol: string }, code: string): string {
  const label = stepIn(one, code)?.label ?? FREE_STEP_TERMS.find(term => term.code === code)?.label
  return label ? textOf(label) : code
}
