import { number } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/progress.tsx'
import type { Import } from '../api/imports.ts'

interface Props {
  one: Import
  stopping: boolean
  onStop: () => void
}

/** The run, wherever it was started: how far it is, and the way to stop it. */
export function RunStep({ one, stopping, onStop }: Props) {
  const { done = 0, total = 1, step = 'writing', stopping: asked = false } = one.progress ?? {}
  return (
    <Card>
      <Progress
        label={m.imports_running()}
        done={done}
        total={Math.max(1, total)}
        words={m.imports_progress({ done: number(done), total: number(total) })}
        step={
          asked || stopping
            ? m.imports_stopping()
            : step === 'finishing'
              ? m.imports_finishing()
              : m.imports_running_text()
        }
        action={
          one.can.cancel && (
            <Button size="small" disabled={asked} loading={stopping} onClick={onStop}>
              {m.imports_stop()}
            </Button>
          )
        }
      />
    </Card>
  )
}
