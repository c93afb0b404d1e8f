import { useNow } from '../../../lib/use-now.ts'
import { elapsed } from '../elapsed.ts'

interface Props {
  since: string
  skewMs: number
  /** With seconds: for the one clock of a page. */
  running?: boolean
}

/** Time passing, by the service's clock. */
export function ElapsedClock({ since, skewMs, running = false }: Props) {
  const now = useNow(running ? 1_000 : 15_000) + skewMs
  return (
    <time dateTime={since} className="tabular">
      {elapsed(now - Date.parse(since), running)}
    </time>
  )
}
