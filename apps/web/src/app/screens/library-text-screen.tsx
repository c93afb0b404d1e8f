import { useParams } from '@tanstack/react-router'
import { useHouseDocuments } from '../../features/documents/api/list-house-documents.ts'
import { PaperDesk } from '../../features/documents/components/paper-desk.tsx'
import { TextStateBadge, textFacts } from '../../features/documents/components/text-state.tsx'
import { TextTools } from '../../features/documents/components/text-tools.tsx'
import { sheetWords } from '../../features/documents/document-words.ts'
import { isSheet, latestOf } from '../../features/documents/library.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { languageName } from '../../lib/language-names.ts'
import { getLanguage } from '../../lib/locale.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader } from '../../ui/page.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One text of the house in one language: its state, its pages, print. */
export default function LibraryTextScreen() {
  const { sheet, language } = useParams({ from: '/house/library/$sheet/$language' })
  const query = useHouseDocuments()
  if (!query.data && !query.error) return <Waiting />
  if (!query.data)
    return isAbsent(query.error) ? (
      <NotFoundScreen />
    ) : (
      <Page>
        <h1 className="sr-only">{m.documents_library()}</h1>
        <Failed
          what={m.documents_library_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      </Page>
    )
  const latest = isSheet(sheet) ? latestOf(query.data.items, sheet) : []
  const text = latest.find(one => one.language === language)
  if (!text) return <NotFoundScreen />
  return (
    <Page width="reading">
      <div className="flex flex-col gap-4 print:hidden">
        <PageHeader
          eyebrow={<BackLink to="/library">{m.documents_library()}</BackLink>}
          title={`${sheetWords[text.sheet]()} · ${languageName(language)}`}
          meta={
            <>
              <TextStateBadge text={text} latest={latest} />
              <span>{textFacts(text)}</span>
            </>
          }
        />
        {query.data.can.write && (
          <div className="flex flex-wrap gap-3">
            <TextTools text={text} latest={latest} />
          </div>
        )}
      </div>
      <PaperDesk
        key={`${text.edition}/${text.revision}/${text.checkedAt ?? ''}`}
        paper={{ sheet: text.sheet, language, besides: getLanguage() }}
      />
    </Page>
  )
}
