import { ChevronRight, CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import type { ReactNode } from 'react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { LegalProcedure, ProcedureDetail } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'

/** The way of one youth through a procedure in a line: where it was and since when, where it is, where it may go from here. */
export function PathStrip({ procedure, detail }: { procedure: LegalProcedure; detail: ProcedureDetail }) {
  const { data } = useProcedures()
  const rules = data?.items.find(
    ({ id, version }) => id === procedure.definition && version === procedure.definitionVersion,
  )
  if (!rules) return null
  const titleOf = (id: string) =>
    textOf(rules.states.find(one => one.id === id)?.title ?? procedure.state.title)
  const moves = detail.result.path.filter(({ from, to }) => from !== to)
  const past = moves.map(({ from }, at) => ({ id: from, since: moves[at - 1]?.on }))
  const ends = new Set(rules.states.filter(({ kind }) => kind === 'end').map(({ id }) => id))
  const next = [
    ...new Set(
      detail.result.possible
        .filter(({ allowed, to }) => allowed && to !== procedure.state.id)
        .map(({ to }) => to),
    ),
  ].toSorted((a, b) => Number(ends.has(a)) - Number(ends.has(b)))
  return (
    <section className="flex flex-wrap items-stretch gap-x-1 gap-y-3" aria-label={m.legal_path()}>
      {past.map(({ id, since }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a procedure may come through one state twice
        <Station key={at} icon={<CircleCheck />} words={titleOf(id)} since={since} look="text-ink-soft" />
      ))}
      <Station
        icon={<CircleDot />}
        words={textOf(procedure.state.title)}
        since={procedure.since ?? undefined}
        look="border-accent bg-accent-soft text-accent-strong"
        current
      />
      {next.length > 0 && (
        <div className="flex min-w-0 flex-col gap-1 rounded-control border border-line-strong border-dashed px-3 py-2">
          <span className="text-ink-soft text-small">{m.legal_next()}</span>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {next.map(id => (
              <li key={id} className="flex items-center gap-1.5 text-small">
                <CircleDashed size={16} className="shrink-0" /> {titleOf(id)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

interface StationProps {
  icon: ReactNode
  words: string
  since: string | undefined
  look: string
  current?: boolean
}

function Station({ icon, words, since, look, current = false }: StationProps) {
  return (
    <>
      <div
        aria-current={current ? 'step' : undefined}
        className={cx(
          'flex min-w-0 max-w-56 items-start gap-2 rounded-control border border-line px-3 py-2',
          look,
        )}
      >
        <span className="mt-0.5 shrink-0 [&_svg]:size-5">{icon}</span>
        <span className="min-w-0">
          <span className={cx('block', current && 'font-medium')}>{words}</span>
          {since && <span className="block text-small">{date(since)}</span>}
        </span>
      </div>
      <ChevronRight
        size={18}
        aria-hidden="true"
        className="shrink-0 self-center text-ink-soft rtl:-scale-x-100"
      />
    </>
  )
}
