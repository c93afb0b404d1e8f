import { Link } from '@tanstack/react-router'
import { DoorClosed, Footprints } from 'lucide-react'
import type { ReactNode } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { OutingItem } from '../api/list-outings.ts'
import { type Move, useMoveOuting } from '../api/move-outing.ts'
import { outingRefusal } from '../outing-refusal.ts'
import { minutesLate, outingFacts, standing } from '../outing-words.ts'
import { ChangeOuting, NoteDeviation, ProlongOuting } from './outing-openers.tsx'

interface Props {
  outing: OutingItem
  now: number
  /** In the room of the youth the alias is said already. */
  inRoom?: boolean
  /** What else can be done about somebody who does not come back. */
  missing?: ReactNode
}

/** Somebody who is out or about to go: until when, why, with whom, and the one tap that is likely now. */
export function OutingRow({ outing, now, inRoom = false, missing }: Props) {
  const { words, tone } = standing(outing, now)
  const late = minutesLate(outing, now) > 0
  const last = outing.prolongations.at(-1)
  const notes = [
    outing.status === 'out' && m.outings_since({ at: nearTime(outing.startsAt) }),
    outing.place,
    outing.detail,
  ].filter(note => note !== false && note !== null)
  return (
    <li className="calm flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
      {!inRoom && <CodeAvatar code={outing.youthAlias} />}
      <div className="min-w-[min(14rem,60%)] flex-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {!inRoom && (
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: outing.youthId, room: 'outings' }}
              className="inline-flex min-h-6 items-center rounded-mark font-medium text-ink no-underline hover:text-accent-strong hover:underline"
            >
              <bdi>{outing.youthAlias}</bdi>
            </Link>
          )}
          <Badge tone={tone}>{words}</Badge>
        </p>
        <p className="text-ink-soft text-small">{outingFacts(outing)}</p>
        {notes.length > 0 && (
          <p dir="auto" className="text-ink-soft text-small">
            {notes.join(' · ')}
          </p>
        )}
        {outing.deviation && (
          <p dir="auto" className="text-small">
            {m.outings_deviation_now({ words: outing.deviation })}
          </p>
        )}
        {last && (
          <p dir="auto" className="text-ink-soft text-small">
            {m.outings_prolonged({ at: nearTime(last.until), reason: last.reason })}
          </p>
        )}
      </div>
      {outing.can.change && (
        <div className="flex flex-wrap items-center gap-2">
          {outing.status === 'out' && (
            <>
              {late && missing}
              <NoteDeviation outing={outing} />
              <ProlongOuting outing={outing} />
              <MoveButton outing={outing} move="endOuting" />
            </>
          )}
          {outing.status === 'planned' && (
            <>
              <ChangeOuting outing={outing} />
              <MoveButton outing={outing} move="beginOuting" />
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** One tap: they leave, or they are back; a return can be taken back for ten seconds. */
function MoveButton({ outing, move }: { outing: OutingItem; move: 'beginOuting' | 'endOuting' }) {
  const step = useMoveOuting()
  const alias = outing.youthAlias
  const take = (next: Move, of: Pick<OutingItem, 'id' | 'version'>) =>
    step
      .mutateAsync({ outing: of, move: next })
      .then(after => {
        if (next === 'endOuting')
          toast({ title: m.outings_is_back({ alias }), undo: () => void take('reopenOuting', after) })
        if (next === 'beginOuting') toast({ title: m.outings_is_out({ alias }) })
      })
      .catch((error: unknown) =>
        toast({ title: m.outings_not_saved(), description: outingRefusal(error), tone: 'danger' }),
      )
  const isBack = move === 'endOuting'
  return (
    <Button
      variant={isBack ? 'primary' : 'secondary'}
      icon={isBack ? <DoorClosed size={20} /> : <Footprints size={20} />}
      aria-label={isBack ? m.outings_back_who({ alias }) : m.outings_gone_who({ alias })}
      loading={step.isPending}
      onClick={() => void take(move, outing)}
    >
      {isBack ? m.outings_back() : m.outings_gone()}
    </Button>
  )
}
