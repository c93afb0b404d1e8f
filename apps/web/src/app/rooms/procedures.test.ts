import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../../test/days.ts'
import type { Handler } from '../../../test/house-replies.ts'
import {
  aDeadline,
  aDetail,
  aLaw,
  aPaper,
  aProcedure,
  pastEvent,
  possible,
  withLaw,
} from '../../../test/law.ts'
import { openVisits, type Visit } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/procedures` }
const same = (words: string) => ({ fr: words, nl: words, en: words })

/** Everything that somebody might press on a procedure, on one where nothing is missing. */
const full = () =>
  aProcedure({
    newerVersion: '2026-06-01',
    deadlines: [aDeadline()],
    detail: aDetail({ events: [pastEvent()] }),
  })
const pressable = [
  'Noter un événement',
  'Autre date',
  'Situation',
  'Reprendre',
  'Compléter',
  'Passer à cette version',
]
async function offered({ page }: Visit): Promise<string[]> {
  await page.getByRole('heading', { name: 'Ce qui est arrivé' }).waitFor()
  const counts = await Promise.all(
    pressable.map(name => page.getByRole('button', { name, exact: true }).count()),
  )
  return pressable.filter((_, at) => counts[at])
}

async function fillEvent({ page }: Visit, which = 'Décision remise') {
  await page.getByRole('button', { name: 'Noter un événement' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Événement' }).click()
  await page.getByRole('option', { name: which }).click()
  await form.getByLabel('Le jour').fill('02/03/2026')
  await form.getByLabel('Note').fill('Remise au guichet.')
  return form
}

describe('who may do what', () => {
  test('who may change sees every way to; who may only record adds, and revises nothing; who may neither sees no button', async () => {
    const all = await visit(
      withLaw(() => aLaw([full()])),
      room,
    )
    expect(await offered(all)).toEqual(pressable)
    const adds = await visit(
      withLaw(() => aLaw([{ ...full(), can: { record: true, change: false } }])),
      room,
    )
    expect(await offered(adds)).toEqual(['Noter un événement', 'Autre date'])
    const reads = await visit(
      withLaw(() => aLaw([{ ...full(), can: { record: false, change: false } }])),
      room,
    )
    expect(await offered(reads)).toEqual([])
  })

  test('at its end a procedure offers what may still happen, and nothing where nothing may', async () => {
    const end = {
      ended: true,
      state: { id: 'refused', title: same('Demande refusée'), kind: 'end' as const },
    }
    const { result } = aDetail()
    const may = (some: typeof result.possible) => aDetail({ result: { ...result, possible: some } })
    const sent: unknown[] = []
    const recordEvent: Handler = (_, { body }) => {
      sent.push(routes.recordEvent.body.parse(body))
      return aProcedure({ version: 5 })
    }
    const appeal = aProcedure({ ...end, detail: may([possible('appeal_lodged', 'Recours introduit')]) })
    const open = await visit(
      withLaw(() => aLaw([appeal]), { recordEvent }),
      room,
    )
    await open.page.getByRole('heading', { name: 'Terminées' }).waitFor()
    const form = await fillEvent(open, 'Recours introduit')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toMatchObject([{ event: 'appeal_lodged' }])

    const over = await visit(
      withLaw(() => aLaw([aProcedure({ ...end, detail: may([]) })])),
      room,
    )
    expect(await offered(over)).not.toContain('Noter un événement')
  })
})

describe('recording an event', () => {
  test('sends what happened once, under the version that was read, with the paper handed over', async () => {
    const sent: unknown[] = []
    let law = aLaw([aProcedure()])
    const recordEvent: Handler = (_, { params, body, ifMatch, idempotencyKey }) => {
      sent.push([params.procedureId, ifMatch, routes.recordEvent.body.parse(body)])
      expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
      law = aLaw([aProcedure({ version: 5, state: { id: 'open', title: same('Décision reçue') } })])
      return law.procedures[0]
    }
    const here = await visit(
      withLaw(() => law, { recordEvent }),
      room,
    )
    const form = await fillEvent(here)
    await form.getByLabel('Date de fin imprimée').fill('02/09/2026')
    await form.getByLabel('Numéro du document').fill('B-17')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    await here.page.getByText('Décision reçue').first().waitFor()
    expect(sent).toMatchObject([
      [
        idOf('9', 0),
        '"4"',
        {
          event: 'decision',
          on: '2026-03-02',
          printedUntil: '2026-09-02',
          note: 'Remise au guichet.',
          document: { original: 'unknown', number: 'B-17' },
        },
      ],
    ])
  })

  test('without an event and a day nothing is sent, and each says what lacks', async () => {
    const { page, asked } = await visit(
      withLaw(() => aLaw([aProcedure()])),
      room,
    )
    await page.getByRole('button', { name: 'Noter un événement' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.poll(() => form.getByText('Choisissez.').count()).toBe(1)
    expect(await form.getByText('Donnez un jour.').count()).toBe(1)
    expect(asked.filter(({ name }) => name === 'recordEvent')).toEqual([])
  })

  test('a refusal of the rules says why and loses nothing that was typed', async () => {
    const here = await visit(
      withLaw(() => aLaw([aProcedure()])),
      room,
    )
    here.refuse('recordEvent', {
      slug: 'rule-violated',
      rule: 'event-refused',
      reasons: [same('Il manque la demande.'), same('Le délai est passé.')],
    })
    const form = await fillEvent(here)
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Les règles ne le permettent pas :').waitFor()
    await form.getByText('Il manque la demande.').waitFor()
    await form.getByText('Le délai est passé.').waitFor()
    expect(await form.getByRole('combobox', { name: 'Événement' }).textContent()).toContain('Décision remise')
    expect(await form.getByLabel('Le jour').inputValue()).toBe('02/03/2026')
    expect(await form.getByLabel('Note').inputValue()).toBe('Remise au guichet.')
  })

  test('a colleague who was faster is told of; what was typed stays and goes out under the new version', async () => {
    const versions: unknown[] = []
    let version = 4
    const recordEvent: Handler = (_, { ifMatch }) => {
      versions.push(ifMatch)
      if (versions.length > 1) return aProcedure({ version: 6 })
      version = 5
      return { slug: 'stale-version', current: aProcedure({ version }) }
    }
    const law = () =>
      aLaw([aProcedure({ version, state: { id: 'open', title: same(`Version ${version}`) } })])
    const here = await visit(withLaw(law, { recordEvent }), room)
    const form = await fillEvent(here)
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await here.page.getByText('Version 5').first().waitFor()
    await form.getByText(/Quelqu’un vient de changer cette procédure/).waitFor()
    expect(await form.getByLabel('Note').inputValue()).toBe('Remise au guichet.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(versions).toEqual(['"4"', '"5"'])
  })

  test('Escape closes the dialog and gives the focus back to what opened it', async () => {
    const { page } = await visit(
      withLaw(() => aLaw([full()])),
      room,
    )
    for (const name of ['Noter un événement', 'Situation', 'Autre date']) {
      const opener = page.getByRole('button', { name, exact: true })
      await opener.click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => opener.evaluate(node => node === document.activeElement)).toBe(true)
    }
  })
})

describe('how sure a date is', () => {
  test('an estimate, an uncertain rule and a printed date each say so, a draft is marked; a sure date says none of it', async () => {
    const deadlines = [
      aDeadline({ id: idOf('d', 1), title: same('Estimée'), estimate: true, missing: ['printedDate'] }),
      aDeadline({ id: idOf('d', 2), title: same('Douteuse'), certainty: 'uncertain', missing: ['lawyer'] }),
      aDeadline({ id: idOf('d', 3), title: same('Imprimée'), found: 'printed' }),
      aDeadline({ id: idOf('d', 4), title: same('Sûre') }),
    ]
    const { page } = await visit(
      withLaw(() => aLaw([aProcedure({ draft: true, deadlines })])),
      room,
    )
    await page.getByText('Projet, à valider', { exact: true }).waitFor()
    const row = (title: string) =>
      page
        .getByRole('list', { name: 'Les dates' })
        .getByRole('listitem')
        .filter({
          has: page.getByRole('heading', { name: title, exact: true }),
        })
    await row('Estimée').getByText('estimation', { exact: true }).waitFor()
    await row('Estimée').getByText('manque : la date imprimée').waitFor()
    await row('Douteuse').getByText('règle incertaine : à vérifier avec un avocat').waitFor()
    await row('Douteuse').getByText('Comment ce jour est trouvé').click()
    await row('Douteuse').getByText('incertain', { exact: true }).waitFor()
    await row('Imprimée')
      .getByText(/· imprimée/)
      .waitFor()
    const sure = (await row('Sûre').textContent())?.toLowerCase()
    expect(sure).toContain('calculée')
    for (const doubt of ['estimation', 'manque', 'règle incertaine', 'imprimée'])
      expect(sure).not.toContain(doubt)
    // No other date for one that is printed.
    expect(await row('Imprimée').getByRole('button', { name: 'Autre date' }).count()).toBe(0)
  })

  test('a procedure that no lawyer still has to validate carries no mark of a draft', async () => {
    const { page } = await visit(
      withLaw(() => aLaw([aProcedure()])),
      room,
    )
    await page.getByRole('heading', { name: 'Demande d’essai' }).waitFor()
    expect(await page.getByText('Projet, à valider').count()).toBe(0)
  })
})

describe('papers', () => {
  const rowOf = ({ page }: Visit, title: string) =>
    page
      .getByRole('list', { name: 'Documents de séjour et d’identité' })
      .getByRole('listitem')
      .filter({ hasText: title })

  test('one whose end nobody noted warns, here and above; withdrawn and expired are told apart', async () => {
    const lacks = aPaper({ title: same('Sans fin'), validUntil: null, lacksEnd: true })
    const documents = [
      lacks,
      aPaper({ id: idOf('6', 1), title: same('Rendue'), validUntil: dayIn(-3), withdrawnOn: '2026-05-04' }),
      aPaper({ id: idOf('6', 2), title: same('Échue'), validUntil: dayIn(-3) }),
      aPaper({ id: idOf('6', 3), title: same('Bonne') }),
    ]
    const here = await visit(
      withLaw(() => aLaw([], { documents, effective: lacks })),
      room,
    )
    await rowOf(here, 'Sans fin').getByText('fin non notée').waitFor()
    await expect.poll(() => here.page.getByText('fin non notée').count()).toBe(2)
    expect(await rowOf(here, 'Sans fin').textContent()).not.toMatch(/valable|illimité/)
    await rowOf(here, 'Rendue').getByText('rendu le 4 mai 2026').waitFor()
    expect(await rowOf(here, 'Rendue').getByText('expiré').count()).toBe(0)
    await rowOf(here, 'Échue').getByText('expiré', { exact: true }).waitFor()
    await rowOf(here, 'Bonne').getByText('valable', { exact: true }).waitFor()
    await rowOf(here, 'Bonne').getByText('L’original est au coffre · 2 copies').waitFor()
  })

  test('who reads only where it stands is told so, and sees no holder, no copies, no history', async () => {
    const documents = [aPaper({ title: same('Bonne'), original: null, copies: null })]
    const only = aProcedure({ detail: null, can: { record: false, change: false } })
    const here = await visit(
      withLaw(() => aLaw([only], { documents })),
      room,
    )
    await here.page.getByText(/Vous voyez l’état et les dates/).waitFor()
    await here.page.getByText('Demande introduite', { exact: true }).first().waitFor()
    expect(await rowOf(here, 'Bonne').textContent()).not.toMatch(/original|copie/)
    expect(await here.page.getByRole('heading', { name: 'Ce qui est arrivé' }).count()).toBe(0)
  })
})
