import { autonomyScale } from '@havre/kinds/kinds/autonomy-scale.ts'
import { educNote } from '@havre/kinds/kinds/educ-note.ts'
import { describe, expect, test } from 'vitest'
import { keysOf, seriesOf } from './series.ts'

const time = (entryId: string, facets: { readonly [key: string]: string }) => ({
  entryId,
  occurredAt: '2026-11-20T10:00:00.000Z',
  facets: Object.entries(facets).map(([key, value]) => ({ key, value })),
})

describe('scales over time', () => {
  test('keep the subjects in the order of the form, and a gap where nothing was said', () => {
    const items = [
      time('a', { moneyTeam: '1', cookingYouth: '4' }),
      time('b', { cookingTeam: '2' }),
      time('c', { cookingTeam: '3', cookingYouth: '0' }),
    ]
    const [series] = seriesOf(autonomyScale, items, 'c')
    expect(series?.moments.map(moment => moment.entryId)).toEqual(['a', 'b', 'c'])
    expect(series?.rows.map(row => row.label.en)).toEqual(['Cooking', 'Budget'])
    expect(series?.rows[0]?.lines.map(line => [line.side, line.places])).toEqual([
      ['fact', [null, 2, 3]],
      ['youth', [4, null, 0]],
    ])
  })

  test('are not drawn from one time, nor from records in which no scale was filled in', () => {
    expect(seriesOf(autonomyScale, [time('a', { cookingTeam: '2' })], 'a')).toEqual([])
    expect(seriesOf(autonomyScale, [time('a', { cookingTeam: '2' }), time('b', {})], 'a')).toEqual([])
  })

  test('ask for the facets of the grid alone, and for none where a kind has no grid', () => {
    expect(keysOf(autonomyScale)).toHaveLength(20)
    expect(keysOf(educNote)).toEqual([])
  })
})
