import type { Entry } from '@havre/contracts/entries.ts'
import { fieldsOf } from '@havre/kinds/kind.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useEntry } from '../../features/entries/api/get-entry.ts'
import { unsentIn } from '../../features/entries/autosave/keepers.ts'
import { isAnswers } from '../../features/entries/autosave/places.ts'
import { EntryEditor } from '../../features/entries/components/entry-editor.tsx'
import { findKind, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { MissingAction } from '../../features/missing/components/missing-action.tsx'
import { useMe } from '../../features/session/me.ts'
import { CreateTask } from '../../features/tasks/components/create-task.tsx'
import { TaskList } from '../../features/tasks/components/task-list.tsx'
import { youthFileQuery } from '../../features/youth-files/api/get-youth-file.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Page } from '../../ui/page.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { toast } from '../../ui/toasts.ts'
import { LinkedActs } from '../linked-acts.tsx'
import { ownWayOf } from '../screening/own-way.tsx'
import { prepareLeave } from '../use-leave.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const SignedEntry = lazy(() =>
  import('../../features/entries/components/signed-entry.tsx').then(one => ({ default: one.SignedEntry })),
)
const Attachments = lazy(() =>
  import('../../features/attachments/components/attachments.tsx').then(one => ({ default: one.Attachments })),
)
const EntryAttached = lazy(() =>
  import('../../features/attachments/components/entry-attached.tsx').then(one => ({
    default: one.EntryAttached,
  })),
)
const loadConfirm = () =>
  import('../../features/session/components/confirm-dialog.tsx').then(one => ({ default: one.ConfirmDialog }))
const ConfirmDialog = lazy(loadConfirm)

/** One entry: a draft opens in its form or recorder, a signed one to be read. */
export default function EntryScreen() {
  const { entryId } = useParams({ from: '/house/entries/$entryId' })
  const entry = useEntry(entryId)
  const kinds = useKinds()
  const kind = entry.data && findKind(kinds.kinds, entry.data.kind, entry.data.kindVersion)
  // Given on a version that was published a moment ago: the forms are read again, once.
  const unknown = entry.data && !kind ? `${entry.data.kind} ${entry.data.kindVersion}` : undefined
  const { refetch } = kinds.query
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    if (unknown) void refetch().then(() => setAsked(unknown))
  }, [unknown, refetch])
  const failed = entry.error ?? kinds.query.error
  if (entry.data && kind)
    return <OpenEntry key={entryId} entry={entry.data} kind={kind} kindTitle={kinds.title} />
  if (!failed && unknown && asked === unknown) return <KindUnknown />
  if (!failed) return <Waiting />
  if (isAbsent(failed)) return <NotFoundScreen back="today" />
  return (
    <Page>
      <h1 className="sr-only">{m.entry_page()}</h1>
      <Failed
        what={m.entry_failed()}
        error={failed}
        retrying={entry.isFetching || kinds.query.isFetching}
        onRetry={() => void (entry.error ? entry.refetch() : kinds.query.refetch())}
      />
    </Page>
  )
}

function KindUnknown() {
  return (
    <Page>
      <h1 className="sr-only">{m.entry_page()}</h1>
      <EmptyState title={m.entry_kind_unknown()}>{m.entry_kind_unknown_help()}</EmptyState>
    </Page>
  )
}

interface Props {
  entry: Entry
  kind: NonNullable<ReturnType<typeof findKind>>
  kindTitle: (id: string) => string
}

function OpenEntry({ entry, kind, kindTitle }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  // Words that could not be sent stay in view, even where the draft was closed meanwhile.
  const editing = (entry.status === 'draft' && entry.can.write) || unsentIn(me.id, entry.id)
  const opens =
    kind.followUps !== undefined ||
    fieldsOf(kind).some(field => field.type === 'needs' && entry.answers[field.id] !== undefined)
  // The file is read, and that leaves a trace, only where something of it is shown.
  const wanted = editing ? entry.can.invite : opens && entry.status !== 'draft'
  const file = useQuery({ ...youthFileQuery(entry.youthId), enabled: wanted })
  const tasks = file.data?.tasks.filter(task => task.entryId === entry.id) ?? []

  const toFile = () => {
    void client.invalidateQueries({ queryKey: ['youth-files'] })
    void client.invalidateQueries({ queryKey: ['today'] })
    void navigate({ to: '/youths/$youthId', params: { youthId: entry.youthId } })
  }
  const open = (entryId: string) => void navigate({ to: '/entries/$entryId', params: { entryId } })
  const entryLink = (entryId: string, words: ReactNode) => (
    <Link to="/entries/$entryId" params={{ entryId }} className="text-accent underline underline-offset-3">
      {words}
    </Link>
  )
  useEffect(() => {
    if (!editing) return
    // Both are asked for when the line may be down.
    prepareLeave()
    loadConfirm().catch(() => {})
  }, [editing])
  const ownWay = ownWayOf(entry)
  const links = <LinkedActs entry={entry} entryLink={entryLink} kindTitle={kindTitle} />
  if (editing) {
    return (
      <Page width="full">
        <EntryEditor
          accountId={me.id}
          entry={entry}
          kind={kind}
          colleagues={file.data?.team.map(member => member.person) ?? []}
          onLeave={toFile}
          onSigned={() => {
            toast({ title: m.entry_signed() })
            void client.invalidateQueries({ queryKey: ['youth-files'] })
            void client.invalidateQueries({ queryKey: ['today'] })
            // What may be done with its files is no longer what it was in the draft.
            void client.invalidateQueries({ queryKey: ['attachments', entry.id] })
            window.scrollTo({ top: 0 })
          }}
          onOpen={open}
          ownWay={ownWay}
          alarm={me.can.reportMissing && <MissingAction />}
          around={
            <>
              <Suspense>
                <Attachments entryId={entry.id} writing />
              </Suspense>
              {links}
            </>
          }
          confirm={(done, cancel) => (
            <Suspense>
              <ConfirmDialog open onClose={cancel} onConfirmed={done} />
            </Suspense>
          )}
        />
      </Page>
    )
  }
  return (
    <Page width="reading">
      <Suspense fallback={<Waiting />}>
        <SignedEntry
          entry={entry}
          kind={kind}
          entryLink={entryLink}
          fileLink={
            <Link
              to="/youths/$youthId"
              params={{ youthId: entry.youthId }}
              className="text-accent underline underline-offset-3"
            >
              {entry.youthAlias}
            </Link>
          }
          links={links}
          outcome={isAnswers(entry.answers) && ownWay?.outcome(entry.answers, entry.occurredAt)}
          tasks={
            (tasks.length > 0 || entry.can.task) && (
              <div className="flex flex-col items-start gap-3">
                {tasks.length > 0 && (
                  <TaskList tasks={tasks} label={m.entry_tasks_opened()} meId={me.id} onFile onEntry />
                )}
                {entry.can.task && <CreateTask youthId={entry.youthId} entryId={entry.id} />}
              </div>
            )
          }
          attachments={<Attachments entryId={entry.id} />}
          attached={
            <Suspense>
              <EntryAttached entryId={entry.id} />
            </Suspense>
          }
          onPrint={() => void navigate({ to: '/entries/$entryId/print', params: { entryId: entry.id } })}
          onOpen={open}
        />
      </Suspense>
    </Page>
  )
}
