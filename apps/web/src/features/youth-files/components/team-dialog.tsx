import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { UserMinus, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Select } from '../../../ui/select.tsx'
import { useAddTeamMember } from '../api/add-team-member.ts'
import { useRemoveTeamMember } from '../api/remove-team-member.ts'
import { byDuty, type TeamFunction, teamFunctionLabel, teamFunctions } from '../team-function.ts'
import { LockOutPart } from './lock-out-part.tsx'

interface Props {
  file: YouthFile
  /** Who may be named; the accounts are another feature's. */
  accounts: readonly { value: string; label: string; hint?: string }[]
  open: boolean
  onClose: () => void
}

/** Names people on the file and ends their part in it; access follows at once. */
export function TeamDialog({ file, accounts, open, onClose }: Props) {
  const add = useAddTeamMember(file.id)
  const remove = useRemoveTeamMember(file.id)
  const [accountId, setAccountId] = useState<string | null>(null)
  const [duty, setDuty] = useState<TeamFunction>('educator')
  const keys = useCreateKey()
  const error = add.error ?? remove.error
  const name = () => {
    if (!accountId) return
    const body = { accountId, function: duty }
    add.mutate(
      { body, idempotencyKey: keys.of(body) },
      {
        onSuccess: () => {
          setAccountId(null)
          keys.done()
        },
      },
    )
  }
  return (
    <Dialog open={open} onClose={onClose} title={m.file_team_manage()} description={m.file_team_text()}>
      {error && (
        <Banner tone="danger">
          {error instanceof ApiProblem && error.rule === 'locked-out'
            ? m.staff_locked_no_naming()
            : failureWords(error)}
        </Banner>
      )}
      <List label={m.file_team()}>
        {byDuty(file.team).map(member => (
          <ListRow
            key={member.id}
            title={member.person.name ?? m.file_somebody()}
            meta={teamFunctionLabel(member.function)}
            trailing={
              <IconButton
                label={m.file_team_remove({ name: member.person.name ?? m.file_somebody() })}
                icon={<UserMinus size={18} />}
                onClick={() => remove.mutate(member.id)}
              />
            }
          />
        ))}
      </List>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Combobox label={m.file_team_who()} options={accounts} value={accountId} onChange={setAccountId} />
        <Select
          label={m.file_team_function()}
          options={teamFunctions.map(value => ({ value, label: teamFunctionLabel(value) }))}
          value={duty}
          onChange={setDuty}
        />
      </div>
      <Button
        variant="primary"
        className="self-end"
        icon={<UserPlus size={18} />}
        disabled={!accountId}
        loading={add.isPending}
        onClick={name}
      >
        {m.file_team_add()}
      </Button>
      <LockOutPart youthId={file.id} accounts={accounts} />
    </Dialog>
  )
}
