import { type ReactElement, useState } from 'react'
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
import { useIssueCode } from '../api/issue-code.ts'
import type { AccountItem, Invitation } from '../api/list-accounts.ts'
import { useRequestCode } from '../api/request-code.ts'

interface Props {
  account: AccountItem
  onInvited: (invitation: Invitation) => void
}

/** One account with what the service lets this person do about it. */
export function AccountRow({ account, onInvited }: Props) {
  const request = useRequestCode()
  const issue = useIssueCode()
  const disable = useDisableAccount()
  const { name, status, can } = account
  const roles = account.roles.map(roleLabel).join(' · ')
  return (
    <ListRow
      title={
        <span dir="auto" className={cx(status === 'disabled' && 'text-ink-soft')}>
          {name}
        </span>
      }
      meta={roles}
      trailing={
        <>
          {account.codeRequested && <Badge tone="warn">{m.people_code_requested()}</Badge>}
          <Status status={status} />
          {can.issueCode && (
            <Act
              trigger={
                <Button size="small" variant="primary">
                  {m.people_issue()}
                </Button>
              }
              title={m.people_issue_title({ name })}
              description={m.people_issue_text({ roles })}
              confirm={m.people_issue_do()}
              loading={issue.isPending}
              act={done => issue.mutate(account.id, { ...done, onSuccess: onInvited })}
            />
          )}
          {can.requestCode && (
            <Act
              trigger={<Button size="small">{m.people_request()}</Button>}
              title={m.people_request_title({ name })}
              description={m.people_request_text()}
              confirm={m.people_request_do()}
              loading={request.isPending}
              act={done =>
                request.mutate(account.id, {
                  ...done,
                  onSuccess: () => toast({ title: m.people_requested_done() }),
                })
              }
            />
          )}
          {can.disable && (
            <Act
              trigger={
                <Button size="small" variant="quiet">
                  {m.people_disable()}
                </Button>
              }
              title={m.people_disable_title({ name })}
              description={m.people_disable_text()}
              confirm={m.people_disable()}
              tone="danger"
              loading={disable.isPending}
              act={done =>
                disable.mutate(account.id, {
                  ...done,
                  onSuccess: () => toast({ title: m.people_disabled_done() }),
                })
              }
            />
          )}
        </>
      }
    />
  )
}

interface ActProps {
  trigger: ReactElement
  title: string
  description: string
  confirm: string
  tone?: 'danger'
  loading: boolean
  /** Begins it; what it is given says how it ended. */
  act: (done: { onError: (error: unknown) => void; onSettled: () => void }) => void
}

/** A button that asks first; the question stays until the answer of the service is there. */
function Act({ act, ...asked }: ActProps) {
  const [open, setOpen] = useState(false)
  const onError = (error: unknown) =>
    toast({ title: m.people_not_done(), description: failureWords(error), tone: 'danger' })
  return (
    <AlertDialog
      {...asked}
      open={open}
      onOpenChange={setOpen}
      onConfirm={() => act({ onError, onSettled: () => setOpen(false) })}
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
