import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { Handler } from '../../test/house-replies.ts'
import { aDay, anOuting } from '../../test/shifts.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
const today = { at: '/today', viewport: { width: 820, height: 1180 } }

describe('letting somebody out', () => {
  test('nothing is answered in advance, the rule of the card stands above, and each thing that lacks is said at its place', async () => {
    const sent: unknown[] = []
    const createOuting: Handler = (_, { body }) => {
      sent.push(routes.createOuting.body.parse(body))
      return anOuting()
    }
    const { page, house } = await visit(aDay([], { createOuting }), today)
    const [first] = house.files.filter(file => file.present)
    await page.getByRole('button', { name: 'Noter une sortie' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: first?.alias ?? '' }).click()
    await form
      .getByText(new RegExp(`Carte de ${first?.alias}|La carte de ${first?.alias} ne dit rien`))
      .waitFor()
    await form.getByRole('button', { name: 'Noter le départ' }).click()
    await expect.poll(() => form.getByText('Choisissez une réponse.').count()).toBe(3)
    expect(sent).toEqual([])
    await form.getByRole('radio', { name: 'Sport' }).click()
    await form.getByRole('radio', { name: 'Sans adulte' }).click()
    await form.getByText('Aucun', { exact: true }).click()
    await form.getByLabel('Retour prévu, heure').fill('23:58')
    await form.getByRole('button', { name: 'Noter le départ' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toMatchObject([{ purpose: 'sport', accompaniment: 'alone', phone: 'none', left: true }])
  })
})

describe('who is out', () => {
  test('somebody late is told first, with the way to the alarm; whoever still has time has none', async () => {
    const late = anOuting()
    const soon = anOuting({
      id: '0199f000-0000-7000-8000-c00000000001',
      youthAlias: 'Saule 4',
      expectedAt: new Date(Date.now() + 3_600_000).toISOString(),
    })
    const { page } = await visit(aDay([late, soon]), today)
    const board = page.getByRole('list', { name: 'Dehors' }).getByRole('listitem')
    await board.first().getByText('En retard de 30 min').waitFor()
    await expect.poll(() => page.getByRole('link', { name: /^Ne rentre pas/ }).count()).toBe(1)
    await board
      .first()
      .getByRole('link', { name: `Ne rentre pas : disparition ${late.youthAlias}` })
      .click()
    await page.getByRole('heading', { name: 'Qui manque ?' }).waitFor()
  })

  test('what went otherwise is written down; when a colleague was faster my words stay, theirs are shown, and I decide', async () => {
    const outings = [anOuting()]
    const theirs = anOuting({ version: 2, deviation: 'A pris un autre bus.' })
    const sent: unknown[] = []
    const changeOuting: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.changeOuting.body.parse(body)])
      if (sent.length > 1) return { ...theirs, version: 3, deviation: 'Pas seul.' }
      // Behind the dialog the list is read again, and the youth is not on it any more.
      outings.length = 0
      return { slug: 'stale-version', current: theirs }
    }
    const { page } = await visit(aDay(outings, { changeOuting }), today)
    await page.getByRole('button', { name: /^Autrement que prévu/ }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Autrement que prévu').fill('Pas seul.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText(/Quelqu’un a modifié cette sortie entre-temps/).waitFor()
    await form.getByText('A pris un autre bus.').waitFor()
    await page.getByText('Personne n’est sorti.').waitFor()
    expect(await form.getByLabel('Autrement que prévu').inputValue()).toBe('Pas seul.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      ['"1"', { deviation: 'Pas seul.' }],
      ['"2"', { deviation: 'Pas seul.' }],
    ])
  })

  test('a colleague’s words stay in sight while the list, read again, holds them too', async () => {
    const outings = [anOuting()]
    const theirs = anOuting({ version: 2, deviation: 'A pris un autre bus.' })
    const changeOuting: Handler = () => {
      outings.splice(0, 1, theirs)
      return { slug: 'stale-version', current: theirs }
    }
    const { page } = await visit(aDay(outings, { changeOuting }), today)
    await page.getByRole('button', { name: /^Autrement que prévu/ }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Autrement que prévu').fill('Pas seul.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await page.locator('main').getByText('A pris un autre bus.').waitFor()
    await form.getByText('A pris un autre bus.').waitFor()
    expect(await form.getByLabel('Autrement que prévu').inputValue()).toBe('Pas seul.')
  })

  test('a later return that a colleague has settled meanwhile is refused in words, and what was typed stays', async () => {
    const outings = [anOuting()]
    const { page, refuse } = await visit(aDay(outings), today)
    await page.getByRole('button', { name: /^Prolonger/ }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'dans 30 min' }).click()
    await form.getByLabel(/^Pourquoi/).fill('A téléphoné.')
    outings.length = 0
    refuse('prolongOuting', { slug: 'rule-violated', rule: 'outing-settled' })
    await form.getByRole('button', { name: 'Prolonger' }).click()
    await form.getByText(/quelqu’un l’a déjà notée/).waitFor()
    await page.getByText('Personne n’est sorti.').waitFor()
    expect(await form.getByLabel(/^Pourquoi/).inputValue()).toBe('A téléphoné.')
  })
})
