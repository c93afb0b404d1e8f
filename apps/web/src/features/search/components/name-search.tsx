import { type FormEvent, type ReactNode, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type NameReason, useNameSearch } from '../api/search-names.ts'

const reasons: Record<NameReason, () => string> = {
  paper: m.search_reason_paper,
  call: m.search_reason_call,
  authority: m.search_reason_authority,
  duplicate: m.search_reason_duplicate,
  safety: m.search_reason_safety,
}

/** A file by a real name: with a reason, and a trace of both. */
export function NameSearch({ link }: { link: (file: { id: string; alias: string }) => ReactNode }) {
  const [name, setName] = useState('')
  const [reason, setReason] = useState<NameReason | null>(null)
  const search = useNameSearch()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim().length > 1 && reason) search.mutate({ name: name.trim(), reason })
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off" className="flex flex-col gap-5">
      <TextInput
        label={m.search_name()}
        help={m.search_name_help()}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <RadioGroup
        label={m.search_reason()}
        options={optionsOf(reasons)}
        value={reason}
        onChange={setReason}
      />
      <Button
        type="submit"
        variant="primary"
        className="self-start"
        disabled={name.trim().length < 2 || !reason}
        loading={search.isPending}
      >
        {m.search_name_go()}
      </Button>
      {search.error && <Banner tone="danger">{failureWords(search.error)}</Banner>}
      {search.data?.items.length === 0 && <EmptyState title={m.search_none()} />}
      {search.data && search.data.items.length > 0 && (
        <List label={m.search_results()}>
          {search.data.items.map(({ file, exact }) => (
            <ListRow
              key={file.id}
              title={link(file)}
              trailing={
                <Badge tone={exact ? 'ok' : 'neutral'}>
                  {exact ? m.search_name_exact() : m.search_name_similar()}
                </Badge>
              }
            />
          ))}
        </List>
      )}
    </form>
  )
}
