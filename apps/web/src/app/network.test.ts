import type { Me } from '@havre/contracts/session.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { kept, nothingKept, openVisits, type Visit } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

type Role = Me['roles'][number]
type Agreement = Wire['getAgreement']['reply']
type Item = Wire['listAgreements']['reply']['items'][number]
type Meeting = Wire['getMeeting']['reply']

const visit = openVisits()
const agreementId = idOf('1', 0)
const meetingId = idOf('2', 0)
const mission = idOf('3', 0)
const parties: Agreement['parties'] = [
  { partnerId: mission, name: 'Mission locale des Rives', kind: 'training', role: 'missionLocale' },
]

const anAgreement = (given: Partial<Agreement> = {}): Agreement => ({
  id: agreementId,
  edition: 1,
  title: 'Accord-cadre jeunes majeurs',
  scope: 'Accueil et sorties préparées.',
  paper: '',
  startsOn: '2026-01-05',
  endsOn: '2028-01-05',
  noticeDays: 90,
  meetingWeeks: 8,
  milestones: [{ milestone: 'age18', what: 'La suite est demandée avant' }],
  state: 'inForce',
  signedOn: '2026-01-05',
  endedOn: null,
  endedBecause: '',
  noticeDueOn: '2027-10-07',
  noticeDue: false,
  meetingDueOn: '2026-03-02',
  meetingLate: true,
  parties,
  points: [
    {
      id: idOf('4', 0),
      kind: 'commitment',
      meetingId: null,
      partner: { partnerId: mission, name: 'Mission locale des Rives' },
      forRole: null,
      level: null,
      what: 'Un rendez-vous en trois semaines',
      note: '',
      dueOn: '2026-02-01',
      late: true,
      state: 'open',
      settledOn: null,
      version: 1,
      can: { settle: true },
    },
  ],
  meetings: [
    { id: meetingId, plannedOn: '2026-03-02', heldOn: null, status: 'planned', late: true, followed: 1 },
  ],
  editions: [],
  version: 2,
  can: { write: false, amend: true, end: true, keep: true },
  ...given,
})

const itemOf = (agreement: Agreement): Item => ({
  ...agreement,
  open: 1,
  late: agreement.points.filter(({ late }) => late).length,
})

const aMeeting = (given: Partial<Meeting> = {}): Meeting => ({
  id: meetingId,
  agreementId,
  agreementTitle: 'Accord-cadre jeunes majeurs',
  plannedOn: '2026-03-02',
  heldOn: null,
  status: 'planned',
  parties,
  agenda: 'Situations suivies',
  codes: ['A3', 'K7'],
  present: [],
  practice: '',
  protocols: [],
  points: [],
  late: true,
  files: [
    {
      id: idOf('5', 0),
      code: 'A3',
      followed: true,
      youthId: idOf('b', 0),
      alias: 'Hêtre 412',
      tasks: [],
      version: 1,
      can: { change: true, addTask: true },
    },
  ],
  version: 4,
  can: { change: true },
  ...given,
})

const withNetwork = (own: House['own'] = {}): { own: House['own'] } => ({
  own: {
    listAgreements: () => ({ items: [itemOf(anAgreement())], can: { create: false, figures: false } }),
    getAgreement: () => anAgreement(),
    getMeeting: () => aMeeting(),
    ...own,
  },
})

const standings = (n: number | null) => {
  const count = { n, few: n === null }
  return { reached: count, housing: count, income: count, residence: count, schoolWork: count, safety: count }
}

