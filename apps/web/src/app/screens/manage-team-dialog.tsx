import type { AccountItem } from '../../features/accounts/api/list-accounts.ts'
import { useAccounts } from '../../features/accounts/api/list-accounts.ts'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { TeamDialog } from '../../features/youth-files/components/team-dialog.tsx'

import { byWord, list } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import { professionLabel } from '../../lib/profession-label.ts'
import { roleLabel } from '../../lib/role-label.ts'
import { m } from '../../paraglide/messages.js'

interface Props {
  file: YouthFile
  open: boolean
  onClose: () => void
}

/** The team of a file, with the people of the house to choose from: who speaks with the youth comes first. */
export default function ManageTeamDialog(props: Props) {
  const accounts = useAccounts()
  const choices = (accounts.data?.items ?? []).filter(account => account.status !== 'disabled')
  const spoken = props.file.languages
  const understood = (account: AccountItem) => account.languages.filter(code => spoken.includes(code))
  const options = choices
    .toSorted((a, b) => understood(b).length - understood(a).length || byWord(a.name, b.name))
    .map(account => ({ value: account.id, label: account.name, hint: hintOf(account, understood(account)) }))
  return <TeamDialog {...props} accounts={options} />
}

function hintOf({ profession, roles }: AccountItem, understood: readonly string[]): string {
  const trade = profession ? professionLabel(profession) : roles.map(roleLabel).join(' · ')
  return understood.length > 0
    ? `${trade} · ${m.staff_speaks({ languages: list(understood.map(languageName)) })}`
    : trade
}
