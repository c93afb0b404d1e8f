import type { ComponentProps, ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

interface Props {
  brand: ReactNode
  /** NavLink elements, five at most in the bottom bar of a tablet. */
  nav: ReactNode
  /** Below the navigation on wide screens only. */
  railFoot?: ReactNode
  topStart?: ReactNode
  topEnd?: ReactNode
  /** Above everything, cannot be closed (demo data). */
  banner?: ReactNode
  children: ReactNode
}

/**
 * The house around every screen: rail on the left on wide screens, bar at the bottom on tablets, slots on top. A tablet gives
 * its whole height to a conversation (`data-recorder`), which then shows the way back and the quick hide itself.
 */
export function Shell({ brand, nav, railFoot, topStart, topEnd, banner, children }: Props) {
  return (
    <div className="group/house flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only rounded-control bg-accent px-4 py-3 text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50"
      >
        {m.ui_skip()}
      </a>
      <div className="flex flex-1 flex-col lg:flex-row">
        <aside
          aria-label={m.ui_rail()}
          className="calm fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:sticky lg:top-0 lg:flex lg:h-dvh lg:w-60 lg:shrink-0 lg:flex-col lg:border-e lg:border-t-0 lg:bg-desk lg:px-3 lg:py-5 max-lg:group-has-[[data-recorder]]/house:hidden print:hidden"
        >
          <div className="hidden px-3 pb-6 lg:block">{brand}</div>
          <nav
            aria-label={m.ui_main_nav()}
            className="flex justify-around lg:flex-col lg:justify-start lg:gap-1"
          >
            {nav}
          </nav>
          {railFoot && <div className="mt-auto hidden pt-4 lg:block">{railFoot}</div>}
        </aside>
        <div className="flex min-w-0 flex-1 flex-col pb-20 max-lg:group-has-[[data-recorder]]/house:pb-0 lg:pb-0 print:pb-0">
          {banner && <div className="print:hidden">{banner}</div>}
          <header className="sticky top-0 z-10 flex min-h-16 items-center justify-between gap-3 border-line border-b bg-paper px-gutter py-2 max-lg:group-has-[[data-recorder]]/house:hidden print:hidden">
            <div className="flex min-w-0 flex-1 items-center gap-3">
              <div className="lg:hidden max-sm:[&_[data-name]]:sr-only">{brand}</div>
              {topStart}
            </div>
            <div className="flex items-center gap-1">{topEnd}</div>
          </header>
          <main id="main" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
        </div>
      </div>
    </div>
  )
}

interface NavProps extends Omit<ComponentProps<'a'>, 'style'> {
  icon: ReactNode
  /** A count of what waits, in words for screen readers. */
  mark?: ReactNode
}

/** A place of the main navigation. `aria-current="page"` (set by the router) marks where we are. */
export function NavLink({ icon, mark, className, children, ...rest }: NavProps) {
  return (
    <a
      {...rest}
      className={cx(
        'calm flex min-h-16 min-w-16 flex-1 flex-col items-center justify-center gap-0.5 rounded-control px-1 py-1.5 text-center text-ink-soft text-small leading-tight max-sm:text-[0.8125rem] -outline-offset-3',
        'hover:text-accent-strong aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong',
        'lg:min-h-control lg:flex-none lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-start lg:text-base',
        'lg:hover:bg-surface lg:aria-[current=page]:bg-surface lg:aria-[current=page]:shadow-raise',
        className,
      )}
    >
      <span className="relative shrink-0 [&_svg]:size-5.5">{icon}</span>
      <span className="min-w-0 lg:flex-1">{children}</span>
      {mark}
    </a>
  )
}

/** The name of the house in its own lettering; says nothing about what it is for. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-2.5 font-semibold font-serif text-title-3">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M9 8v16M23 8v16M9 17c4.5-3.2 9.5-3.2 14 0"
          className="fill-none stroke-3 stroke-on-accent [stroke-linecap:round]"
        />
      </svg>
      <span data-name>{name}</span>
    </span>
  )
}
