import type { FacetSeries } from '@havre/contracts/facet-series.ts'
import { type CodeField, type Grid, gridFieldsOf, type Kind } from '@havre/kinds/kind.ts'
import type { Side } from './mark.tsx'

/** One time that the scales were filled in. */
export interface Moment {
  readonly entryId: string
  readonly occurredAt: string
}

/** What one side said of one subject, time after time: places on the scale, null where nothing was said. */
export interface Line {
  readonly field: CodeField
  readonly side: Side
  readonly column: Grid['rows'][number]['label']
  readonly places: readonly (number | null)[]
}

export interface Series {
  readonly columns: Grid['columns']
  readonly moments: readonly Moment[]
  readonly rows: readonly { readonly label: Grid['rows'][number]['label']; readonly lines: readonly Line[] }[]
}

/** The facets that the scales of a kind are drawn from. */
export function keysOf(kind: Kind): readonly string[] {
  return kind.sections.flatMap(({ grid }) =>
    grid ? [...grid.rows.flatMap(row => row.fields), ...(grid.within ? [grid.within] : [])] : [],
  )
}

/**
 * The scales of a kind over time, one for each grid; nothing where there are not yet two times. `entryId` is the record
 * read: where a grid stays within one answer (a language), only records that gave the same one count.
 */
export function seriesOf(kind: Kind, items: FacetSeries['items'], entryId: string): readonly Series[] {
  return kind.sections.flatMap((section): Series[] => {
    const { grid } = section
    if (!grid) return []
    const fields = gridFieldsOf(section)
    const here = items.find(item => item.entryId === entryId)
    const same = (item: FacetSeries['items'][number]) =>
      grid.within === undefined || facetOf(item, grid.within) === (here && facetOf(here, grid.within))
    const times = items.filter(
      item => same(item) && grid.rows.some(row => row.fields.some(id => facetOf(item, id) !== undefined)),
    )
    if (times.length < 2) return []
    const lineOf = (id: string, index: number): Line[] => {
      const field = fields.get(id)
      const column = grid.columns[index]
      if (!field || !column) return []
      const { label, voice } = column
      return [
        { field, side: voice, column: label, places: times.map(item => placeOf(field, facetOf(item, id))) },
      ]
    }
    const rows = grid.rows
      .map(row => ({ label: row.label, lines: row.fields.flatMap(lineOf) }))
      .filter(row => row.lines.some(line => line.places.some(place => place !== null)))
    return [{ columns: grid.columns, moments: times, rows }]
  })
}

function facetOf(item: FacetSeries['items'][number], key: string): string | undefined {
  return item.facets.find(facet => facet.key === key)?.value
}

function placeOf(field: CodeField, code: string | undefined): number | null {
  const place = field.options.findIndex(term => term.code === code)
  return place < 0 ? null : place
}