describe('the network', () => {
  test('says first what is late, then the agreements; an educator reads no counts', async () => {
    const { page, asked } = await visit(withNetwork(), { at: '/network' })
    const numbers = page.getByRole('region', { name: 'Le réseau en nombres' })
    await numbers.getByText('1 réunion en retard').waitFor()
    await numbers.getByText('1 engagement ou décision en retard').waitFor()
    await page
      .getByRole('list', { name: 'Accords' })
      .getByText(/^Réunion en retard depuis le/)
      .waitFor()
    expect(asked.some(({ name }) => name === 'readNetworkFigures')).toBe(false)
    expect(await page.getByRole('button', { name: 'Commencer un accord' }).count()).toBe(0)
  })

  test('shows counts to whoever leads, each with what it means, and never a small one', async () => {
    const own: House['own'] = {
      listAgreements: () => ({ items: [], can: { create: true, figures: true } }),
      readNetworkFigures: () => ({
        since: '2025-03-01',
        today: '2026-03-01',
        plan: { present: 14, current: { n: 9, few: false } },
        breaks: { n: null, few: true, days: null },
        searching: { n: 6, few: false, days: 118 },
        services: [
          {
            kind: 'housing',
            sent: 7,
            refused: { n: 5, few: false },
            answered: { n: 6, few: false },
            days: 12,
          },
        ],
        after: [
          { month: 6, left: 12, ...standings(7) },
          { month: 12, left: null, ...standings(null) },
        ],
      }),
    }
    const { page } = await visit(withNetwork(own), { at: '/network' })
    await page.getByText('9 sur 14').waitFor()
    const breaks = page.getByRole('region', { name: 'Ruptures de prise en charge' })
    await breaks.getByText('masqué').waitFor()
    await breaks.getByText(/^Temps entre deux séjours/).waitFor()
    await page.getByText('médiane 12 jours').waitFor()
    await page.getByRole('row', { name: 'Logement stable 7 masqué' }).waitFor()
    await page.getByRole('row', { name: 'Sortis 12 masqué' }).waitFor()
    await page.getByText('Aucun accord pour l’instant. Le premier brouillon se commence ici.').waitFor()
  })

  test.each<Role>(['COO', 'DIR'])(
    'calls a %s on the first screen for a late meeting, and says where it cannot be read',
    async role => {
      const { page, refuse } = await visit(
        { ...withNetwork(), me: person({ roles: [role] }) },
        { at: '/today' },
      )
      await page.getByText('Réseau : ce qui attend').waitFor()
      await page.getByText(/^Réunion en retard depuis le/).waitFor()
      refuse('listAgreements', { slug: 'internal' })
      await page.reload()
      await page.getByText('Les accords n’ont pas pu être lus.').waitFor({ timeout: 20_000 })
    },
  )

  test('an agreement that is not there, and one that could not be read, say so', async () => {
    const at = { at: `/network/${agreementId}` }
    const { page, refuse } = await visit(withNetwork({ getAgreement: () => ({ slug: 'not-found' }) }), at)
    await page.getByText('Cette page est introuvable.').waitFor()
    refuse('getAgreement', { slug: 'busy' })
    await page.reload()
    await page.getByText('Cet accord n’a pas pu être lu.').waitFor({ timeout: 20_000 })
  })

  test('says of a meeting whose day has passed that it is overdue, with its date, and where it waits', async () => {
    const { page } = await visit(withNetwork(), { at: `/network/${agreementId}` })
    await page
      .getByRole('list', { name: 'Réunions' })
      .getByText(/^En retard : prévue le \d/)
      .waitFor()
    await page.getByText(/^Elle reste sur la page Aujourd’hui/).waitFor()
    expect(await page.getByText('Prévue', { exact: true }).count()).toBe(0)
    await page.getByRole('list', { name: 'Réunions' }).getByRole('link').click()
    await page.getByText(/^En retard : prévue le \d/).waitFor()
  })

  test('words that name somebody are refused at the field, and what was typed stays', async () => {
    const sent: unknown[] = []
    const own: House['own'] = {
      amendAgreement: (_, { body }) => {
        sent.push(routes.amendAgreement.body.parse(body))
        if (sent.length > 1) return anAgreement({ edition: 2, version: 3 })
        return {
          slug: 'rule-violated',
          rule: 'stays-inside',
          errors: [
            { pointer: '#/scope', code: 'names-somebody' },
            { pointer: '#/milestones/1/what', code: 'names-somebody' },
          ],
        }
      },
    }
    const { page } = await visit(withNetwork(own), { at: `/network/${agreementId}` })
    await page.getByRole('button', { name: 'Avenant' }).click()
    const dialog = page.getByRole('dialog')
    const save = dialog.getByRole('button', { name: 'Enregistrer' })
    await save.click()
    await dialog.getByText('Dites pourquoi, en une phrase.').waitFor()
    expect(sent).toEqual([])
    await dialog.getByLabel('Pourquoi le texte change').fill('Un rythme plus serré.')
    await dialog.getByLabel('Objet').fill('Suivre Hêtre 412.')
    const steps = dialog.getByLabel('Ce que chacun fait à ce moment')
    // The row that stays empty is not sent, and does not put the others out of step.
    for (const _ of [1, 2]) await dialog.getByRole('button', { name: 'Ajouter une étape' }).click()
    await steps.last().fill('Avec Hêtre 412.')
    await save.click()
    await dialog
      .getByText(/^Le nom d’un jeune ou d’un collègue, .* se lit ici/)
      .first()
      .waitFor()
    expect(await dialog.getByLabel('Objet').inputValue()).toBe('Suivre Hêtre 412.')
    const faulty = await steps.evaluateAll(all => all.map(one => one.getAttribute('aria-invalid')))
    expect([faulty, await steps.last().inputValue()]).toEqual([[null, null, 'true'], 'Avec Hêtre 412.'])
    await steps.last().fill('Avec le jeune.')
    // What was refused was said of the rows as they stood then.
    expect(await steps.last().getAttribute('aria-invalid')).toBeNull()
    await dialog.getByLabel('Objet').fill('Suivre par code.')
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    expect(sent.at(-1)).toMatchObject({
      scope: 'Suivre par code.',
      reason: 'Un rythme plus serré.',
      milestones: [{ what: 'La suite est demandée avant' }, { what: 'Avec le jeune.' }],
    })
  })
})

