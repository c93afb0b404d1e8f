/** A key of the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-mark border border-line-strong border-b-2 bg-surface px-1.5 py-0.5 font-mono text-ink-soft text-small">
      {children}
    </kbd>
  )
}
