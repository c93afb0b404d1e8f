import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { PenLine } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { useSignEntry } from '../api/sign-entry.ts'
import { closeKeeper } from '../autosave/keepers.ts'
import type { EditedDraft } from '../autosave/use-draft.ts'
import { badDates, type TypedDates } from '../forms/form-context.ts'
import { inTheWay } from '../forms/judged-now.ts'
import { AnswersPaper } from '../paper/answers-paper.tsx'
import { CorrectionChanges } from './correction.tsx'
import { countTasks, TasksToOpen } from './tasks-to-open.tsx'

interface Props {
  accountId: string
  entry: Entry
  kind: Kind
  draft: EditedDraft
  typedDates: TypedDates
  onMissing: (errors: ApiProblem['errors']) => void
  onGoTo: (field: string) => void
  onSigned: (entry: Entry) => void
  /** What hangs on the draft and is signed with it, where the page does not show it anyway. */
  around: ReactNode
}

/** Everything that was written, once more, with what is still missing to sign; then the signature. */
export function CheckPage(props: Props) {
  const { accountId, entry, kind, draft, typedDates, onMissing, onGoTo, onSigned, around } = props
  const { keeper, state } = draft
  // A draft that takes no more words is signed as the service holds it.
  const closed = state.refusal?.final === true
  const { answers, occurredAt } = closed ? state.base : state.mine
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  const sign = useSignEntry(entry.id)
  const missing = inTheWay(kind, answers, occurredAt, closed ? [] : badDates(typedDates, answers))
  const tasks = countTasks({ kind, answers, occurredAt })

  const signNow = async () => {
    setBusy(true)
    setFailure(undefined)
    if (!closed && !(await keeper.flush())) {
      setFailure(m.entry_sign_not_saved())
      setBusy(false)
      setAsking(false)
      return
    }
    sign.mutate(keeper.state().version, {
      onSuccess: signed => {
        closeKeeper(accountId, entry.id)
        onSigned(signed)
      },
      onError: error => {
        if (error instanceof ApiProblem && error.rule === 'answers-incomplete') onMissing(error.errors)
        if (error instanceof ApiProblem && error.currentVersion) void keeper.catchUp(error.currentVersion)
        setFailure(failureWords(error))
      },
      onSettled: () => {
        setBusy(false)
        setAsking(false)
      },
    })
  }
  return (
    <div className="flex flex-col gap-6">
      {missing.length > 0 ? (
        <Banner tone="warn" title={m.entry_missing_title()}>
          <ul className="mt-1 flex flex-col items-start gap-1">
            {missing.map(({ id, label }) => (
              <li key={id}>
                <Button variant="quiet" onClick={() => onGoTo(id)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Banner title={m.entry_complete_title()}>{m.entry_complete_text()}</Banner>
      )}
      <CorrectionChanges entry={entry} kind={kind} answers={answers} />
      <Card>
        <AnswersPaper kind={kind} answers={answers} />
      </Card>
      {around}
      <TasksToOpen kind={kind} answers={answers} occurredAt={occurredAt} />
      {failure && (
        <Banner tone="danger" title={m.entry_not_signed()}>
          {failure}
        </Banner>
      )}
      <div className="flex flex-wrap items-center justify-end gap-4">
        {!entry.can.sign && <p className="text-ink-soft">{m.entry_may_not_sign()}</p>}
        <Button
          variant="primary"
          icon={<PenLine size={18} />}
          disabled={!entry.can.sign || missing.length > 0}
          onClick={() => setAsking(true)}
        >
          {m.entry_sign()}
        </Button>
      </div>
      <LaterAlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={m.entry_sign_title({ kind: textOf(kind.title), alias: entry.youthAlias })}
        description={
          <>
            {m.entry_sign_consequence()} {tasks > 0 && m.entry_sign_tasks({ count: tasks })}
          </>
        }
        confirm={m.entry_sign()}
        loading={busy}
        onConfirm={() => void signNow()}
      />
    </div>
  )
}
