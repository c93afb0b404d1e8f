import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { shortDate, today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConflictPanel, type Difference } from '../../../ui/conflict-panel.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Partner } from '../api/get-partner.ts'
import { useSaveRequest } from '../api/save-request.ts'
import { answerWords, isSettled } from '../partner-words.ts'

type Request = Partner['requests'][number]
type Answered = Pick<Request, 'askedOn' | 'answer' | 'answeredOn'>

interface Props {
  partnerId: string
  /** The one to change; none to note one. */
  request?: Request
  onDone: () => void
}

/** A request and its answer: two days and a word. When somebody was faster both versions are shown. */
export function RequestForm({ partnerId, request, onDone }: Props) {
  // The version that the form began from: the log is read again meanwhile.
  const [known] = useState(request)
  const [askedOn, setAskedOn] = useState<string | null>(known?.askedOn ?? today())
  const [answer, setAnswer] = useState<Request['answer']>(known?.answer ?? 'pending')
  const [answeredOn, setAnsweredOn] = useState<string | null>(known?.answeredOn ?? today())
  const [badAsked, setBadAsked] = useState(false)
  const [badAnswered, setBadAnswered] = useState(false)
  const [theirs, setTheirs] = useState<Request>()
  const key = useCreateKey()
  const save = useSaveRequest(partnerId)
  const problem = save.error instanceof ApiProblem ? save.error : undefined
  const settled = isSettled(answer)
  const mine = askedOn && { askedOn, answer, answeredOn: settled ? answeredOn : null }

  const send = (version = known?.version) => {
    if (!mine || badAsked || badAnswered) return
    save.mutate(
      {
        request: known && version !== undefined ? { id: known.id, version } : undefined,
        body: mine,
        idempotencyKey: key.of(mine),
      },
      {
        onSuccess: onDone,
        onError: error => setTheirs(error instanceof ApiProblem ? asRequest(error.current) : undefined),
      },
    )
  }
  const submit = () => {
    send()
  }
  if (theirs && mine)
    return (
      <ConflictPanel
        differences={differences(mine, theirs)}
        saving={save.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={onDone}
      />
    )
  // A mistake is only what was noted before.
  const answers = optionsOf(answerWords).filter(({ value }) => known || value !== 'mistake')
  return (
    <Form onSubmit={submit} className="flex flex-col gap-4 rounded-card bg-sunken p-4">
      {save.error && (
        <Banner tone="danger" title={m.partners_request_not_saved()}>
          {problem?.rule === 'dates-out-of-order' ? m.partners_answer_before() : failureWords(save.error)}
        </Banner>
      )}
      <FormGrid columns={2}>
        <DateField
          label={m.partners_asked_on()}
          value={askedOn}
          onChange={setAskedOn}
          onInvalid={setBadAsked}
          max={today()}
          error={askedOn ? undefined : m.partners_date_bad()}
          autoFocus
        />
        <Select
          label={m.partners_answer()}
          options={answers}
          value={answer}
          onChange={next => {
            setAnswer(next)
            if (!isSettled(next)) setBadAnswered(false)
          }}
        />
        {settled && (
          <DateField
            label={m.partners_answered_on()}
            value={answeredOn}
            onChange={setAnsweredOn}
            onInvalid={setBadAnswered}
            max={today()}
            error={
              badAnswered
                ? m.partners_date_bad()
                : problem?.codeAt('#/answeredOn') && m.partners_answer_before()
            }
          />
        )}
      </FormGrid>
      <div className="flex flex-wrap-reverse justify-end gap-3">
        <Button onClick={onDone}>{m.partners_cancel()}</Button>
        <Button type="submit" variant="primary" loading={save.isPending}>
          {m.partners_save()}
        </Button>
      </div>
    </Form>
  )
}

function differences(mine: Answered, theirs: Answered): Difference[] {
  const rows: [string, (one: Answered) => string][] = [
    [m.partners_asked_on(), one => shortDate(one.askedOn)],
    [m.partners_answer(), one => answerWords[one.answer]()],
    [m.partners_answered_on(), one => (one.answeredOn ? shortDate(one.answeredOn) : '')],
  ]
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(theirs) }))
}

/** The service sends the request as it is now; anything else is no version to show. */
function asRequest(current: unknown): Request | undefined {
  const isRequest = (value: unknown): value is Request =>
    typeof value === 'object' && value !== null && 'askedOn' in value && 'version' in value
  return isRequest(current) ? current : undefined
}
