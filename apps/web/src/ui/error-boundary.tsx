import { Component, type ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { ErrorState } from './states.tsx'

interface Props {
  /** Code to quote, taken from the error where it has one. */
  traceOf?: (error: unknown) => string | undefined
  children: ReactNode
}

/** Keeps the failure of one part from taking the page away. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <ErrorState
        title={m.ui_part_failed()}
        kept={m.ui_part_kept()}
        trace={this.props.traceOf?.(error)}
        onRetry={() => this.setState({ error: undefined })}
      />
    )
  }
}
