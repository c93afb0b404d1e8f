import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildCentre, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Found = { id: string; kind: string; youthAlias: string; hits?: { before: string; match: string }[] }
type Page = { items: Found[]; nextCursor: string | null }

let coordinator: Person
let educator: Person
let author: string
let file: BuiltFile
beforeAll(async () => {
  coordinator = await house.person('COO')
  educator = await house.person('EDU')
  author = await buildAccount(house, ['PSY'])
  file = await buildFile(house)
})
const note = (kind: string, facts: string, more: object = {}, of = file) =>
  buildEntry(house, of, { kind, authorId: author, answers: { facts, ...more } })

describe('acts over all files', () => {
  it('are found by kind, coded answer and day, in pages, each only by who may read it', async () => {
    const gone = await buildFile(house, { phase: 'left' })
    await note('house-log', 'Repas', { moment: 'evening' })
    await note('house-log', 'Ronde', { moment: 'night' }, gone)
    await note('psy-note', 'Entretien')
    const search = (who: Person, body: object) => who.call<Page>('POST', '/api/v1/entries/search', body)
    const all = await search(coordinator, { kinds: ['house-log', 'psy-note'] })
    expect(all.body.items.map(item => item.kind)).toEqual(['house-log', 'house-log'])
    const mine = await search(educator, { kinds: ['house-log'] })
    expect(mine.body.items.map(item => item.youthAlias)).toEqual([file.alias])
    const nights = { kinds: ['house-log'], facets: [{ key: 'moment', value: 'night' }] }
    expect((await search(coordinator, nights)).body.items).toHaveLength(1)
    expect((await search(educator, nights)).body.items).toHaveLength(0)
    const first = await search(coordinator, { limit: 1 })
    const next = await search(coordinator, { limit: 1, cursor: first.body.nextCursor })
    expect(next.body.items[0]?.id).not.toBe(first.body.items[0]?.id)
    expect((await search(coordinator, { from: '2031-01-01' })).body.items).toEqual([])
  })
})

describe('words inside one file', () => {
  const look = (who: Person, text: string, of = file) =>
    who.call<{ items: Found[]; read: number }>('POST', `/api/v1/youth-files/${of.id}/text-search`, { text })

  it('are found whatever the accents, with what stands around, in what the reader may read', async () => {
    await note('safety-note', 'Un véhicule gris s’est arrêté devant l’école pendant une heure.')
    await note('psy-note', 'Le véhicule revient dans ses rêves.')
    const { status, body } = await look(coordinator, 'VEHICULE gris')
    expect([status, body.items.map(item => item.hits?.[0]?.match)]).toEqual([200, ['véhicule gris']])
    expect((await look(coordinator, 'reves')).body.items).toEqual([])
    const psychologist = await house.person('PSY')
    await nameOnFile(house, file, psychologist.id, 'psychologist')
    expect((await look(psychologist, 'reves')).body.items.map(item => item.kind)).toEqual(['psy-note'])
    expect((await look(coordinator, 'introuvable')).body.items).toEqual([])
  })

  it('leave a trace of the search and no word of it, and no file that is not there', async () => {
    await look(coordinator, 'CANARI-93')
    const rows = await house.rows(`SELECT row_to_json(t)::text AS said FROM trace t WHERE youth_id = $1`, [
      file.id,
    ])
    expect(rows.some(row => String(row.said).includes('text.search'))).toBe(true)
    expect(rows.some(row => String(row.said).includes('CANARI'))).toBe(false)
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    expect((await look(coordinator, 'xx', abroad)).status).toBe(404)
    const gone = await buildFile(house, { phase: 'left' })
    expect((await look(educator, 'xx', gone)).status).toBe(404)
  })
})

describe('a real name', () => {
  type Names = { items: { file: { id: string }; exact: boolean }[] }
  const look = (who: Person, name: string) =>
    who.call<Names>('POST', '/api/v1/youth-files/name-search', { name, reason: 'authority' })
  const claim = async (name: string, of: BuiltFile) => {
    const answers = { claimType: 'name', name, source: 'declared', claimedOn: '2026-11-01' }
    const started = await coordinator.call<{ id: string; version: number }>(
      'POST',
      `/api/v1/youth-files/${of.id}/entries`,
      { kind: 'identity-claim', answers },
      once(),
    )
    const path = `/api/v1/entries/${started.body.id}/signature`
    expect((await coordinator.call('POST', path, {}, ifMatch(started.body.version))).status).toBe(200)
    return started.body.id
  }

  it('finds the file however it is spelled, as soon as the claim is signed, and never in plain', async () => {
    const own = await buildFile(house)
    const entryId = await claim('Mohammed Tesfay', own)
    for (const [name, exact] of [
      ['tesfay mohammed', true],
      ['Muhammad', false],
      ['محمد', false],
    ] as const) {
      expect((await look(coordinator, name)).body.items).toMatchObject([{ file: { id: own.id }, exact }])
    }
    expect((await look(coordinator, 'Mohammed Inconnu')).body.items).toEqual([])
    const rows = await house.rows('SELECT token FROM name_token WHERE entry_id = $1', [entryId])
    expect(rows).toHaveLength(4)
    const [trace] = await house.rows(
      `SELECT reason, youth_ids FROM trace WHERE action = 'name.search' ORDER BY id LIMIT 1`,
    )
    expect(trace).toEqual({ reason: 'authority', youth_ids: [own.id] })
  })

  it('is looked for by three roles only, each among the identities it may read', async () => {
    const own = await buildFile(house)
    await claim('Yordanos Ghebre', own)
    const legal = await house.person('LEG')
    expect((await look(legal, 'Yordanos')).body.items).toEqual([])
    await nameOnFile(house, own, legal.id, 'legal')
    expect((await look(legal, 'Yordanos')).body.items).toHaveLength(1)
    const director = await house.person('DIR')
    expect((await look(director, 'Yordanos')).body.items).toHaveLength(1)
    await exclude(house, own, director.id, coordinator.id)
    expect((await look(director, 'Yordanos')).body.items).toEqual([])
    for (const role of ['EDU', 'PSY', 'GUA', 'ADM', 'AUD', 'DPO'] as const)
      expect((await look(await house.person(role), 'Yordanos')).status).toBe(404)
  })
})
