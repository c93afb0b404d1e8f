import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { ListRow } from '../../../ui/list.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useDisableAccount } from '../api/disable-account.ts'
import type { AccountItem, Invitation } from '../api/list-accounts.ts'
import { useReinviteAccount } from '../api/reinvite-account.ts'

interface Props {
  account: AccountItem
  own: boolean
  onInvited: (invitation: Invitation) => void
}

/** One account with what can be done about it. */
export function AccountRow({ account, own, onInvited }: Props) {
  const [asking, setAsking] = useState(false)
  const [renewing, setRenewing] = useState(false)
  const disable = useDisableAccount()
  const reinvite = useReinviteAccount()
  const failed = (error: unknown) =>
    toast({ title: m.people_not_done(), description: failureWords(error), tone: 'danger' })
  return (
    <ListRow
      title={
        <span dir="auto" className={cx(account.status === 'disabled' && 'text-ink-soft')}>
          {account.name}
        </span>
      }
      meta={account.roles.map(roleLabel).join(' · ')}
      trailing={
        <>
          <Status status={account.status} />
          {!own && (
            <AlertDialog
              open={renewing}
              onOpenChange={setRenewing}
              trigger={<Button size="small">{m.people_reinvite()}</Button>}
              title={m.people_reinvite_title({ name: account.name })}
              description={m.people_reinvite_text()}
              confirm={m.people_reinvite_do()}
              loading={reinvite.isPending}
              onConfirm={() =>
                reinvite.mutate(account.id, {
                  onSuccess: onInvited,
                  onError: failed,
                  onSettled: () => setRenewing(false),
                })
              }
            />
          )}
          {!own && account.status !== 'disabled' && (
            <AlertDialog
              open={asking}
              onOpenChange={setAsking}
              trigger={
                <Button size="small" variant="quiet">
                  {m.people_disable()}
                </Button>
              }
              title={m.people_disable_title({ name: account.name })}
              description={m.people_disable_text()}
              confirm={m.people_disable()}
              tone="danger"
              loading={disable.isPending}
              onConfirm={() =>
                disable.mutate(account.id, {
                  onSuccess: () => toast({ title: m.people_disabled_done() }),
                  onError: failed,
                  onSettled: () => setAsking(false),
                })
              }
            />
          )}
        </>
      }
    />
  )
}

function Status({ status }: { status: AccountItem['status'] }) {
  switch (status) {
    case 'active':
      return <Badge tone="ok">{m.people_active()}</Badge>
    case 'invited':
      return <Badge tone="info">{m.people_invited()}</Badge>
    case 'disabled':
      return <Badge>{m.people_disabled()}</Badge>
  }
}
