import { m } from '../paraglide/messages.js'

/** One minute before the lock: said once at 60, 30 and 10 seconds. Any key, touch or movement makes it go away. */
export function IdleWarning({ seconds }: { seconds: number }) {
  const spoken = seconds > 30 ? 60 : seconds > 10 ? 30 : 10
  return (
    <div className="fixed inset-x-4 bottom-24 z-50 mx-auto max-w-md rounded-card border-2 border-warn bg-surface p-5 text-center shadow-float lg:bottom-8">
      <p className="font-semibold font-serif text-title-3">{m.lib_idle_title()}</p>
      <p aria-hidden="true" className="tabular">
        {m.lib_idle_text({ count: seconds })}
      </p>
      <p role="alert" className="sr-only">
        {m.lib_idle_title()} {m.lib_idle_text({ count: spoken })}
      </p>
      <button
        type="button"
        className="mt-3 min-h-control rounded-control border border-accent bg-accent px-5 font-medium text-on-accent hover:bg-accent-strong"
      >
        {m.lib_stay()}
      </button>
    </div>
  )
}
