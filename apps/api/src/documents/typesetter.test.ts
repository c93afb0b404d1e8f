import { hostname } from 'node:os'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { everyByte, pagesOf, textOf } from '../../test/pdf-text.ts'
import { inked } from './ink.ts'
import type { Block, Paper } from './paper.ts'
import { openTypesetter } from './typesetter.ts'

const typesetter = openTypesetter()
afterAll(() => typesetter.close())

const paper = (...blocks: Block[]): Paper => ({
  audience: 'external',
  language: 'fr',
  reference: 'K7F3-22QM',
  title: 'Synthèse',
  code: 'Hêtre 412',
  foot: ['K7F3-22QM', 'Confidentiel'],
  page: 'Page',
  blocks,
  pictures: PICTURES,
})
const said = (text: string): Block => ({ is: 'voice', voice: 'fact', label: 'Faits', text })
const set = async (...blocks: Block[]) => {
  const { pdf, ...rest } = await typesetter.set(paper(...blocks), { pages: { from: 1, most: 20 } })
  return { ...rest, pdf: Buffer.from(pdf) }
}
/** Spaces and breaks are the compiler's to choose. */
const bare = (text: string) => text.replaceAll(/[\s\u200B]+/gu, '')

const EVERY_BLOCK: Block[] = [
  { is: 'heading', level: 2, text: 'Titre' },
  { is: 'heading', level: 3, text: 'Sous-titre' },
  { is: 'label', text: 'Étiquette' },
  { is: 'text', text: 'Texte', lang: 'fr' },
  { is: 'pairs', pairs: [['Âge', '16 ans']] },
  { is: 'portrait', pairs: [['Nom', 'Selam']], photo: 'Photo' },
  { is: 'voice', voice: 'youth', label: 'Paroles', text: 'أريد أن أذهب', lang: 'ar' },
  { is: 'voice', voice: 'hypothesis', label: 'Hypothèse', text: 'Peut-être' },
  { is: 'voice', voice: 'staff', label: 'Équipe', text: 'Suivi' },
  { is: 'list', label: 'Besoins', items: ['Chaussures', 'ጫማ'] },
  { is: 'table', head: ['Date', 'Quoi'], widths: [1, 2], rows: [['3 mai', 'Rien']] },
  { is: 'note', strong: true, text: 'Note' },
  {
    is: 'facing',
    languages: ['fr', 'ps'],
    parts: [
      { is: 'heading', texts: ['Toi', 'ته'] },
      { is: 'point', texts: ['Un point', 'یوه خبره'] },
      { is: 'text', texts: ['Un texte', ''] },
    ],
  },
  { is: 'facing', languages: ['fr'], parts: [{ is: 'point', texts: ['Seul'] }] },
  { is: 'signatures', boxes: [['Le jeune', 'ته'], ['L’adulte'], ['L’interprète']] },
  { is: 'blank', lines: 2 },
  { is: 'pictures', pictures: [{ name: 'one', caption: 'Une photo' }] },
]
const PICTURES = {
  one: await sharp({ create: { width: 2_000, height: 900, channels: 3, background: '#ca8' } })
    .webp()
    .toBuffer(),
}

