import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Page = {
  items: { id: string; kind: string; status: string; occurredAt: string }[]
  nextCursor: string | null
}

let reader: Person
let author: string
let file: BuiltFile
beforeAll(async () => {
  reader = await house.person('COO')
  author = await buildAccount(house, ['EDU'])
  file = await buildFile(house)
})
const read = (of: BuiltFile, filter: object = {}) =>
  reader.call<Page>('POST', `/api/v1/youth-files/${of.id}/timeline`, filter)

describe('the timeline', () => {
  it('comes newest first, in pages that lose and repeat nothing, also when many acts bear the same moment', async () => {
    const moments = ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.123Z', '2026-03-02T10:00:00Z']
    const made: string[] = []
    for (let n = 0; n < 23; n++) {
      const occurredAt = new Date(moments[n % 3] ?? '')
      made.push(await buildEntry(house, file, { authorId: author, occurredAt }))
    }
    for (const limit of [1, 4, 7, 100]) {
      const seen: Page['items'] = []
      let cursor: string | null = null
      do {
        const { body }: { body: Page } = await read(file, { limit, ...(cursor ? { cursor } : {}) })
        seen.push(...body.items)
        cursor = body.nextCursor
      } while (cursor)
      expect(new Set(seen.map(item => item.id))).toEqual(new Set(made))
      expect(seen).toHaveLength(made.length)
      expect(seen.map(item => item.occurredAt)).toEqual(
        seen
          .map(item => item.occurredAt)
          .toSorted()
          .toReversed(),
      )
    }
  })

  it('is narrowed by axis, form, compartment, author, state and days of the house’s own time zone', async () => {
    const other = await buildFile(house)
    const at = (day: string) => new Date(day)
    const log = await buildEntry(house, other, {
      kind: 'house-log',
      authorId: author,
      // Half past midnight in Brussels: the day after the one in UTC.
      occurredAt: at('2026-06-30T22:30:00Z'),
    })
    const draft = await buildEntry(house, other, {
      kind: 'first-interview',
      authorId: reader.id,
      status: 'draft',
      occurredAt: at('2026-06-29T12:00:00Z'),
    })
    const corrected = await buildEntry(house, other, {
      kind: 'safety-note',
      authorId: author,
      status: 'corrected',
      occurredAt: at('2026-06-28T12:00:00Z'),
    })
    await buildEntry(house, other, { authorId: author, status: 'discarded' })
    const asked: [object, string[]][] = [
      [{}, [log, draft, corrected]],
      [{ axis: 'firstReception' }, [draft]],
      [{ kinds: ['house-log', 'safety-note'] }, [log, corrected]],
      [{ compartment: 'SAFETY' }, [corrected]],
      [{ authorId: reader.id }, [draft]],
      [{ status: 'draft' }, [draft]],
      [{ status: 'signed' }, [log, corrected]],
      [{ from: '2026-07-01' }, [log]],
      [{ to: '2026-06-30' }, [draft, corrected]],
      [{ from: '2026-06-29', to: '2026-06-29' }, [draft]],
    ]
    for (const [filter, wanted] of asked) {
      expect([filter, (await read(other, filter)).body.items.map(item => item.id)]).toEqual([filter, wanted])
    }
  })

  it('counts signed acts by month of the house’s own time zone and by axis, and only those that one may read', async () => {
    const counted = await buildFile(house)
    const on = (day: string, rest: object) =>
      buildEntry(house, counted, { authorId: author, occurredAt: new Date(day), ...rest })
    // In Brussels the new month has begun.
    await on('2026-06-30T22:30:00Z', { kind: 'house-log', axes: ['guidance'] })
    await on('2026-07-14T10:00:00Z', { kind: 'safety-note', axes: ['safety', 'guidance'] })
    await on('2026-05-14T10:00:00Z', { kind: 'psy-note', axes: ['guidance'] })
    await on('2026-05-15T10:00:00Z', { kind: 'house-log', status: 'draft', axes: ['guidance'] })
    await on('2026-05-16T10:00:00Z', { kind: 'house-log', status: 'corrected', axes: ['guidance'] })
    const months = await reader.call('GET', `/api/v1/youth-files/${counted.id}/months`)
    expect(months.body).toEqual({
      items: [
        { month: '2026-07', axis: 'guidance', acts: 2 },
        { month: '2026-07', axis: 'safety', acts: 1 },
      ],
    })
    const stranger = await house.person('GUA')
    expect((await stranger.call('GET', `/api/v1/youth-files/${counted.id}/months`)).status).toBe(404)
  })

  it('leaves one trace a page, that of the file', async () => {
    const quiet = await buildFile(house)
    await read(quiet)
    expect(
      await house.rows(
        'SELECT action, account_id FROM trace WHERE youth_id = $1 AND account_id IS NOT NULL',
        [quiet.id],
      ),
    ).toEqual([{ action: 'timeline.read', account_id: reader.id }])
  })
})
