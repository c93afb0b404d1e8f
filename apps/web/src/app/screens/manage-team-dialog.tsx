import { useAccounts } from '../../features/accounts/api/list-accounts.ts'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { TeamDialog } from '../../features/youth-files/components/team-dialog.tsx'

interface Props {
  file: YouthFile
  open: boolean
  onClose: () => void
}

/** The team of a file, with the people of the house to choose from. */
export default function ManageTeamDialog(props: Props) {
  const accounts = useAccounts()
  const choices = (accounts.data?.items ?? []).filter(account => account.status !== 'disabled')
  return <TeamDialog {...props} accounts={choices.map(({ id, name }) => ({ value: id, label: name }))} />
}
