/** An empty part of the day, in one calm sentence. */
export function Quiet({ children }: { children: string }) {
  return <p className="rounded-card border border-line border-dashed px-5 py-6 text-ink-soft">{children}</p>
}
