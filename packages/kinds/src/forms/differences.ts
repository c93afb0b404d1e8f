import type { Field, Kind, Section, Term } from '../kind.ts'
import { fieldPaths } from './content.ts'

/** One thing that is not the same in two versions. `name` is what a person would call it, in the newer words. */
export type Difference = {
  readonly what: 'field' | 'option' | 'section' | 'form'
  readonly change: 'added' | 'removed' | 'changed'
  readonly name: Field['label']
}

/** What the newer version adds, takes away and words differently, in reading order; what was taken away comes last. */
export function differences(older: Kind, newer: Kind): readonly Difference[] {
  const before = fieldPaths(older)
  const after = fieldPaths(newer)
  const form = same(heading(older), heading(newer))
    ? []
    : [{ what: 'form', change: 'changed', name: newer.title } as const]
  return [
    ...form,
    ...compared(
      'section',
      keyed(older.sections),
      keyed(newer.sections),
      section => section.title,
      sectionHead(before, after),
    ),
    ...compared('field', before, after, field => field.label, fieldHead),
    ...[...after].flatMap(([path, field]) => {
      const old = before.get(path)
      return old
        ? compared(
            'option',
            terms(old),
            terms(field),
            term => term.label,
            term => term,
          )
        : []
    }),
  ]
}

function compared<T>(
  what: Difference['what'],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  name: (one: T) => Field['label'],
  head: (one: T) => unknown,
): Difference[] {
  return [
    ...[...after].flatMap(([key, one]): Difference[] => {
      const old = before.get(key)
      if (old === undefined) return [{ what, change: 'added', name: name(one) }]
      return same(head(old), head(one)) ? [] : [{ what, change: 'changed', name: name(one) }]
    }),
    ...[...before].flatMap(([key, one]): Difference[] =>
      after.has(key) ? [] : [{ what, change: 'removed', name: name(one) }],
    ),
  ]
}

function heading({ id: _, version: __, sections: ___, ...rest }: Kind) {
  return rest
}

/** A section without its fields but for the order of those that stand in both versions. */
function sectionHead(...versions: readonly ReadonlyMap<string, Field>[]) {
  return ({ fields, ...rest }: Section) => ({
    ...rest,
    order: fields.map(field => field.id).filter(id => versions.every(version => version.has(id))),
  })
}

function fieldHead(field: Field) {
  const { options: _, fields: __, ...rest } = { options: undefined, fields: undefined, ...field }
  return rest
}

function keyed<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map(part => [part.id, part]))
}

function terms(field: Field): ReadonlyMap<string, Term> {
  return new Map('options' in field ? field.options.map(term => [term.code, term]) : [])
}

/** Compared as JSON, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
