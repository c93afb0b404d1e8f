import { useDeferredValue, useState } from 'react'
import { summaryLine } from '../../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { EntrySearch } from '../../features/search/components/entry-search.tsx'
import { NameSearch } from '../../features/search/components/name-search.tsx'
import { useMe } from '../../features/session/me.ts'
import { useYouthFiles } from '../../features/youth-files/api/search-youth-files.ts'
import { YouthLink } from '../../features/youth-files/components/youth-link.tsx'
import { YouthRows } from '../../features/youth-files/components/youth-rows.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextInput } from '../../ui/text-input.tsx'

type Way = 'alias' | 'act' | 'name'

/** Looking for a file or for acts; what is typed stays in this screen and travels in bodies only. */
export default function SearchScreen() {
  const me = useMe()
  const { kinds } = useKinds()
  const [way, setWay] = useState<Way>('alias')
  const newest = [...new Set(kinds.map(kind => kind.id))].flatMap(id => findKind(kinds, id) ?? [])
  return (
    <Page>
      <PageHeader title={m.search_title()} />
      <Tabs<Way>
        label={m.search_ways()}
        value={way}
        onChange={setWay}
        tabs={[
          {
            value: 'alias',
            label: m.search_by_alias(),
            content: <AliasSearch onActs={() => setWay('act')} />,
          },
          {
            value: 'act',
            label: m.search_by_act(),
            content: (
              <EntrySearch
                kinds={newest}
                title={item => kindTitle(kinds, item.kind, item.kindVersion)}
                about={item => {
                  const kind = findKind(kinds, item.kind, item.kindVersion)
                  return kind && <span dir="auto">{summaryLine(kind, item)}</span>
                }}
              />
            ),
          },
          ...(me.can.searchNames
            ? [
                {
                  value: 'name' as const,
                  label: m.search_by_name(),
                  content: <NameSearch link={file => <YouthLink youthId={file.id} alias={file.alias} />} />,
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}

function AliasSearch({ onActs }: { onActs: () => void }) {
  const [alias, setAlias] = useState('')
  const wanted = useDeferredValue(alias.trim())
  const files = useYouthFiles({ alias: wanted, limit: 20 }, wanted !== '')
  return (
    <div className="flex flex-col gap-6">
      <TextInput
        label={m.search_alias()}
        help={m.search_alias_help()}
        value={alias}
        onChange={setAlias}
        maxLength={40}
        autoComplete="off"
        autoFocus
      />
      {files.isError && (
        <Failed
          what={m.search_failed()}
          error={files.error}
          retrying={files.isFetching}
          onRetry={() => void files.refetch()}
        />
      )}
      {wanted !== '' && files.data?.items.length === 0 && (
        <EmptyState
          title={m.search_no_file()}
          action={<Button onClick={onActs}>{m.search_by_act_go()}</Button>}
        >
          {m.search_no_file_about()}
        </EmptyState>
      )}
      {wanted !== '' && files.data && files.data.items.length > 0 && <YouthRows files={files.data.items} />}
    </div>
  )
}
