import { byWord } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { List } from '../../../ui/list.tsx'
import type { AccountItem, Invitation } from '../api/list-accounts.ts'
import { AccountRow } from './account-row.tsx'

interface Props {
  accounts: readonly AccountItem[]
  onInvited: (invitation: Invitation) => void
}

const order = { active: 0, invited: 1, disabled: 2 }

/** The accounts: those who work here first, by name. */
export function AccountList({ accounts, onInvited }: Props) {
  const sorted = accounts.toSorted(
    (a, b) => order[a.status] - order[b.status] || byWord(a.name, b.name) || a.id.localeCompare(b.id),
  )
  return (
    <List label={m.app_people()}>
      {sorted.map(account => (
        <AccountRow key={account.id} account={account} onInvited={onInvited} />
      ))}
    </List>
  )
}
