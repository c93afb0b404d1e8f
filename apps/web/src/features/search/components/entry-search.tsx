import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { byWord } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { type FoundEntry, type EntrySearch as Search, useEntrySearch } from '../api/search-entries.ts'
import { FoundList } from './found-list.tsx'

interface Props {
  /** The newest version of each form. */
  kinds: readonly Kind[]
  title: (item: FoundEntry) => string
  about: (item: FoundEntry) => ReactNode
}

/** Acts over all files: by kind, by a coded answer, by days. Never by words. */
export function EntrySearch({ kinds, title, about }: Props) {
  const [kindId, setKindId] = useState<string | null>(null)
  const [facet, setFacet] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const kind = kinds.find(one => one.id === kindId)
  const [key, value] = facet?.split('=') ?? []
  const search: Search = {
    ...(kindId && { kinds: [kindId] }),
    ...(key && value && { facets: [{ key, value }] }),
    ...(from && { from }),
    ...(to && { to }),
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-soft">{m.search_acts_help()}</p>
      <FormGrid columns={2}>
        <Combobox
          label={m.search_kind()}
          options={kinds
            .map(one => ({ value: one.id, label: textOf(one.title) }))
            .toSorted((a, b) => byWord(a.label, b.label))}
          value={kindId}
          onChange={next => {
            setKindId(next)
            setFacet(null)
          }}
        />
        {kind && facetsOf(kind).length > 0 && (
          <Combobox label={m.search_facet()} options={facetsOf(kind)} value={facet} onChange={setFacet} />
        )}
        <DateField label={m.search_from()} value={from} onChange={setFrom} />
        <DateField label={m.search_to()} value={to} onChange={setTo} />
      </FormGrid>
      <Results search={search} title={title} about={about} />
    </div>
  )
}

/** Every coded answer of a form, as `field=code`. */
function facetsOf(kind: Kind) {
  return fieldsOf(kind).flatMap(field =>
    'facet' in field && field.facet && 'options' in field
      ? field.options.map(term => ({
          value: `${field.id}=${term.code}`,
          label: `${m.label_before({ label: textOf(field.label) })} ${textOf(term.label)}`,
        }))
      : [],
  )
}

function Results({ search, title, about }: { search: Search } & Pick<Props, 'title' | 'about'>) {
  const pages = useEntrySearch(search)
  const items = pages.data?.pages.flatMap(page => page.items) ?? []
  if (Object.keys(search).length === 0) return null
  if (pages.isPending) return <Skeleton rows={4} />
  if (pages.isError)
    return (
      <Failed
        what={m.search_failed()}
        error={pages.error}
        retrying={pages.isFetching}
        onRetry={() => void pages.refetch()}
      />
    )
  if (items.length === 0) return <EmptyState title={m.search_none()} />
  return (
    <>
      <FoundList items={items} title={title} about={about} />
      {pages.hasNextPage && (
        <Button
          className="self-center"
          icon={<ChevronDown size={18} />}
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {m.search_more()}
        </Button>
      )}
    </>
  )
}
