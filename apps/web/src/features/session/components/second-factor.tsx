import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { Factor } from '../api/begin-activation.ts'
import { useBeginSecondFactor } from '../api/begin-second-factor.ts'
import { useRenewRecoveryCodes } from '../api/renew-recovery-codes.ts'
import { useConfirmed } from '../use-confirmed.tsx'
import { NewFactorForm } from './new-factor-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** A new telephone, new recovery codes: both ask first who is there. */
export function SecondFactor() {
  const [error, setError] = useState<unknown>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [factor, setFactor] = useState<Factor>()
  const renew = useRenewRecoveryCodes()
  const begin = useBeginSecondFactor()
  const confirmed = useConfirmed(setError)
  const run = (act: () => Promise<unknown>) => {
    setError(undefined)
    confirmed.run(act)
  }
  return (
    <Card title={m.account_factor()}>
      <div className="flex flex-col gap-5">
        {error !== undefined && <Banner tone="danger">{failureWords(error)}</Banner>}
        <p className="text-ink-soft">{m.account_factor_text()}</p>
        <div className="flex flex-wrap gap-3">
          <Button
            loading={renew.isPending}
            onClick={() => run(() => renew.mutateAsync().then(reply => setCodes(reply.recoveryCodes)))}
          >
            {m.account_renew_codes()}
          </Button>
          <Button loading={begin.isPending} onClick={() => run(() => begin.mutateAsync().then(setFactor))}>
            {m.account_new_phone()}
          </Button>
        </div>
      </div>
      <Dialog open={codes !== undefined} onClose={() => setCodes(undefined)} title={m.account_new_codes()}>
        {codes && (
          <RecoveryCodes codes={codes} action={m.account_codes_kept()} onKept={() => setCodes(undefined)} />
        )}
      </Dialog>
      <Dialog
        open={factor !== undefined}
        onClose={() => setFactor(undefined)}
        title={m.account_new_phone()}
        description={m.session_factor_text()}
      >
        {factor && (
          <NewFactorForm
            factor={factor}
            onDone={() => {
              setFactor(undefined)
              toast({ title: m.account_new_phone_done() })
            }}
          />
        )}
      </Dialog>
      {confirmed.dialog}
    </Card>
  )
}
