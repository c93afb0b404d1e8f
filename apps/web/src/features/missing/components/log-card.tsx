import { FREE_STEP_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { noteStep } from '../acts.ts'
import { stepLabel } from '../protocol-of.ts'
import type { Episode } from '../use-episode.ts'
import { CallNote } from './call-note.tsx'

type Free = (typeof FREE_STEP_TERMS)[number]['code']

/** Searches and signs of life, as they come. */
export function LogCard({ episode }: { episode: Episode }) {
  const { one } = episode
  const [step, setStep] = useState<Free>('search')
  const [note, setNote] = useState('')
  const add = () => {
    noteStep(episode, { step, outcome: 'done', note: note.trim() })
    setNote('')
  }
  return (
    <Card title={m.missing_log()}>
      <LeaveGuard when={note.trim() !== ''} />
      <div className="flex flex-col gap-5">
        {one.can.change && (
          <div className="flex flex-col gap-3">
            <RadioGroup
              label={m.missing_log()}
              hideLabel
              layout="segments"
              options={FREE_STEP_TERMS.map(term => ({ value: term.code, label: textOf(term.label) }))}
              value={step}
              onChange={setStep}
            />
            <TextArea
              label={m.missing_log_what()}
              value={note}
              onChange={setNote}
              rows={2}
              maxLength={2000}
            />
            <Button className="self-start" disabled={note.trim() === ''} onClick={add}>
              {m.missing_log_add()}
            </Button>
          </div>
        )}
        {one.log.length === 0 && <p className="text-ink-soft">{m.missing_log_none()}</p>}
        {one.log.map(call => (
          <div key={call.id}>
            <p className="font-medium">{stepLabel(one, call.step)}</p>
            <CallNote episode={episode} call={call} reference={false} isCall={false} />
          </div>
        ))}
      </div>
    </Card>
  )
}
