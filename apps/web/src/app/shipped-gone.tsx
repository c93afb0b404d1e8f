import { m } from '../paraglide/messages.js'
import { Page } from '../ui/page.tsx'
import { EmptyState } from '../ui/states.tsx'
import { BackLink } from './back-link.tsx'

/** For additions to a form that the product does not ship any more: there is nothing to add to. */
export function ShippedGone() {
  return (
    <Page>
      <h1 className="sr-only">{m.designer_forms()}</h1>
      <BackLink to="/forms">{m.designer_forms()}</BackLink>
      <EmptyState title={m.designer_shipped_gone()} />
    </Page>
  )
}
