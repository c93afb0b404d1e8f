import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leakFinder } from './find-leaks.ts'
import { LEAK_KINDS, LEAK_WORDS } from './leak-kinds.ts'

const find = leakFinder()
const seen = (text: string) => find(text).map(({ kind, found }) => [kind, found])

describe('what gives a house away', () => {
  it.each([
    ['Il habite rue du Canal 12 depuis mai.', 'street', 'rue du Canal 12'],
    ['Vu avenue Louise avec un homme.', 'street', 'avenue Louise'],
    ['RDV 3, rue haute', 'street', '3, rue haute'],
    ['La chaussée de Mons est longue.', 'street', 'chaussée de Mons'],
    ['Rendez-vous place Flagey 18 à midi.', 'street', 'place Flagey 18'],
    ['Au 18 place Flagey', 'street', '18 place Flagey'],
    ['boulevard de la Sauvenière, 4', 'street', 'boulevard de la Sauvenière, 4'],
    ['Hij woont in de Lange Nieuwstraat 3.', 'street', 'Lange Nieuwstraat 3'],
    ['Gezien op de Gentsesteenweg.', 'street', 'Gentsesteenweg'],
    ['afspraak kerkstraat 12', 'street', 'kerkstraat 12'],
    ['Seen near Church Street.', 'street', 'Church Street'],
    ['Le bus va à 1080 Molenbeek.', 'town', '1080 Molenbeek'],
    ['adresse : B-4000 Liège', 'town', 'B-4000 Liège'],
    ['2060 Antwerpen', 'town', '2060 Antwerpen'],
    ['59000 Lille', 'town', '59000 Lille'],
    ['1000 bruxelles', 'town', '1000 bruxelles'],
    ['appeler le 0470 12 34 56 ce soir', 'phone', '0470 12 34 56'],
    ['02/123.45.67', 'phone', '02/123.45.67'],
    ['tél. +32 (0)2 123 45 67', 'phone', '+32 (0)2 123 45 67'],
    ['06 12 34 56 78', 'phone', '06 12 34 56 78'],
    ['رقمه ٠٤٧٠١٢٣٤٥٦', 'phone', '٠٤٧٠١٢٣٤٥٦'],
    ['une Clio 1-ABC-234 grise', 'plate', '1-ABC-234'],
    ['AB-123-CD', 'plate', 'AB-123-CD'],
    ['50.8467, 4.3525', 'position', '50.8467, 4.3525'],
    ['50°50′40″N', 'position', '50°50′40″N'],
    ['05.01.15-123.45', 'number', '05.01.15-123.45'],
    ['écrire à marie.dupont@exemple.be', 'link', 'marie.dupont@exemple.be'],
    ['écrire à marie (at) exemple.be', 'link', 'marie (at) exemple.be'],
    ['marie[AT]exemple[point]be', 'link', 'marie[AT]exemple[point]be'],
    ['marie { at } exemple dot com', 'link', 'marie { at } exemple dot com'],
    ['marie.dupont @ exemple.be', 'link', 'marie.dupont @ exemple.be'],
    ['marie arobase exemple point be', 'link', 'marie arobase exemple point be'],
    ['voir https://maps.exemple.org/?q=1', 'link', 'https://maps.exemple.org/?q=1'],
  ])('%s', (text, kind, found) => {
    expect(seen(text)).toEqual([[kind, found]])
  })

  it.each([
    'Il a dormi dans la rue. Il ne veut pas en parler.',
    'La rue lui fait peur ; sa place est ici.',
    'Arrivé en 2024 Ahmed ne parlait pas français.',
    'Il a reçu 1500 euros et 2000 Euros.',
    'Né le 01/02/2010, vu le 12.03.2026 à 14 h 30.',
    'Le 01/02/2026 14:30, rien à signaler.',
    'Il mange 2 fois par jour, dort 8 heures, pèse 54,5 kg.',
    'Loi du 15 décembre 1980, art. 61/2 ; circulaire 2016/12.',
    'Onderweg naar school; een weg vinden; zijn hof.',
    'Dossier 2026-0412, audience du 3 mars 2027.',
    'Il a 16 ans, 3 frères et 12 cousins.',
    'Note 12,5 sur 20 en mathématiques, 8.5 en néerlandais.',
    'Elle vit au Maroc puis en Espagne, à Bruxelles depuis mai.',
    'On the road again; a street child; main square of his life.',
    'Un accident (AT) hier. Il est suivi (at) au point de partir.',
    'He waited (at) home. Score 2 @ 3.50, twice [at] most.',
  ])('is not: %s', text => {
    expect(seen(text)).toEqual([])
  })
})

