import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { LeftOut } from '../../features/documents/components/left-out.tsx'
import { PaperDesk } from '../../features/documents/components/paper-desk.tsx'
import { audienceWords } from '../../features/documents/document-words.ts'
import type { Audience } from '../../features/documents/paper.ts'
import { usePaperWords } from '../../features/documents/paper-words.ts'
import { useEntry } from '../../features/entries/api/get-entry.ts'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { getLanguage } from '../../lib/locale.ts'
import { optionsOf } from '../../lib/options.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One entry as a document, for the audience that is chosen. */
export default function PrintScreen() {
  const { entryId } = useParams({ from: '/house/entries/$entryId/print' })
  const { data: entry, error, isFetching, refetch } = useEntry(entryId)
  const { title } = useKinds()
  const [audience, setAudience] = useState<Audience>('internal')
  const words = usePaperWords()
  if (!entry && !error) return <Waiting />
  if (!entry)
    return isAbsent(error) ? (
      <NotFoundScreen back="today" />
    ) : (
      <Page>
        <h1 className="sr-only">{m.entry_page()}</h1>
        <Failed
          what={m.documents_failed()}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </Page>
    )
  if (!entry.can.print) return <NotFoundScreen back="today" />
  return (
    <Page width="reading">
      <div className="flex flex-col gap-6 print:hidden">
        <PageHeader
          eyebrow={
            <BackLink to="/entries/$entryId" params={{ entryId }}>
              {m.entry_print_back()}
            </BackLink>
          }
          title={title(entry.kind, entry.kindVersion)}
          meta={<bdi>{entry.youthAlias}</bdi>}
        />
        {entry.can.printOutside ? (
          <RadioGroup
            label={m.entry_print_for()}
            layout="segments"
            options={optionsOf(audienceWords)}
            value={audience}
            onChange={setAudience}
          />
        ) : (
          <p className="text-ink-soft">{m.entry_print_inside_only()}</p>
        )}
        <LeftOut audience={audience} />
      </div>
      <PaperDesk
        key={audience}
        words={words}
        paper={{
          youthId: entry.youthId,
          document: { what: 'entry', entryId },
          audience,
          language: getLanguage(),
        }}
      />
    </Page>
  )
}
