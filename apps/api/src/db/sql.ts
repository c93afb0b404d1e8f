import { createHash } from 'node:crypto'

/** One prepared statement with its bound values. */
export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] }

/** A piece of a statement, made by `part` only: its text is ours, its values stay bind parameters. */
class Part {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]
  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings
    this.values = values
  }
}

export type { Part }

const names = new Map<string, string>()

/**
 * A statement as a tagged template. Every `${value}` becomes a bind parameter; only a `part` is spliced. The name is a
 * digest of the text, so that each connection plans it once.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  const bound: unknown[] = []
  const text = write(strings, values, bound)
  let name = names.get(text)
  if (!name) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 24)
    names.set(text, name)
  }
  return { name, text, values: bound }
}

/** A piece of a statement to splice into another: columns that several share, a condition that a filter adds. */
export function part(strings: TemplateStringsArray, ...values: readonly unknown[]): Part {
  return new Part(strings, values)
}

/** Conditions joined by AND; undefined ones are left out, none at all is TRUE. */
export function all(...conditions: readonly (Part | undefined)[]): Part {
  const given = conditions.filter(condition => condition !== undefined)
  if (given.length === 0) return part`TRUE`
  return given.reduce((left, right) => part`${left} AND ${right}`)
}

/** A sealed column as it is to be: what is given (null empties it), or as it stands, whether its words open or not. */
export function orKept(column: Part, given: Uint8Array | null | undefined): Part {
  return part`CASE WHEN ${given === undefined}::boolean THEN ${column} ELSE ${given ?? null}::bytea END`
}

function write(strings: readonly string[], values: readonly unknown[], bound: unknown[]): string {
  let text = strings[0] ?? ''
  values.forEach((value, n) => {
    if (value instanceof Part) text += write(value.strings, value.values, bound)
    else text += `$${bound.push(value)}`
    text += strings[n + 1] ?? ''
  })
  return text
}
