import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import {
  aFollowUp,
  aSheet,
  aStudioLife,
  type FollowUp,
  type Sheet,
  someBudgets,
  withAutonomy,
} from '../../../test/autonomy.ts'
import { draftOfToday } from '../../../test/entries.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf, youthFile } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/autonomy` }
const team = [{ id: idOf('a', 1), name: 'Yasmina Ouali' }]
const files = (items: FollowUp[]) => ({ items, team, asksUntil: null, full: true, can: { add: true } })

describe('the week of studio life', () => {
  test('puts the rule, the bills and the balance of each domain first, in the words of the forms', async () => {
    const readStudioLife = () =>
      aStudioLife({
        rule: { code: 'weekly', since: '2026-11-02', from: 'contract', late: 2 },
        bills: [
          {
            entryId: idOf('e', 1),
            what: 'Téléphone',
            cents: 1_550,
            dueOn: '2026-11-20',
            paidOn: null,
            late: 5,
            help: 'reminder',
          },
        ],
        domains: [
          {
            domain: 'neighbours',
            strengths: 2,
            difficulties: 1,
            mixed: 0,
            youthStrengths: 1,
            youthDifficulties: 0,
            last: { entryId: idOf('e', 2), on: '2026-11-12' },
          },
        ],
      })
    const { page } = await visit(withAutonomy({ readStudioLife }), room)
    await page.getByText('Chaque semaine').waitFor()
    await page.getByText('Passage en retard de 2 jours').waitFor()
    await page.getByText('À payer : 15,50 €').waitFor()
    await page.getByText('Aide : Un rappel').waitFor()
    await page.getByText('Retard de 5 jours').waitFor()
    const row = page.getByRole('row', { name: /Voisinage/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['1', '2', '0', '1 force et 0 difficulté']),
    )
  })

  test('begins a visit with the rule of the stage, and says in its form where that comes from', async () => {
    const rule = { code: 'weekly', since: '2026-11-02', from: 'contract', late: 0 } as const
    const started: unknown[] = []
    const draft = draftOfToday()
    const note = {
      ...draft,
      kind: 'studio-presence',
      compartment: 'AUTON' as const,
      answers: { ...draft.answers, rule: 'daily' },
    }
    const startEntry: Handler = (_, { body }) => {
      started.push(routes.startEntry.body.parse(body))
      return note
    }
    const here = withAutonomy({
      readStudioLife: () => aStudioLife({ rule }),
      startEntry,
      getYouthFile: (house, { params }) => {
        const item = house.files.find(({ id }) => id === params.youthId)
        if (!item) return { slug: 'not-found' }
        const file = youthFile(item)
        return { ...file, registers: ['autonomy'], can: { ...file.can, start: [note.kind] } }
      },
    })
    const { page } = await visit({ ...here, entries: [note] }, room)
    await page.getByRole('button', { name: 'Passage au studio' }).click()
    await page
      .getByText('Règle de passage selon l’étape en cours du contrat, depuis le 2 novembre 2026')
      .waitFor()
    expect(started).toEqual([{ kind: 'studio-presence', answers: { rule: 'weekly' } }])
    const take = page.getByRole('button', { name: 'Reprendre cette règle' })
    await take.click()
    await take.waitFor({ state: 'detached' })
    expect(await page.getByRole('radio', { name: 'Chaque semaine' }).isChecked()).toBe(true)
  })

  test('says whom it is for where the records are not open, and shows nothing else', async () => {
    const own = {
      readStudioLife: () => aStudioLife({ full: false }),
      listBudgets: () => ({ ...someBudgets(), full: false, can: { add: false } }),
      listFollowUps: () => ({ items: [], team: [], asksUntil: null, full: false, can: { add: false } }),
    }
    const { page } = await visit(withAutonomy(own, ['programme']), room)
    await page.getByText('Ces notes se lisent par l’équipe du dossier.').waitFor()
    const rule = page.getByRole('link', { name: 'Programme et contrat' })
    expect(await rule.getAttribute('href')).toMatch(/\/rooms\/programme$/)
    expect(await page.getByRole('heading', { name: /Budget|Suivi extra-muros/ }).count()).toBe(0)
  })

  test('tells each part that could not be read apart from the others', async () => {
    const { page } = await visit(withAutonomy({ listBudgets: () => ({ slug: 'internal' }) }), room)
    await page.getByText('Le budget n’a pas pu être lu.').waitFor()
    await page.getByText('Aucun suivi après la sortie.').waitFor()
    await page.getByText('Rien n’a encore été noté de la vie en studio.').waitFor()
  })
})

