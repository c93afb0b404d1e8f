import { describe, expect, test } from 'vitest'
import { administrator, director } from '../../test/people.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
const me = administrator()

describe('people', () => {
  test('somebody is invited with a name, a login and roles; no code is shown', async () => {
    const { page, house } = await visit({ me }, { at: '/people' })
    await page.getByRole('button', { name: 'Inviter quelqu’un' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Créer le compte' }).click()
    await dialog.getByText('Choisissez de un à quatre rôles.').waitFor()
    await dialog.getByLabel('Nom affiché').fill('Zoé Exemple')
    await dialog.getByLabel('Identifiant').fill('Zoe.E')
    await dialog.getByRole('checkbox', { name: 'Équipe de nuit' }).check()
    await dialog.getByRole('button', { name: 'Créer le compte' }).click()
    await page.getByText('Code demandé. La direction le remettra.').waitFor()
    expect(house.accounts.at(-1)).toMatchObject({ name: 'Zoé Exemple', roles: ['NGT'], status: 'invited' })
    const row = page.getByRole('listitem').filter({ hasText: 'Zoé Exemple' })
    await row.getByText('Code demandé').waitFor()
    expect(await row.getByRole('button').allTextContents()).toEqual(['Désactiver'])
    expect(await page.getByText('Code d’activation', { exact: true }).count()).toBe(0)
  })

  test('an administrator asks for a new code and sees none', async () => {
    const { page } = await visit({ me }, { at: '/people' })
    const row = page.getByRole('listitem').filter({ hasText: 'Yasmina Ouali' })
    await row.getByRole('button', { name: 'Demander un code' }).click()
    await page.getByText(/d’ici là, rien ne change/).waitFor()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Demander le code' }).click()
    await row.getByText('Code demandé').waitFor()
    await expect.poll(() => row.getByText('Actif').count()).toBe(1)
    expect(await row.getByRole('button', { name: 'Demander un code' }).count()).toBe(0)
  })

  test('a director sees the roles, hands over the code that was asked for, once, and invites nobody', async () => {
    const can = { disable: false, requestCode: false, issueCode: true }
    const asked = {
      id: me.id,
      name: 'Sam Beheer',
      roles: ['ADM' as const],
      status: 'active' as const,
      profession: null,
      languages: [],
    }
    const accounts = [{ ...asked, codeRequested: true, can }]
    const { page } = await visit({ me: director(), accounts }, { at: '/people' })
    await page.getByRole('button', { name: 'Remettre le code' }).click()
    await page.getByText(/Rôles de ce compte : Administration du système/).waitFor()
    await page.getByRole('button', { name: 'Afficher le code' }).click()
    await page.getByText('B3FN-6ZLA-8CKT-QY5E').waitFor()
    await page.getByRole('button', { name: 'Le code est transmis' }).click()
    await page.getByText('Invité, pas encore venu').waitFor()
    expect(await page.getByText('B3FN-6ZLA-8CKT-QY5E').count()).toBe(0)
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
  })

  test('disabling an account asks first and says what it does; nobody disables the own one', async () => {
    const { page, house } = await visit({ me }, { at: '/people' })
    const row = page.getByRole('listitem').filter({ hasText: 'Yasmina Ouali' })
    await row.getByRole('button', { name: 'Désactiver' }).click()
    await page.getByText(/Ses connexions se ferment tout de suite/).waitFor()
    expect(house.accounts.find(({ name }) => name === 'Yasmina Ouali')?.status).toBe('active')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Désactiver' }).click()
    await row.getByText('Désactivé').waitFor()
    const own = page.getByRole('listitem').filter({ hasText: me.name })
    expect(await own.getByRole('button').count()).toBe(0)
  })
})

describe('my account', () => {
  test('the language is changed for good, on the service and at once', async () => {
    const { page, house } = await visit({}, { at: '/me' })
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('heading', { name: 'Language and appearance' }).waitFor()
    expect(house.me.language).toBe('en')
  })

  test('a language chosen before the first is answered comes beside it, and the box keeps the focus', async () => {
    const { page, house, hold } = await visit({}, { at: '/me' })
    const release = hold('changeMe')
    const box = page.getByRole('combobox', { name: 'Ajouter une langue' })
    for (const language of ['Tigrinya', 'Dari']) {
      await box.fill(language)
      await page.getByRole('option', { name: language, exact: true }).click()
      await page.getByRole('list', { name: 'Langues que je parle' }).getByText(language).waitFor()
      await expect.poll(() => box.inputValue()).toBe('')
    }
    expect(await box.evaluate(one => one === document.activeElement)).toBe(true)
    release()
    await expect.poll(() => house.me.languages).toEqual(['ti', 'prs'])
  })

  test('another device is signed out from here', async () => {
    const { page, house } = await visit({}, { at: '/me' })
    await page.getByRole('button', { name: 'Déconnecter', exact: true }).click()
    await expect.poll(() => house.sessions.length).toBe(1)
    expect(house.sessions[0]?.current).toBe(true)
  })

  test('new recovery codes ask first who is there', async () => {
    const { page, house } = await visit({}, { at: '/me' })
    await page.getByRole('button', { name: 'Nouveaux codes de récupération' }).click()
    await page.getByLabel('Mot de passe ou code à 6 chiffres').fill(house.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Vos nouveaux codes' }).waitFor()
    await expect.poll(() => page.getByRole('dialog').getByRole('listitem').count()).toBe(10)
  })

  test('a wrong current password and a known new one are told apart; what was typed stays', async () => {
    const { page, house } = await visit({}, { at: '/me' })
    const change = page.getByRole('button', { name: 'Changer le mot de passe' })
    await page.getByLabel('Mot de passe actuel').fill('autre chose')
    await page.getByLabel('Nouveau mot de passe').fill('motdepasse motdepasse')
    await change.click()
    await page.getByText('Le mot de passe actuel n’est pas le bon.').waitFor()
    await page.getByLabel('Mot de passe actuel').fill(house.password)
    await change.click()
    await page.getByText(/trop facile à deviner/).waitFor()
    expect(await page.getByLabel('Nouveau mot de passe').inputValue()).toBe('motdepasse motdepasse')
  })
})
