export const backdropClass =
  'calm fixed inset-0 z-30 bg-veil data-ending-style:opacity-0 data-starting-style:opacity-0 print:hidden'

export const dialogBox =
  'calm fixed top-1/2 left-1/2 z-30 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 ' +
  'overflow-y-auto rounded-sheet border border-line bg-surface px-6 pt-4 pb-6 text-ink shadow-float outline-none ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0'
