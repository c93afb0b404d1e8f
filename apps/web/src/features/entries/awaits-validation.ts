import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'

/** Whether a second person is still awaited: the kind asks for one, and nobody has come. */
export function awaitsValidation(kind: Kind, entry: Pick<Entry, 'status' | 'validatedAt'>): boolean {
  return kind.signing.by === 'author+validator' && entry.status === 'signed' && !entry.validatedAt
}
