import { Page } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** While the code of a screen arrives. */
export function Waiting() {
  return (
    <Page>
      <Skeleton rows={6} />
    </Page>
  )
}
