import { CircleAlert, CircleCheck, CircleHelp, Hourglass, TriangleAlert } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { Readiness } from '../api/exit-room.ts'
import { levelWords } from '../exit-words.ts'

const icons = { green: CircleCheck, amber: TriangleAlert, red: CircleAlert }

/** The colour of an exit, as a word with its sign. */
export function LevelBadge({ readiness }: { readiness: Pick<Readiness, 'level'> | null }) {
  if (!readiness) return <Badge icon={<CircleHelp />}>{m.exit_level_unknown()}</Badge>
  if (!readiness.level) return <Badge icon={<Hourglass />}>{m.exit_level_notYet()}</Badge>
  const { words, tone } = levelWords[readiness.level]
  const Icon = icons[readiness.level]
  return (
    <Badge tone={tone} icon={<Icon />}>
      {words()}
    </Badge>
  )
}
