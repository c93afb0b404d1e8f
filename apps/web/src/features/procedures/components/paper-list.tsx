import { date, today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Paper } from '../api/file-law.ts'
import { originalWords } from '../law-words.ts'
import { ChangePaper } from './law-openers.tsx'

/** The papers of a file: what is printed on them, who holds the original. */
export function PaperList({ youthId, papers }: { youthId: string; papers: readonly Paper[] }) {
  if (papers.length === 0) return <p className="text-ink-soft">{m.legal_documents_none()}</p>
  return (
    <List label={m.legal_documents()}>
      {papers.map(paper => (
        <ListRow
          key={paper.id}
          title={
            <>
              {textOf(paper.title)}
              {paper.number && (
                <span className="ms-2 font-normal text-ink-soft text-small">{paper.number}</span>
              )}
            </>
          }
          meta={
            <>
              <span className="block">
                {paper.validUntil
                  ? m.stays_from_to({ from: date(paper.issuedOn), to: date(paper.validUntil) })
                  : m.stays_since({ from: date(paper.issuedOn) })}
              </span>
              <span className="block">
                {[
                  paper.original && `${m.legal_original()} ${originalWords[paper.original]()}`,
                  paper.copies !== null && m.legal_document_copies({ count: paper.copies }),
                  paper.renewal &&
                    !paper.withdrawnOn &&
                    m.legal_document_renew({ from: date(paper.renewal.from), to: date(paper.renewal.to) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {paper.note && (
                <span dir="auto" className="block whitespace-pre-line">
                  {paper.note}
                </span>
              )}
              {paper.overlaps && <span className="block text-warn">{m.legal_document_overlaps()}</span>}
            </>
          }
          trailing={
            <>
              <State paper={paper} />
              {paper.can.change && <ChangePaper youthId={youthId} paper={paper} />}
            </>
          }
        />
      ))}
    </List>
  )
}

function State({ paper: { withdrawnOn, takenBack, validUntil, lacksEnd } }: { paper: Paper }) {
  if (takenBack) return <Badge>{m.legal_document_taken_back()}</Badge>
  if (withdrawnOn) return <Badge>{m.legal_document_over({ at: date(withdrawnOn) })}</Badge>
  if (validUntil && validUntil < today()) return <Badge tone="danger">{m.legal_document_expired()}</Badge>
  if (lacksEnd) return <Badge tone="warn">{m.legal_stay_no_end()}</Badge>
  return <Badge tone="ok">{m.legal_document_valid()}</Badge>
}
