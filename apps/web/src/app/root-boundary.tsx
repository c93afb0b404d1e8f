import { Component, type ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { ErrorState } from '../ui/states.tsx'

/** The last resort: code that did not arrive (a new version was installed) or a screen that fell. Loads anew. */
export class RootBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="mx-auto max-w-prose py-16">
        <ErrorState title={m.app_broken()} kept={m.app_broken_kept()} onRetry={() => location.reload()} />
      </main>
    )
  }
}
