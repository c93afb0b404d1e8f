import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

/** One grey line where text will stand. Give it the width of what comes. */
export function SkeletonLine({ className = 'w-full' }: { className?: string }) {
  return (
    <span className={cx('block h-[1lh] animate-appear rounded-mark py-[0.2lh]', className)}>
      <span className="block size-full rounded-mark bg-line" />
    </span>
  )
}

/** The place of a list while it loads; appears after 150 ms so that quick answers do not flicker. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div role="status" aria-label={m.ui_loading()} className="flex animate-appear flex-col gap-4">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are alike
        <div key={row} className="flex items-center gap-4">
          <span className="size-10 shrink-0 rounded-full bg-line" />
          <span className="flex flex-1 flex-col gap-2">
            <span className="block h-4 w-1/3 rounded-mark bg-line" />
            <span className="block h-4 w-2/3 rounded-mark bg-sunken" />
          </span>
        </div>
      ))}
    </div>
  )
}
