import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import { isAnswers } from '../autosave/places.ts'
import { AnswersPaper } from './answers-paper.tsx'

interface Props {
  entry: Entry
  kind: Kind
  /** Who reads, as the sheet may say it: a name inside, a code outside. */
  reader: string
  /** When the sheet was made (instant). */
  at: string
  /** The list of the files that hang on it. */
  attachments: ReactNode
}

/** The sheet: what was written, by voice, with who reads it and when across every page. No address, no place name outside. */
export function PrintPaper({ entry, kind, reader, at, attachments }: Props) {
  const mark = m.entry_print_mark({ reader, at: dateTime(at) })
  const reference = m.entry_print_reference({ reference: entry.id.slice(-8).toUpperCase() })
  return (
    <article className="print-sheet relative isolate mx-auto w-full max-w-[210mm] overflow-hidden bg-surface px-[16mm] print:overflow-visible print:bg-transparent text-ink shadow-float print:max-w-none print:shadow-none">
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 -z-10 grid place-items-center print:fixed"
      >
        <p className="w-[120%] -rotate-30 text-center font-semibold text-title-1 leading-[3.4] opacity-10">
          {Array.from({ length: 4 }, () => mark).join(' ')}
        </p>
      </div>
      <table className="w-full table-fixed border-collapse">
        <thead aria-hidden="true">
          <tr>
            <td className="h-[16mm]" />
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="align-top">
              <div className="flex flex-col gap-6">
                <header className="flex flex-col gap-2 border-line-strong border-b-2 pb-4">
                  <p className="text-ink-soft">{entry.youthAlias}</p>
                  <h1 className="text-title-1">{textOf(kind.title)}</h1>
                  {entry.status === 'draft' && <p className="font-semibold">{m.entry_print_draft()}</p>}
                  <KeyValues compact pairs={facts(entry)} />
                </header>
                <AnswersPaper kind={kind} answers={isAnswers(entry.answers) ? entry.answers : {}} />
                {attachments}
              </div>
            </td>
          </tr>
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td className="h-[18mm]" />
          </tr>
        </tfoot>
      </table>
      <p className="absolute inset-x-[16mm] bottom-[7mm] flex justify-between gap-4 text-ink-soft text-small print:fixed">
        <span>{reference}</span>
        <span>{mark}</span>
      </p>
    </article>
  )
}

function facts(entry: Entry) {
  const name = (person: Entry['author'] | null) => person?.name ?? m.entry_professional()
  const signed = entry.signedAt
    ? [
        {
          term: m.entry_signed_by(),
          value: m.entry_signed_by_at({ name: name(entry.signedBy), at: dateTime(entry.signedAt) }),
        },
      ]
    : []
  const validated = entry.validatedAt
    ? [
        {
          term: m.entry_validated_by(),
          value: m.entry_signed_by_at({ name: name(entry.validatedBy), at: dateTime(entry.validatedAt) }),
        },
      ]
    : []
  return [
    { term: m.entry_date(), value: dateTime(entry.occurredAt) },
    { term: m.entry_author(), value: name(entry.author) },
    ...signed,
    ...validated,
  ]
}
