import type { Entry } from '@havre/contracts/entries.ts'
import { routes, type Wire } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import { draftOfToday } from '../../test/entries.ts'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { kept, nothingKept, openVisits } from '../../test/visit.ts'
import { idOf, youthFile } from '../../test/youths.ts'

type Found = Wire['evaluateFirstReflexes']['reply']
type Question = Wire['listFirstReflexes']['reply']['themes'][number]['questions'][number]
type Party = Wire['listParties']['reply']['items'][number]

const visit = openVisits()
const words = (fr: string) => ({ fr, nl: fr, en: fr })
const today = dayIn(0)

const question = (id: string, fr: string, given: Partial<Question> = {}): Question => ({
  id,
  question: words(fr),
  help: null,
  ask: 'yesNo',
  onlyIf: null,
  ...given,
})
const questions = [
  question('RS-04', 'Un parent est-il avec le jeune ?'),
  question('RS-06', 'Le signalement est-il fait ?', { onlyIf: { id: 'RS-04', is: 'no' } }),
  question('RS-22', 'Quel jour le jeune a-t-il 18 ans ?', { ask: 'date' }),
]

/** No lawyer: the one risk of this house, whatever else is answered. */
const found: Found = {
  version: '2026-11-26',
  severity: 'high',
  escalated: false,
  risks: [
    {
      id: 'RS-24',
      severity: 'high',
      state: 'clarify',
      risk: words('Sans défense'),
      why: words('Un avocat est-il désigné ? Pas su.'),
      act: words('Demander un avocat pro deo.'),
      who: 'parents',
      by: '2026-09-08',
      resource: words('Avocat pro deo (BAJ)'),
      helps: ['legalAdvice'],
      basis: { text: words('Code judiciaire'), article: '508' },
      certainty: 'uncertain',
    },
  ],
  open: [],
  closing: words('Ceci aide aux premiers réflexes, ce n’est pas un avis juridique.'),
}

const service = (id: number, name: string, helps: Wire['createPartner']['body']['helps']) => ({
  id: idOf('7', id),
  name,
  kind: 'legalAid',
  helps,
  minAge: null,
  maxAge: null,
  languages: ['fr'],
  places: { left: 'free', weeks: null, knownOn: null },
  cost: 'free',
  knows: 'nothing',
  verifiedOn: today,
  verifiedBy: null,
  toVerify: false,
  refusals: 0,
  archived: false,
  version: 1,
})
const directory = {
  items: [service(0, 'Aide juridique fictive', ['legalAdvice']), service(1, 'Club fictif', ['leisure'])],
  more: false,
  numbers: {
    known: 2,
    toVerify: 0,
    places: { free: 2, waiting: 0, full: 0, unknown: 0 },
    asked: 0,
    refused: 0,
  },
  can: { create: false, tellMore: false },
}

const party = (given: Partial<Party>): Party => ({
  id: crypto.randomUUID(),
  youthId: idOf('b', 0),
  role: 'lawyer',
  name: 'Maître Fictive',
  channels: [{ type: 'phone', value: '+32 470 00 01 02' }],
  note: null,
  language: null,
  verifiedOn: null,
  mayCall: 'yes',
  risk: false,
  since: '2026-01-01',
  until: null,
  version: 1,
  can: { change: false },
  ...given,
})

const draft: Entry = {
  ...draftOfToday(),
  kind: 'residence-risk-screening',
  compartment: 'LEGAL',
  axes: ['legal'],
  answers: {},
}

const own: House['own'] = {
  listFirstReflexes: () => ({
    version: found.version,
    themes: [{ id: 'protection', title: words('Qui est le jeune'), questions }],
  }),
  evaluateFirstReflexes: () => found,
  searchPartners: () => directory,
  listParties: () => ({
    items: [party({}), party({ name: 'Ancien avocat', until: '2026-02-01' })],
    can: { add: false },
  }),
}

