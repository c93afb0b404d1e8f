import type { Answers } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { type Facet, facetsOf, type Summary, summaryOf } from '@havre/kinds/projections.ts'
import type { DemoPlan } from '../plan.ts'

/** An entry of the demo centre, told again in other files: real words of every kind, made once. */
export type Template = {
  /** Index of its kind among `kinds`. */
  readonly kind: number
  readonly compartment: string
  readonly answers: Answers
  readonly summary: Summary
  readonly facets: readonly Facet[]
}

export type TemplateKind = {
  readonly n: number
  readonly id: string
  readonly version: number
  readonly compartment: string
  readonly aspect: string | null
  readonly axes: readonly string[]
}

/** What opens a stay, once in each file; everything else is notes. */
const OPENING = ['referral', 'arrival', 'operational-card', 'first-interview', 'rights-presentation']

export type Templates = {
  readonly kinds: readonly TemplateKind[]
  readonly opening: readonly (readonly Template[])[]
  readonly notes: readonly Template[]
}

export function templatesOf(plan: DemoPlan): Templates {
  const ids = [...new Set(plan.entries.map(({ kind }) => kind))]
  const kinds = ids.flatMap((id, n): TemplateKind[] => {
    const kind = findKind(id)
    if (!kind) return []
    return [
      {
        n,
        id,
        version: kind.version,
        compartment: kind.compartment,
        aspect: kind.aspect ?? null,
        axes: kind.axes,
      },
    ]
  })
  const byKind = new Map(ids.map(id => [id, templatesOfKind(plan, id, ids.indexOf(id))]))
  return {
    kinds,
    opening: OPENING.map(id => byKind.get(id) ?? []),
    notes: ids.filter(id => id.endsWith('-note') || id === 'house-log').flatMap(id => byKind.get(id) ?? []),
  }
}

function templatesOfKind(plan: DemoPlan, id: string, n: number): Template[] {
  const kind = findKind(id)
  if (!kind) return []
  return plan.entries
    .filter(entry => entry.kind === id && entry.status === 'signed')
    .map(({ answers }) => ({
      kind: n,
      compartment: kind.compartment,
      answers,
      summary: summaryOf(kind, answers),
      facets: facetsOf(kind, answers),
    }))
}
