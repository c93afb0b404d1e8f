import type { ReactNode } from 'react'
import { actorWords } from '../../../lib/actor-words.ts'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { shortDate, today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import type { Tone } from '../../../ui/tones.ts'
import type { Found } from '../api/first-reflexes.ts'

type Risk = Found['risks'][number]
type Severity = Risk['severity']

const SEVERITY: Record<Severity, { words: () => string; tone: Tone }> = {
  critical: { words: m.reflexes_critical, tone: 'danger' },
  high: { words: m.reflexes_high, tone: 'warn' },
  medium: { words: m.reflexes_medium, tone: 'info' },
  watch: { words: m.reflexes_watch, tone: 'neutral' },
}

interface Props {
  found: Found
  /** Who gives the kinds of help that a risk names; the directory is not this feature's. */
  services: (helps: Risk['helps']) => ReactNode
}

/** What to do now, the gravest first: what, who, by when, with whom, and why. */
export function FoundRisks({ found, services }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {found.escalated && <Banner tone="danger">{m.reflexes_escalated()}</Banner>}
      {found.risks.length === 0 && <p className="text-ink-soft">{m.reflexes_none()}</p>}
      <ol className="flex flex-col gap-3">
        {found.risks.map(risk => (
          <li key={risk.id} className="break-inside-avoid rounded-card border border-line bg-surface p-4">
            <RiskView risk={risk} />
            {risk.helps.length > 0 && services(risk.helps)}
          </li>
        ))}
      </ol>
      {found.open.length > 0 && (
        <p className="text-ink-soft text-small print:hidden">
          {m.reflexes_open({ count: found.open.length })}
        </p>
      )}
      <Banner>{textOf(found.closing)}</Banner>
    </div>
  )
}

function RiskView({ risk }: { risk: Risk }) {
  const sure = certaintyWords[risk.certainty]
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-2">
        <Badge tone={SEVERITY[risk.severity].tone}>{SEVERITY[risk.severity].words()}</Badge>
        {risk.by < today() && <Badge tone="danger">{m.reflexes_late()}</Badge>}
        {risk.state === 'clarify' && <Badge>{m.reflexes_clarify()}</Badge>}
        <span className="font-medium">{textOf(risk.risk)}</span>
      </p>
      <p className="mt-2 text-title-3">{textOf(risk.act)}</p>
      <p className="mt-1">
        {[actorWords[risk.who](), m.reflexes_by({ at: shortDate(risk.by) }), textOf(risk.resource)].join(
          ' · ',
        )}
      </p>
      <p className="mt-1 text-ink-soft text-small">{textOf(risk.why)}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-2 text-ink-soft text-small">
        <span>
          {[risk.basis && m.reflexes_basis({ basis: basisWords(risk.basis) }), risk.id]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Badge tone={sure.tone}>{sure.words()}</Badge>
      </p>
    </>
  )
}
