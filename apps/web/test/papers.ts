import type { Wire } from '@havre/contracts/wire.ts'

export type Shown = Wire['previewDocument']['reply']

/** A drawn page, as a preview answers it. */
export const page = (n: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><path id="p${n}" d="M 50 50 h 300 v 20 h -300 Z"/></svg>`

/** A paper of one page, as it is previewed. */
export const shown = (given: Partial<Shown> = {}): Shown => ({
  pages: [page(1)],
  pageCount: 1,
  digest: 'a'.repeat(64),
  preparedAt: '2026-11-26T08:00:00.000Z',
  reference: 'K7F3-22QM',
  leaks: [],
  undrawn: [],
  ...given,
})

/** What was sent last under that name. */
export const bodyOf = (asked: readonly { name: string; body: unknown }[], name: string) =>
  asked.findLast(one => one.name === name)?.body
