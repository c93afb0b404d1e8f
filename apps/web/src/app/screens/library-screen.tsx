import { createLink, Link } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import { type HouseText, useHouseDocuments } from '../../features/documents/api/list-house-documents.ts'
import { TextStateBadge, textFacts } from '../../features/documents/components/text-state.tsx'
import { sheetWords } from '../../features/documents/document-words.ts'
import { latestOf } from '../../features/documents/library.ts'
import { Failed } from '../../lib/failed.tsx'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

const To = createLink(LinkButton)

/** The texts that the house hands out, in every language, and where each stands. */
export default function LibraryScreen() {
  const query = useHouseDocuments()
  return (
    <Page>
      <PageHeader
        title={m.documents_library()}
        meta={m.documents_library_about()}
        actions={
          query.data?.can.words && (
            <To to="/library/words" icon={<ShieldCheck size={18} />}>
              {m.documents_words()}
            </To>
          )
        }
      />
      {query.data ? (
        (['rights', 'house-rules'] as const).map(sheet => (
          <Section key={sheet} title={sheetWords[sheet]()}>
            <Texts texts={latestOf(query.data.items, sheet)} label={sheetWords[sheet]()} />
          </Section>
        ))
      ) : query.error ? (
        <Failed
          what={m.documents_library_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  )
}

function Texts({ texts, label }: { texts: readonly HouseText[]; label: string }) {
  return (
    <List label={label}>
      {texts.map(text => (
        <ListRow
          key={text.language}
          title={
            <Link
              to="/library/$sheet/$language"
              params={{ sheet: text.sheet, language: text.language }}
              className={rowLink}
            >
              {languageName(text.language)}
            </Link>
          }
          meta={textFacts(text)}
          trailing={<TextStateBadge text={text} latest={texts} />}
        />
      ))}
    </List>
  )
}
