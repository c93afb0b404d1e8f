import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { PenLine, Printer } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { axisLabel } from '../../../lib/axis-label.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { date, dateTime, list } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { PageHeader } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useStartEntry } from '../api/start-entry.ts'
import { isAnswers } from '../autosave/places.ts'
import { awaitsValidation } from '../awaits-validation.ts'
import { AnswersPaper } from '../paper/answers-paper.tsx'
import { TrendCard } from '../trend/trend-card.tsx'
import { CorrectionLinks } from './correction.tsx'
import { KindNotice } from './kind-notice.tsx'
import { ValidateButton } from './validation.tsx'
import { WaitingDraft } from './waiting-draft.tsx'

interface Props {
  entry: Entry
  kind: Kind
  /** A link to another entry, and to the file; the router is the screen's. */
  entryLink: (entryId: string, words: ReactNode) => ReactNode
  fileLink: ReactNode
  /** What it hangs together with, and how to go on from it. */
  links: ReactNode
  /** What follows from the answers, where the kind has something to say of them. */
  outcome?: ReactNode
  /** The tasks that it opened and that still wait, where there are any. */
  tasks?: ReactNode
  /** The files that hang on it. */
  attachments?: ReactNode
  /** How many they are, for the head. */
  attached?: ReactNode
  onPrint: () => void
  onOpen: (entryId: string) => void
}

/** A signed entry: what was written, by voice, who stands for it, what corrected it, and what may be done. */
export function SignedEntry(props: Props) {
  const { entry, kind, entryLink, fileLink, links, outcome, tasks, attachments, attached, onPrint, onOpen } =
    props
  const start = useStartEntry()
  const key = useRef(crypto.randomUUID())
  const correct = () =>
    start.mutate(
      { youthId: entry.youthId, key: key.current, body: { kind: entry.kind, correctsId: entry.id } },
      {
        onSuccess: next => onOpen(next.id),
        onError: error =>
          toast({ title: m.entry_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
  const name = (person: Entry['author'] | null) => person?.name ?? m.entry_somebody()
  return (
    <>
      <PageHeader
        eyebrow={fileLink}
        title={textOf(kind.title)}
        meta={
          <>
            <StatusBadge entry={entry} kind={kind} />
            <span>{dateTime(entry.occurredAt)}</span>
            {attached}
          </>
        }
        actions={
          <>
            {entry.can.validate && <ValidateButton entry={entry} kind={kind} />}
            {entry.can.print && (
              <Button icon={<Printer size={18} />} onClick={onPrint}>
                {m.entry_print()}
              </Button>
            )}
            {entry.can.correct && (
              <Button icon={<PenLine size={18} />} loading={start.isPending} onClick={correct}>
                {m.entry_correct()}
              </Button>
            )}
          </>
        }
      />
      <KindNotice kind={kind} />
      <CorrectionLinks entry={entry} entryLink={entryLink} />
      {entry.status === 'draft' && <WaitingDraft entry={entry} kind={kind} onOpen={onOpen} />}
      {entry.status === 'signed' && outcome}
      <Card>
        <AnswersPaper kind={kind} answers={isAnswers(entry.answers) ? entry.answers : {}} />
      </Card>
      {entry.status === 'signed' && kind.sections.some(({ grid }) => grid) && (
        <TrendCard entry={entry} kind={kind} />
      )}
      {attachments}
      <Card tone="sunken">
        <KeyValues
          compact
          pairs={[
            { term: m.entry_author(), value: name(entry.author) },
            ...(entry.writers.length > 1
              ? [{ term: m.entry_writers(), value: list(entry.writers.map(name)) }]
              : []),
            ...(entry.signedAt
              ? [
                  {
                    term: m.entry_signed_by(),
                    value: m.entry_signed_by_at({ name: name(entry.signedBy), at: dateTime(entry.signedAt) }),
                  },
                ]
              : []),
            ...(entry.validatedAt
              ? [
                  {
                    term: m.entry_validated_by(),
                    value: m.entry_signed_by_at({
                      name: name(entry.validatedBy),
                      at: dateTime(entry.validatedAt),
                    }),
                  },
                ]
              : awaitsValidation(kind, entry)
                ? [{ term: m.entry_validated_by(), value: m.entry_validation_awaited() }]
                : []),
            ...(entry.takenOverOn
              ? [{ term: m.entry_source(), value: m.imports_taken_over({ date: date(entry.takenOverOn) }) }]
              : []),
            { term: m.acts_axes_short(), value: list(entry.axes.map(axisLabel)) },
            {
              term: m.entry_form(),
              value: m.entry_form_version({ title: textOf(kind.title), version: entry.kindVersion }),
            },
          ]}
        />
      </Card>
      {tasks && <Card title={m.entry_tasks_opened()}>{tasks}</Card>}
      {links}
    </>
  )
}

/** Draft, signed, validated or corrected, in one word. */
function StatusBadge({ entry, kind }: { entry: Entry; kind: Kind }) {
  if (awaitsValidation(kind, entry)) return <Badge tone="warn">{m.entry_status_to_validate()}</Badge>
  if (entry.status === 'signed' && entry.validatedAt)
    return <Badge tone="ok">{m.entry_status_validated()}</Badge>
  switch (entry.status) {
    case 'draft':
      return <Badge tone="warn">{m.entry_status_draft()}</Badge>
    case 'signed':
      return <Badge tone="ok">{m.entry_status_signed()}</Badge>
    case 'corrected':
      return <Badge>{m.entry_status_corrected()}</Badge>
    case 'discarded':
      return <Badge>{m.entry_status_discarded()}</Badge>
  }
}
