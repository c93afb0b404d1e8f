import type { ReactNode } from 'react'
import { list, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { StudioLife } from '../api/read-studio-life.ts'
import type { TermWords } from '../studio-terms.ts'

type Domain = StudioLife['domains'][number]

interface Props {
  domains: readonly Domain[]
  words: TermWords
  /** The way to the record itself. */
  link: (entryId: string, label: string) => ReactNode
}

const HALF = 60

/** Forces and difficulties of each domain: counts, and a balance whose arms are as long as the counts. */
export function DomainBalance({ domains, words, link }: Props) {
  const most = Math.max(1, ...domains.map(({ strengths, difficulties }) => Math.max(strengths, difficulties)))
  const arm = (count: number) => Math.round((count / most) * (HALF - 4))
  return (
    <Table
      caption={m.auton_domains()}
      head={
        <>
          <HeadCell>{m.auton_domain()}</HeadCell>
          <HeadCell numeric>{m.auton_difficulties()}</HeadCell>
          <HeadCell className="max-md:hidden">
            <span className="sr-only">{m.auton_domains()}</span>
          </HeadCell>
          <HeadCell numeric>{m.auton_strengths()}</HeadCell>
          <HeadCell numeric>{m.auton_mixed()}</HeadCell>
          <HeadCell>{m.auton_youth_sees()}</HeadCell>
          <HeadCell>{m.auton_last_seen()}</HeadCell>
        </>
      }
    >
      {domains.map(one => (
        <Row key={one.domain}>
          <Cell heading align="middle">
            {words('studio-observation', 'domain', one.domain)}
          </Cell>
          <Cell numeric align="middle" className={shade(one.difficulties, most, 'warn')}>
            {one.difficulties}
          </Cell>
          <Cell align="middle" className="max-md:hidden">
            <svg width={2 * HALF} height={16} aria-hidden="true" className="block">
              <rect
                x={HALF - arm(one.difficulties)}
                width={arm(one.difficulties)}
                y={2}
                height={12}
                rx={2}
                className="fill-warn"
              />
              <rect x={HALF} width={arm(one.strengths)} y={2} height={12} rx={2} className="fill-ok" />
              <rect x={HALF - 0.5} width={1} height={16} className="fill-line-strong" />
            </svg>
          </Cell>
          <Cell numeric align="middle" className={shade(one.strengths, most, 'ok')}>
            {one.strengths}
          </Cell>
          <Cell numeric align="middle">
            {one.mixed}
          </Cell>
          <Cell align="middle" className="text-small">
            {one.youthStrengths + one.youthDifficulties > 0
              ? list([
                  m.auton_youth_strengths({ count: one.youthStrengths }),
                  m.auton_youth_difficulties({ count: one.youthDifficulties }),
                ])
              : m.auton_not_asked()}
          </Cell>
          <Cell align="middle">{link(one.last.entryId, shortDate(one.last.on))}</Cell>
        </Row>
      ))}
    </Table>
  )
}

/** The more there is, the stronger the ground; the figure says it all without it. */
function shade(count: number, most: number, tone: 'ok' | 'warn'): string {
  if (count * 2 <= most || count < 2) return ''
  return tone === 'ok' ? 'bg-ok-soft' : 'bg-warn-soft'
}
