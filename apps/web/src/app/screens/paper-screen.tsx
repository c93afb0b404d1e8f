import { useParams } from '@tanstack/react-router'
import { type ComponentProps, useState } from 'react'
import { type Documents, type Summary, useDocuments } from '../../features/documents/api/list-documents.ts'
import { ContractDesk } from '../../features/documents/components/contract-desk.tsx'
import { LeftOut } from '../../features/documents/components/left-out.tsx'
import { PaperDesk } from '../../features/documents/components/paper-desk.tsx'
import { SheetLanguages } from '../../features/documents/components/sheet-languages.tsx'
import { SummaryChoices } from '../../features/documents/components/summary-choices.tsx'
import {
  contractPaperWords,
  exitWords,
  lawWords,
  purposeWords,
  sheetWords,
} from '../../features/documents/document-words.ts'
import type { FilePaper } from '../../features/documents/paper.ts'
import { usePaperWords } from '../../features/documents/paper-words.ts'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { getLanguage } from '../../lib/locale.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** One document of a file being made: a summary, "my project", a sheet in the youth's language. */
export default function PaperScreen() {
  const { youthId, paper } = useParams({ from: '/house/youths/$youthId/documents/$paper' })
  const query = useDocuments(youthId)
  if (query.data) {
    const found = findPaper(query.data, paper)
    if (!found) return <NotFoundScreen back="youths" />
    return (
      <Page width="reading">
        <div className="print:hidden">
          <PageHeader eyebrow={<Back youthId={youthId} />} title={found.title} meta={found.about} />
        </div>
        {found.summary ? (
          <SummaryPaper key={paper} youthId={youthId} summary={found.summary} />
        ) : found.sheet ? (
          <SheetPaper key={paper} youthId={youthId} sheet={found.sheet} />
        ) : found.contract ? (
          <ContractDesk key={paper} youthId={youthId} {...found.contract} />
        ) : (
          <PaperDesk
            paper={{
              youthId,
              ...(found.made ?? { document: { what: 'project' }, audience: 'youth' }),
              language: getLanguage(),
            }}
          />
        )}
      </Page>
    )
  }
  if (query.error && isAbsent(query.error)) return <NotFoundScreen back="youths" />
  return (
    <Page>
      <h1 className="sr-only">{m.documents_page_title()}</h1>
      {query.error ? (
        <Failed
          what={m.documents_list_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  )
}

function Back({ youthId }: { youthId: string }) {
  return (
    <BackLink to="/youths/$youthId/documents" params={{ youthId }}>
      {m.documents_back()}
    </BackLink>
  )
}

type Found = {
  title: string
  about: string
  summary?: Summary
  sheet?: Documents['sheets'][number]
  contract?: Pick<ComponentProps<typeof ContractDesk>, 'papers' | 'form'>
  /** A paper that needs no choice. */
  made?: Pick<FilePaper, 'document' | 'audience'>
}

function findPaper(
  { summaries, sheets, project, law, contracts, exit, referrals }: Documents,
  name: string,
): Found | undefined {
  const summary = summaries.find(one => one.purpose === name)
  if (summary) {
    const words = purposeWords[summary.purpose]
    return { title: words.name(), about: words.reader(), summary }
  }
  const sheet = sheets.find(one => one.sheet === name)
  if (sheet) return { title: sheetWords[sheet.sheet](), about: m.documents_for_youth(), sheet }
  const form = law.find(one => `law-${one}` === name)
  if (form) {
    const { name: words, about, audience } = lawWords[form]
    return { title: words(), about: about(), made: { document: { what: 'law', form }, audience } }
  }
  const reader = exit.find(one => `exit-${one}` === name)
  const pack = reader && exitWords[reader]
  if (pack)
    return {
      title: pack.name(),
      about: pack.about(),
      made: { document: { what: 'exit' }, audience: reader },
    }
  const referralId = referrals.find(one => `referral-${one}` === name)
  if (referralId)
    return {
      title: m.documents_referral(),
      about: m.documents_referral_about(),
      made: { document: { what: 'referral', referralId }, audience: 'external' },
    }
  for (const papers of contracts)
    for (const form of papers.forms)
      if (name === `contract-${form}-${papers.textId}`) {
        const { name: words, about } = contractPaperWords[form]
        return { title: words(), about: about(), contract: { papers, form } }
      }
  if (name === 'project' && project)
    return { title: m.documents_project(), about: m.documents_project_about() }
  return undefined
}

function SummaryPaper({ youthId, summary }: { youthId: string; summary: Summary }) {
  const { title } = useKinds()
  const [paper, setPaper] = useState<FilePaper>()
  const [choosing, setChoosing] = useState(true)
  const words = usePaperWords()
  return (
    <>
      {/* Hidden, not gone: what was ticked is still ticked when one comes back. */}
      <div hidden={!choosing} className="flex flex-col gap-6 [&[hidden]]:hidden">
        <LeftOut audience={summary.audience} />
        <SummaryChoices
          youthId={youthId}
          summary={summary}
          kindTitle={title}
          onReady={next => {
            setPaper(next)
            setChoosing(false)
          }}
        />
      </div>
      {paper && !choosing && (
        <>
          <Button className="self-start print:hidden" onClick={() => setChoosing(true)}>
            {m.documents_choose_again()}
          </Button>
          <PaperDesk paper={paper} words={words} />
        </>
      )}
    </>
  )
}

function SheetPaper({ youthId, sheet }: { youthId: string; sheet: Documents['sheets'][number] }) {
  const [language, setLanguage] = useState(sheet.proposed)
  const document = { what: 'sheet' as const, sheet: sheet.sheet, language }
  return (
    <>
      <SheetLanguages languages={sheet.languages} value={language} onChange={setLanguage} />
      <PaperDesk key={language} paper={{ youthId, document, audience: 'youth', language: getLanguage() }} />
    </>
  )
}
