import { Banner } from '../../../ui/banner.tsx'
import { autonomyRefusals } from '../autonomy-refusals.ts'

/** Why something was not taken: the reason of the rule, somebody faster, or the line. What was typed stays. */
export function AutonomyFailure({ error }: { error: unknown }) {
  if (!error) return null
  return (
    <Banner tone="danger" title={autonomyRefusals.title(error)}>
      {autonomyRefusals.words(error)}
    </Banner>
  )
}
