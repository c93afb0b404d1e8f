import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { traceOf } from '../../../lib/failure-words.ts'
import { list } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ErrorState, NotFoundState } from '../../../ui/states.tsx'
import { usePreview } from '../api/preview-paper.ts'
import type { Decision, Paper } from '../paper.ts'
import { type PaperWords, usePaperWords } from '../paper-words.ts'
import { refusalWords } from '../refusal.ts'
import { LeakList } from './leak-list.tsx'
import { PagePictures } from './page-pictures.tsx'
import { PrintBar } from './print-bar.tsx'

/** One paper on the desk: what may give somebody away, the pages, and the way out. Give it a key that changes with the paper. */
export function PaperDesk({ paper, words }: { paper: Paper; words?: PaperWords }) {
  const [decisions, setDecisions] = useState<readonly Decision[]>([])
  const own = usePaperWords()
  const { choices, setChoices, reason, setReason } = words ?? own
  const preview = usePreview(paper, decisions)
  const [first] = preview.data?.pages ?? []
  if (!first) {
    if (!preview.error) return <Preparing />
    if (preview.error instanceof ApiProblem && preview.error.slug === 'not-found') return <NotFoundState />
    return (
      <ErrorState
        title={m.documents_failed()}
        kept={refusalWords(preview.error)}
        retrying={preview.isFetching}
        trace={traceOf(preview.error)}
        onRetry={() => void preview.refetch()}
      />
    )
  }
  const pages = preview.data?.pages.flatMap(one => one.pages) ?? []
  const open = first.leaks.filter(leak => leak.decided === null)
  // What is hidden for everybody, without asking, has nothing to decide.
  const toDecide = first.leaks.some(leak => leak.decided === null) || decisions.length > 0
  return (
    <div className="flex flex-col gap-8 print:block">
      {toDecide && (
        <div className="print:hidden">
          <Section title={m.documents_leaks()}>
            <Banner tone={open.length > 0 ? 'warn' : 'info'}>
              {open.length > 0 ? m.documents_leaks_open({ count: open.length }) : m.documents_leaks_done()}
            </Banner>
            <LeakList
              leaks={first.leaks}
              choices={choices}
              onChoices={setChoices}
              decisions={decisions}
              busy={preview.isFetching}
              onDecided={setDecisions}
            />
          </Section>
        </div>
      )}
      {first.undrawn.length > 0 && (
        <div className="print:hidden">
          <Banner tone="warn" title={m.documents_undrawn()}>
            <bdi>{list(first.undrawn)}</bdi>
          </Banner>
        </div>
      )}
      <div className="print:hidden">
        <PrintBar
          key={first.digest}
          paper={paper}
          decisions={decisions}
          reason={reason}
          onReason={setReason}
          shown={first}
          loaded={pages.length}
          more={async () => {
            const next = await preview.fetchNextPage({ cancelRefetch: false })
            if (next.isFetchNextPageError) throw next.error
            return next.data?.pages.flatMap(one => one.pages).length ?? 0
          }}
          blocked={open.length > 0 || preview.isPlaceholderData}
          onAgain={() => void preview.refetch()}
        />
      </div>
      <section className="flex flex-col gap-4 print:block">
        <h2 className="text-title-2 print:hidden">{m.documents_preview()}</h2>
        <p className="text-ink-soft print:hidden">{m.documents_preview_about()}</p>
        <PagePictures pages={pages} total={first.pageCount} />
        {preview.hasNextPage && (
          <Button
            className="self-center"
            loading={preview.isFetchingNextPage}
            onClick={() => void preview.fetchNextPage()}
          >
            {m.documents_more_pages({ shown: pages.length, pages: first.pageCount })}
          </Button>
        )}
      </section>
    </div>
  )
}

function Preparing() {
  return (
    <div className="flex flex-col gap-4">
      <p role="status">{m.documents_preparing()}</p>
      <Skeleton rows={4} />
    </div>
  )
}
