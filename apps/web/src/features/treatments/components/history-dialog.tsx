import { Failed } from '../../../lib/failed.tsx'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useDoses } from '../api/list-doses.ts'
import type { DoseItem } from '../api/list-due-doses.ts'
import type { Treatment } from '../api/list-treatments.ts'
import { nameOf, outcomeWords, voidWords } from '../treatment-words.ts'
import { Correct } from './dose-opener.tsx'

interface Props {
  treatment: Treatment
  open: boolean
  onClose: () => void
}

/** Everything that was recorded for one treatment; what was voided stays readable, struck through. */
export default function HistoryDialog({ treatment, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.treatments_history_of({ what: treatment.what })}
    >
      {open && <History treatment={treatment} />}
    </Dialog>
  )
}

function History({ treatment }: { treatment: Treatment }) {
  const query = useDoses(treatment.id)
  if (query.isPending) return <Skeleton rows={5} />
  if (!query.data)
    return <Failed what={m.treatments_failed()} error={query.error} onRetry={() => void query.refetch()} />
  const doses = query.data.pages.flatMap(page => page.items)
  if (doses.length === 0) return <p className="text-ink-soft">{m.treatments_history_empty()}</p>
  return (
    <>
      <ul className="divide-y divide-line">
        {doses.map(dose => (
          <Line key={dose.id} dose={dose} canCorrect={treatment.can.record} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          className="self-start"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.treatments_earlier()}
        </Button>
      )}
    </>
  )
}

function Line({ dose, canCorrect }: { dose: DoseItem; canCorrect: boolean }) {
  const isVoid = dose.voided || dose.outcome === 'annulled'
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0">
        <p className={cx('tabular', dose.voided && 'text-ink-soft line-through')}>
          {dateTime(dose.at)}
          {' · '}
          {dose.outcome === 'annulled' ? m.treatments_annulled() : outcomeWords[dose.outcome]()}
          {' · '}
          {nameOf(dose.by)}
        </p>
        <p className="text-ink-soft text-small">
          {dose.voided && m.treatments_voided()}
          {dose.voidReason && m.treatments_corrects({ reason: voidWords[dose.voidReason]() })}
          {dose.remark && <bdi className="block">{dose.remark}</bdi>}
        </p>
      </div>
      {canCorrect && !isVoid && <Correct record={dose}>{m.treatments_correct_short()}</Correct>}
    </li>
  )
}
