import { Check, Pencil } from 'lucide-react'
import { lazy } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Opener } from '../../../ui/opener.tsx'
import type { HouseNote } from '../api/read-handover.ts'

const load = () => import('./note-dialog.tsx')
const NoteDialog = lazy(load)

interface Props {
  note: HouseNote
  /** Marks it as read; left out where there is nothing to mark it against. */
  onRead?: () => void
}

/** A word from the shift before: what, from whom, until when; for its author also who has read it. */
export function NoteCard({ note, onRead }: Props) {
  const important = note.importance === 'important'
  return (
    <li
      className={cx(
        'flex flex-col gap-2 rounded-card border bg-surface p-4 shadow-raise',
        important && !note.read ? 'border-warn' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p dir="auto" className="min-w-0 flex-1 whitespace-pre-line">
          {note.words}
        </p>
        {important && <Badge tone="warn">{m.shifts_important()}</Badge>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-ink-soft text-small">
          {m.shifts_note_meta({
            name: note.author.name ?? m.file_somebody(),
            at: nearTime(note.validUntil),
          })}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          {note.can.change && (
            <Opener
              variant="quiet"
              size="small"
              icon={<Pencil size={18} />}
              load={load}
              dialog={(open, close) => <NoteDialog note={note} open={open} onClose={close} />}
            >
              {m.shifts_note_change()}
            </Opener>
          )}
          {!note.read && onRead && (
            <Button
              size="small"
              icon={<Check size={18} />}
              aria-label={m.shifts_mark_of({ what: note.words.slice(0, 60) })}
              onClick={onRead}
            >
              {m.shifts_mark()}
            </Button>
          )}
        </div>
      </div>
      {note.readers && <Readers readers={note.readers} />}
    </li>
  )
}

function Readers({ readers }: { readers: NonNullable<HouseNote['readers']> }) {
  if (readers.length === 0) return <p className="text-ink-soft text-small">{m.shifts_readers_none()}</p>
  return (
    <details className="text-small">
      <summary className="w-fit cursor-pointer py-1 text-accent">
        {m.shifts_readers({ count: readers.length })}
      </summary>
      <ul className="text-ink-soft">
        {readers.map(({ person, at }) => (
          <li key={person.id}>
            {m.shifts_reader({ name: person.name ?? m.file_somebody(), at: nearTime(at) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
