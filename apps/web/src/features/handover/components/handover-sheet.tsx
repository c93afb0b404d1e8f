import type { ReactNode } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import type { Handover } from '../api/read-handover.ts'
import { groupsOf, type Happening } from '../handover-groups.ts'

/** Lines for handwriting at the end of the sheet. */
const BLANK_LINES = 6

/** What may stand on paper about each thing: codes, no free text, no name, no place. */
export interface SheetWords {
  entry: (entry: Handover['entries'][number]) => string
  outing: (outing: Handover['outings'][number]) => string
  rollCall: (round: Handover['rollCalls'][number]) => string
}

interface Props {
  handover: Handover
  words: SheetWords
  /** A code of who prints, and when (instant). */
  reader: string
  at: string
}

/** The handover on one sheet, youth by youth, for a round with a pencil. */
export function HandoverSheet({ handover, words, reader, at }: Props) {
  return (
    <article className="print-sheet mx-auto flex w-full max-w-[210mm] flex-col gap-5 bg-surface px-[14mm] py-[12mm] text-ink shadow-float print:max-w-none print:shadow-none">
      <header className="border-line-strong border-b-2 pb-3">
        <h1 className="text-title-1">{m.shifts_print()}</h1>
        <p className="text-ink-soft">{m.shifts_since({ at: dateTime(handover.since) })}</p>
      </header>
      {handover.rollCalls.length > 0 && (
        <Part title={m.shifts_house()}>
          {handover.rollCalls.map(round => (
            <Line key={round.id} at={round.closedAt ?? round.startedAt}>
              {words.rollCall(round)}
            </Line>
          ))}
        </Part>
      )}
      {groupsOf(handover)
        .toSorted((a, b) => a.alias.localeCompare(b.alias))
        .map(group => {
          const done = group.happenings.filter(({ sort }) => sort === 'task').length
          return (
            <Part key={group.youthId} title={group.alias}>
              {group.happenings.map(one => {
                const said = sheetWords(one, words)
                return said ? (
                  <Line key={one.id} at={one.at}>
                    {said}
                  </Line>
                ) : null
              })}
              {done > 0 && <li>{m.shifts_print_tasks({ count: done })}</li>}
            </Part>
          )
        })}
      <section className="break-inside-avoid">
        <h2 className="text-title-3">{m.shifts_print_by_voice()}</h2>
        {Array.from({ length: BLANK_LINES }, (_, line) => line).map(line => (
          <div key={line} className="h-9 border-line-strong border-b" />
        ))}
      </section>
      <p className="text-ink-soft text-small">{m.shifts_print_mark({ reader, at: dateTime(at) })}</p>
    </article>
  )
}

function sheetWords(one: Happening, words: SheetWords): string | undefined {
  switch (one.sort) {
    case 'entry':
      return words.entry(one.entry)
    case 'outing':
      return words.outing(one.outing)
    case 'missing':
      return m.shifts_missing()
    // Tasks are only counted: what they ask is somebody's words.
    case 'task':
      return undefined
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid">
      <h2 className="text-title-3">
        <bdi>{title}</bdi>
      </h2>
      <ul className="mt-1 flex flex-col gap-0.5">{children}</ul>
    </section>
  )
}

function Line({ at, children }: { at: string; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span className="tabular w-36 shrink-0 text-ink-soft">{nearTime(at)}</span>
      <span>{children}</span>
    </li>
  )
}
