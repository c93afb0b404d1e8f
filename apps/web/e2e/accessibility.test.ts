import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { openMyYouth, openPhase, pick, SAVED, saveState, sign, startNote } from './steps.ts'
import { say } from './words.ts'

/** By day and by night. */
async function expectAccessibleInBothLights(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `${name}, ${colorScheme}`)
  }
  await picture(page, `dark-${name}`)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

test('every screen of an educator can be read and used by everybody, by day and by night', async () => {
  const page = await openDevice(TABLET)
  await page.goto('/')
  await page.getByLabel('Identifiant').waitFor()
  await expectAccessibleInBothLights(page, 'sign-in')
  await signIn(page, 'thomas.lejeune')
  await page.getByRole('heading', { name: 'Dans la maison' }).waitFor()
  await expectAccessibleInBothLights(page, 'today')
  await page.getByRole('link', { name: 'Jeunes' }).click()
  await page.getByRole('list', { name: 'Jeunes' }).waitFor()
  await expectAccessibleInBothLights(page, 'list')
  await openMyYouth(page)
  await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor()
  await expectAccessibleInBothLights(page, 'file')
  await page.getByRole('button', { name: 'Commencer un écrit' }).click()
  await page.getByRole('dialog').waitFor()
  await expectAccessibleInBothLights(page, 'new-note-dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await startNote(page, /^Premier entretien/)
  await page.getByRole('button', { name: 'Commencer' }).waitFor()
  await expectAccessibleInBothLights(page, 'recorder-before')
  await openPhase(page, 'Pendant')
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('Ça va.')
  await saveState(page, SAVED).first().waitFor()
  await expectAccessibleInBothLights(page, 'recorder-talk')
  // Twice as large: nothing runs out of the screen, everything is still reached.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const { inner, wide } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
  }))
  expect(wide).toBeLessThanOrEqual(inner)
  await page.getByRole('textbox', { name: 'Ce que j’ai vu' }).fill('Respire calmement.')
  await page.getByRole('button', { name: 'Sujet suivant' }).click()
  await page.getByRole('heading', { level: 2, name: 'Repas et croyances' }).waitFor()
  await picture(page, 'recorder-200-percent')
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

  await page.goto('/youths')
  await openMyYouth(page)
  await startNote(page, /^Note de sécurité/)
  await page.getByRole('button', { name: 'Maintenant' }).click()
  await pick(page, 'Autre')
  await page.getByRole('textbox', { name: /^Les faits/ }).fill('Rentre à l’heure.')
  await expectAccessibleInBothLights(page, 'form')
  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await page.getByRole('button', { name: 'Signer', exact: true }).click()
  await page.getByRole('alertdialog').waitFor()
  await expectAccessibleInBothLights(page, 'sign-dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await sign(page)
  await expectAccessibleInBothLights(page, 'signed')
  await page.getByRole('link', { name: 'Mon compte' }).click()
  await page.getByRole('heading', { name: 'Mes appareils connectés' }).waitFor()
  await expectAccessibleInBothLights(page, 'account')
})

test('the people of the house and their dialogs can be read and used by everybody', async () => {
  const page = await openDevice()
  await signIn(page, 'piotr.kowalski')
  await page.getByRole('listitem').first().waitFor()
  await expectAccessibleInBothLights(page, 'people')
  await page.getByRole('button', { name: say('en', 'people_invite') }).click()
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
  await expectAccessibleInBothLights(page, 'invite-dialog')
})
