import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Form } from '../../../ui/form.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useChangePassword } from '../api/change-password.ts'
import { useConfirmed } from '../use-confirmed.tsx'
import { PasswordInput } from './password-input.tsx'

/** A new password with the old one; the other devices are signed out. */
export function ChangePassword() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [asked, setAsked] = useState(false)
  const [error, setError] = useState<unknown>()
  const change = useChangePassword()
  const confirmed = useConfirmed(setError)
  const long = [...next].length >= 15

  const submit = () => {
    setAsked(true)
    setError(undefined)
    if (current === '' || !long) return
    confirmed.run(() =>
      change.mutateAsync({ current, next }).then(() => {
        setCurrent('')
        setNext('')
        setAsked(false)
        toast({ title: m.account_password_done() })
      }),
    )
  }
  return (
    <Card title={m.account_password()}>
      <Form onSubmit={submit} className="flex max-w-md flex-col gap-5">
        {error !== undefined && <Banner tone="danger">{words(error)}</Banner>}
        <PasswordInput
          label={m.account_password_current()}
          value={current}
          onChange={setCurrent}
          error={asked && current === '' ? m.session_fill() : undefined}
        />
        <PasswordInput
          label={m.session_new_password()}
          help={m.session_new_password_help()}
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          error={asked && !long ? m.session_password_short() : undefined}
        />
        <div>
          <Button type="submit" loading={change.isPending}>
            {m.account_password_change()}
          </Button>
        </div>
      </Form>
      {confirmed.dialog}
    </Card>
  )
}

function words(error: unknown): string {
  if (error instanceof ApiProblem && error.slug === 'sign-in-refused') return m.account_password_wrong()
  if (error instanceof ApiProblem && error.rule === 'weak-password') return m.session_weak_password()
  return failureWords(error)
}
