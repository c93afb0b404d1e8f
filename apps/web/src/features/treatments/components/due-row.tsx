import { Check, Ellipsis, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayHeading, duration, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import type { DueDose, NeededDose } from '../api/list-due-doses.ts'
import { limitWords, outcomeTone, recordWords, whenWords } from '../treatment-words.ts'
import { Correct } from './dose-opener.tsx'
import { FormWord } from './form-word.tsx'
import type { Give } from './use-giving.tsx'

const BIG = 'h-14 flex-1 sm:min-w-32 sm:flex-none'

interface Row {
  /** On the page of one youth the alias says nothing. */
  onFile: boolean
  onGive: Give
}

/** One slot: when, whose, what, and the two buttons that almost always do. */
export function DueRow({ dose, onFile, onGive }: Row & { dose: DueDose }) {
  const isOpen = dose.state === 'late' || dose.state === 'due'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4">
      <div className="w-16 shrink-0 text-center">
        <p className="font-semibold text-title-3 tabular">{dose.slotTime}</p>
        {dose.slotOn !== today() && (
          <p className="text-ink-soft text-small first-letter:uppercase">{dayWords(dose.slotOn)}</p>
        )}
      </div>
      <Facts dose={dose} onFile={onFile}>
        {dose.state === 'late' && (
          <Badge tone="danger">{m.treatments_late({ duration: duration(dose.lateMinutes) })}</Badge>
        )}
        {dose.record && dose.record.outcome !== 'annulled' && (
          <Badge tone={outcomeTone[dose.record.outcome]}>{recordWords(dose.record)}</Badge>
        )}
        {dose.record?.remark && (
          <span dir="auto" className="text-ink-soft text-small">
            {dose.record.remark}
          </span>
        )}
      </Facts>
      {dose.can.record && isOpen && (
        <div className="flex w-full gap-2 sm:w-auto">
          <Button
            variant="primary"
            icon={<Check size={20} />}
            className={BIG}
            aria-haspopup="dialog"
            onClick={() => onGive(dose, 'given')}
          >
            {m.treatments_given()}
            <span className="sr-only"> {about(dose)}</span>
          </Button>
          <Button
            icon={<X size={20} />}
            className={BIG}
            aria-haspopup="dialog"
            onClick={() => onGive(dose, 'refused')}
          >
            {m.treatments_refused()}
            <span className="sr-only"> {about(dose)}</span>
          </Button>
          <Button
            variant="quiet"
            icon={<Ellipsis size={20} />}
            className="h-14"
            aria-haspopup="dialog"
            aria-label={m.treatments_other_for({ what: about(dose) })}
            onClick={() => onGive(dose, 'absent')}
          />
        </div>
      )}
      {dose.can.record && dose.state === 'coming' && (
        <Button
          variant="quiet"
          size="small"
          aria-haspopup="dialog"
          onClick={() => onGive(dose, isNear(dose) ? 'given' : 'absent')}
        >
          {m.treatments_note_early()}
          <span className="sr-only"> {about(dose)}</span>
        </Button>
      )}
      {dose.can.record && dose.record && (
        <Correct record={dose.record}>
          {m.treatments_correct_short()}
          <span className="sr-only"> {about(dose)}</span>
        </Correct>
      )}
    </li>
  )
}

/** What may be given if needed: the distance and the ceiling in words, and from when. */
export function NeededRow({ dose, onFile, onGive }: Row & { dose: NeededDose }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4">
      <Facts dose={dose} onFile={onFile}>
        <span className="text-ink-soft text-small">{limitWords(dose)}</span>
        {dose.nextFrom ? (
          <Badge tone="warn">{m.treatments_not_before({ at: whenWords(dose.nextFrom) })}</Badge>
        ) : (
          <Badge tone="ok">{m.treatments_possible()}</Badge>
        )}
        {dose.last && <span className="text-ink-soft text-small">{recordWords(dose.last)}</span>}
      </Facts>
      {dose.can.record && (
        <Button
          icon={<Check size={20} />}
          className={BIG}
          disabled={dose.nextFrom !== null}
          aria-haspopup="dialog"
          onClick={() => onGive(dose, 'given')}
        >
          {m.treatments_give()}
          <span className="sr-only"> {about(dose)}</span>
        </Button>
      )}
      {dose.can.record && dose.last && (
        <Correct record={dose.last}>
          {m.treatments_correct_short()}
          <span className="sr-only"> {about(dose)}</span>
        </Correct>
      )}
    </li>
  )
}

function Facts(props: { dose: DueDose | NeededDose; onFile: boolean; children: ReactNode }) {
  const { dose, onFile, children } = props
  return (
    <div className="flex min-w-[min(16rem,100%)] flex-1 items-start gap-3">
      {!onFile && <CodeAvatar code={dose.youthAlias} />}
      <div className="min-w-0">
        {!onFile && (
          <p className="font-semibold font-serif text-title-3">
            <bdi>{dose.youthAlias}</bdi>
          </p>
        )}
        <p>
          <bdi className="font-medium">{dose.what}</bdi>
          {' · '}
          <bdi className="font-medium">{dose.dose}</bdi>
          <FormWord of={dose} />
        </p>
        {dose.instructions && (
          <p dir="auto" className="text-ink-soft text-small">
            {dose.instructions}
          </p>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">{children}</div>
      </div>
    </div>
  )
}

const EARLY_MS = 2 * 3_600_000

/** Near enough to be given already; before that, only an absence is known. The service decides. */
function isNear(dose: DueDose): boolean {
  return Date.parse(dose.at) - Date.now() <= EARLY_MS
}

function about(dose: DueDose | NeededDose): string {
  return [dose.youthAlias, dose.what, 'slotTime' in dose && dose.slotTime].filter(Boolean).join(', ')
}

function dayWords(day: string): string {
  return dayHeading(day).split(' ').slice(0, 1).join(' ')
}
