import type { DocumentPreview, HouseDocument } from '@havre/contracts/documents.ts'
import { describe, expect, it } from 'vitest'
import { callAs, ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { buildAccount, buildFile } from '../../demo/builders.ts'
import { PRESENT } from '../../demo/people/present.ts'
import { BUILT_IN, HOUSE_LANGUAGES } from './built-in.ts'
import { proposedLanguage } from './editions.ts'
import { faceToFace, readSheet, signatureBoxes } from './sheet-text.ts'

const house = await openHouse()
const bare = (pdf: Buffer) => textOf(pdf).replaceAll(/[\s\u200B]+/gu, ' ')
const sheetOrder = (sheet: string, language: string) => ({
  document: { what: 'sheet', sheet, language },
  audience: 'youth',
  language: 'fr',
})
const list = (person: Person) =>
  person.call<{ items: HouseDocument[]; can: { write: boolean } }>('GET', '/api/v1/house-documents')
const add = (person: Person, body: object) =>
  person.call<HouseDocument>('POST', '/api/v1/house-documents', body, once())

describe('the texts that come with the program', () => {
  it('say the same thing in every language: as many headings, points and lines to sign, in the same order', () => {
    for (const { sheet, language, body } of BUILT_IN) {
      const shape = (text: string) => readSheet(text).parts.map(part => part.is)
      const french = BUILT_IN.find(one => one.sheet === sheet && one.language === 'fr')
      expect(shape(body), `${sheet} in ${language}`).toEqual(shape(french?.body ?? ''))
    }
  })

  it('give every youth of the demo centre a sheet in a language that they speak', () => {
    const texts = BUILT_IN.map(one => ({ ...one, edition: 1, revision: 0 }))
    const without = PRESENT.filter(({ languages }) => {
      const proposed = proposedLanguage(texts, 'rights', languages, 'none')
      return proposed === 'none'
    })
    expect(without.map(one => one.languages)).toEqual([])
  })

  it('are printed in every language with letters that can all be drawn, on two pages at most', async () => {
    const educator = await house.person('EDU')
    const pages: Record<string, number> = {}
    for (const { sheet, language } of BUILT_IN) {
      const preview = await educator.call<DocumentPreview>('POST', '/api/v1/house-documents/preview', {
        sheet,
        language,
        besides: 'fr',
      })
      expect([sheet, language, preview.status, preview.body.undrawn]).toEqual([sheet, language, 200, []])
      pages[language] = Math.max(pages[language] ?? 0, preview.body.pages.length)
    }
    console.info(`sheets: ${BUILT_IN.length} texts, pages ${JSON.stringify(pages)}`)
    expect(Math.max(...Object.values(pages))).toBeLessThanOrEqual(2)
  })
})

describe('a sheet for a youth', () => {
  it('stands in French and in the youth’s language, point by point, with a line to sign on and its version', async () => {
    const educator = await house.person('EDU')
    const file = await buildFile(house, { languages: ['ary', 'fr'], phase: 'observation' })
    const { body } = await educator.call<{ sheets: { sheet: string; proposed: string }[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    expect(body.sheets.map(one => one.proposed)).toEqual(['ar', 'ar'])
    const order = sheetOrder('rights', 'ar')
    const preview = await previewAs(educator, file.id, order)
    const { status, pdf } = await printAs(house, educator, file.id, order, preview.body)
    expect(status).toBe(201)
    for (const words of [
      'Tes droits ici',
      file.alias,
      'Ma signature. Je peux aussi ne pas signer.',
      'fr 1.0 / ar 1.0',
    ])
      expect(bare(pdf)).toContain(words)
    // Copied text of a right-to-left script comes letter by letter; its letters must all be there.
    expect(textOf(pdf)).toMatch(/[\u0621-\u064A]/u)
    expect((await previewAs(educator, file.id, sheetOrder('rights', 'xx'))).status).toBe(404)
    expect((await previewAs(educator, file.id, { ...order, audience: 'external' })).status).toBe(400)
  })
})

describe('the library', () => {
  it('takes a new edition from a coordinator, keeps the old one for the languages that still translate it', async () => {
    const coordinator = await house.person('COO')
    const body = 'Tes droits\n# Toi\n- Tu peux te taire.\n~ Ma signature'
    const made = await add(coordinator, { sheet: 'rights', language: 'fr', edition: 2, body })
    expect([made.status, made.body]).toMatchObject([201, { edition: 2, revision: 0, builtIn: false }])
    const better = await add(coordinator, { sheet: 'rights', language: 'fr', edition: 2, body: `${body}.` })
    expect(better.body).toMatchObject({ edition: 2, revision: 1 })
    const arabic = await coordinator.call<DocumentPreview>('POST', '/api/v1/house-documents/preview', {
      sheet: 'rights',
      language: 'ar',
      besides: 'fr',
    })
    expect(arabic.status).toBe(200)
    const early = await add(coordinator, { sheet: 'rights', language: 'ar', edition: 3, body })
    expect([early.status, early.body]).toMatchObject([422, { rule: 'no-such-edition' }])
    expect(
      (await list(coordinator)).body.items.filter(one => one.sheet === 'rights' && one.language === 'fr'),
    ).toMatchObject([
      { edition: 2, revision: 1 },
      { edition: 2, revision: 0 },
      { edition: 1, builtIn: true },
    ])
  })

  it('says whether a native reader found a translation right, once somebody notes it', async () => {
    const director = await house.person('DIR')
    const tigrinya = { sheet: 'house-rules', language: 'ti', edition: 1, revision: 0 }
    const find = async () =>
      (await list(director)).body.items.find(one => one.sheet === 'house-rules' && one.language === 'ti')
    expect(await find()).toMatchObject({ checkedAt: null })
    const noted = await director.call('POST', '/api/v1/house-documents/check', tigrinya, once())
    expect(noted.status).toBe(201)
    expect((await find())?.checkedAt).not.toBeNull()
    const unknown = { ...tigrinya, edition: 9 }
    expect((await director.call('POST', '/api/v1/house-documents/check', unknown, once())).status).toBe(404)
    expect(HOUSE_LANGUAGES).toEqual(['fr', 'nl', 'en'])
  })

  it('is read by the house, written by coordination, direction and administration, and closed to outsiders', async () => {
    const [educator, guardian] = [await house.person('EDU'), await house.person('GUA')]
    expect((await list(educator)).body.can.write).toBe(false)
    expect((await list(guardian)).status).toBe(404)
    const text = { sheet: 'rights', language: 'fr', edition: 1, body: 'Titre' }
    expect((await add(educator, text)).status).toBe(403)
    expect((await add(guardian, text)).status).toBe(403)
    for (const role of ['COO', 'DIR', 'ADM'] as const)
      expect((await list(await house.person(role))).body.can.write).toBe(true)
  })

  it('takes no text that holds a colleague’s name or a word that must not leave', async () => {
    const director = await house.person('DIR')
    await buildAccount(house, ['EDU'], { name: 'Inès Kanarival' })
    const word = await director.call<{ id: string }>(
      'POST',
      '/api/v1/house-words',
      { word: 'Clos des Mésanges' },
      once(),
    )
    expect(word.status).toBe(201)
    const text = (body: string) => add(director, { sheet: 'rights', language: 'nl', edition: 1, body })
    for (const leak of ['Ga naar Clos des mesanges.', 'Vraag het aan Inès Kanarival.'])
      expect((await text(`Titel\n- ${leak}`)).body).toMatchObject({ rule: 'stays-inside' })
    expect((await text('Titel\n- Bel 103.')).status).toBe(201)
  })
})

describe('the words that must not leave', () => {
  it('are kept sealed, listed for readers of places, changed by the direction, and looked for by whoever prints', async () => {
    const [director, coordinator, referent] = [
      await house.person('DIR'),
      await house.person('COO'),
      await house.person('EDU', 'REF'),
    ]
    const made = await director.call<{ id: string }>(
      'POST',
      '/api/v1/house-words',
      { word: ' Ferme Kanarix ' },
      once(),
    )
    const [row] = await house.rows('SELECT word FROM house_word WHERE id = $1', [made.body.id])
    expect(String(row?.word)).not.toContain('Kanarix')
    const seen = await coordinator.call<{ items: { word: string }[] }>('GET', '/api/v1/house-words')
    expect(seen.body.items.map(one => one.word)).toContain('Ferme Kanarix')
    expect((await coordinator.call('POST', '/api/v1/house-words', { word: 'autre' }, once())).status).toBe(
      404,
    )
    expect((await referent.call('GET', '/api/v1/house-words')).status).toBe(404)

    const remove = (version: number) =>
      director.call('DELETE', `/api/v1/house-words/${made.body.id}`, undefined, ifMatch(version))
    expect((await remove(7)).status).toBe(412)
    expect((await remove(1)).status).toBe(204)
    expect((await remove(1)).status).toBe(404)
    expect((await callAs(house.app, null, 'GET', '/api/v1/house-words')).status).toBe(401)
  })
})

describe('a sheet as people write it', () => {
  it('is read line by line, and two of them meet section by section even when one says more', () => {
    const left = readSheet('Titre\n\ntexte\n# Un\n- a\n- b\n# Deux\n- c\n~ signe')
    const right = readSheet('Titel\ntekst\n# Een\n- a\n# Twee\n- c\n- d\n~ teken')
    expect(left.title).toBe('Titre')
    expect(faceToFace(left, right).map(part => part.texts)).toEqual([
      ['texte', 'tekst'],
      ['Un', 'Een'],
      ['a', 'a'],
      ['b', ''],
      ['Deux', 'Twee'],
      ['c', 'c'],
      ['', 'd'],
    ])
    expect(signatureBoxes(left, right)).toEqual([['signe', 'teken']])
  })
})
