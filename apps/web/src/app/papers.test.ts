import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { bodyOf, page, type Shown, shown } from '../../test/papers.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const file = idOf('b', 0)
const at = (paper = '') => ({
  at: `/youths/${file}/documents${paper}`,
  viewport: { width: 820, height: 1180 },
})

type Documents = Wire['listDocuments']['reply']
const section = (id: string, kind: string | null) => ({
  id,
  kind,
  count: 2,
  latestAt: kind ? '2026-11-20T09:00:00.000Z' : null,
})
const documents = (given: Partial<Documents> = {}): Documents => ({
  summaries: [
    {
      purpose: 'lawyer',
      audience: 'external',
      identity: true,
      sections: [section('situation', null), section('kind:legal-note', 'legal-note')],
    },
  ],
  project: false,
  law: [],
  exit: [],
  referrals: [],
  contracts: [],
  sheets: [
    {
      sheet: 'rights',
      proposed: 'ti',
      languages: ['fr', 'ti'].map(language => ({
        language,
        edition: 1,
        revision: 0,
        checked: language === 'fr',
      })),
    },
  ],
  printed: [],
  ...given,
})
const leak: Shown['leaks'][number] = {
  id: '0123456789abcdef',
  kind: 'street',
  found: 'rue des Lilas 3',
  before: 'Vu près de la ',
  after: ' hier.',
  times: 2,
  decided: null,
}
const withDocuments = (own: House['own'] = {}): Partial<House> => ({
  own: { listDocuments: () => documents(), previewDocument: () => shown(), ...own },
})

describe('the documents of a file', () => {
  test('offer the youth’s language first, say what leaves, and list what was printed with its reason', async () => {
    const printed: Documents['printed'][number] = {
      id: crypto.randomUUID(),
      at: '2026-11-25T10:00:00.000Z',
      by: { id: idOf('a', 1), name: 'Yasmina Ouali' },
      what: 'summary',
      audience: 'court',
      purpose: 'authority',
      reference: 'AB12-CD34',
      pages: 3,
      reason: 'Audience du 3 mars',
    }
    const own = { listDocuments: () => documents({ printed: [printed] }) }
    const { page: tab } = await visit(withDocuments(own), at())
    await tab.getByText('Langue proposée : Tigrinya, à côté de la vôtre.').waitFor()
    await tab.getByText('Sort de la maison').waitFor()
    const row = tab.getByRole('row').filter({ hasText: 'AB12-CD34' })
    expect(await row.textContent()).toMatch(
      /Rapport à l’autorité mandante.*3 pages.*Audience du 3 mars.*La justice.*Yasmina Ouali/,
    )
  })

  test('hold the exit pack for whom it may be made, each for its own reader, and name it in the register', async () => {
    const printed: Documents['printed'][number] = {
      id: crypto.randomUUID(),
      at: '2026-11-25T10:00:00.000Z',
      by: { id: idOf('a', 1), name: 'Yasmina Ouali' },
      what: 'exit',
      audience: 'youth',
      purpose: 'exit-pack',
      reference: 'EX12-CD34',
      pages: 3,
      reason: null,
    }
    const own = {
      listDocuments: () => documents({ exit: ['youth', 'internal'], printed: [printed] }),
    }
    const { page: tab, asked } = await visit(withDocuments(own), at())
    await tab.getByRole('row').filter({ hasText: 'EX12-CD34' }).getByText('Dossier de sortie').waitFor()
    expect(await tab.getByRole('link', { name: 'Plan de sortie pour le relais' }).count()).toBe(0)
    await tab.getByRole('link', { name: 'Plan de sortie complet' }).waitFor()
    await tab.getByRole('link', { name: 'Mon départ' }).click()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toMatchObject({
      document: { what: 'exit' },
      audience: 'youth',
      language: 'fr',
    })
  })

  test('hold the extract of a referral, which asks for no reason: its purpose is one', async () => {
    const referralId = idOf('8', 0)
    const own = { listDocuments: () => documents({ referrals: [referralId] }) }
    const { page: tab, asked } = await visit(withDocuments(own), at(`/referral-${referralId}`))
    await tab.getByRole('heading', { name: 'Extrait d’orientation' }).waitFor()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toMatchObject({
      document: { what: 'referral', referralId },
      audience: 'external',
    })
    expect(await tab.getByLabel(/^Pourquoi/).count()).toBe(0)
  })

  test('say when nothing was printed, when it fails, and that a file of nobody is not there', async () => {
    const { page: tab, refuse } = await visit(withDocuments(), at())
    await tab.getByText('Rien n’a été imprimé, ou cela ne vous est pas ouvert.').waitFor()
    refuse('listDocuments', { slug: 'internal' })
    await tab.reload()
    await tab.getByText('Les documents n’ont pas pu être lus.').waitFor()
    refuse('listDocuments', { slug: 'not-found' })
    await tab.getByRole('button', { name: 'Réessayer' }).click()
    await tab.getByText('Cette page est introuvable.').waitFor()
  })
})

