import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'

/** This moment, to the minute. */
export function thisMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
}

/** The field that says when it happened, where the form has one. */
export function momentField(kind: Kind): string | undefined {
  return fieldsOf(kind).find(field => field.type === 'datetime' && field.required)?.id
}
