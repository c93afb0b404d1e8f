import { Failed } from '../../lib/failed.tsx'
import { Section } from '../../ui/page.tsx'

type Query = { isError: boolean; data?: unknown; error: unknown; isFetching: boolean; refetch: () => unknown }

/** Whether a list could not be read and there is nothing of it from before to show instead. */
export const isUnread = ({ isError, data }: Query) => isError && data === undefined

/** What calls and could not be read must not look like nothing that calls. */
export function Unread({ title, what, query }: { title: string; what: string; query: Query }) {
  return (
    <Section title={title}>
      <Failed
        what={what}
        error={query.error}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    </Section>
  )
}
