import { duration } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'

const MINUTE = 60_000

interface Props {
  /** Counted from this instant (epoch milliseconds). */
  from: number
  minutes: readonly number[]
  onPick: (instant: string) => void
}

/** The usual lengths of time as buttons; the typed time beside them shows what was picked. */
export function LaterChips({ from, minutes, onPick }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      {minutes.map(length => (
        <Button
          key={length}
          onClick={() =>
            onPick(new Date(Math.ceil((from + length * MINUTE) / (5 * MINUTE)) * 5 * MINUTE).toISOString())
          }
        >
          {m.outings_in({ duration: duration(length) })}
        </Button>
      ))}
    </div>
  )
}
