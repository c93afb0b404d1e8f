import { Banner } from '../../../ui/banner.tsx'
import { exitRefusals } from '../exit-refusals.ts'

/** Why something that a single press does was not done. */
export function ExitFailure({ error }: { error: unknown }) {
  return error ? (
    <Banner tone="danger" title={exitRefusals.title(error)}>
      {exitRefusals.words(error)}
    </Banner>
  ) : null
}
