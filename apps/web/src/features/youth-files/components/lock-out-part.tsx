import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { civilDay, date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Ground, useExclusions, useLetBack, useLockOut } from '../api/exclusions.ts'

const grounds: Record<Ground, () => string> = {
  kinship: m.staff_locked_kinship,
  complaint: m.staff_locked_complaint,
  youth_wish: m.staff_locked_youth_wish,
  other: m.staff_locked_other,
}
const GROUNDS: readonly Ground[] = ['kinship', 'complaint', 'youth_wish', 'other']

interface Props {
  youthId: string
  accounts: readonly { value: string; label: string }[]
}

/** Whom I keep away from a file, and one more. */
export function LockOutPart({ youthId, accounts }: Props) {
  const known = useExclusions(youthId)
  const lockOut = useLockOut(youthId)
  const letBack = useLetBack(youthId)
  const [accountId, setAccountId] = useState<string | null>(null)
  const [ground, setGround] = useState<Ground | null>(null)
  const error = lockOut.error ?? letBack.error
  const act = () => {
    if (!accountId || !ground) return
    letBack.reset()
    lockOut.mutate(
      { accountId, ground },
      {
        onSuccess: () => {
          setAccountId(null)
          setGround(null)
        },
      },
    )
  }
  const letIn = (personId: string) => {
    lockOut.reset()
    letBack.mutate(personId)
  }
  return (
    <section className="flex flex-col gap-4 border-line border-t pt-5">
      <h3 className="text-title-3">{m.staff_locked()}</h3>
      <p className="text-ink-soft">{m.staff_locked_text()}</p>
      {known.isPending && <Skeleton rows={2} />}
      {known.isError && (
        <Failed what={m.staff_locked_failed()} error={known.error} onRetry={() => void known.refetch()} />
      )}
      {error && <Banner tone="danger">{failureWords(error)}</Banner>}
      {known.data && known.data.items.length > 0 && (
        <List label={m.staff_locked()}>
          {known.data.items.map(({ id, person, ground: why, since }) => (
            <ListRow
              key={id}
              title={person.name ?? m.file_somebody()}
              meta={m.staff_locked_since({ ground: grounds[why](), date: date(civilDay(since)) })}
              trailing={
                <Button size="small" loading={letBack.isPending} onClick={() => letIn(person.id)}>
                  {m.staff_locked_back({ name: person.name ?? m.file_somebody() })}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Combobox label={m.staff_locked_who()} options={accounts} value={accountId} onChange={setAccountId} />
        <Select
          label={m.staff_locked_ground()}
          options={GROUNDS.map(value => ({ value, label: grounds[value]() }))}
          value={ground}
          onChange={setGround}
        />
      </div>
      <Button
        className="self-end"
        icon={<UserRoundX size={18} />}
        disabled={!accountId || !ground}
        loading={lockOut.isPending}
        onClick={act}
      >
        {m.staff_locked_do()}
      </Button>
      <p className="text-ink-soft text-small">{m.staff_locked_mine()}</p>
    </section>
  )
}
