import { describe, expect, test } from 'vitest'
import { administrator, person } from '../../test/people.ts'
import { aDay } from '../../test/shifts.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const today = { at: '/today' }

describe('today', () => {
  test('an educator sees drafts with their age, tasks with their date in words, and who is in the house', async () => {
    const { page } = await visit({}, today)
    const drafts = page.getByRole('list', { name: 'À reprendre' })
    await drafts.getByText('Hêtre 3 · écrit il y a 18 minutes').waitFor()
    await expect.poll(() => drafts.getByText('À signer').count()).toBe(1)
    const tasks = page.getByRole('list', { name: 'Mes tâches' })
    for (const words of ['En retard de 3 jours', 'Aujourd’hui', 'Demain', 'Dans 6 jours', 'Cette semaine']) {
      await expect.poll(() => tasks.getByText(words).count()).toBe(1)
    }
    await page.getByText('11 sur 14 places').waitFor()
    await page.getByText('3 places libres').waitFor()
    await page.getByText('Données de démonstration').waitFor()
  })

  test('more youths than places are said, whatever the register of places still calls free', async () => {
    const { page } = await visit(aDay([], {}, { places: 10, free: 1 }), today)
    await page.getByText('11 sur 10 places').waitFor()
    await page.getByText('au-delà des places prévues').waitFor()
    expect(await page.getByText('1 place libre').count()).toBe(0)
  })

  test('a task ticked off by mistake comes back with one press', async () => {
    const { page, house } = await visit({}, today)
    const title = 'Prendre rendez-vous chez le dentiste'
    await page.getByRole('button', { name: `Marquer comme faite : ${title}` }).click()
    await page.getByText('Tâche faite').waitFor()
    expect(house.tasks.find(task => task.title === title)?.status).toBe('done')
    await page.getByRole('button', { name: 'Revenir en arrière' }).click()
    await expect.poll(() => house.tasks.find(task => task.title === title)?.status).toBe('open')
    await page.getByRole('list', { name: 'Mes tâches' }).getByText(title).waitFor()
  })

  test('a task that somebody else changed meanwhile stays, and the screen says so', async () => {
    const { page, refuse } = await visit({}, today)
    refuse('changeTask', { slug: 'stale-version' })
    const box = page.getByRole('button', {
      name: 'Marquer comme faite : Prendre rendez-vous chez le dentiste',
    })
    await box.click()
    await page.getByText('La tâche n’a pas pu être changée.').first().waitFor()
    await expect.poll(() => box.getAttribute('aria-pressed')).toBe('false')
  })

  test('a task that may not be changed cannot be ticked', async () => {
    const { page } = await visit({}, today)
    const box = page.getByRole('button', { name: /^Marquer comme faite : Préparer la réunion/ })
    await box.waitFor()
    expect(await box.isDisabled()).toBe(true)
  })

  test('while the day loads a place is kept for it; a failure says what, gives a code, and trying again works', async () => {
    const here = await visit({}, { at: '/me' })
    const release = here.hold('getToday')
    await here.page.getByRole('link', { name: 'Aujourd’hui' }).click()
    await here.page.getByRole('status', { name: 'Chargement…' }).first().waitFor()
    here.refuse('getToday', { slug: 'not-found' })
    release()
    await here.page.getByText('Cette page est introuvable.').waitFor()

    here.refuse('getToday', { slug: 'invalid-request' })
    await here.page.reload()
    await here.page.getByRole('link', { name: 'Aujourd’hui' }).click()
    await here.page.getByText('La journée n’a pas pu s’afficher.').waitFor()
    await here.page.getByText('req-4f7a21').waitFor()
    here.refuse('getToday', undefined)
    await here.page.getByRole('button', { name: 'Réessayer' }).click()
    await here.page.getByText('11 sur 14 places').waitFor()
  })

  test('a day without anything waiting says so in a few words', async () => {
    const { page } = await visit({ drafts: [], tasks: [] }, today)
    await page.getByText('Aucun brouillon en attente.').waitFor()
    await expect.poll(() => page.getByText('Rien d’urgent.').count()).toBe(2)
  })

  test('an educator chooses a youth by typing and finds the first interview on top', async () => {
    const { page } = await visit({}, today)
    await page.getByRole('button', { name: 'Commencer un écrit' }).click()
    await page.getByRole('combobox', { name: 'Pour quel jeune ?' }).fill('noy')
    await page.getByRole('option', { name: /Noyer 7/ }).click()
    const kinds = page.getByRole('option')
    await page
      .getByRole('option', { name: /^Premier entretien/ })
      .first()
      .waitFor()
    await page.getByRole('group', { name: 'Le plus souvent' }).waitFor()
    expect(await kinds.nth(1).textContent()).toMatch(/^Premier entretien/)
  })

  test('among many forms one is found by typing without accents, and begun with Enter', async () => {
    const { page, asked } = await visit({}, { at: `/youths/${idOf('b', 0)}` })
    await page.getByRole('button', { name: 'Commencer un écrit' }).first().click()
    const box = page.getByRole('combobox', { name: 'Quel écrit ?' })
    await box.waitFor()
    expect(await box.evaluate(one => one === document.activeElement)).toBe(true)
    await box.fill('risques eval')
    await expect
      .poll(() => page.getByRole('option').allTextContents())
      .toMatchObject([/^Évaluation des risques/])
    await box.fill('zzz')
    await page.getByText('Aucun écrit ne porte ces mots.').waitFor()
    await box.fill('entretien')
    const options = page.getByRole('option')
    await expect.poll(() => options.count()).toBe(2)
    await box.press('ArrowDown')
    await box.press('ArrowUp')
    await box.press('ArrowDown')
    const active = await page.locator('[role=option][data-highlighted]').textContent()
    await box.press('Enter')
    await expect.poll(() => asked.filter(one => one.name === 'startEntry').length).toBe(1)
    const kind = active?.startsWith('Premier') ? 'first-interview' : 'preliminary-interview'
    expect(asked.find(one => one.name === 'startEntry')?.body).toMatchObject({ kind })
  })
})

describe('who sees what', () => {
  test('a guardian comes to the list of youths and has no day', async () => {
    const me = person({
      roles: ['GUA'],
      can: { ...person().can, createYouthFile: false, reportMissing: false },
    })
    const { page } = await visit({ me })
    await page.getByRole('heading', { name: 'Jeunes' }).waitFor()
    expect(await page.getByRole('link', { name: 'Aujourd’hui' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Nouveau dossier' }).count()).toBe(0)
  })

  test('somebody who looks after accounts sees people and no youth', async () => {
    const { page } = await visit({ me: administrator() })
    await page.getByRole('heading', { name: 'Équipe' }).waitFor()
    expect(await page.getByRole('link', { name: 'Jeunes' }).count()).toBe(0)
  })

  test('a page that is not hers looks like a page that does not exist', async () => {
    const { page } = await visit({}, { at: '/people' })
    await page.getByText('Cette page est introuvable.').first().waitFor()
    const words = await page.getByRole('main').allTextContents()
    await page.goto(page.url().replace('/people', '/nowhere'))
    await page.getByText('Cette page est introuvable.').first().waitFor()
    expect(await page.getByRole('main').allTextContents()).toEqual(words)
  })
})
