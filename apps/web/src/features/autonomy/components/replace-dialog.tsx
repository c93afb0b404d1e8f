import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { replaceReferent } from '../api/autonomy-changes.ts'
import type { Choices, Party, Text } from '../api/read-autonomy.ts'
import { partyName } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

interface Props extends DialogProps {
  party: Party
  text: Text
  choices: Choices
}

/** Another referent takes the place of one who left, and signs the same text. */
export default function ReplaceDialog({ party, text, choices, ...props }: Props) {
  const [accountId, setAccountId] = useState<string | null>(null)
  const [since, setSince] = useState<string | null>(today())
  const [key] = useState(() => crypto.randomUUID())
  const parties = text.parties.filter(({ until, role }) => until === null && role !== 'substitute')
  const options = choices.referents
    .filter(({ id }) => !parties.some(({ person }) => person?.id === id))
    .map(({ id, name }) => ({ value: id, label: name ?? m.autonomy_somebody() }))
  return (
    <ChangeDialog
      {...props}
      title={m.autonomy_replace_of({ name: partyName(party) })}
      description={options.length > 0 ? m.autonomy_replace_help() : m.autonomy_replace_nobody()}
      submit={m.autonomy_replace()}
      change={() =>
        accountId && since ? () => replaceReferent(party, { accountId, since }, key) : undefined
      }
    >
      {(tried, faultAt) => (
        <>
          <Select
            label={m.autonomy_replace_by()}
            options={options}
            value={accountId}
            onChange={setAccountId}
            error={tried && !accountId ? m.autonomy_choose() : faultAt('accountId')}
          />
          <DateField
            label={m.autonomy_replace_since()}
            value={since}
            onChange={setSince}
            max={today()}
            error={tried && !since ? m.autonomy_on_missing() : faultAt('since')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
