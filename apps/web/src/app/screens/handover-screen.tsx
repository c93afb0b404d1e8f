import { createLink } from '@tanstack/react-router'
import { CheckCheck, Printer } from 'lucide-react'
import { useState } from 'react'
import { useMarkAllRead } from '../../features/handover/api/mark-all-read.ts'
import { useMarkRead } from '../../features/handover/api/mark-read.ts'
import { type Handover, type Period, useHandover } from '../../features/handover/api/read-handover.ts'
import { HappeningRow } from '../../features/handover/components/happening-row.tsx'
import { LeaveNote } from '../../features/handover/components/leave-note.tsx'
import { NoteCard } from '../../features/handover/components/note-card.tsx'
import { YouthHappenings } from '../../features/handover/components/youth-group.tsx'
import { groupsOf } from '../../features/handover/handover-groups.ts'
import { periodWords } from '../../features/handover/period-words.ts'
import { countsLine, kindWords } from '../../features/roll-calls/roll-call-words.ts'
import { Failed } from '../../lib/failed.tsx'
import { failureWords } from '../../lib/failure-words.ts'
import { nearTime } from '../../lib/near-time.ts'
import { optionsOf } from '../../lib/options.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { List } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { toast } from '../../ui/toasts.ts'
import { useHandoverWords } from '../handover-words.tsx'
import { ShiftTabs } from '../shift-tabs.tsx'

const PrintLink = createLink(LinkButton)

/** What the shift before leaves to mine: words to the house, then youth by youth, with what I have read. */
export default function HandoverScreen() {
  const [period, setPeriod] = useState<Period>('unread')
  const query = useHandover(period)
  const { data } = query
  return (
    <Page>
      <PageHeader
        title={m.shifts_place()}
        meta={data && <Summary handover={data} />}
        actions={
          <>
            {data?.can.note && <LeaveNote />}
            <PrintLink to="/handover/print" icon={<Printer size={20} />}>
              {m.shifts_print()}
            </PrintLink>
          </>
        }
      />
      <ShiftTabs />
      <RadioGroup
        label={m.shifts_period()}
        layout="segments"
        options={optionsOf(periodWords)}
        value={period}
        onChange={setPeriod}
      />
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !data && (
        <Failed
          what={m.shifts_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data && <Reading handover={data} />}
    </Page>
  )
}

function Summary({ handover }: { handover: Handover }) {
  return (
    <>
      <span>{m.shifts_since({ at: nearTime(handover.since) })}</span>
      <span className="font-medium text-ink">
        {handover.unread > 0 ? m.shifts_unread({ count: handover.unread }) : m.shifts_all_read()}
      </span>
    </>
  )
}

function Reading({ handover }: { handover: Handover }) {
  const mark = useMarkRead()
  const words = useHandoverWords()
  const groups = groupsOf(handover)
  const failed = (error: unknown) =>
    toast({ title: m.shifts_not_marked(), description: failureWords(error), tone: 'danger' })
  const read = (ids: string[]) => mark.mutate({ ids, asOf: handover.asOf }, { onError: failed })
  return (
    <div className="flex flex-col gap-8">
      <Section title={m.shifts_notes()} actions={handover.unread > 0 && <MarkAll upTo={handover.asOf} />}>
        {handover.notes.length > 0 ? (
          <ul className="grid items-start gap-4 lg:grid-cols-2">
            {handover.notes.map(note => (
              <NoteCard key={note.id} note={note} onRead={() => read([note.id])} />
            ))}
          </ul>
        ) : (
          <p className="text-ink-soft">{m.shifts_notes_none()}</p>
        )}
      </Section>
      {handover.rollCalls.length > 0 && (
        <Section title={m.shifts_house()}>
          <List label={m.shifts_house()}>
            {handover.rollCalls.map(round => (
              <HappeningRow
                key={round.id}
                at={round.closedAt ?? round.startedAt}
                name={kindWords[round.kind]()}
                title={kindWords[round.kind]()}
                by={round.closedBy?.name}
                read={round.read}
                onRead={() => read([round.id])}
              >
                <p>{countsLine(round)}</p>
              </HappeningRow>
            ))}
          </List>
        </Section>
      )}
      {groups.length > 0 ? (
        <Section title={m.app_youths()}>
          <div className="grid items-start gap-4 xl:grid-cols-2">
            {groups.map(group => (
              <YouthHappenings key={group.youthId} group={group} words={words} onRead={read} />
            ))}
          </div>
        </Section>
      ) : (
        <EmptyState title={m.shifts_nothing()} />
      )}
      {handover.more && <p className="text-ink-soft">{m.shifts_more()}</p>}
    </div>
  )
}

function MarkAll({ upTo }: { upTo: string }) {
  const mark = useMarkAllRead()
  return (
    <Button
      variant="primary"
      icon={<CheckCheck size={20} />}
      loading={mark.isPending}
      onClick={() =>
        mark.mutate(upTo, {
          onSuccess: () => toast({ title: m.shifts_marked_all() }),
          onError: error =>
            toast({ title: m.shifts_not_marked(), description: failureWords(error), tone: 'danger' }),
        })
      }
    >
      {m.shifts_mark_all()}
    </Button>
  )
}
