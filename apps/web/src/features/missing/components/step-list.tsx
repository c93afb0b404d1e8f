import { useEffect, useRef, useState } from 'react'
import { useNow } from '../../../lib/use-now.ts'
import { List } from '../../../ui/list.tsx'
import type { Step } from '../api/get-missing.ts'
import type { Episode } from '../use-episode.ts'
import { StepRow } from './step-row.tsx'

interface Props {
  episode: Episode
  steps: readonly Step[]
  label: string
}

const nameOf = (step: Step) => `${step.code} ${step.turn}`
const isSettled = (step: Step) => step.state === 'done' || step.state === 'notNeeded'

/** Every step with its time. What was just noted opens by itself: who answered and the number are asked for at once. */
export function StepList({ episode, steps, label }: Props) {
  const now = useNow(5_000) + episode.one.skewMs
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const settled = useRef(new Set(steps.filter(isSettled).map(nameOf)))
  useEffect(() => {
    const fresh = steps.filter(step => isSettled(step) && !settled.current.has(nameOf(step)))
    settled.current = new Set(steps.filter(isSettled).map(nameOf))
    const asks = fresh.filter(step => step.calls.length > 0 && !step.calls.some(call => call.ofTask))
    if (asks.length > 0) setOpen(new Set(asks.map(nameOf)))
  }, [steps])
  const toggle = (name: string) =>
    setOpen(known => {
      const next = new Set(known)
      if (!next.delete(name)) next.add(name)
      return next
    })
  return (
    <List label={label}>
      {steps.map(step => (
        <StepRow
          key={nameOf(step)}
          episode={episode}
          step={step}
          now={now}
          open={open.has(nameOf(step))}
          onToggle={() => toggle(nameOf(step))}
        />
      ))}
    </List>
  )
}