describe('a summary', () => {
  test('holds what is ticked and nothing that was not, from the day given; an empty one is said at its field', async () => {
    const { page: tab, asked } = await visit(withDocuments(), at('/lawyer'))
    await tab.getByText('Ce qui n’y est pas').waitFor()
    const person = tab.getByRole('checkbox', { name: /^La personne/ })
    expect(await person.isChecked()).toBe(true)
    await person.click()
    await tab.getByRole('button', { name: 'Préparer' }).click()
    await tab.getByText('Cochez au moins une partie.').waitFor()
    await tab.getByRole('checkbox', { name: /^Note juridique/ }).click()
    await tab.getByLabel(/^À partir du/).fill('01/11/2026')
    await tab.getByRole('button', { name: 'Préparer' }).click()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toEqual({
      document: {
        what: 'summary',
        purpose: 'lawyer',
        sections: ['kind:legal-note'],
        identity: false,
        from: '2026-11-01',
      },
      audience: 'external',
      language: 'fr',
      decisions: [],
    })
  })

  test('does not leave before each finding is decided and a reason written; the reason stays while it changes', async () => {
    const own: House['own'] = {
      previewDocument: (_, { body }) => {
        const { decisions } = routes.previewDocument.body.parse(body)
        const act = decisions?.[0]?.act ?? null
        return shown({ leaks: [{ ...leak, decided: act }], digest: (act ? 'b' : 'a').repeat(64) })
      },
    }
    const { page: tab, asked } = await visit(withDocuments(own), at('/lawyer'))
    await tab.getByRole('button', { name: 'Préparer' }).click()
    await tab.getByText('rue des Lilas 3').waitFor()
    await tab.getByText('2 fois').waitFor()
    const download = tab.getByRole('button', { name: 'Télécharger le PDF' })
    expect(await download.isDisabled()).toBe(true)
    await tab.getByLabel(/^Pourquoi ce document sort-il/).fill('Demandé par l’avocat')
    await tab.getByRole('button', { name: 'Appliquer mes décisions' }).click()
    await tab.getByText('Décidez : masquer ou laisser.').waitFor()
    await tab.getByText('Laisser', { exact: true }).click()
    await tab.getByLabel('Pourquoi le lecteur en a besoin').fill('Adresse du tribunal')
    await tab.getByRole('button', { name: 'Appliquer mes décisions' }).click()
    await tab.getByText('Tout est décidé. Vous pouvez encore changer.').waitFor()
    await download.click()
    await tab.getByText('Le document n’est pas sorti.').waitFor()
    expect(bodyOf(asked, 'printDocument')).toMatchObject({
      reason: 'Demandé par l’avocat',
      decisions: [{ leak: leak.id, act: 'keep', reason: 'Adresse du tribunal' }],
      seen: { digest: 'b'.repeat(64) },
    })
  })

  test('that changed since the preview says so and is prepared again, with the reason kept', async () => {
    const { page: tab, asked, refuse } = await visit(withDocuments(), at('/lawyer'))
    await tab.getByRole('button', { name: 'Préparer' }).click()
    const reason = tab.getByLabel(/^Pourquoi ce document sort-il/)
    await tab.getByRole('button', { name: 'Télécharger le PDF' }).click()
    await tab.getByText('Écrivez une courte phrase, pas un seul mot.').waitFor()
    expect(asked.some(({ name }) => name === 'printDocument')).toBe(false)
    await reason.fill('Demandé par l’avocat')
    refuse('printDocument', { slug: 'rule-violated', rule: 'changed-since-preview' })
    await tab.getByRole('button', { name: 'Télécharger le PDF' }).click()
    await tab.getByText(/Quelque chose a été écrit depuis l’aperçu/).waitFor()
    asked.length = 0
    await tab.getByRole('button', { name: 'Refaire l’aperçu' }).click()
    await expect.poll(() => asked.map(({ name }) => name)).toContain('previewDocument')
    expect(await reason.inputValue()).toBe('Demandé par l’avocat')
  })

  test('of many pages shows them in stretches of the same document, and says how far it is', async () => {
    const own: House['own'] = {
      previewDocument: (_, { body }) => {
        const from = routes.previewDocument.body.parse(body).further?.fromPage ?? 1
        const count = Math.min(20, 45 - from + 1)
        return shown({ pages: Array.from({ length: count }, (__, n) => page(from + n)), pageCount: 45 })
      },
    }
    const { page: tab, asked } = await visit(withDocuments(own), at('/lawyer'))
    await tab.getByRole('button', { name: 'Préparer' }).click()
    await tab.getByRole('button', { name: 'Voir la suite (20 pages sur 45)' }).click()
    await tab.getByRole('img', { name: 'Page 40 sur 45' }).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toMatchObject({
      further: { fromPage: 21, seen: { digest: 'a'.repeat(64) } },
    })
    await tab.getByRole('button', { name: 'Voir la suite (40 pages sur 45)' }).click()
    await tab.getByRole('img', { name: 'Page 45 sur 45' }).waitFor()
    expect(await tab.getByRole('button', { name: /^Voir la suite/ }).count()).toBe(0)
    const sheets = await tab.pdf({ preferCSSPageSize: true })
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(45)
  })

  test('with nothing in it, and one that is not this person’s to prepare, say why', async () => {
    const { page: tab, refuse } = await visit(withDocuments(), at('/lawyer'))
    refuse('previewDocument', { slug: 'rule-violated', rule: 'nothing-to-print' })
    await tab.getByRole('button', { name: 'Préparer' }).click()
    await tab.getByText(/^Rien à imprimer/).waitFor()
    refuse('previewDocument', { slug: 'not-allowed' })
    await tab.getByRole('button', { name: 'Réessayer' }).click()
    await tab.getByText(/n’est pas dans votre rôle/).waitFor()
  })
})

