import { FileCheck2, FileX2 } from 'lucide-react'
import { dueWords } from '../../../lib/due-words.ts'
import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import type { FileLaw } from '../api/file-law.ts'

/** On what the stay rests today, and what is still pending: what may come is no stay. */
export function EffectiveStay({ law }: { law: FileLaw }) {
  const { effective, procedures } = law
  const pending = procedures.filter(({ ended }) => !ended)
  return (
    <Card title={m.legal_stay()}>
      <div className="flex items-start gap-4">
        <span className={effective ? 'text-ok' : 'text-danger'}>
          {effective ? <FileCheck2 size={32} /> : <FileX2 size={32} />}
        </span>
        <div className="flex min-w-0 flex-col gap-1">
          {effective ? (
            <>
              <p className="text-title-3">{textOf(effective.title)}</p>
              <p className="flex flex-wrap items-center gap-2">
                {effective.validUntil
                  ? m.legal_stay_until({ at: longDate(effective.validUntil) })
                  : effective.lacksEnd && <Badge tone="warn">{m.legal_stay_no_end()}</Badge>}
                {effective.validUntil && (
                  <Badge tone={dueWords(effective.validUntil).tone}>
                    {dueWords(effective.validUntil).words}
                  </Badge>
                )}
              </p>
            </>
          ) : (
            <p className="font-medium">{m.legal_stay_none()}</p>
          )}
          {pending.length > 0 && (
            <ul className="mt-2 flex flex-col gap-1 text-small">
              {pending.map(({ id, title, state }) => (
                <li key={id}>
                  {textOf(title)} <span className="text-ink-soft">· {textOf(state.title)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  )
}