describe('the budget', () => {
  const plan = aSheet({ allowance: 90_000, rent: 24_000, saving: 5_000 })
  const real = aSheet({ allowance: 85_000, rent: 24_000, food: 70_000 }, { side: 'real', id: idOf('c', 2) })

  test('has the plan beside what was, the difference, and words where the month does not hold', async () => {
    const listBudgets = () => someBudgets([{ month: '2026-11', plan, real }])
    const { page } = await visit(withAutonomy({ listBudgets }), room)
    const left = page.getByRole('row', { name: /Il reste/ })
    await left.waitFor()
    expect(
      (await left.getByRole('cell').allTextContents()).map(one => one.replaceAll('\u00a0', ' ')),
    ).toEqual(['610,00 €', '−90,00 €', '', '−700,00 €'])
    await page.getByText('Le mois ne tient pas : il sort plus qu’il ne rentre.').first().waitFor()
  })

  test('what-if counts while one types, sends nothing, and becomes the plan when somebody keeps it', async () => {
    const sent: unknown[] = []
    let kept: Sheet = plan
    const own = {
      listBudgets: () => someBudgets([{ month: '2026-11', plan: kept, real: null }]),
      changeBudget: (_: unknown, { body, ifMatch }: { body: unknown; ifMatch: string | undefined }) => {
        const { lines } = routes.changeBudget.body.parse(body)
        sent.push([ifMatch, lines.rent])
        kept = aSheet({ ...plan.lines, rent: lines.rent ?? 0 }, { version: 2 })
        return kept
      },
    }
    const { page } = await visit(withAutonomy(own), room)
    await page.getByLabel('Loyer').fill('abc')
    await page.getByRole('button', { name: /^Garder comme prévu/ }).click()
    await page.getByText('Un montant, par exemple 12,50 ; vide pour rien.').waitFor()
    await page.getByLabel('Loyer').fill('900')
    await page.getByText(/Il manque\s50,00\s€/).waitFor()
    expect(sent).toEqual([])
    await page.getByRole('button', { name: /^Garder comme prévu/ }).click()
    await page.getByRole('row', { name: /Il reste.*−50,00/ }).waitFor()
    expect(sent).toEqual([['"1"', 90_000]])
  })

  test('keeps what was typed where a colleague wrote the month meanwhile', async () => {
    const createBudget = () => ({ slug: 'already-exists' })
    const { page } = await visit(withAutonomy({ createBudget }), room)
    await page.getByRole('button', { name: 'Prévoir le mois' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Nourriture').fill('220')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Un collègue vient d’écrire ce mois.').waitFor()
    expect(await form.getByLabel('Nourriture').inputValue()).toBe('220')
  })

  test('turned to the youth, says in plain words what is left, and nothing of the file', async () => {
    const listBudgets = () => someBudgets([{ month: '2026-11', plan, real: null }])
    const { page } = await visit(withAutonomy({ listBudgets }), room)
    await page.getByRole('button', { name: 'Montrer au jeune' }).click()
    const mine = page.getByRole('main', { name: 'Mon argent du mois' })
    await mine.getByText(/À la fin du mois, il me reste 610,00/).waitFor()
    expect(await mine.getByRole('button', { name: /Garder comme prévu/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Prévoir le mois' }).count()).toBe(0)
  })
})

describe('a follow-up', () => {
  test('says how late the next contact is and why that day; a contact is recorded once, at its version', async () => {
    const sent: unknown[] = []
    let followUp = aFollowUp()
    const own = {
      listFollowUps: () => files([followUp]),
      recordContact: (_: unknown, { body, ifMatch }: { body: unknown; ifMatch: string | undefined }) => {
        const contact = routes.recordContact.body.parse(body)
        sent.push([ifMatch, contact.reached, contact.domains])
        followUp = aFollowUp({ version: 5, next: { dueOn: '2099-01-01', because: 'rhythm', late: 0 } })
        return followUp
      },
    }
    const { page } = await visit(withAutonomy(own), room)
    await page.getByText('jeudi 1er octobre 2026').waitFor()
    await page.getByText('compté depuis le dernier contact réussi').waitFor()
    await page.getByRole('button', { name: 'Noter un contact' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Dites si le jeune a été joint.').waitFor()
    await form.getByText('Joint', { exact: true }).click()
    await form.getByText('Un mot au moins, ou comment cela va dans un domaine.').waitFor()
    await form.getByRole('combobox', { name: 'Logement' }).click()
    await page.getByRole('option', { name: 'Fragile' }).click()
    await form.getByText('Pas joint').click()
    expect(await form.getByRole('combobox', { name: 'Logement' }).count()).toBe(0)
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    // Nothing was sent before it said something; who was not reached told nothing.
    expect(sent).toEqual([['"4"', false, {}]])
  })

  test('ends with at least one who agrees and the words of the youth; a faster colleague is told, the words stay', async () => {
    const own = {
      listFollowUps: () => files([aFollowUp()]),
      endFollowUp: () => ({ slug: 'stale-version', currentVersion: 5, current: aFollowUp({ version: 5 }) }),
    }
    const { page } = await visit(withAutonomy(own), room)
    await page.getByRole('button', { name: 'Terminer le suivi' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Les mots du jeune').fill('Merci')
    await form.getByRole('button', { name: 'Terminer le suivi' }).click()
    await form.getByText('Au moins une personne est d’accord.').waitFor()
    await form.getByRole('checkbox', { name: 'Le jeune' }).click()
    await form.getByRole('button', { name: 'Terminer le suivi' }).click()
    await form.getByText('Un collègue a noté quelque chose entre-temps.').waitFor()
    expect(await form.getByLabel('Les mots du jeune').inputValue()).toBe('Merci')
  })

  test('offers the second address to nobody who does not read places, and asks for it only when it is opened', async () => {
    const closed = await visit(withAutonomy({ listFollowUps: () => files([aFollowUp()]) }), room)
    await closed.page.getByText('Connue, gardée par la direction').waitFor()
    expect(await closed.page.getByRole('button', { name: 'Voir l’adresse' }).count()).toBe(0)

    const secondAddress = { known: true, can: { read: true, change: false } }
    const own = {
      listFollowUps: () => files([aFollowUp({ secondAddress })]),
      readSecondAddress: () => ({
        address: 'Rue Inventée 3',
        note: null,
        version: 1,
        can: { change: false },
      }),
    }
    const { page, asked } = await visit(withAutonomy(own), room)
    const button = page.getByRole('button', { name: 'Voir l’adresse' })
    await button.waitFor()
    expect(asked.filter(({ name }) => name === 'readSecondAddress')).toEqual([])
    await button.click()
    await page.getByText('Rue Inventée 3').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.content()).not.toContain('Rue Inventée')
  })
})

test('the list over all files has late contacts first, and filters what it asks for', async () => {
  const { files: youths } = withAutonomy()
  const [first, second] = youths
  const item = (at: number, nextDueOn: string) => ({
    id: idOf('d', at),
    youthId: youths[at]?.id ?? '',
    youthAlias: youths[at]?.alias ?? '',
    mode: 'call' as const,
    rhythmWeeks: 1,
    startedOn: '2026-09-01',
    endsOn: '2027-09-01',
    nextDueOn,
    late: 0,
    lastContact: null,
    attempts: at === 0 ? 2 : 0,
    referent: null,
    addressKnown: false,
  })
  const own = {
    searchExtraMuros: (_: unknown, { body }: { body: unknown }) => ({
      items: routes.searchExtraMuros.body.parse(body).overdue
        ? []
        : [item(0, '2026-01-01'), item(1, '2099-01-01')],
      nextCursor: null,
      counts: { overdue: 1, week: 0, later: 1 },
    }),
  }
  const { page } = await visit({ files: youths, own }, { at: '/extra-muros' })
  const rows = page.getByRole('list', { name: 'Suivis extra-muros' }).getByRole('listitem')
  await rows.first().waitFor()
  expect(await rows.first().textContent()).toContain(first?.alias)
  expect(await rows.first().textContent()).toContain('2 essais sans réponse')
  expect(await rows.nth(1).textContent()).toContain(second?.alias)
  await page.getByRole('button', { name: 'En retard seulement' }).click()
  await page.getByText('Aucun contact en retard.').waitFor()
})
