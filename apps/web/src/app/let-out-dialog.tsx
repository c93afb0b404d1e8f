import { useAccounts } from '../features/accounts/api/list-accounts.ts'
import OutingDialog, { type Going } from '../features/outings/components/outing-dialog.tsx'
import { useMe } from '../features/session/me.ts'
import { OutingRules } from './outing-rules.tsx'

interface Props {
  /** Who may go; one alone is chosen already. */
  youths: readonly Going[]
  open: boolean
  onClose: () => void
}

const OUTSIDE: readonly string[] = ['GUA', 'LAW', 'PAR', 'ADM', 'AUD', 'DPO']

/** The form of an outing, with the colleagues who may go along. */
export default function LetOutDialog(props: Props) {
  const me = useMe()
  const accounts = useAccounts()
  const colleagues = (accounts.data?.items ?? [])
    .filter(({ status, roles }) => status === 'active' && roles.some(role => !OUTSIDE.includes(role)))
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <OutingDialog
      {...props}
      colleagues={colleagues}
      meId={me.id}
      rules={ids => <OutingRules youthIds={ids} />}
    />
  )
}
