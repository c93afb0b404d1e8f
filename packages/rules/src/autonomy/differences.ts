/** One place where two texts are not the same; null where the text has nothing there. */
export type TextDifference = {
  /** Where it stands: `purpose`, `budget.rent.cents`, `stages.discovery.mostWeeks`. */
  readonly path: string
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
}

type Leaf = string | number | boolean | null
type Tree = Leaf | readonly Tree[] | { readonly [key: string]: Tree }

/**
 * What two documents say differently, field by field, in the order of the later one; what was taken out comes last. Members of a
 * list are the same when they carry the same `key`, else when they stand at the same place.
 */
export function textDifferences(before: object, after: object): readonly TextDifference[] {
  const old = leaves(before as Tree)
  const now = leaves(after as Tree)
  return [
    ...[...now].flatMap(([path, value]) =>
      Object.is(old.get(path) ?? null, value) ? [] : [{ path, before: old.get(path) ?? null, after: value }],
    ),
    ...[...old].flatMap(([path, value]) =>
      now.has(path) || value === null ? [] : [{ path, before: value, after: null }],
    ),
  ]
}

function leaves(tree: Tree, path = ''): ReadonlyMap<string, Leaf> {
  if (tree === null || typeof tree !== 'object') return new Map([[path, tree]])
  const parts = Array.isArray(tree)
    ? tree.map((one: Tree, at): [string, Tree] => [keyOf(one) ?? String(at + 1), one])
    : Object.entries(tree).filter(([name]) => name !== 'key')
  return new Map(parts.flatMap(([name, part]) => [...leaves(part, path ? `${path}.${name}` : name)]))
}

function keyOf(one: Tree): string | undefined {
  return typeof one === 'object' && one !== null && 'key' in one && typeof one.key === 'string'
    ? one.key
    : undefined
}
