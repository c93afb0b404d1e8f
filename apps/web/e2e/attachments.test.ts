import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawnPhoto } from '../../api/src/demo/files/drawn-photo.ts'
import { paperPdf } from '../../api/src/demo/files/paper-pdf.ts'
import { DESKTOP, expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { openMyYouth, pick, SAVED, saveState, sign, startNote } from './steps.ts'

const VIRUS = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** Chooses files as the button of the page does. */
async function attach(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Joindre un fichier' }).click()
  await (await chooser).setFiles(files)
}

const files = (page: Page) => page.locator('section', { hasText: 'Pièces jointes' }).last()
const isClear = (page: Page) => page.locator('img[data-held="true"]').count()

test('a photo and a paper hang on a note; what is dangerous is refused with a sentence; a photo shows while it is held', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'aminata.diallo')
  await openMyYouth(page)
  const file = new URL(page.url()).pathname
  await startNote(page, /^Note éducative/)
  await page.getByRole('button', { name: 'Maintenant' }).click()
  await pick(page, 'Réussite')
  await page
    .getByRole('textbox', { name: /^Les faits/ })
    .first()
    .fill('A rapporté un dessin et une attestation.')
  await saveState(page, SAVED).first().waitFor()

  await attach(page, { name: 'Dessin.jpg', mimeType: 'image/jpeg', buffer: await drawnPhoto() })
  await files(page).getByRole('button', { name: 'Voir Dessin.jpg' }).waitFor()
  const pages = [['Attestation', '', 'Première page.'], ['Deuxième page.']]
  await attach(page, { name: 'Attestation.pdf', mimeType: 'application/pdf', buffer: await paperPdf(pages) })
  await files(page).getByRole('button', { name: 'Voir Attestation.pdf' }).waitFor()

  await attach(
    page,
    { name: 'facture.txt', mimeType: 'text/plain', buffer: Buffer.from(VIRUS) },
    { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG) },
  )
  const refusal = (name: string) => page.getByRole('alert').filter({ hasText: name })
  await refusal('facture.txt')
    .getByText('L’antivirus a trouvé un danger dans ce fichier : ne l’ouvrez pas.')
    .waitFor()
  await refusal('logo.svg')
    .getByText(/Ce type de fichier n’est pas accepté/)
    .waitFor()
  await files(page).scrollIntoViewIfNeeded()
  await picture(page, 'attach-refused')
  await expectAccessible(page, 'attaching')
  for (const name of ['facture.txt', 'logo.svg'])
    await refusal(name).getByRole('button', { name: 'Fermer' }).click()

  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(page)
  await page.getByText('2 fichiers joints').waitFor({ state: 'attached' })
  await picture(page, 'attach-signed')

  // By touch and by keyboard: clear while it is held, and not a moment longer.
  await page.getByRole('button', { name: 'Voir Dessin.jpg' }).click()
  const photo = page.getByRole('button', { name: /^Maintenir pour voir/ })
  await photo.locator('img').waitFor()
  expect(await isClear(page)).toBe(0)
  await picture(page, 'attach-blurred')
  await expectAccessible(page, 'a blurred photo')
  await photo.hover()
  await page.mouse.down()
  expect(await isClear(page)).toBe(1)
  await picture(page, 'attach-held')
  await page.mouse.up()
  expect(await isClear(page)).toBe(0)
  await photo.focus()
  await page.keyboard.down('Space')
  expect(await isClear(page)).toBe(1)
  await page.keyboard.up('Space')
  expect(await isClear(page)).toBe(0)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Voir Attestation.pdf' }).click()
  await page.getByRole('img', { name: 'Page 1 sur 2' }).waitFor()
  await picture(page, 'attach-pages')
  await page.getByRole('button', { name: 'Page suivante' }).click()
  await page.getByRole('img', { name: 'Page 2 sur 2' }).waitFor()
  await expectAccessible(page, 'pages of a paper')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Autres actions pour Attestation.pdf' }).click()
  await page.getByRole('menuitem', { name: 'Rendre confidentiel' }).waitFor()
  expect(await page.getByRole('menuitem', { name: 'Retirer' }).count()).toBe(0)
  await picture(page, 'attach-menu')
  await page.getByRole('menuitem', { name: 'Rendre confidentiel' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Rendre confidentiel' }).click()
  await page.getByText('Document confidentiel', { exact: true }).waitFor()
  expect(await page.getByText('Attestation.pdf').count()).toBe(0)
  await picture(page, 'attach-confidential')
  await page.getByRole('button', { name: 'Ouvrir le document confidentiel (PDF)' }).click()
  await page.getByText(/Votre nom et l’heure seront notés/).waitFor()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ouvrir' }).click()
  await page.getByRole('heading', { name: 'Attestation.pdf' }).waitFor()
  await page.keyboard.press('Escape')

  // The way back takes two.
  const act = 'Demander à lever la confidentialité'
  await page.getByRole('button', { name: 'Autres actions pour Document confidentiel' }).click()
  await page.getByRole('menuitem', { name: act }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: act }).click()
  await files(page).getByText('Levée demandée').waitFor()
  const desk = await openDevice(DESKTOP)
  await signIn(desk, 'olivier.marchal')
  await desk.goto(new URL(page.url()).pathname)
  await desk.getByRole('button', { name: 'Autres actions pour Document confidentiel' }).click()
  await desk.getByRole('menuitem', { name: 'Lever la confidentialité' }).click()
  await desk.getByText(/celles de l’extérieur aussi/).waitFor()
  await picture(desk, 'attach-lower')
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Lever la confidentialité' }).click()
  await desk.getByRole('button', { name: 'Voir Attestation.pdf' }).waitFor()
  await desk.close()

  await page.goto(file)
  const line = page.getByRole('listitem').filter({ has: page.getByText('2 fichiers joints') })
  await line.first().waitFor()
  await line.first().scrollIntoViewIfNeeded()
  await picture(page, 'attach-timeline')
})

test('a paper of the demo has two versions, and a report shows its words', async () => {
  const page = await openDevice(DESKTOP, { dark: true })
  await signIn(page, 'samir.haddad')
  await page.getByRole('link', { name: 'Jeunes' }).click()
  await page.getByRole('link', { name: 'Cèdre 837' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Cèdre 837' }).waitFor()
  const file = new URL(page.url()).pathname
  const open = async (axis: RegExp, kind: RegExp) => {
    await page.goto(file)
    await page.getByRole('button', { name: axis }).click()
    const acts = page.getByRole('region', { name: 'Ce qui s’est passé' }).getByRole('listitem')
    await acts
      .filter({ has: page.getByText('1 fichier joint') })
      .getByRole('link', { name: kind })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Pièces jointes' }).waitFor()
  }
  await open(/^Juridique/, /Document|Pièce/)
  await page.getByText('version 2', { exact: true }).waitFor()
  await page.getByRole('button', { name: '1 version antérieure' }).click()
  await picture(page, 'attach-versions')
  await page
    .getByRole('button', { name: /^Voir Attestation/ })
    .first()
    .click()
  await page.getByRole('img', { name: 'Page 1 sur 2' }).waitFor()
  await picture(page, 'attach-pages-dark')
  await open(/^Intégration/, /cole|Scolarité|Suivi/)
  await page.getByRole('button', { name: /^Voir Rapport/ }).click()
  await page.getByText('À l’aise en atelier', { exact: false }).waitFor()
  await picture(page, 'attach-words-dark')
})
