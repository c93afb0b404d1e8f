import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { number } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Import, type ImportPlan, type Table, useCheck } from '../api/imports.ts'
import { importRefusal } from '../import-words.ts'
import type { Targets } from '../target-words.ts'
import { ProblemList } from './problem-list.tsx'

interface Props {
  one: Import
  table: Table
  plan: ImportPlan
  targets: Targets
  /** What kept the last attempt at running from beginning. */
  refused: unknown
  starting: boolean
  /** Whether the plan on the page is the one that is kept. */
  settled: boolean
  onPlan: (plan: ImportPlan) => void
  onBack: () => void
  onRun: (onRefused: () => void) => void
  fileLink: (youthId: string, alias: string) => ReactNode
}

/** What would be made, everything that is wrong by row, and the way to begin. Nothing is written here. */
export function CheckStep(props: Props) {
  const { one, table, plan, targets, refused, starting, settled, onPlan, onBack, onRun, fileLink } = props
  const query = useCheck(one.id, one.version)
  const [asking, setAsking] = useState(false)
  const back = (
    <Button icon={<ArrowLeft size={18} />} onClick={onBack}>
      {m.imports_to_columns()}
    </Button>
  )
  if (query.isPending)
    return (
      <div role="status">
        <p className="mb-4 text-ink-soft">{m.imports_checking()}</p>
        <Skeleton rows={5} />
      </div>
    )
  if (!query.data)
    return (
      <>
        <Failed
          what={m.imports_check_failed()}
          kept={
            plan.sheets.some(sheet => sheet.use === 'files')
              ? importRefusal(query.error)
              : m.imports_no_files_sheet()
          }
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
        <div>{back}</div>
      </>
    )
  const { counts, problems, alike, errors, warnings } = query.data
  const headerOf = (sheet: number, column: number | null) =>
    column === null ? undefined : table.sheets[sheet]?.columns[column]?.header
  const of = (severity: 'error' | 'warning') => problems.filter(problem => problem.severity === severity)
  const leaveOut = (rows: readonly number[]) =>
    onPlan({ ...plan, leaveOut: [...new Set([...plan.leaveOut, ...rows])] })
  const filesSheet = plan.sheets.find(sheet => sheet.use === 'files')?.sheet
  const list = (severity: 'error' | 'warning') => (
    <ProblemList
      problems={of(severity)}
      headerOf={headerOf}
      nameOf={targets.nameOf}
      filesSheet={filesSheet}
      files={counts.files}
      onLeaveOut={leaveOut}
    />
  )
  return (
    <div className="flex flex-col gap-6" aria-busy={query.isPlaceholderData}>
      <p role="status" className="sr-only">
        {query.isPlaceholderData && m.imports_checking()}
      </p>
      <Card title={m.imports_would_make()}>
        <KeyValues
          compact
          pairs={[
            { term: m.imports_count_files(), value: number(counts.files) },
            { term: m.imports_count_identities(), value: number(counts.identities) },
            { term: m.imports_count_mandates(), value: number(counts.mandates) },
            { term: m.imports_count_parties(), value: number(counts.parties) },
            { term: m.imports_count_entries(), value: number(counts.entries) },
          ]}
        />
      </Card>
      {plan.leaveOut.length > 0 && (
        <Banner
          title={m.imports_left_out({ count: plan.leaveOut.length })}
          actions={
            <Button size="small" onClick={() => onPlan({ ...plan, leaveOut: [] })}>
              {m.imports_take_back()}
            </Button>
          }
        />
      )}
      {errors === 0 && warnings === 0 && <Banner>{m.imports_all_good()}</Banner>}
      {errors > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-title-3">{m.imports_errors({ count: errors })}</h2>
          <p className="text-ink-soft">{m.imports_errors_help()}</p>
          {list('error')}
        </section>
      )}
      {warnings > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-title-3">{m.imports_warnings({ count: warnings })}</h2>
          {list('warning')}
        </section>
      )}
      {alike.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-title-3">{m.imports_alike()}</h2>
          <List label={m.imports_alike()}>
            {alike.map(({ row, youthId, alias }) => (
              <ListRow
                key={`${row} ${youthId}`}
                title={fileLink(youthId, alias)}
                meta={m.imports_at_row({ rows: row })}
              />
            ))}
          </List>
        </section>
      )}
      {refused !== null && (
        <Banner tone="danger" title={m.imports_not_started()}>
          {importRefusal(refused)}
        </Banner>
      )}
      <div className="flex flex-wrap justify-between gap-3">
        {back}
        {errors === 0 && counts.files > 0 && (
          <AlertDialog
            title={m.imports_do({ count: counts.files })}
            description={m.imports_do_text()}
            confirm={m.imports_do({ count: counts.files })}
            loading={starting}
            open={asking}
            onOpenChange={setAsking}
            onConfirm={() => onRun(() => setAsking(false))}
            trigger={
              <Button variant="primary" disabled={!settled || query.isPlaceholderData}>
                {m.imports_do({ count: counts.files })}
              </Button>
            }
          />
        )}
      </div>
    </div>
  )
}
