import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Factor } from '../api/begin-activation.ts'
import { useFinishSecondFactor } from '../api/finish-second-factor.ts'
import { refusalWords } from '../refusal-words.ts'
import { sixDigits } from '../typed-code.ts'
import { FactorCard } from './factor-card.tsx'

interface Props {
  factor: Factor
  onDone: () => void
}

/** Scans the new secret and proves it with a first code. */
export function NewFactorForm({ factor, onDone }: Props) {
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const finish = useFinishSecondFactor()
  const digits = sixDigits(code)
  const submit = () => {
    setAsked(true)
    if (digits) finish.mutate(digits, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {finish.isError && <Banner tone="danger">{refusalWords(finish.error)}</Banner>}
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
      <Button type="submit" variant="primary" full loading={finish.isPending}>
        {m.session_confirm()}
      </Button>
    </Form>
  )
}
