import type { MyMail } from '@havre/contracts/mail.ts'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useConfirmMyMail, useRemoveMyMail, useSetMyMail } from '../api/my-mail.ts'
import { addressRefusal, codeRefusal } from '../mail-words.ts'

/** An address that is given, waits for its code (beside a confirmed one, perhaps) or is confirmed; and the way to take it away. */
export function MyAddress({ mail }: { mail: MyMail }) {
  const [other, setOther] = useState(false)
  const remove = useRemoveMyMail()
  const { address, confirmed, nextAddress, codeUntil } = mail
  const waiting = confirmed ? nextAddress : address
  if (!address || other)
    return (
      <AddressForm onDone={() => setOther(false)} {...(address && { onCancel: () => setOther(false) })} />
    )
  return (
    <div className="flex flex-col gap-5">
      {confirmed && (
        <p dir="ltr" className="w-fit break-all font-mono">
          {address}
        </p>
      )}
      {waiting && <CodeForm address={waiting} key={codeUntil} />}
      <div className="flex flex-wrap gap-3">
        {mail.offered && (
          <Button size="small" onClick={() => setOther(true)}>
            {m.mail_other()}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () => toast({ title: m.mail_removed() }),
              onError: error =>
                toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' }),
            })
          }
        >
          {m.mail_remove()}
        </Button>
      </div>
    </div>
  )
}

function AddressForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const [address, setAddress] = useState('')
  const [empty, setEmpty] = useState(false)
  const set = useSetMyMail()
  const submit = () => {
    setEmpty(address.trim() === '')
    if (address.trim() !== '') set.mutate(address.trim(), { onSuccess: onDone })
  }
  const refused = set.error ? addressRefusal(set.error) : undefined
  return (
    <Form onSubmit={submit} className="flex max-w-md flex-col gap-4">
      <TextInput
        label={m.mail_address()}
        help={m.mail_address_help()}
        type="email"
        inputMode="email"
        // The tablet is shared: the browser must not keep it for the next colleague.
        autoComplete="off"
        dir="ltr"
        maxLength={254}
        value={address}
        onChange={setAddress}
        error={empty ? m.mail_address_wrong() : refused}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" loading={set.isPending}>
          {m.mail_send_code()}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {m.ui_cancel()}
          </Button>
        )}
      </div>
    </Form>
  )
}

function CodeForm({ address }: { address: string }) {
  const [code, setCode] = useState('')
  const confirm = useConfirmMyMail()
  const submit = () => {
    confirm.mutate(code)
  }
  return (
    <Form onSubmit={submit} className="flex max-w-md flex-col gap-4">
      <TextInput
        label={m.mail_code()}
        help={m.mail_code_help({ address })}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        maxLength={7}
        value={code}
        onChange={setCode}
        error={confirm.error ? codeRefusal(confirm.error) : undefined}
        controlClassName="font-mono tracking-widest"
      />
      <div>
        <Button type="submit" variant="primary" loading={confirm.isPending}>
          {m.mail_confirm()}
        </Button>
      </div>
    </Form>
  )
}