describe('a coordination meeting', () => {
  const at = { at: `/network/meetings/${meetingId}` }

  test('is led by keyboard: a decision about a code becomes a task of its file', async () => {
    let meeting = aMeeting()
    const own: House['own'] = {
      getMeeting: () => meeting,
      decideOnFile: (_, { body }) => {
        const { title, dueOn = null } = routes.decideOnFile.body.parse(body)
        const [file] = meeting.files
        if (!file) return { slug: 'not-found' }
        const decided = { ...file, tasks: [{ id: idOf('6', 0), title, dueOn, status: 'open' as const }] }
        meeting = aMeeting({ files: [decided] })
        return decided
      },
    }
    const { page, asked } = await visit(withNetwork(own), at)
    const decide = page.getByRole('button', { name: 'Décision pour A3' })
    await decide.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Décision pour A3' }).waitFor()
    await page.keyboard.type('Prendre rendez-vous')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Dossiers suivis' }).getByText('Prendre rendez-vous').waitFor()
    await expect.poll(() => decide.evaluate(one => one === document.activeElement)).toBe(true)
    const [call] = asked.filter(({ name }) => name === 'decideOnFile')
    expect(call?.body).toMatchObject({ title: 'Prendre rendez-vous', forRole: 'REF' })
    expect(page.url()).not.toContain(idOf('b', 0))
  })

  test('keeps what was typed in a dialog from a slip of the hand, and goes to the field that is wrong', async () => {
    const { page } = await visit(withNetwork(), { at: `/network/${agreementId}` })
    await page.getByRole('button', { name: 'Ajouter un engagement' }).click()
    const dialog = page.getByRole('dialog')
    const what = dialog.getByRole('textbox').first()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.poll(() => what.evaluate(one => one === document.activeElement)).toBe(true)
    await what.fill('Rappeler chaque mois')
    await page.keyboard.press('Escape')
    await dialog.getByText(/^Ce que vous avez tapé/).waitFor()
    expect(await what.inputValue()).toBe('Rappeler chaque mois')
    expect(await dialog.getByRole('button', { name: 'Annuler' }).count()).toBe(0)
  })

  test('asks for the day of a meeting that was emptied, and goes there', async () => {
    const { page, asked } = await visit(withNetwork(), at)
    const day = page.getByLabel('Prévue le')
    await day.fill('')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Donnez un jour.').waitFor()
    await expect.poll(() => day.evaluate(one => one === document.activeElement)).toBe(true)
    expect(asked.some(({ name }) => name === 'changeMeeting')).toBe(false)
  })

  test('shows codes of files that are closed to the reader as a number, and nothing of them', async () => {
    const { page } = await visit(withNetwork(), at)
    await page.getByText('1 autre code : son dossier ne vous est pas ouvert.').waitFor()
    expect(await page.getByText('K7').count()).toBe(0)
  })

  test('written by two at once, shows both versions and keeps mine only if I say so', async () => {
    const theirs = aMeeting({ practice: 'Appeler avant.', version: 5 })
    const versions: (string | undefined)[] = []
    const own: House['own'] = {
      changeMeeting: (_, { ifMatch, body }) => {
        versions.push(ifMatch)
        if (!ifMatch?.includes('5')) return { slug: 'stale-version', current: theirs }
        return aMeeting({ practice: routes.changeMeeting.body.parse(body).practice, version: 6 })
      },
    }
    const { page } = await visit(withNetwork(own), at)
    await page.getByLabel('Ce qu’on a échangé sur les pratiques').fill('Écrire après.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Appeler avant.').waitFor()
    await page.getByText('Écrire après.').waitFor()
    await page.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await expect
      .poll(() => page.getByLabel('Ce qu’on a échangé sur les pratiques').inputValue())
      .toBe('Écrire après.')
    expect(versions).toEqual(['"4"', '"5"'])
  })

  const exchanged = ({ page }: Visit) => page.getByLabel('Ce qu’on a échangé sur les pratiques')
  const question = ({ page }: Visit) => page.getByRole('alertdialog', { name: 'Quitter sans enregistrer ?' })
  const pathOf = ({ page }: Visit) => new URL(page.url()).pathname

  test('asks before words that are not saved are left, by a link, the back button or a reload', async () => {
    const here = await visit(withNetwork(), { at: `/network/${agreementId}` })
    const { page } = here
    await page.getByRole('list', { name: 'Réunions' }).getByRole('link').click()
    await exchanged(here).fill('Écrire après.')
    await page.getByRole('link', { name: 'Agenda', exact: true }).first().click()
    await question(here).getByRole('button', { name: 'Rester' }).click()
    await question(here).waitFor({ state: 'detached' })
    await page.evaluate('history.back()')
    await question(here).getByRole('button', { name: 'Rester' }).click()
    await expect.poll(() => pathOf(here)).toBe(at.at)
    const reload = page.waitForEvent('dialog')
    page.evaluate('location.reload()').catch(() => {})
    const asked = await reload
    expect(asked.type()).toBe('beforeunload')
    await asked.dismiss()
    expect(await exchanged(here).inputValue()).toBe('Écrire après.')
    expect(await page.evaluate('location.href + JSON.stringify(history.state)')).not.toContain('crire')
    expect(await kept(page)).toEqual(nothingKept)
    await page.evaluate('history.back()')
    await question(here).getByRole('button', { name: 'Quitter et perdre' }).click()
    await page.getByRole('list', { name: 'Réunions' }).waitFor()
    expect(pathOf(here)).toBe(`/network/${agreementId}`)
  })

  test('asks nothing once the words are saved, and never holds up who hides the screen or signs out', async () => {
    const here = await visit(
      withNetwork({
        changeMeeting: (_, { body }) => ({ ...aMeeting(), ...routes.changeMeeting.body.parse(body) }),
      }),
      at,
    )
    const { page, hold } = here
    await exchanged(here).fill('Écrire après.')
    const answer = hold('changeMeeting')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await exchanged(here).fill('Écrire après, et appeler.')
    answer()
    await page.getByText('Enregistré', { exact: true }).first().waitFor()
    // What was typed meanwhile is not thrown away by the answer, and is not saved either.
    expect(await exchanged(here).inputValue()).toBe('Écrire après, et appeler.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('link', { name: 'Agenda', exact: true }).first().click()
    await expect.poll(() => pathOf(here)).toBe('/calendar')
    await page.goBack()
    await exchanged(here).fill('Un mot.')
    await page.getByRole('button', { name: 'Masquer' }).click()
    await page.getByRole('button', { name: 'Reprendre' }).click()
    await page.getByRole('button', { name: 'Ce n’est pas moi' }).click()
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
  })

  test('keeps what is written of a protocol until it is saved, and asks which one it is', async () => {
    const sent: unknown[] = []
    const own: House['own'] = {
      changeMeeting: (_, { body }) => {
        const { protocols } = routes.changeMeeting.body.parse(body)
        sent.push(protocols)
        return sent.length > 1
          ? aMeeting({ protocols, version: 6 })
          : {
              slug: 'rule-violated',
              rule: 'stays-inside',
              errors: [{ pointer: '#/protocols/0/change', code: 'names-somebody' }],
            }
      },
    }
    const { page } = await visit(withNetwork(own), at)
    const names = page.getByLabel('Protocole', { exact: true })
    const changes = page.getByLabel('Ce qui change')
    const save = page.getByRole('button', { name: 'Enregistrer' })
    const before = await names.count()
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Ajouter un protocole' }).click()
    await changes.last().fill('Appeler Hêtre 412')
    await save.click()
    await page.getByText('À remplir.').waitFor()
    expect([sent, await changes.last().inputValue()]).toEqual([[], 'Appeler Hêtre 412'])
    await names.last().fill('Accueil')
    await save.click()
    await page
      .getByText(/^Le nom d’un jeune ou d’un collègue, .* se lit ici/)
      .first()
      .waitFor()
    const faulty = await changes.evaluateAll(all => all.map(one => one.getAttribute('aria-invalid')))
    expect(faulty).toEqual([null, 'true'])
    await changes.last().fill('Appeler avant')
    expect(await changes.last().getAttribute('aria-invalid')).toBeNull()
    await save.click()
    await expect.poll(() => names.count()).toBe(before + 1)
    expect(sent.at(-1)).toEqual([{ protocol: 'Accueil', change: 'Appeler avant' }])
  })

  test('on paper has codes and no file, whoever prints it', async () => {
    const {
      files: _1,
      practice: _2,
      protocols: _3,
      points: _4,
      can: _5,
      version: _6,
      present: _7,
      late: _8,
      ...head
    } = aMeeting()
    const own: House['own'] = { getMeetingAgenda: () => ({ ...head, open: [] }) }
    const { page, asked } = await visit(withNetwork(own), { at: `/network/meetings/${meetingId}/agenda` })
    await page.getByText('K7').waitFor()
    const words = await page.locator('main').textContent()
    expect(words).toContain('A3')
    expect(words).not.toContain('Hêtre')
    expect(asked.some(({ name }) => name === 'getMeeting')).toBe(false)
    expect(await page.title()).not.toMatch(/Accord|Hêtre/)
  })
})
