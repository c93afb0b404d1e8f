import type { Entry } from '@havre/contracts/entries.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { diffAnswers } from '@havre/kinds/merge.ts'
import { type ReactNode, useEffect, useRef } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useStartEntry } from '../api/start-entry.ts'
import type { Autosave } from '../autosave/autosave.ts'
import { closeKeeper } from '../autosave/keepers.ts'
import { topLevel } from './place-label.ts'

interface Props {
  accountId: string
  entry: Entry
  kind: Kind
  state: Autosave
  onCompare: () => void
  onOpen: (entryId: string) => void
}

/** What a person must know about the words on the screen before going on. */
export function DraftNotices(props: Props) {
  useJoinedNote(props.state)
  const notice = noticeOf(props)
  return notice && <div className="pb-3">{notice}</div>
}

function noticeOf({ accountId, entry, kind, state, onCompare, onOpen }: Props): ReactNode {
  if (state.phase === 'conflict') {
    return (
      <Banner
        tone="warn"
        title={m.entry_conflict_notice()}
        actions={
          <Button variant="primary" onClick={onCompare}>
            {m.entry_compare()}
          </Button>
        }
      >
        {m.entry_conflict_kept()}
      </Banner>
    )
  }
  if (state.phase === 'signedOut') return <Banner tone="warn">{m.entry_signed_out()}</Banner>
  if (state.phase !== 'refused' || !state.refusal) return null
  if (!state.refusal.final) {
    const fields = new Set(state.refusal.errors.map(({ pointer }) => topLevel(pointer)))
    const names = fieldsOf(kind).flatMap(field => (fields.has(field.id) ? [textOf(field.label)] : []))
    return (
      <Banner tone="danger" title={m.entry_refused_title()}>
        {names.length > 0 ? m.entry_refused_fields({ fields: names.join(', ') }) : m.entry_refused_text()}
      </Banner>
    )
  }
  return (
    <ClosedNotice
      accountId={accountId}
      entry={entry}
      state={state}
      reason={state.refusal.reason}
      onOpen={onOpen}
    />
  )
}

function ClosedNotice(props: {
  accountId: string
  entry: Entry
  state: Autosave
  reason: string
  onOpen: (id: string) => void
}) {
  const { accountId, entry, state, reason, onOpen } = props
  const start = useStartEntry()
  const key = useRef(crypto.randomUUID())
  const changed = new Set(diffAnswers(state.base.answers, state.mine.answers).map(path => path[0]))
  const goOn = () => {
    const answers = Object.fromEntries(Object.entries(state.mine.answers).filter(([id]) => changed.has(id)))
    start.mutate(
      {
        youthId: entry.youthId,
        key: key.current,
        body: { kind: entry.kind, continuesId: entry.id, ...(changed.size > 0 && { answers }) },
      },
      {
        onSuccess: next => {
          // The words stand in the new note now.
          closeKeeper(accountId, entry.id)
          onOpen(next.id)
        },
        onError: error =>
          toast({ title: m.entry_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
  }
  return (
    <Banner
      tone="danger"
      title={closedWords(reason)}
      actions={
        <Button variant="primary" loading={start.isPending} onClick={goOn}>
          {m.entry_go_on_linked()}
        </Button>
      }
    >
      {reason === 'amend-window' ? m.entry_closed_window_text() : m.entry_closed_text()}
    </Banner>
  )
}

function closedWords(reason: string): string {
  if (reason === 'amend-window') return m.entry_closed_window()
  return reason === 'already-signed' ? m.entry_closed_signed() : m.entry_closed_other()
}

/** Says once, quietly, that somebody else's words were joined with mine. */
function useJoinedNote({ joined }: Autosave): void {
  const told = useRef(joined?.at)
  useEffect(() => {
    if (!joined || told.current === joined.at) return
    told.current = joined.at
    toast({ title: joined.by ? m.entry_joined_with({ name: joined.by }) : m.entry_joined() })
  }, [joined])
}
