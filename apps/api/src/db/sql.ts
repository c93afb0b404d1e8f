import { createHash } from 'node:crypto'

/** One prepared statement with its bound values. Never built from text that a request carries. */
export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] }

const names = new WeakMap<TemplateStringsArray, { name: string; text: string }>()

/**
 * A statement as a tagged template: every `${value}` becomes a bind parameter, nothing is spliced into the text. The
 * name is a digest of the text, so each connection plans it once.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  let known = names.get(strings)
  if (!known) {
    const text = strings.reduce((done, part, n) => `${done}$${n}${part}`)
    known = { name: createHash('sha256').update(text).digest('hex').slice(0, 24), text }
    names.set(strings, known)
  }
  return { ...known, values }
}
