import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import { aliases, type Page, search } from '../../../test/youth-pages.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')

describe('the list', () => {
  const made: Record<string, BuiltFile> = {}
  beforeAll(async () => {
    for (const [alias, given] of Object.entries({
      'Érable 1': { phase: 'integration', languages: ['ti', 'fr'], birthOn: '2010-02-01' },
      'Érable 12': { phase: 'left', languages: ['ps'], birthOn: '2008-02-01' },
      'érable 3': { phase: 'observation', languages: ['ti'], birthOn: '2012-02-01' },
      'Hêtre 12': { phase: 'integration' },
      'Houx 7': { phase: 'referral' },
    })) {
      made[alias] = await buildFile(house, { alias, ...given })
    }
  })

  it('is found by the beginning of an alias, whatever the accents and capitals', async () => {
    for (const alias of ['érable', 'ERABLE', 'erable', 'É']) {
      const wanted =
        alias === 'É' ? ['Érable 1', 'Érable 12', 'érable 3'] : ['Érable 1', 'Érable 12', 'érable 3']
      expect(aliases((await search(coordinator, { alias })).body)).toEqual(wanted)
    }
    expect(aliases((await search(coordinator, { alias: 'hetre 1' })).body)).toEqual(['Hêtre 12'])
    expect(aliases((await search(coordinator, { alias: '%' })).body)).toEqual([])
  })

  it('is narrowed by phase, presence, language, age and referent', async () => {
    const referent = await house.person('REF')
    const file = made['Houx 7']
    if (!file) throw new Error('no file')
    await nameOnFile(house, file, referent.id, 'referent')
    const asked: [object, string[]][] = [
      [{ phases: ['left', 'referral'], alias: 'e' }, ['Érable 12']],
      [{ present: true, alias: 'erable' }, ['Érable 1', 'érable 3']],
      [{ language: 'ti' }, ['Érable 1', 'érable 3']],
      [{ minAge: 18, alias: 'erable' }, ['Érable 12']],
      [{ maxAge: 15, alias: 'erable' }, ['érable 3']],
      [{ referentId: referent.id }, ['Houx 7']],
    ]
    for (const [filter, wanted] of asked) {
      expect([filter, aliases((await search(coordinator, filter)).body)]).toEqual([filter, wanted])
    }
    expect(aliases((await search(referent, { mine: true })).body)).toEqual(['Houx 7'])
  })

  it('comes in pages that lose and repeat nothing, also while files are added', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body }: { body: Page } = await search(coordinator, { limit: 2, ...(cursor ? { cursor } : {}) })
      expect(body.items.length).toBeLessThanOrEqual(2)
      seen.push(...aliases(body))
      cursor = body.nextCursor
      if (seen.length === 2) await buildFile(house, { alias: 'Aulne 1' })
    } while (cursor)
    expect(seen).toEqual(['Érable 1', 'Érable 12', 'érable 3', 'Hêtre 12', 'Houx 7'])
  })

  it('says in its trace every file that it showed, and no other', async () => {
    const { body } = await search(coordinator, { alias: 'erable', limit: 2 })
    const [trace] = await house.rows(
      `SELECT youth_ids, count FROM trace WHERE action = 'youth-file.list' AND account_id = $1 ORDER BY id DESC LIMIT 1`,
      [coordinator.id],
    )
    expect(trace?.count).toBe(2)
    expect(new Set(trace?.youth_ids as string[])).toEqual(new Set(body.items.map(item => item.id)))
  })

  it('refuses a position that belongs to another order', async () => {
    const { body } = await search(coordinator, { limit: 1 })
    const refused = await search(coordinator, { limit: 1, sort: 'nextDue', cursor: body.nextCursor })
    expect([refused.status, (refused.body as unknown as { errors: unknown }).errors]).toEqual([
      400,
      [{ pointer: '#/cursor', code: 'not-a-cursor' }],
    ])
  })
})
