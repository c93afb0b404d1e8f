import type { Text } from '@havre/policy/text.ts'
import type { Field } from '../kind.ts'
import { RISK_LEVELS } from '../vocabularies/safety.ts'

const UNKNOWN = {
  code: 'unknown',
  label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' },
}

/** The level of one dimension, beside the facts that it rests on. Not knowing is an answer. */
export function riskLevel(id: string, label: Text): Field {
  return { id, type: 'code', facet: true, options: [...RISK_LEVELS, UNKNOWN], label }
}