describe('what the house knows', () => {
  const house = leakFinder([
    { kind: 'house', word: 'La Clairière' },
    { kind: 'staff', word: 'Élena Ionescu' },
    { kind: 'staff', word: 'Claire', exactCase: true },
    { kind: 'youth', word: /\b(?:Hetre|Saule)\s\d{3}\b/gu },
  ])
  const known = (text: string) => house(text).map(({ kind, found }) => [kind, found])

  it('is found whatever the accents, capitals and spaces, and only as a whole word', () => {
    expect(known('retour à la clairiere, avec ELENA  IONESCU')).toEqual([
      ['house', 'la clairiere'],
      ['staff', 'ELENA  IONESCU'],
    ])
    expect(known('Claire a compris ; c’est plus claire. Éclaire-la.')).toEqual([['staff', 'Claire']])
    expect(known('Dispute avec Hêtre 412.')).toEqual([['youth', 'Hêtre 412']])
    expect(leakFinder([{ kind: 'house', word: 'A+B (x' }])('le A+B (x ici')).toHaveLength(1)
    for (const word of [
      'L’Escale',
      "D'Hondt",
      'Aulne 208\u200b',
      'a_b',
      'x@y',
      'A & B',
      'un, deux',
      'z\u0301t\u0323',
    ])
      expect([word, leakFinder([{ kind: 'house', word }])(`vers ${word} ici`).length]).toEqual([word, 1])
    expect(leakFinder([{ kind: 'house', word: 'L’Escale' }])("à l'escale")).toHaveLength(1)
    expect(leakFinder([{ kind: 'house', word: ' . ' }])('rien . du tout')).toEqual([])
  })

  it('and what overlaps is one finding, so that hiding it leaves no part to be read', () => {
    expect(known('Hêtre 412, rue des Lilas 3, 1000 Bruxelles')).toEqual([
      ['street', 'Hêtre 412, rue des Lilas 3'],
      ['town', '1000 Bruxelles'],
    ])
  })

  it('and positions are those of the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        let last = 0
        for (const { start, end, found } of house(text)) {
          expect(text.slice(start, end)).toBe(found)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('an alias, a word with a number,', () => {
  const alias = leakFinder([{ kind: 'youth', word: 'Hêtre 218', loose: true }])
  const says = (text: string) => alias(text).map(({ found }) => found)

  it.each([
    'hetre218',
    'hêtre-218',
    'HÊTRE 218',
    'h ê t r e 2 1 8',
    'H.E.T.R.E. 218',
    'He\u200btre 2\u20601\u00ad8',
    'ＨＥＴＲＥ　２１８',
    'hêtre — 218',
    'Hêtre n°218',
    'hêtre № 218',
    'Hêtre ٢١٨',
    'He\u0302tre_218',
    '218 Hêtre',
    '218-hetre',
    '2 1 8 — HÊTRE',
    'Нêtre 218',
    'һетrе218',
    'ΗÊΤRΕ 218',
  ])('is found in %j', written => {
    expect(says(`vu avec ${written}, hier`)).toEqual([written])
  })

  it.each([
    'sous le hêtre du jardin',
    'un hêtre de 218 ans',
    'hêtre 2180',
    'hêtre 21',
    'hêtres 218',
    'le bois de hêtre, 21 euros',
    'peut-être 218',
    '218 hêtres',
    '3218 hêtre',
    '218 euros pour le hêtre',
    'le 21/8 hêtre',
    'art. 21/8, hêtre',
    'арт. 218',
  ])('is not in %j', text => {
    expect(says(text)).toEqual([])
  })

  it('is found through any signs nobody sees and any separators', () => {
    const between = fc.array(
      fc.constantFrom(' ', '-', '.', '_', '·', '\u200b', '\u200d', '\u2060', '\ufeff', ''),
      {
        maxLength: 3,
      },
    )
    const signs = [...'HETRE218']
    fc.assert(
      fc.property(
        fc.array(between, { minLength: signs.length - 1, maxLength: signs.length - 1 }),
        fc.array(fc.boolean(), { minLength: signs.length, maxLength: signs.length }),
        fc.stringMatching(/^[a-z]{0,8} ?$/u),
        (gaps, low, before) => {
          const written = signs
            .map((sign, n) => (low[n] ? sign.toLowerCase() : sign) + (gaps[n]?.join('') ?? ''))
            .join('')
          expect(says(`${before} ${written} ici`)).toEqual([written])
        },
      ),
    )
  })

  it('and is in no text that has no figure of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zêé .,13456790-]{0,80}$/u), text => {
        expect(says(`hêtre ${text}`)).toEqual([])
      }),
    )
  })
})