describe('the first reflexes on a file', () => {
  test('are begun at the axes; what is answered is saved, and asks what follows from it', async () => {
    const replies: House['own'] = {
      ...own,
      getYouthFile: house => {
        const [item] = house.files
        if (!item) return { slug: 'not-found' }
        const file = youthFile(item)
        return { ...file, can: { ...file.can, start: ['house-log', draft.kind] } }
      },
      startEntry: house => {
        house.entries = [draft]
        return draft
      },
    }
    const { page, house, asked } = await visit({ own: replies }, { at: `/youths/${idOf('b', 0)}` })
    await page.getByRole('button', { name: 'Premiers réflexes' }).click()
    await page.getByText('ce n’est pas un avis juridique').first().waitFor()
    const parent = page.getByRole('radiogroup', { name: /^Un parent est-il/ })
    await parent.waitFor()
    expect(await page.getByText('Le signalement est-il fait ?').count()).toBe(0)
    await parent.getByText('Pas su', { exact: true }).click()
    await page.getByText('Le signalement est-il fait ?').waitFor()
    await page.getByRole('checkbox', { name: 'Jour pas su' }).check()
    await expect
      .poll(() => house.entries[0]?.answers, { timeout: 12_000 })
      .toEqual({ rs04: 'unknown', rs22Unknown: 'unknown' })
    const evaluated = asked.filter(({ name }) => name === 'evaluateFirstReflexes').at(-1)?.body
    expect(routes.evaluateFirstReflexes.body.parse(evaluated).answers).toEqual({
      'RS-04': 'unknown',
      'RS-22': 'unknown',
    })
  })

  test('signed, say what to do now, who, by when, on what ground and how sure, and to which lawyer to hand over', async () => {
    const signed: Entry = {
      ...draft,
      status: 'signed',
      occurredAt: '2026-09-01T10:00:00Z',
      signedAt: '2026-09-01T11:00:00Z',
      answers: { rs04: 'yes', rs24: 'unknown' },
      can: { ...draft.can, write: false },
    }
    const { page, asked } = await visit({ own, entries: [signed] }, { at: `/entries/${signed.id}` })
    await page.getByRole('heading', { name: 'Que faire maintenant' }).waitFor()
    const risk = page.getByRole('listitem').filter({ hasText: 'Demander un avocat pro deo.' })
    for (const said of ['Sans défense', 'À éclaircir', 'Délai dépassé', 'incertain'])
      await risk.getByText(said, { exact: true }).waitFor()
    await risk.getByText(/^les parents · au plus tard le 8 sept/).waitFor()
    await risk.getByText(/^Base : Code judiciaire, art. 508/).waitFor()
    await page.getByText(/^D’après les réponses du 1/).waitFor()
    await page.getByText('Maître Fictive').waitFor()
    await page.getByText('+32 470 00 01 02').waitFor()
    expect(await page.getByText('Ancien avocat').count()).toBe(0)
    const { body } = asked.find(({ name }) => name === 'evaluateFirstReflexes') ?? {}
    expect(body).toEqual({ answers: { 'RS-04': 'yes', 'RS-24': 'unknown' }, answeredOn: '2026-09-01' })

    await risk.getByText('Services de la maison pour cela').click()
    await risk.getByRole('button', { name: /^Aide juridique fictive/ }).waitFor()
    expect(await page.getByText('Club fictif').count()).toBe(0)
  })
})

describe('the first reflexes about nobody', () => {
  const at = { at: '/first-reflexes' }

  test('keep nothing: only the answers go out, to be forgotten; the directory is read when somebody asks for it', async () => {
    const { page, asked, url } = await visit({ own }, at)
    await page
      .getByRole('radiogroup', { name: /^Un parent est-il/ })
      .getByText('Non', { exact: true })
      .click()
    await page.getByText('Aide possible : Conseil juridique').waitFor()
    const names = () => new Set(asked.map(({ name }) => name))
    expect([...names()].filter(name => /partner|entry|answers/i.test(name))).toEqual([])
    await page.getByText('Services de la maison pour cela').click()
    await page.getByRole('button', { name: /^Aide juridique fictive/ }).waitFor()
    // The whole directory: what is looked for is not told.
    expect(asked.find(({ name }) => name === 'searchPartners')?.body).toMatchObject({ help: null, words: '' })
    expect([page.url(), await kept(page)]).toEqual([`${url}/first-reflexes`, nothingKept])
    await page.reload()
    await page.getByText('Répondez à une question : les risques apparaissent ici.').waitFor()
  })

  test('name the kind of help, and no service, to whoever may not read the directory', async () => {
    const { can, ...me } = person()
    const { page } = await visit({ own, me: { ...me, can: { ...can, readPartners: false } } }, at)
    await page
      .getByRole('radiogroup', { name: /^Un parent est-il/ })
      .getByText('Non', { exact: true })
      .click()
    await page.getByText('Aide possible : Conseil juridique').waitFor()
    expect(await page.getByText('Services de la maison pour cela').count()).toBe(0)
  })
})
