import { CircleAlert, Lock, SearchX } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Button } from './button.tsx'

interface Shape {
  sign?: ReactNode
  title: ReactNode
  /** The title is the heading of the whole page. */
  page?: boolean
  children?: ReactNode
  actions?: ReactNode
}

function State({ sign, title, page = false, children, actions }: Shape) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className="mx-auto flex max-w-prose flex-col items-center gap-3 px-4 py-10 text-center">
      {sign && <span className="text-ink-soft">{sign}</span>}
      <Title className="font-semibold font-serif text-title-3">{title}</Title>
      {children && <div className="text-ink-soft">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  )
}

/** Nothing here yet: one sentence and the one action. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <State title={title} actions={action}>
      {children}
    </State>
  )
}

interface ErrorProps {
  /** What failed, in the words of the person who pressed. */
  title: ReactNode
  /** What was not lost. */
  kept?: ReactNode
  onRetry?: () => void
  retrying?: boolean
  /** The request id: lets the technical team find it without any personal data. */
  trace?: string | undefined
}

/** Something failed: what, what was not lost, try again, a code to pass on. */
export function ErrorState({ title, kept, onRetry, retrying = false, trace }: ErrorProps) {
  return (
    <div role="alert">
      <State
        sign={<CircleAlert size={32} className="text-danger" />}
        title={title}
        actions={
          onRetry && (
            <Button variant="primary" onClick={onRetry} loading={retrying}>
              {m.ui_retry()}
            </Button>
          )
        }
      >
        {kept && <p>{kept}</p>}
        {trace && <TraceCode code={trace} />}
      </State>
    </div>
  )
}

/** A code to copy and pass on. */
export function TraceCode({ code }: { code: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <p className="mt-3 flex flex-wrap items-center justify-center gap-2 text-small">
      <span>{m.ui_trace()}</span>
      <code dir="ltr" className="select-all rounded-mark bg-sunken px-2 py-1 font-mono text-ink">
        {code}
      </code>
      <Button
        size="small"
        variant="quiet"
        onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
      >
        {copied ? m.ui_copied() : m.ui_copy()}
      </Button>
    </p>
  )
}

/** Absent and "not yours" look the same, on purpose; `page` where nothing else stands on the page. */
export function NotFoundState({ action, page = false }: { action?: ReactNode; page?: boolean }) {
  return (
    <State sign={<SearchX size={32} />} title={m.ui_not_found()} page={page} actions={action}>
      {m.ui_not_found_why()}
    </State>
  )
}

/** A part that this role does not read. Says so and nothing else. */
export function ReservedState({ inline = false }: { inline?: boolean }) {
  if (inline) {
    return (
      <span className="inline-flex items-center gap-1.5 text-ink-soft">
        <Lock size={16} className="shrink-0" />
        {m.ui_reserved()}
      </span>
    )
  }
  return (
    <div className="flex min-h-24 items-center justify-center gap-2 rounded-card border border-line border-dashed px-4 py-6 text-ink-soft">
      <Lock size={18} className="shrink-0" />
      {m.ui_reserved()}
    </div>
  )
}