describe('a paper of the autonomy contract', () => {
  const textId = idOf('7', 0)
  const contracts: Documents['contracts'] = [
    {
      textId,
      number: 2,
      status: 'signed',
      forms: ['text', 'stage'],
      languages: ['fr', 'nl', 'en', 'ar'],
      proposed: 'ar',
    },
    {
      textId: idOf('7', 1),
      number: 1,
      status: 'replaced',
      forms: ['text'],
      languages: ['fr', 'nl', 'en', 'ar'],
      proposed: 'ar',
    },
  ]
  const own = { listDocuments: () => documents({ contracts }) }

  test('is offered where it counts; the youth gets theirs beside a language of their own, the guardian without it', async () => {
    const { page: tab, asked } = await visit(withDocuments(own), at())
    await tab.getByText('Texte n° 2 · En vigueur').waitFor()
    expect(await tab.getByText('Texte n° 1').count()).toBe(0)
    await tab.getByRole('link', { name: 'Contrat d’autonomie' }).click()
    await tab.getByText('Cette traduction attend une relecture.').waitFor()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toEqual({
      document: { what: 'contract', form: 'text', textId, language: 'ar' },
      audience: 'youth',
      language: 'fr',
      decisions: [],
    })
    await tab.getByText('Un partenaire').click()
    await tab.getByLabel(/^Pourquoi ce document sort-il/).waitFor()
    expect(bodyOf(asked, 'previewDocument')).toEqual({
      document: { what: 'contract', form: 'text', textId },
      audience: 'external',
      language: 'fr',
      decisions: [],
    })
  })

  test('the sheet of a stage is for the youth alone, and stands in the register by its name', async () => {
    const printed: Documents['printed'][number] = {
      id: crypto.randomUUID(),
      at: '2026-11-25T10:00:00.000Z',
      by: { id: idOf('a', 1), name: 'Yasmina Ouali' },
      what: 'contract',
      audience: 'youth',
      purpose: 'contract-stage',
      reference: 'AB12-CD34',
      pages: 1,
      reason: null,
    }
    const { page: tab } = await visit(
      withDocuments({ listDocuments: () => documents({ contracts, printed: [printed] }) }),
      at(),
    )
    const row = tab.getByRole('row').filter({ hasText: 'AB12-CD34' })
    expect(await row.textContent()).toMatch(/Feuille d’étape/)
    await tab.getByRole('link', { name: 'Feuille d’étape' }).click()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(await tab.getByRole('radio').count()).toBe(0)
  })
})
