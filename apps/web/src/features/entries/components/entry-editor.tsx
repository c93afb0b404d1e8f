import type { Entry } from '@havre/contracts/entries.ts'
import type { Answer } from '@havre/kinds/answers.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { SaveState } from '../../../ui/save-state.tsx'
import { toast } from '../../../ui/toasts.ts'
import { type EditedDraft, useDraft } from '../autosave/use-draft.ts'
import { usePresence } from '../autosave/use-presence.ts'
import { FormHintsProvider, type TypedDates } from '../forms/form-context.ts'
import { wrongDates } from '../forms/judged-now.ts'
import { momentField } from '../forms/moment.ts'
import { newRowKey } from '../forms/row-key.ts'
import { hasClock, pausesWithNew, runningPause } from '../recorder/pauses.ts'
import { AxesChoice } from './axes-choice.tsx'
import { CorrectingBanner } from './correction.tsx'
import { DraftBar, statusOf } from './draft-bar.tsx'
import { DraftNotices } from './draft-notices.tsx'
import { EntryForm, type OwnWay } from './entry-form.tsx'
import { KindNotice } from './kind-notice.tsx'

const Recorder = lazy(() => import('../recorder/recorder.tsx').then(one => ({ default: one.Recorder })))
const loadCheck = () => import('./check-page.tsx').then(one => ({ default: one.CheckPage }))
const CheckPage = lazy(loadCheck)
const ConflictDialog = lazy(() =>
  import('./conflict-dialog.tsx').then(one => ({ default: one.ConflictDialog })),
)

export interface EditorProps {
  accountId: string
  entry: Entry
  kind: Kind
  /** People of the file who may be asked to write along. */
  colleagues: readonly { id: string; name: string | null }[]
  /** Back to the file. */
  onLeave: () => void
  onSigned: (entry: Entry) => void
  /** Opens another entry: the sequel of one that can't be changed any more. */
  onOpen: (entryId: string) => void
  confirm: (done: () => void, cancel: () => void) => ReactNode
  /** The way to say that somebody is missing. */
  alarm: ReactNode
  /** What hangs on the draft: its files, its links. */
  around?: ReactNode
  ownWay?: OwnWay | undefined
}

/** A draft: its form or its recorder, what becomes of the words, and the way to sign. */
export function EntryEditor(props: EditorProps) {
  const { accountId, entry, kind, onLeave, confirm } = props
  const draft = useDraft(accountId, entry)
  const { keeper, state, answer } = draft
  const others = usePresence(entry, keeper)
  const [comparing, setComparing] = useState(false)
  const [missing, setMissing] = useState<readonly { pointer: string; code: string }[]>([])
  const [typedDates, setTypedDates] = useState<TypedDates>(new Map())
  const { answers, occurredAt } = state.mine
  useEffect(() => {
    loadCheck().catch(() => {})
  }, [])
  const topics = fieldsOf(kind).find(field => field.type === 'topics')

  const told = state.refusal?.errors ?? missing
  const language = spokenIn(kind, draft)
  const hints = useMemo(
    () => ({
      problems: new Map(
        [...told, ...wrongDates(kind, answers, occurredAt)].map(({ pointer, code }) => [pointer, code]),
      ),
      spokenLanguage: language,
      typedDates,
      onTypedDate: (place: string, typed: string | undefined) =>
        setTypedDates(known => withTyped(known, place, typed)),
    }),
    [told, kind, answers, occurredAt, language, typedDates],
  )
  const moment = momentField(kind)
  const record = (field: string, value: Answer | undefined) => {
    answer(field, value)
    setMissing(known => known.filter(({ pointer }) => pointer.split('/')[2] !== field))
    // What is told happened when the form says, not when somebody opened it.
    if (field === moment && typeof value === 'string') draft.happenedAt(value)
  }
  const interrupt = async () => {
    if (hasClock(kind) && typeof answers.startedAt === 'string' && !runningPause(answers)) {
      answer('pauses', pausesWithNew(answers, newRowKey(), Date.now(), m.recorder_interrupted()))
    }
    if (await keeper.flush()) toast({ title: m.recorder_interrupted_kept() })
    onLeave()
  }
  const check = (goTo: (field: string) => void, besides?: ReactNode) => (
    <Suspense>
      <CheckPage
        {...props}
        around={besides}
        draft={draft}
        typedDates={typedDates}
        onMissing={setMissing}
        onGoTo={goTo}
      />
    </Suspense>
  )
  const around = (
    <>
      {props.around}
      <Card tone="sunken">
        <AxesChoice axes={state.mine.axes} onChange={draft.belongsTo} />
      </Card>
    </>
  )
  return (
    <FormHintsProvider value={hints}>
      <div className="sticky top-16 z-10 max-lg:group-has-[[data-recorder]]/house:top-0 -mx-gutter -mt-6 border-line border-b bg-paper px-gutter lg:-mt-8">
        <DraftBar
          {...props}
          state={state}
          others={others}
          onCompare={() => setComparing(true)}
          keeper={keeper}
        />
        <DraftNotices {...props} state={state} onCompare={() => setComparing(true)} />
      </div>
      {entry.correctsId && (
        <div className="mt-4">
          <CorrectingBanner {...props} />
        </div>
      )}
      {kind.notice && (
        <div className="mt-4">
          <KindNotice kind={kind} />
        </div>
      )}
      {topics?.type === 'topics' ? (
        <Suspense>
          <Recorder
            kind={kind}
            topics={topics}
            entryId={entry.id}
            answers={answers}
            onAnswer={record}
            saveState={<SaveState status={statusOf(state, entry)} />}
            onInterrupt={() => void interrupt()}
            check={check}
            confirm={confirm}
          />
          <div className="mt-6 flex flex-col gap-6">{around}</div>
        </Suspense>
      ) : (
        <EntryForm
          kind={kind}
          ownWay={props.ownWay}
          draft={draft}
          onAnswer={record}
          asksWhen={!moment}
          check={check}
          around={around}
        />
      )}
      {state.conflict && (
        <Suspense>
          <ConflictDialog
            kind={kind}
            state={state}
            open={comparing && state.phase === 'conflict'}
            onOpenChange={setComparing}
            onChosen={values => {
              keeper.dispatch({ type: 'chosen', values, at: Date.now() })
              setComparing(false)
            }}
          />
        </Suspense>
      )}
    </FormHintsProvider>
  )
}

function withTyped(known: TypedDates, place: string, typed: string | undefined): TypedDates {
  if (known.get(place) === typed) return known
  const others = [...known].filter(([other]) => other !== place)
  return new Map(typed === undefined ? others : [...others, [place, typed]])
}

/** The language of the conversation, from the first language field of the form. */
function spokenIn(kind: Kind, { state }: EditedDraft): string | undefined {
  const field = fieldsOf(kind).find(one => one.type === 'language')
  const answer = field && state.mine.answers[field.id]
  return typeof answer === 'string' ? answer : undefined
}
