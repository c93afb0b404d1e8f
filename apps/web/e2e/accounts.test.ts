import { expect, test } from 'vitest'
import { fillSignIn, openDevice, picture, signIn } from './browser.ts'
import { oneTimeCode } from './one-time-code.ts'
import { say } from './words.ts'

const en = (key: string, values?: Record<string, string>) => say('en', key, values)
const password = 'cinq hiboux lisent le journal'

test('an administrator sees no youth and invites a colleague, the director hands over the code, the account opens and is closed at once', async () => {
  const admin = await openDevice()
  await signIn(admin, 'piotr.kowalski')
  await admin.getByRole('heading', { level: 1, name: en('app_people') }).waitFor()
  expect(await admin.getByRole('link', { name: en('app_youths') }).count()).toBe(0)
  await admin.goto('/youths')
  await admin.getByText(en('ui_not_found')).first().waitFor()
  await admin.goto('/people')
  await picture(admin, 'people')

  await admin.getByRole('button', { name: en('people_invite') }).click()
  const form = admin.getByRole('dialog')
  await form.getByLabel(en('people_name')).fill('Camille Dupré')
  await form.getByLabel(en('session_login')).fill('camille.dupre')
  await form.getByRole('checkbox', { name: en('role_EDU'), exact: true }).click()
  await form.getByRole('button', { name: en('people_invite_do') }).click()
  const row = admin.getByRole('listitem').filter({ hasText: 'Camille Dupré' })
  await row.getByText(en('people_code_requested')).waitFor()
  expect(await row.getByRole('button').allTextContents()).toEqual([en('people_disable')])

  const director = await openDevice()
  await signIn(director, 'helene.lambert')
  await director.getByRole('link', { name: say('fr', 'app_people') }).click()
  const waiting = director.getByRole('listitem').filter({ hasText: 'Camille Dupré' })
  await waiting.getByRole('button', { name: say('fr', 'people_issue') }).click()
  await picture(director, 'hand-over')
  await director
    .getByRole('alertdialog')
    .getByRole('button', { name: say('fr', 'people_issue_do') })
    .click()
  const shown = director.getByRole('dialog').filter({ hasText: say('fr', 'people_code_title') })
  const setupCode = (await shown.locator('p[dir="ltr"]').textContent()) ?? ''
  await picture(director, 'invitation')
  await shown.getByRole('button', { name: say('fr', 'people_code_given') }).click()
  expect(await waiting.getByRole('button').count()).toBe(0)

  const camille = await openDevice()
  await camille.goto('/')
  await camille.getByRole('button', { name: say('fr', 'session_have_setup_code') }).click()
  await camille.getByLabel('Identifiant').fill('camille.dupre')
  await camille.getByLabel('Code d’activation').fill(setupCode)
  await camille.getByLabel('Nouveau mot de passe').fill(password)
  await camille.getByRole('button', { name: 'Continuer' }).click()
  await camille.getByRole('img', { name: /Image à scanner/ }).waitFor()
  await picture(camille, 'activation-authenticator')
  const secret = ((await camille.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await camille.getByLabel('Code à 6 chiffres').fill(await oneTimeCode(secret))
  await camille.getByRole('button', { name: 'Confirmer' }).click()
  const codes = camille.getByRole('list').getByRole('listitem')
  await expect.poll(() => codes.count()).toBe(10)
  await picture(camille, 'activation-recovery')
  await camille.getByRole('checkbox', { name: /^J’ai imprimé/ }).click()
  await camille.getByRole('button', { name: 'Aller à la connexion' }).first().click()
  await fillSignIn(camille, { login: 'camille.dupre', password, code: await oneTimeCode(secret) })
  await camille.getByRole('heading', { level: 1, name: /Camille/ }).waitFor()

  await admin.reload()
  await row.getByText(en('people_active')).waitFor()
  await row.getByRole('button', { name: en('people_disable'), exact: true }).click()
  await admin
    .getByRole('alertdialog')
    .getByRole('button', { name: en('people_disable'), exact: true })
    .click()
  await row.getByText(en('people_disabled')).waitFor()
  await camille.getByRole('link', { name: 'Jeunes' }).click()
  await camille.getByRole('button', { name: 'Se connecter' }).waitFor()
  expect(await camille.getByRole('navigation').count()).toBe(0)
})
