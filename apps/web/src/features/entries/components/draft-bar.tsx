import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { diffAnswers } from '@havre/kinds/merge.ts'
import { ArrowLeft, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { civilDay, list, today } from '../../../lib/formats.ts'
import { QuickHideButton } from '../../../lib/quick-hide-button.tsx'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SaveState, type SaveStatus } from '../../../ui/save-state.tsx'
import type { Autosave } from '../autosave/autosave.ts'
import type { DraftKeeper } from '../autosave/draft-keeper.ts'
import { DraftMenu } from './draft-menu.tsx'

interface Props {
  accountId: string
  entry: Entry
  kind: Kind
  keeper: DraftKeeper
  state: Autosave
  others: Entry['presence']
  colleagues: readonly { id: string; name: string | null }[]
  onLeave: () => void
  onCompare: () => void
  /** What must be at hand on a recorder too, which takes the place of the bar on top. */
  alarm: ReactNode
}

/** Above a draft, always in view: what it is, on whose file, where the words are, and who else is here. */
export function DraftBar(props: Props) {
  const { accountId, entry, kind, keeper, state, others, colleagues, onLeave, onCompare, alarm } = props
  const mine = others.some(one => one.person.id === accountId) ? [m.entry_you_elsewhere()] : []
  const people = others.filter(one => one.person.id !== accountId)
  const names = [...new Set([...people.map(one => one.person.name ?? m.entry_somebody()), ...mine])]
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <IconButton label={m.entry_back_to_file()} icon={<ArrowLeft size={20} />} onClick={onLeave} />
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-ink-soft text-small">{entry.youthAlias}</p>
        <h1 className="truncate text-title-3">{textOf(kind.title)}</h1>
      </div>
      {names.length > 0 && (
        <span role="status" className="inline-flex items-center gap-2 text-small text-voice-youth">
          <Users size={18} className="shrink-0" />
          {m.entry_also_open({ names: list(names) })}
        </span>
      )}
      <SaveState status={statusOf(state, entry)} />
      {state.phase === 'conflict' && (
        <Button size="small" variant="primary" onClick={onCompare}>
          {m.entry_compare()}
        </Button>
      )}
      <span className="hidden gap-1 max-lg:group-has-[[data-recorder]]/house:flex">
        {alarm}
        <QuickHideButton />
      </span>
      <DraftMenu entry={entry} keeper={keeper} colleagues={colleagues} onLeave={onLeave} />
    </header>
  )
}

/** Where the words are, as the save state says it. */
export function statusOf(state: Autosave, entry: Entry): SaveStatus {
  switch (state.phase) {
    case 'idle': {
      const today_ = civilDay(entry.updatedAt) === today()
      return today_ ? { kind: 'saved', at: entry.updatedAt } : { kind: 'untouched' }
    }
    case 'saved':
      return { kind: 'saved', at: state.savedAt ?? entry.updatedAt }
    case 'dirty':
    case 'refused':
      return { kind: 'typing' }
    case 'saving':
      return { kind: 'saving' }
    case 'offline':
    case 'signedOut':
      return {
        kind: 'offline',
        waiting: Math.max(1, diffAnswers(state.base.answers, state.mine.answers).length),
      }
    case 'conflict':
      return { kind: 'conflict' }
  }
}
