import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { SideBySide } from '../../../ui/side-by-side.tsx'

/** One field in words, as I have it and as it stands now. */
export interface Difference {
  field: string
  mine: string
  theirs: string
}

interface Props {
  differences: readonly Difference[]
  onMine: () => void
  onTheirs: () => void
  saving: boolean
}

/** Somebody else saved first: both versions, and nothing chosen for the person. */
export function ConflictPanel({ differences, onMine, onTheirs, saving }: Props) {
  const real = differences.filter(({ mine, theirs }) => mine !== theirs)
  return (
    <section aria-label={m.calendar_conflict()} className="flex flex-col gap-4">
      <Banner tone="warn" title={m.calendar_conflict()}>
        {real.length > 0 ? m.calendar_conflict_how() : m.calendar_conflict_same()}
      </Banner>
      {real.map(({ field, mine, theirs }) => (
        <SideBySide key={field} field={field} mine={{ text: mine }} theirs={{ text: theirs }} />
      ))}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onTheirs} disabled={saving}>
          {m.calendar_conflict_theirs()}
        </Button>
        <Button variant="primary" onClick={onMine} loading={saving}>
          {m.calendar_conflict_mine()}
        </Button>
      </div>
    </section>
  )
}
