import { useHouseWords } from '../../features/documents/api/house-words.ts'
import { AddWord } from '../../features/documents/components/add-word.tsx'
import { WordList } from '../../features/documents/components/word-list.tsx'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** The words that must not leave the house: street, school, suppliers, whatever leads here. */
export default function HouseWordsScreen() {
  const query = useHouseWords()
  if (query.error && isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page width="reading">
      <PageHeader
        eyebrow={<BackLink to="/library">{m.documents_library()}</BackLink>}
        title={m.documents_words()}
        meta={m.documents_words_about()}
      />
      {query.data?.can.change && <AddWord />}
      {query.data ? (
        query.data.items.length > 0 ? (
          <WordList words={query.data.items} mayRemove={query.data.can.change} />
        ) : (
          <EmptyState title={m.documents_words_none()} />
        )
      ) : query.error ? (
        <Failed
          what={m.documents_words_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton rows={4} />
      )}
    </Page>
  )
}
