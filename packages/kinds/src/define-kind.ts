import type { Kind } from './kind.ts'
import { kindSchema } from './meta-schema.ts'

/**
 * Checks a kind against the meta-schema and freezes it to the last leaf.
 * Throws a ZodError that lists every mistake when the definition is not sound.
 */
export function defineKind(kind: Kind): Kind {
  return deepFreeze(kindSchema.parse(kind))
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
