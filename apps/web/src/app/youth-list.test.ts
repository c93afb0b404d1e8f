import { describe, expect, test } from 'vitest'
import { partner } from '../../test/people.ts'
import { kept, nothingKept, openVisits } from '../../test/visit.ts'
import { idOf, youthFiles } from '../../test/youths.ts'

const visit = openVisits()
const list = { at: '/youths' }

describe('the list of youths', () => {
  test('shows those in the house by alias, with the next date in words', async () => {
    const { page } = await visit({}, list)
    const row = page.getByRole('row').filter({ hasText: 'Hêtre 3' })
    await row.getByText('En retard de 2 jours').waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(12)
    expect(await row.textContent()).toMatch(/Camille\sD\./)
  })

  test('what is searched travels in the body; address, title and browser keep nothing of it', async () => {
    const { page, asked } = await visit({}, list)
    await page.getByRole('row').nth(1).waitFor()
    await page.getByLabel('Chercher un alias').fill('cedre')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    expect(asked.at(-1)).toMatchObject({ url: '/api/v1/youth-files/search', body: { alias: 'cedre' } })
    expect(asked.some(({ url }) => url.includes('cedre'))).toBe(false)
    expect(page.url()).not.toContain('cedre')
    expect(await page.title()).toBe('Havre')
    expect(await kept(page)).toEqual(nothingKept)
  })

  test('a partner sees and sends nothing of the stay', async () => {
    const untold = { phase: null, present: null, age: null, arrivedOn: null, referents: [], nextDueOn: null }
    const files = youthFiles(1, 0).map(file => ({ ...file, ...untold }))
    const { page, asked } = await visit({ me: partner(), files }, list)
    await page.getByRole('link', { name: files[0]?.alias ?? '' }).waitFor()
    const sent = asked.flatMap(({ url, body }) => (url.endsWith('/youth-files/search') ? [body] : []))
    expect(new Set(sent.map(body => JSON.stringify(body)))).toEqual(
      new Set([JSON.stringify({ sort: 'alias', limit: 50 })]),
    )
    expect(await page.getByRole('button', { name: /Filtres|Dans la maison/ }).count()).toBe(0)
    expect(await page.getByRole('main').textContent()).not.toMatch(/Âge|ans|référent/i)
  })

  test('filters survive a look into a file, and end with the session', async () => {
    const here = await visit({}, list)
    const { page } = here
    await page.getByLabel('Chercher un alias').fill('érable')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('link', { name: 'Érable 5' }).click()
    await page.waitForURL(`**/youths/${idOf('b', 2)}`)
    await page.getByRole('link', { name: 'Jeunes' }).first().click()
    await expect.poll(() => page.getByLabel('Chercher un alias').inputValue()).toBe('érable')
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
    await page.getByLabel('Identifiant').fill(here.house.me.login)
    await page.getByLabel('Mot de passe').fill(here.house.password)
    await page.getByLabel('Code à 6 chiffres').fill(here.house.code)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Jeunes' }).first().click()
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByLabel('Chercher un alias').inputValue()).toBe('')
  })

  test('a filter of the panel can be taken away again; an empty answer offers it', async () => {
    const { page } = await visit({}, list)
    await page.getByRole('button', { name: 'Filtres' }).click()
    await page.getByRole('checkbox', { name: 'Non admis' }).check()
    await page.getByRole('button', { name: 'Voir la liste' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(1)
    const inHouse = page.getByRole('button', { name: 'Dans la maison' })
    expect(await inHouse.getAttribute('aria-pressed')).toBe('false')
    await page.getByLabel('Chercher un alias').fill('zzz')
    await page.getByText('Aucun dossier ne correspond à ces filtres.').waitFor()
    await page.getByText('Filtres actifs : alias avec « zzz » · Non admis').waitFor()
    await page.getByRole('button', { name: 'Tout effacer' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(32)
  })

  test('a letter in the box of the age is said to be no number, and filters nothing', async () => {
    const { page, asked } = await visit({}, list)
    await page.getByRole('button', { name: 'Filtres' }).click()
    await page.getByLabel('À partir de').fill('a')
    await page.getByText('Écrivez un nombre d’années, par exemple 16.').waitFor()
    await page.getByLabel('À partir de').fill('16')
    await expect.poll(() => asked.at(-1)?.body).toMatchObject({ minAge: 16 })
    expect(await page.getByText('Écrivez un nombre d’années, par exemple 16.').count()).toBe(0)
  })

  test('a question mark shows the keys of the list, and those of a file; a slash searches after coming back', async () => {
    const { page } = await visit({}, list)
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).getByText('descendre, monter').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Hêtre 3' }).click()
    await page.getByRole('heading', { name: 'Hêtre 3' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).getByText('masquer l’écran').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Jeunes' }).first().click()
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('/')
    const search = page.getByLabel('Chercher un alias')
    expect(await search.evaluate(box => box === document.activeElement)).toBe(true)
  })

  test('somebody walks the rows by keyboard and opens one; never while typing, never when switched off', async () => {
    const { page } = await visit({}, list)
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('/')
    const search = page.getByLabel('Chercher un alias')
    expect(await search.evaluate(box => box === document.activeElement)).toBe(true)
    await page.keyboard.type('jk/')
    expect(await search.inputValue()).toBe('jk/')
    await search.fill('')
    await expect.poll(() => page.getByRole('row').count()).toBe(12)
    await search.blur()

    await page.getByRole('switch', { name: 'Raccourcis clavier' }).click()
    await page.getByRole('heading', { name: 'Jeunes' }).click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).pathname).toBe('/youths')

    await page.getByRole('switch', { name: 'Raccourcis clavier' }).click()
    await page.getByRole('heading', { name: 'Jeunes' }).click()
    for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL(`**/youths/${idOf('b', 1)}`)
  })

  test('a long list comes by pages of fifty, forth and back', async () => {
    const { page } = await visit({ files: youthFiles(63, 0) }, list)
    await page.getByText('1 à 50').waitFor()
    await page.getByRole('button', { name: 'Suivant' }).click()
    await page.getByText('51 à 63').waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(14)
    expect(page.url()).not.toContain('?')
    await page.getByRole('button', { name: 'Précédent' }).click()
    await page.getByText('1 à 50').waitFor()
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500)
  })

  test('a list that cannot be had says so with a code, and trying again works', async () => {
    const here = await visit({}, { at: '/me' })
    here.refuse('searchYouthFiles', { slug: 'invalid-request' })
    await here.page.getByRole('link', { name: 'Jeunes' }).first().click()
    await here.page.getByText('La liste n’a pas pu s’afficher.').waitFor()
    await here.page.getByText('req-4f7a21').waitFor()
    here.refuse('searchYouthFiles', undefined)
    await here.page.getByRole('button', { name: 'Réessayer' }).click()
    await here.page.getByRole('link', { name: 'Hêtre 3' }).waitFor()
  })

  test('a new file: those that exist are shown first, a taken alias is refused at its box, a new one opens', async () => {
    const { page, house } = await visit({}, list)
    await page.getByRole('button', { name: 'Nouveau dossier' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alias').fill('Saule 4')
    await dialog.getByRole('button', { name: /^Saule 4/ }).waitFor()
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await dialog.getByText('Un dossier porte déjà cet alias. Choisissez-en un autre.').waitFor()
    await dialog.getByLabel('Alias').fill('')
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await expect.poll(() => house.files.at(-1)?.alias).toBe('Sureau 88')
    await page.waitForURL(`**/youths/${house.files.at(-1)?.id}`)
  })
})
