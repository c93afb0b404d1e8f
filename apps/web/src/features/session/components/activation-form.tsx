import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { beginActivation, type Factor } from '../api/begin-activation.ts'
import { finishActivation } from '../api/finish-activation.ts'
import { refusalWords } from '../refusal-words.ts'
import { sixDigits } from '../typed-code.ts'
import { FactorCard } from './factor-card.tsx'
import { PasswordInput } from './password-input.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** First visit: set-up code and password, then the authenticator, then the recovery codes. */
export function ActivationForm({ onDone }: { onDone: () => void }) {
  const [login, setLogin] = useState('')
  const [setupCode, setSetupCode] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [factor, setFactor] = useState<Factor>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const who = { login: login.trim().toLowerCase(), setupCode: setupCode.trim() }

  const attempt = async (ready: boolean, act: () => Promise<void>) => {
    setAsked(true)
    if (!ready || busy) return
    setBusy(true)
    setError(undefined)
    try {
      await act()
      setAsked(false)
    } catch (refusal) {
      setError(refusal)
    }
    setBusy(false)
  }
  const failure = error !== undefined && <Banner tone="danger">{refusalWords(error)}</Banner>

  if (codes) return <RecoveryCodes codes={codes} action={m.session_to_sign_in()} onKept={onDone} />
  if (factor) {
    const digits = sixDigits(code)
    const confirm = async () => {
      if (!digits) return
      const reply = await finishActivation({ ...who, code: digits })
      setPassword('')
      setCodes(reply.recoveryCodes)
    }
    return (
      <Form onSubmit={() => void attempt(Boolean(digits), confirm)}>
        {failure}
        <p>{m.session_factor_text()}</p>
        <FactorCard factor={factor} />
        <TextInput
          label={m.session_code()}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          maxLength={12}
          value={code}
          onChange={setCode}
          error={asked && !digits ? m.session_code_form() : undefined}
          controlClassName="tabular tracking-widest"
        />
        <Button type="submit" variant="primary" full loading={busy}>
          {m.session_confirm()}
        </Button>
      </Form>
    )
  }
  const long = [...password].length >= 15
  const begin = async () => setFactor(await beginActivation({ ...who, password }))
  return (
    <Form onSubmit={() => void attempt(who.login !== '' && who.setupCode !== '' && long, begin)}>
      {failure}
      <TextInput
        label={m.session_login()}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={64}
        value={login}
        onChange={setLogin}
        error={asked && who.login === '' ? m.session_fill() : undefined}
      />
      <TextInput
        label={m.session_setup_code()}
        help={m.session_setup_help()}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={80}
        value={setupCode}
        onChange={setSetupCode}
        error={asked && who.setupCode === '' ? m.session_fill() : undefined}
        controlClassName="font-mono"
      />
      <PasswordInput
        label={m.session_new_password()}
        help={m.session_new_password_help()}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={asked && !long ? m.session_password_short() : undefined}
      />
      <Button type="submit" variant="primary" full loading={busy}>
        {m.session_go_on()}
      </Button>
    </Form>
  )
}
