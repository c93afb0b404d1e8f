/** The box of every typed control: paper inside, ink line, visible error that is not only a colour. */
export const controlBox =
  'calm w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink ' +
  'shadow-[inset_0_1px_2px_rgb(0_0_0/4%)] hover:border-ink-soft ' +
  'focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'data-invalid:border-danger data-invalid:border-2 [&[readonly]]:bg-sunken ' +
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft data-disabled:cursor-not-allowed ' +
  'data-disabled:bg-sunken data-disabled:text-ink-soft'

/** The same box, one line high. */
export const controlClass = `min-h-control ${controlBox}`

/** A list that floats above the page: select, combobox, menu. */
export const popupClass =
  'calm max-h-[min(24rem,var(--available-height))] min-w-[var(--anchor-width)] max-w-[var(--available-width)] ' +
  'overflow-y-auto rounded-card border border-line bg-surface p-1 text-base text-ink shadow-float ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0 data-starting-style:-translate-y-1'

/** One line of such a list. */
export const optionClass =
  'flex min-h-control cursor-default select-none items-center gap-2 rounded-control px-3 py-2 ' +
  'data-highlighted:bg-accent-soft data-highlighted:text-accent-strong data-disabled:text-ink-soft ' +
  'data-disabled:opacity-70 outline-none'