describe('the typesetter', () => {
  it('sets every kind of block as PDF/UA-1, the same bytes each time, and draws each page', async () => {
    const first = await set(...EVERY_BLOCK)
    const again = await set(...EVERY_BLOCK)
    expect(first.pdf.equals(again.pdf)).toBe(true)
    expect(first.pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(first.pages).toHaveLength(first.pageCount)
    for (const page of first.pages)
      expect(page).toMatch(/^<svg [^>]+viewBox="0 0 595\.\d+ 841\.\d+">.*<\/svg>$/s)
    const text = bare(textOf(first.pdf))
    for (const words of ['Synthèse', 'Hêtre412', '16ans', 'Hypothèse', 'ጫማ', 'L’interprète', 'K7F3-22QM'])
      expect(text).toContain(words)
  })

  it.each<[string, Block[]]>([
    [
      'who has signed',
      [{ is: 'signed', by: Array.from({ length: 5 }, () => ({ who: ['Qui'], how: ['Main'] })) }],
    ],
    ['boxes to sign in', [{ is: 'signatures', boxes: [['Qui'], ['Qui']] }]],
    [
      'boxes after a list',
      [
        { is: 'list', items: ['fin'] },
        { is: 'signatures', boxes: [['Qui'], ['Qui']] },
      ],
    ],
  ])('sets %s beside the last lines of a text, however long it is', async (_, closing) => {
    for (let lines = 28; lines < 38; lines += 1) {
      const parts = Array.from({ length: lines }, () => ({ is: 'text' as const, texts: ['fin'] }))
      const { pdf } = await set({ is: 'facing', languages: ['fr'], parts }, ...closing)
      const signed = pagesOf(pdf).filter(page => page.includes('Qui'))
      expect([lines, signed.length, signed[0]?.includes('fin')]).toEqual([lines, 1, true])
    }
  })

  it('shows what somebody typed and evaluates none of it', async () => {
    const hostile = [
      '#import "@preview/x:1.0.0": *',
      '#read("/etc/passwd") #sys.inputs #panic("x")',
      '$ x^2 $ \\ \\u{41} `code` ```raw```',
      '] [ } { ) ( *gras* _it_ <l> @ref ~ -- ---',
      '= Titre\n- point\n+ un\n/ a: b',
      '// pas un commentaire /* ni ceci */ https://x.example',
      '"} , "code": "PRIS", {"',
    ]
    const text = bare(textOf((await set(...hostile.map(said))).pdf))
    for (const words of hostile) expect(text).toContain(bare(words))
  })

  it('breaks a word that is wider than the page, and leaves out controls and marks that turn a line around', async () => {
    const { pdf, undrawn } = await set(
      said(`${'x'.repeat(400)} a\u0000b\u0007c \u202Edéf\u2066ghi\uFEFF \uD800`),
    )
    expect(undrawn).toEqual([])
    expect(bare(textOf(pdf))).toContain(`${'x'.repeat(400)}abcdéfghi`)
    expect(inked('a\tb\r\nc')).toBe('a b\nc')
  })

  it('says which characters it cannot draw, and draws all others', async () => {
    const { pdf, undrawn } = await set(
      said('bien 😀👨‍👩‍👧 ici 𓀀 中文 বাংলা हिन्दी ਪੰਜਾਬੀ ไทย Tiếng Việt ɓɗŋ Ωλ Жук'),
    )
    expect(undrawn).toEqual(['😀', '👨', '👩', '👧', '𓀀'])
    const text = bare(textOf(pdf))
    for (const words of ['bien', 'ici', '中文', 'TiếngViệt', 'ɓɗŋ', 'Ωλ', 'Жук'])
      expect(text).toContain(words)
  })

  it('writes neither host, time zone, date nor person into the file', async () => {
    const bytes = everyByte((await set(said('x'))).pdf)
    expect(bytes).not.toContain(hostname())
    expect(bytes).not.toMatch(
      /CreationDate|ModDate|xmp:CreateDate|\/Author|dc:creator|Europe\/|\/Users\/|\/root|\/work/,
    )
    expect(bytes).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">K7F3-22QM</rdf:li>')
  })

  it('refuses a paper of which nobody said who will read it', async () => {
    const { audience: _, ...nobody } = paper(said('x'))
    await expect(typesetter.set(nobody as Paper)).rejects.toMatchObject({ name: 'ZodError' })
    await expect(typesetter.set({ ...paper(said('x')), audience: 'press' as 'court' })).rejects.toThrow()
  })

  it('ends a document that takes too long, and sets the next one', async () => {
    const hurried = openTypesetter({ timeMs: 30 })
    const long = Array.from({ length: 400 }, () => said('mot '.repeat(800)))
    await expect(hurried.set(paper(...long))).rejects.toMatchObject({ slug: 'busy' })
    await hurried.close()
    await expect(typesetter.set(paper(said('x')))).resolves.toMatchObject({ pageCount: 1 })
  })

  it('answers those who wait in turn, and turns away who comes when too many do', async () => {
    const narrow = openTypesetter({ waiting: 2 })
    const asked = [1, 2, 3].map(n => narrow.set(paper(said(`document ${n}`))))
    const settled = await Promise.allSettled(asked)
    expect(settled.map(one => one.status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    await narrow.close()
  })
})
