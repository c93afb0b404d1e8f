import { useAccounts } from '../features/accounts/api/list-accounts.ts'
import { useYouthFiles } from '../features/youth-files/api/search-youth-files.ts'
import { byWord } from '../lib/formats.ts'
import { roleLabel } from '../lib/role-label.ts'

interface Choice {
  value: string
  label: string
}

/** Who can be chosen in the calendar: youths who live in the house, colleagues who are still there. */
export function useChoices(): { youths: Choice[]; people: Choice[] } {
  const files = useYouthFiles({ present: true, limit: 100 })
  const accounts = useAccounts()
  return {
    youths: (files.data?.items ?? []).map(({ id, alias }) => ({ value: id, label: alias })),
    people: (accounts.data?.items ?? [])
      .filter(({ status, name }) => status === 'active' && name)
      .map(({ id, name, roles }) => ({ value: id, label: `${name} · ${roles.map(roleLabel).join(', ')}` }))
      .toSorted((a, b) => byWord(a.label, b.label)),
  }
}
