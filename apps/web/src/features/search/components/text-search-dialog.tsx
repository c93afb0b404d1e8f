import { type FormEvent, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type TextHit, useTextSearch } from '../api/search-text.ts'
import { FoundList } from './found-list.tsx'

interface Props {
  youthId: string
  title: (item: TextHit) => string
  open: boolean
  onClose: () => void
}

/** Words inside one file, with what stands around them. */
export default function TextSearchDialog({ youthId, title, open, onClose }: Props) {
  return (
    <Dialog width="wide" open={open} onClose={onClose} title={m.search_in_file()}>
      {open && <TextSearch youthId={youthId} title={title} />}
    </Dialog>
  )
}

function TextSearch({ youthId, title }: Pick<Props, 'youthId' | 'title'>) {
  const [text, setText] = useState('')
  const search = useTextSearch(youthId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim().length > 1) search.mutate(text.trim())
  }
  const { data } = search
  return (
    <form onSubmit={submit} noValidate autoComplete="off" className="flex flex-col gap-5">
      <TextInput
        label={m.search_text()}
        help={m.search_text_help()}
        value={text}
        onChange={setText}
        maxLength={80}
        autoFocus
      />
      <Button
        type="submit"
        variant="primary"
        className="self-start"
        disabled={text.trim().length < 2}
        loading={search.isPending}
      >
        {m.search_text_go()}
      </Button>
      {search.error && <Banner tone="danger">{failureWords(search.error)}</Banner>}
      {data && (
        <p role="status" className="text-ink-soft text-small">
          {m.search_text_read({ count: data.read })}
          {data.more && ` · ${m.search_text_more()}`}
        </p>
      )}
      {data?.items.length === 0 && <EmptyState title={m.search_none()} />}
      {data && data.items.length > 0 && <FoundList items={data.items} title={title} about={Around} />}
    </form>
  )
}

function Around({ hits }: TextHit) {
  return hits.map((hit, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an answer that does not change
    <span key={at} dir="auto" className="block text-ink">
      {hit.before}
      <mark className="rounded-mark bg-warn-soft px-0.5 text-ink">{hit.match}</mark>
      {hit.after}
    </span>
  ))
}
