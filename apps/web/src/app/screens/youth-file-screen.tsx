import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useStartEntry } from '../../features/entries/api/start-entry.ts'
import { awaitsValidation } from '../../features/entries/awaits-validation.ts'
import { summaryLine } from '../../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useMe } from '../../features/session/me.ts'
import { CreateTask } from '../../features/tasks/components/create-task.tsx'
import { TaskList } from '../../features/tasks/components/task-list.tsx'
import { useYouthFile, type YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import type { TimelineItem } from '../../features/youth-files/api/read-timeline.ts'
import { AxisCards } from '../../features/youth-files/components/axis-cards.tsx'
import { ChangeFile } from '../../features/youth-files/components/change-file.tsx'
import { FileHeader } from '../../features/youth-files/components/file-header.tsx'
import { FileTimeline } from '../../features/youth-files/components/file-timeline.tsx'
import { KeysHelp } from '../../features/youth-files/components/keys-help.tsx'
import { MonthsPart } from '../../features/youth-files/components/months-part.tsx'
import { OperationalCard } from '../../features/youth-files/components/operational-card.tsx'
import { StartEntry } from '../../features/youth-files/components/start-entry.tsx'
import { TeamCard } from '../../features/youth-files/components/team-card.tsx'
import { TimelineFilters } from '../../features/youth-files/components/timeline-filters.tsx'
import { FileTraces } from '../../features/youth-files/components/traces.tsx'
import { changeFileFilter, useFileFilter } from '../../features/youth-files/timeline-view.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { failureWords, traceOf } from '../../lib/failure-words.ts'
import { dateTime } from '../../lib/formats.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { toast } from '../../ui/toasts.ts'
import { RoomsStrip } from '../rooms/rooms-strip.tsx'
import { SCREENING } from '../screening/own-way.tsx'
import { StartScreening } from '../screening/start-screening.tsx'
import { toStartable } from '../startable.ts'
import { TextSearch } from '../text-search.tsx'
import { cardLines } from './card-lines.ts'
import { ManageTeam } from './manage-team.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One page for one person: who, how safe, what next; the six axes; everything that happened. */
export default function YouthFileScreen() {
  const { youthId } = useParams({ from: '/house/youths/$youthId' })
  const file = useYouthFile(youthId)
  if (file.data) return <OpenFile key={youthId} file={file.data} onReload={() => void file.refetch()} />
  if (!file.error) return <Waiting />
  if (isAbsent(file.error)) return <NotFoundScreen back="youths" />
  return (
    <Page>
      <h1 className="sr-only">{m.file_page()}</h1>
      <Failed
        what={m.file_failed()}
        error={file.error}
        retrying={file.isFetching}
        onRetry={() => void file.refetch()}
      />
    </Page>
  )
}

function OpenFile({ file, onReload }: { file: YouthFile; onReload: () => void }) {
  const me = useMe()
  const navigate = useNavigate()
  const { kinds, title } = useKinds()
  const filter = useFileFilter(file.id)
  const start = useStartEntry()
  const open = (entryId: string) => void navigate({ to: '/entries/$entryId', params: { entryId } })

  const words = useMemo(
    () => ({
      title: (id: string, version: number) => kindTitle(kinds, id, version),
      summary: (item: TimelineItem) => {
        const kind = findKind(kinds, item.kind, item.kindVersion)
        return kind ? summaryLine(kind, item) : ''
      },
      awaits: (item: TimelineItem) => {
        const kind = findKind(kinds, item.kind, item.kindVersion)
        return kind !== undefined && awaitsValidation(kind, item)
      },
    }),
    [kinds],
  )
  const startable = file.can.start.flatMap(id => toStartable(findKind(kinds, id)) ?? [])
  const begin = (kind: string, key: string, done: () => void) =>
    start.mutate(
      { youthId: file.id, key, body: { kind } },
      {
        onSuccess: entry => {
          // An open dialog would stay behind on the page of the draft.
          done()
          open(entry.id)
        },
        onError: error => {
          const rule = error instanceof ApiProblem ? error.rule : undefined
          toast({
            title: m.file_not_started(),
            description:
              rule === 'single-per-file'
                ? m.file_single()
                : rule === 'file-closed'
                  ? m.shifts_file_closed()
                  : failureWords(error),
            tone: 'danger',
          })
        },
      },
    )
  const starting = start.isPending ? start.variables.body.kind : undefined
  const startDialog = <StartEntry kinds={startable} onStart={begin} starting={starting} />
  const cardKind = findKind(kinds, 'operational-card')
  return (
    <Page>
      <FileHeader
        file={file}
        actions={
          <>
            {file.can.change && <ChangeFile file={file} onReload={onReload} />}
            {startDialog}
          </>
        }
      />
      {file.card && cardKind && (
        <OperationalCard
          lines={cardLines(cardKind, file.card)}
          foot={
            <Link
              to="/entries/$entryId"
              params={{ entryId: file.card.entryId }}
              className="text-accent underline underline-offset-3"
            >
              {m.file_card_signed({ at: dateTime(file.card.signedAt) })}
            </Link>
          }
        />
      )}
      <Section
        title={m.file_axes()}
        actions={file.can.start.includes(SCREENING) && <StartScreening onStart={begin} starting={starting} />}
      >
        <AxisCards
          axes={file.axes}
          kindTitle={title}
          chosen={filter.axis}
          onChoose={axis => {
            changeFileFilter(file.id, { axis })
            if (axis) document.getElementById('acts')?.scrollIntoView({ block: 'start', behavior: 'smooth' })
          }}
        />
      </Section>
      <RoomsStrip file={file} />
      <div className="grid min-w-0 items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 min-w-0 xl:order-1">
          <Section
            id="acts"
            title={m.file_timeline()}
            actions={
              <>
                <TextSearch youthId={file.id} />
                <TimelineFilters
                  youthId={file.id}
                  kinds={kindChoices(kinds)}
                  people={file.team.map(({ person }) => ({ value: person.id, label: person.name ?? '…' }))}
                />
              </>
            }
          >
            <ErrorBoundary traceOf={traceOf}>
              <MonthsPart file={file} />
              <FileTimeline youthId={file.id} meId={me.id} words={words} firstAct={startDialog} />
            </ErrorBoundary>
          </Section>
        </div>
        <div className="order-1 flex min-w-0 flex-col gap-6 xl:order-2">
          <Section
            title={m.file_tasks()}
            actions={
              file.can.createTask && (
                <CreateTask youthId={file.id} people={file.team.map(({ person }) => person)} />
              )
            }
          >
            {file.tasks.length > 0 ? (
              <TaskList tasks={file.tasks} label={m.file_tasks()} meId={me.id} onFile />
            ) : (
              <p className="text-ink-soft">{m.file_tasks_empty()}</p>
            )}
          </Section>
          {file.phase && (
            <TeamCard
              file={file}
              manage={file.can.manageTeam && <ManageTeam file={file} />}
              traces={file.can.readTraces && <FileTraces youthId={file.id} />}
            />
          )}
        </div>
      </div>
      <KeysHelp alarm={me.can.reportMissing} />
    </Page>
  )
}

function kindChoices(kinds: ReturnType<typeof useKinds>['kinds']) {
  return [...new Map(kinds.map(kind => [kind.id, { value: kind.id, label: textOf(kind.title) }])).values()]
}
