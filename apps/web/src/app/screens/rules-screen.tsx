import { Link } from '@tanstack/react-router'
import { type Procedure, useProcedures } from '../../features/procedures/api/list-procedures.ts'
import { jurisdictionWords } from '../../features/procedures/procedure-words.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { date } from '../../lib/formats.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

const JURISDICTIONS = ['BE', 'FR'] as const

/** The rule room: every procedure that the house computes with. */
export default function RulesScreen() {
  return useMe().can.readRules ? <Rules /> : <NotFoundScreen />
}

function Rules() {
  const query = useProcedures()
  const items = query.data?.items ?? []
  return (
    <Page>
      <PageHeader title={m.procedures_title()} meta={m.procedures_lead()} />
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.procedures_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data &&
        JURISDICTIONS.map(jurisdiction => (
          <Section key={jurisdiction} title={jurisdictionWords[jurisdiction]()}>
            <List label={jurisdictionWords[jurisdiction]()}>
              {items
                .filter(item => item.jurisdiction === jurisdiction)
                .map(item => (
                  <Row key={`${item.id} ${item.version}`} item={item} />
                ))}
            </List>
          </Section>
        ))}
    </Page>
  )
}

function Row({ item }: { item: Procedure }) {
  return (
    <ListRow
      title={
        <Link
          to="/rules/$procedure/$version"
          params={{ procedure: item.id, version: item.version }}
          className={rowLink}
        >
          {textOf(item.title)}
        </Link>
      }
      meta={[
        m.procedures_version({ at: date(item.version) }),
        m.procedures_count({ count: item.deadlines.length }),
      ].join(' · ')}
      trailing={item.draft && <Badge tone="warn">{m.procedures_draft()}</Badge>}
    />
  )
}
