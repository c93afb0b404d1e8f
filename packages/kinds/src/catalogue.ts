import type { Kind } from './kind.ts'
import { firstInterview } from './kinds/first-interview.ts'

/** Every kind the house ships with, in the order in which a stay meets them. */
export const BUILT_IN_KINDS: readonly Kind[] = [firstInterview]

/** The kind of that id, in that version or in the newest one; undefined when there is none. */
export function findKind(id: string, version?: number): Kind | undefined {
  return BUILT_IN_KINDS.filter(kind => kind.id === id && (version === undefined || kind.version === version))
    .toSorted((a, b) => b.version - a.version)
    .at(0)
}
