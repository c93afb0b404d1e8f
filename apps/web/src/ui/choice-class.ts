/** A framed line that holds a radio or a checkbox and its words: the whole line can be pressed. */
export const choiceRow =
  'calm flex min-h-control w-full items-center gap-3 rounded-control border border-line-strong bg-surface px-3 py-2 ' +
  'text-base hover:border-accent has-data-checked:border-accent has-data-checked:bg-accent-soft ' +
  'has-data-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-data-disabled:border-line ' +
  'has-data-disabled:bg-sunken has-data-disabled:text-ink-soft has-data-checked:has-data-disabled:bg-accent-soft ' +
  'has-data-checked:has-data-disabled:text-accent-strong has-focus-visible:outline-3 ' +
  'has-focus-visible:outline-accent has-focus-visible:outline-offset-2 [&_:focus-visible]:outline-none'