describe('a name', () => {
  const staff = leakFinder([
    { kind: 'staff', word: 'Claire', exactCase: true },
    { kind: 'staff', word: 'Вера Ηλίας' },
  ])
  const says = (text: string) => staff(text).map(({ found }) => found)

  it('is found through signs that nobody sees', () => {
    expect(says('vu Cla\u200bire')).toEqual(['Cla\u200bire'])
  })

  it('is found in letters of another script that look the same, with the same capitals', () => {
    for (const written of ['Сlaire', 'Clаіrе', 'Clαιre'])
      expect(says(`vu ${written} hier`)).toEqual([written])
    expect(says('plus сlaire, une Éсlаircie, Сlairement')).toEqual([])
  })

  it('of another script is found as it is written there', () => {
    for (const written of ['Вера Ηλίας', 'вера ηλιας', 'ВЕРА ΗΛΙΑΣ'])
      expect(says(`vu ${written} hier`)).toEqual([written])
  })
})

it('a number of one figure is not turned round: it counts', () => {
  const studio = leakFinder([{ kind: 'house', word: 'Studio 1', loose: true }])
  expect(studio('reste 1 studio, 11 studio')).toEqual([])
  expect(studio('au studio 1')).toHaveLength(1)
})

it('is linear: a text made to be slow takes no longer than any other', () => {
  // No clock here: a search that explodes would run into the time limit of the test.
  for (const piece of [
    'rue de la ',
    'rue A ',
    '0',
    '0 1 ',
    '1000 a',
    'A',
    'a@',
    '1.2',
    '50.123,',
    'Av. Aa-',
    'n° ',
    'a (at) ',
    'a [at] a.',
  ])
    find(piece.repeat(20_000 / piece.length))
})

it('has words for every kind, in three languages', () => {
  expect(Object.keys(LEAK_WORDS).sort()).toEqual([...LEAK_KINDS].sort())
})

it('any word whatever can be looked for: one that somebody adds never stops the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), word => {
      expect(() => leakFinder([{ kind: 'house', word }])('du texte')).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

it('tells the numbers of one word apart, whichever of them the house knows', () => {
  const known = ['Charme 21', 'Charme 2184', 'Orme 7'].map(
    word => ({ kind: 'youth', word, loose: true }) as const,
  )
  const find = leakFinder(known)
  const found = (text: string) => find(text).map(leak => leak.found)
  expect(found('Charme 21, puis Charme 2184 et Charme 218')).toEqual(['Charme 21', 'Charme 2184'])
  expect(found('C h a r m e n° 2-1-8-4')).toEqual(['C h a r m e n° 2-1-8-4'])
  expect(found('le 3 21 Charme mais 3,21 Charme ou 21 charmes')).toEqual(['21 Charme'])
  expect(found('7 Orme, Orme 77, Orme-7')).toEqual(['Orme-7'])
})
