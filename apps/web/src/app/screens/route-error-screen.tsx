import type { ErrorComponentProps } from '@tanstack/react-router'
import { traceOf } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'
import { Page } from '../../ui/page.tsx'
import { ErrorState } from '../../ui/states.tsx'

/** A screen that failed to draw or to load; the rest of the house still stands. */
export function RouteErrorScreen({ error, reset }: ErrorComponentProps) {
  // Code that did not arrive stays missing until the page is loaded anew.
  const retry = error instanceof TypeError ? () => location.reload() : reset
  return (
    <Page width="reading">
      <ErrorState title={m.ui_part_failed()} kept={m.ui_part_kept()} trace={traceOf(error)} onRetry={retry} />
    </Page>
  )
}
