import type { Kind } from '../features/kinds/api/list-kinds.ts'
import type { Startable } from '../features/youth-files/start-groups.tsx'
import { textOf } from '../lib/text.ts'

/** A form as something to begin, under its first axis. */
export function toStartable(kind: Kind | undefined): Startable | undefined {
  const axis = kind?.axes[0]
  if (!kind || !axis) return undefined
  return { id: kind.id, title: textOf(kind.title), description: textOf(kind.description), axis }
}
