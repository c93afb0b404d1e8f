import { type FormEvent, useRef, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { signIn } from '../api/sign-in.ts'
import { refusalWords } from '../refusal-words.ts'
import { clock, useCountdown } from '../use-countdown.ts'
import { PasswordInput } from './password-input.tsx'

/** Login, password and code together; every refusal sounds the same. Words typed stay, except the code. */
export function SignInForm({ onSubmitting }: { onSubmitting?: () => void }) {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const wait = useCountdown()
  const form = useRef<HTMLFormElement>(null)
  const codeBox = useRef<HTMLInputElement>(null)

  const missing = (value: string) => (asked && value.trim() === '' ? m.session_fill() : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (busy || wait.left > 0) return
    if (login.trim() === '' || password === '' || code.trim() === '') {
      form.current?.querySelector<HTMLInputElement>('input:placeholder-shown, input[value=""]')?.focus()
      return
    }
    setBusy(true)
    setError(undefined)
    onSubmitting?.()
    try {
      await signIn({ login: login.trim().toLowerCase(), password, code: code.trim() })
    } catch (refusal) {
      setError(refusal)
      setCode('')
      setAsked(false)
      setBusy(false)
      codeBox.current?.focus()
      if (refusal instanceof ApiProblem && refusal.retryAfterSeconds) wait.start(refusal.retryAfterSeconds)
    }
  }

  return (
    <form ref={form} onSubmit={event => void submit(event)} noValidate className="flex flex-col gap-5">
      {error !== undefined && <Banner tone="danger">{refusalWords(error)}</Banner>}
      <TextInput
        label={m.session_login()}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={64}
        value={login}
        onChange={setLogin}
        error={missing(login)}
        autoFocus
      />
      <PasswordInput
        label={m.session_password()}
        name="password"
        value={password}
        onChange={setPassword}
        error={missing(password)}
      />
      <div className="flex flex-col items-start gap-1">
        <TextInput
          ref={codeBox}
          label={recovery ? m.session_recovery_code() : m.session_code()}
          help={recovery ? m.session_recovery_help() : m.session_code_help()}
          name="code"
          autoComplete="one-time-code"
          inputMode={recovery ? 'text' : 'numeric'}
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={40}
          value={code}
          onChange={setCode}
          error={missing(code)}
          controlClassName="tabular tracking-widest"
        />
        <button
          type="button"
          onClick={() => setRecovery(!recovery)}
          className="min-h-9 rounded-mark text-accent text-small underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-2"
        >
          {recovery ? m.session_use_code() : m.session_use_recovery()}
        </button>
      </div>
      <Button type="submit" variant="primary" full loading={busy} disabled={wait.left > 0}>
        {wait.left > 0 ? m.session_wait({ time: clock(wait.left) }) : m.session_sign_in()}
      </Button>
    </form>
  )
}
