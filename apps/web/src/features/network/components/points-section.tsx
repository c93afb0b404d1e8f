import { Check, Plus } from 'lucide-react'
import { lazy } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Section } from '../../../ui/page.tsx'
import type { Agreement, Point } from '../api/get-agreement.ts'
import { levelWords, pointKinds, pointStateWords, pointTone } from '../network-words.ts'

const load = () => import('./point-dialog.tsx')
const PointDialog = lazy(load)

interface Props {
  agreementId: string
  kind: Point['kind']
  points: readonly Point[]
  parties: Agreement['parties']
  meetingId?: string
  mayAdd: boolean
}

/** Commitments, risks or decisions: who, what, by when, and what became of it. */
export function PointsSection({ agreementId, kind, points, parties, meetingId, mayAdd }: Props) {
  const words = pointKinds[kind]
  // What still waits comes first.
  const own = points
    .filter(point => point.kind === kind)
    .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
  const shared = { agreementId, kind, parties, ...(meetingId !== undefined && { meetingId }) }
  return (
    <Section
      title={words.title()}
      actions={
        mayAdd && (
          <Opener
            size="small"
            icon={<Plus size={18} />}
            load={load}
            dialog={(open, close) => <PointDialog {...shared} open={open} onClose={close} />}
          >
            {words.add()}
          </Opener>
        )
      }
    >
      {own.length === 0 ? (
        <p className="text-ink-soft">{words.none()}</p>
      ) : (
        <List label={words.title()}>
          {own.map(point => (
            <ListRow
              key={point.id}
              title={<span dir="auto">{point.what}</span>}
              meta={<About point={point} />}
              trailing={
                <>
                  {point.late && <Badge tone="danger">{m.network_late()}</Badge>}
                  {point.level && <Badge tone="warn">{levelWords[point.level]()}</Badge>}
                  <Badge tone={pointTone[point.state]}>{pointStateWords[point.state]()}</Badge>
                  {point.can.settle && (
                    <Opener
                      size="small"
                      variant="quiet"
                      icon={<Check size={18} />}
                      aria-label={m.network_act_of({ act: settleWords(point), name: point.what })}
                      load={load}
                      dialog={(open, close) => (
                        <PointDialog {...shared} point={point} open={open} onClose={close} />
                      )}
                    >
                      {settleWords(point)}
                    </Opener>
                  )}
                </>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

const settleWords = ({ state }: Point) => (state === 'open' ? m.network_settle() : m.network_change())

function About({ point }: { point: Point }) {
  const { kind, partner, forRole, dueOn, settledOn, note } = point
  return (
    <>
      <span className="block">
        {[
          kind === 'risk' ? undefined : (partner?.name ?? m.network_house()),
          forRole && roleLabel(forRole),
          dueOn && m.network_by({ at: shortDate(dueOn) }),
          settledOn && m.network_settled_at({ at: shortDate(settledOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {note && (
        <span dir="auto" className="block whitespace-pre-line">
          {note}
        </span>
      )}
    </>
  )
}
