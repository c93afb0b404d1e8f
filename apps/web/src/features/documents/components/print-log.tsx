import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { Documents } from '../api/list-documents.ts'
import { audienceWords, printedWords } from '../document-words.ts'

interface Props {
  printed: Documents['printed']
  kindTitle: (kind: string) => string
}

/** The register of prints: when, what, for whom, by whom and why. */
export function PrintLog({ printed, kindTitle }: Props) {
  if (printed.length === 0) return <p className="text-ink-soft">{m.documents_printed_none()}</p>
  return (
    <Table
      caption={m.documents_printed()}
      head={
        <>
          <HeadCell>{m.documents_printed_at()}</HeadCell>
          <HeadCell>{m.documents_printed_what()}</HeadCell>
          <HeadCell>{m.documents_printed_for()}</HeadCell>
          <HeadCell>{m.documents_printed_by()}</HeadCell>
          <HeadCell>{m.documents_reference()}</HeadCell>
        </>
      }
    >
      {printed.map(one => (
        <Row key={one.id}>
          <Cell className="whitespace-nowrap">{dateTime(one.at)}</Cell>
          <Cell heading>
            {printedWords(one, kindTitle)}
            <span className="font-normal text-ink-soft">
              {' '}
              · {m.documents_page_count({ count: one.pages })}
            </span>
            {one.reason && (
              <span dir="auto" className="block font-normal text-ink-soft text-small">
                {one.reason}
              </span>
            )}
          </Cell>
          <Cell>
            <Badge tone={one.audience === 'external' || one.audience === 'court' ? 'warn' : 'neutral'}>
              {audienceWords[one.audience]()}
            </Badge>
          </Cell>
          <Cell>{one.by.name ?? m.entry_professional()}</Cell>
          <Cell>
            <code dir="ltr" className="font-mono text-small">
              {one.reference}
            </code>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
