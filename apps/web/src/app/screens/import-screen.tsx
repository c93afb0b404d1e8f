import { createLink, Link, useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { type Import, type Table, useImport, useImportActs } from '../../features/imports/api/imports.ts'
import { CheckStep } from '../../features/imports/components/check-step.tsx'
import { ColumnsStep } from '../../features/imports/components/columns-step.tsx'
import { RunStep } from '../../features/imports/components/run-step.tsx'
import { UndoDialog } from '../../features/imports/components/undo-dialog.tsx'
import { importRefusal, statusTones, statusWords, stoppedWords } from '../../features/imports/import-words.ts'
import { useConfirmed } from '../../features/session/use-confirmed.tsx'
import { YouthLink } from '../../features/youth-files/components/youth-link.tsx'
import { ApiProblem } from '../../lib/api-problem.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { nearTime } from '../../lib/near-time.ts'
import { m } from '../../paraglide/messages.js'
import { AlertDialog } from '../../ui/alert-dialog.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { toast } from '../../ui/toasts.ts'
import { useImportTargets } from '../import-targets.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const RouteButton = createLink(LinkButton)
type Acts = ReturnType<typeof useImportActs>

/** One import, from its columns to its result. It can be left at any step and taken up again. */
export default function ImportScreen() {
  const { importId } = useParams({ from: '/house/imports/$importId' })
  const query = useImport(importId)
  if (query.data) return <OneImport key={importId} one={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.imports_title()}</h1>
      <Failed
        what={m.imports_one_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

const steps = [
  { id: 'table', label: m.imports_step_table },
  { id: 'columns', label: m.imports_step_columns },
  { id: 'check', label: m.imports_step_check },
  { id: 'run', label: m.imports_step_run },
  { id: 'result', label: m.imports_step_result },
]

function OneImport({ one }: { one: Import }) {
  const acts = useImportActs(one.id)
  const [checking, setChecking] = useState(false)
  const current = { open: checking ? 2 : 1, running: 3, done: 5, undone: 5, discarded: 0, expired: 0 }[
    one.status
  ]
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link
            to="/imports"
            className="inline-flex min-h-6 items-center gap-1.5 text-accent underline underline-offset-3"
          >
            <ArrowLeft size={18} />
            {m.imports_back()}
          </Link>
        }
        title={m.imports_title()}
        meta={
          <>
            <Badge tone={statusTones[one.status]}>{statusWords[one.status]()}</Badge>
            <span>{m.imports_rows({ count: one.rows })}</span>
            {one.table && <span>{m.imports_until({ at: nearTime(one.table.expiresAt) })}</span>}
          </>
        }
        actions={one.can.change && <PutAway acts={acts} />}
      />
      <Stepper
        label={m.imports_steps()}
        steps={steps.map(({ id, label }) => ({ id, label: label() }))}
        current={current}
      />
      {one.stopped && one.status === 'open' && <Banner tone="warn">{stoppedWords[one.stopped]()}</Banner>}
      {one.table ? (
        <OpenTable one={one} table={one.table} acts={acts} checking={checking} onChecking={setChecking} />
      ) : (
        <Outcome one={one} acts={acts} />
      )}
    </Page>
  )
}

interface OpenProps {
  one: Import
  table: Table
  acts: Acts
  checking: boolean
  onChecking: (checking: boolean) => void
}

function OpenTable({ one, table, acts, checking, onChecking }: OpenProps) {
  const targets = useImportTargets(table.kinds)
  const { isError, isPending, variables: chosen } = acts.plan
  // What was chosen last stands on the page while it is on its way, and while it could not be kept.
  const plan = (isPending || isError) && chosen ? chosen : table.plan
  const keep = (next: Table['plan'], onKept?: () => void) =>
    acts.plan.mutate(next, onKept && { onSuccess: onKept })
  const go = (next: boolean) => {
    onChecking(next)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      {isError && (
        <Banner
          tone="danger"
          title={m.imports_not_saved()}
          actions={
            <>
              <Button size="small" onClick={() => keep(plan)}>
                {m.ui_retry()}
              </Button>
              <Button size="small" variant="quiet" onClick={() => acts.plan.reset()}>
                {m.imports_drop_choice()}
              </Button>
            </>
          }
        >
          {importRefusal(acts.plan.error)}
        </Banner>
      )}
      {checking ? (
        <CheckStep
          one={one}
          table={table}
          plan={plan}
          targets={targets}
          refused={acts.run.error}
          starting={acts.run.isPending}
          settled={!isPending && !isError}
          onPlan={keep}
          onBack={() => go(false)}
          onRun={onRefused => acts.run.mutate(undefined, { onError: onRefused })}
          fileLink={(youthId, alias) => <YouthLink youthId={youthId} alias={alias} />}
        />
      ) : (
        <ColumnsStep
          importId={one.id}
          table={table}
          plan={plan}
          targets={targets}
          saving={acts.plan}
          onPlan={keep}
          onNext={() => go(true)}
        />
      )}
    </>
  )
}

function Outcome({ one, acts }: { one: Import; acts: Acts }) {
  const [undoing, setUndoing] = useState(false)
  // Why it was refused stands in the dialog itself.
  const confirmed = useConfirmed(() => {})
  const refusal = acts.undo.error
  const asksWho = refusal instanceof ApiProblem && refusal.slug === 'confirmation-needed'
  switch (one.status) {
    case 'running':
      return (
        <RunStep
          one={one}
          stopping={acts.cancel.isPending}
          onStop={() =>
            acts.cancel.mutate(undefined, {
              onError: error =>
                toast({ title: m.imports_not_stopped(), description: importRefusal(error), tone: 'danger' }),
            })
          }
        />
      )
    case 'done':
      return (
        <Card
          title={m.imports_done_title()}
          foot={one.can.undo && <p className="text-ink-soft text-small">{m.imports_undo_until()}</p>}
        >
          <p>
            {m.imports_done_text({
              files: m.imports_files({ count: one.files ?? 0 }),
              entries: m.imports_entries({ count: one.entries ?? 0 }),
            })}
          </p>
          <div className="mt-4 flex flex-wrap gap-3">
            <RouteButton to="/youths" variant="primary">
              {m.imports_see_files()}
            </RouteButton>
            {one.can.undo && <Button onClick={() => setUndoing(true)}>{m.imports_undo()}</Button>}
          </div>
          <UndoDialog
            importId={one.id}
            open={undoing}
            pending={acts.undo.isPending}
            error={asksWho ? null : refusal}
            onClose={() => setUndoing(false)}
            onUndo={reason => confirmed.run(() => acts.undo.mutateAsync(reason))}
            fileLink={(youthId, alias) => <YouthLink youthId={youthId} alias={alias} />}
          />
          {confirmed.dialog}
        </Card>
      )
    case 'undone':
      return <Banner>{m.imports_undone_text({ at: one.undoneAt ? nearTime(one.undoneAt) : '' })}</Banner>
    case 'expired':
      return <Banner tone="warn">{m.imports_expired_text()}</Banner>
    default:
      return <Banner>{m.imports_not_mine()}</Banner>
  }
}

function PutAway({ acts }: { acts: Acts }) {
  const navigate = useNavigate()
  return (
    <AlertDialog
      title={m.imports_put_away()}
      description={m.imports_put_away_text()}
      confirm={m.imports_put_away()}
      tone="danger"
      loading={acts.putAway.isPending}
      onConfirm={() =>
        acts.putAway.mutate(undefined, {
          onSuccess: () => {
            void navigate({ to: '/imports' })
            toast({ title: m.imports_put_away_done() })
          },
          onError: error =>
            toast({ title: m.imports_one_failed(), description: importRefusal(error), tone: 'danger' }),
        })
      }
      trigger={<Button>{m.imports_put_away()}</Button>}
    />
  )
}
