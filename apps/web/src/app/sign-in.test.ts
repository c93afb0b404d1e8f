import { describe, expect, test } from 'vitest'
import { kept, nothingKept, openVisits, signIn } from '../../test/visit.ts'

const visit = openVisits()
const out = { cookie: false }

describe('sign-in', () => {
  test('somebody with the right words comes to the day, and the browser keeps nothing', async () => {
    const here = await visit(out)
    await signIn(here)
    await here.page.getByRole('heading', { name: /^(Bonjour|Bonsoir) Camille$/ }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe('/today')
    expect(await here.page.title()).toBe('Havre')
    expect(await kept(here.page)).toEqual(nothingKept)
  })

  test('somebody who mistypes hears one sentence that tells nothing; login and password stay, the code goes', async () => {
    const { page } = await visit(out)
    const login = page.getByLabel('Identifiant')
    const sentences: (string | null)[] = []
    for (const [name, password] of [
      ['camille.d', 'pas le bon mot de passe'],
      ['personne', 'quatre mots au hasard'],
    ] as const) {
      await login.fill(name)
      await page.getByLabel('Mot de passe').fill(password)
      await page.getByLabel('Code à 6 chiffres').fill('999999')
      await page.getByRole('button', { name: 'Se connecter' }).click()
      sentences.push(await page.getByRole('alert').textContent())
      expect(await login.inputValue()).toBe(name)
      expect(await page.getByLabel('Code à 6 chiffres').inputValue()).toBe('')
    }
    expect(sentences[0]).toMatch(/ne correspondent pas/)
    expect(sentences[1]).toBe(sentences[0])
  })

  test('somebody who tried too often sees how long to wait, and nothing is sent meanwhile', async () => {
    const here = await visit(out)
    here.refuse('signIn', { slug: 'too-many-requests', retryAfter: 75 })
    await signIn(here)
    const button = here.page.getByRole('button', { name: /^Réessayer dans 1:1\d$/ })
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    here.asked.length = 0
    await here.page.getByLabel('Code à 6 chiffres').fill('123456')
    await here.page.keyboard.press('Enter')
    expect(here.asked).toEqual([])
  })

  test('somebody who leaves a box empty is told which, and nothing is sent', async () => {
    const { page, asked } = await visit(out)
    await page.getByLabel('Identifiant').fill('camille.d')
    asked.length = 0
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await expect.poll(() => page.getByText('À remplir.').count()).toBe(2)
    expect(asked).toEqual([])
  })

  test('the language changes before anybody is signed in', async () => {
    const { page } = await visit(out)
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await page.getByRole('button', { name: 'Aanmelden' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  })

  test('the language picked on the way in wins over the one of the account, which keeps it', async () => {
    const here = await visit(out)
    await here.page.getByRole('button', { name: 'Nederlands' }).click()
    await here.page.getByLabel('Gebruikersnaam').fill(here.house.me.login)
    await here.page.getByLabel('Wachtwoord').fill(here.house.password)
    await here.page.getByLabel('Code van 6 cijfers').fill(here.house.code)
    await here.page.getByRole('button', { name: 'Aanmelden' }).click()
    await here.page.getByRole('heading', { name: /^Goede.* Camille$/ }).waitFor()
    await expect.poll(() => here.house.me.language).toBe('nl')
    expect(await here.page.locator('html').getAttribute('lang')).toBe('nl')
  })

  test('the first box waits for the hands, and after a refusal the code that was emptied', async () => {
    const { page } = await visit(out)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    await expect.poll(focused).toBe('username')
    await page.keyboard.type('camille.d')
    await page.getByLabel('Mot de passe').fill('pas le bon mot de passe')
    await page.getByLabel('Code à 6 chiffres').fill('999999')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('alert').waitFor()
    await expect.poll(focused).toBe('code')
  })

  test('a service that does not answer is said to be away, and trying again works', async () => {
    const here = await visit(out)
    here.refuse('refreshSession', { slug: 'busy' })
    await here.page.reload()
    await here.page.getByText('Le service ne répond pas.').waitFor()
    here.refuse('refreshSession', undefined)
    await here.page.getByRole('button', { name: 'Réessayer' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
  })

  test('a newcomer activates the account: password, authenticator, ten codes, then sign-in', async () => {
    const { page, asked } = await visit(out, { at: '/activation' })
    await page.getByLabel('Identifiant').fill('camille.d')
    await page.getByLabel('Code d’activation').fill('T7KQ-9MXW-2HRD-VP4C')
    await page.getByLabel('Nouveau mot de passe').fill('trop court')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByText('Il faut au moins 15 caractères.').waitFor()
    expect(asked.some(({ name }) => name === 'beginActivation')).toBe(false)

    await page.getByLabel('Nouveau mot de passe').fill('quatre mots au hasard')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('img', { name: /Image à scanner/ }).waitFor()
    await page.getByLabel('Code à 6 chiffres').fill('123 456')
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await expect.poll(() => page.getByRole('listitem').count()).toBe(10)
    const goOn = page.getByRole('button', { name: 'Aller à la connexion' }).first()
    expect(await goOn.isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'J’ai imprimé ou recopié ces codes.' }).check()
    await goOn.click()
    await page.getByRole('heading', { name: 'Bonjour' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
