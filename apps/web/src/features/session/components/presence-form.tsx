import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { confirmPresence } from '../api/confirm-presence.ts'
import { presenceFrom } from '../typed-code.ts'
import { clock, useCountdown } from '../use-countdown.ts'
import { PasswordInput } from './password-input.tsx'

interface Props {
  /** The verb of what follows. */
  action: string
  onConfirmed: () => void
  /** Beside the button. */
  children?: ReactNode
}

/** Asks who is there: the password or a code of six digits, in one box. */
export function PresenceForm({ action, onConfirmed, children }: Props) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const wait = useCountdown()

  const submit = async () => {
    if (busy || wait.left > 0) return
    if (text === '') {
      setError(m.session_fill())
      return
    }
    setBusy(true)
    setError(undefined)
    try {
      await confirmPresence(presenceFrom(text))
      onConfirmed()
    } catch (refusal) {
      const refused = refusal instanceof ApiProblem && refusal.status < 500 && refusal.status !== 429
      setError(refused ? m.session_not_recognised() : failureWords(refusal))
      setText('')
      setBusy(false)
      if (refusal instanceof ApiProblem && refusal.retryAfterSeconds) wait.start(refusal.retryAfterSeconds)
    }
  }

  return (
    <Form onSubmit={() => void submit()}>
      <PasswordInput
        label={m.session_presence()}
        help={m.session_presence_help()}
        value={text}
        onChange={setText}
        error={error}
        autoFocus
      />
      <div className="flex flex-wrap items-center justify-end gap-3">
        {children}
        <Button type="submit" variant="primary" loading={busy} disabled={wait.left > 0}>
          {wait.left > 0 ? m.session_wait({ time: clock(wait.left) }) : action}
        </Button>
      </div>
    </Form>
  )
}
