import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { closeBrowser, openDevice, signIn, TABLET } from './browser.ts'
import { shootContract } from './contract-pictures.ts'
import { freePort, houseDir, startHouse } from './house.ts'
import {
  choose,
  openMyYouth,
  openPhase,
  openTopic,
  pick,
  SAVED,
  saveState,
  sign,
  startNote,
} from './steps.ts'

// The pictures of the README, from a fresh demo centre: node apps/web/e2e/pictures.ts
const into = join(import.meta.dirname, '../../../docs/pictures')
const SCREEN = { width: 1280, height: 860 }
mkdirSync(join(into, 'contract'), { recursive: true })
const dir = houseDir()
const house = await startHouse(dir, await freePort())
const at = { house: house.url }

/** What a person sees once nothing moves any more. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' })
  console.log(`docs/pictures/${name}.png`)
}

try {
  const door = await openDevice(SCREEN, at)
  await door.goto('/')
  await door.getByLabel('Identifiant').waitFor()
  await shoot(door, 'sign-in')
  await door.close()

  const gallery = await openDevice(SCREEN, { ...at, dark: true })
  await gallery.goto('/gallery')
  await gallery.getByRole('heading', { level: 1 }).waitFor()
  await shoot(gallery, 'gallery-dark')
  await gallery.close()

  const desk = await openDevice(SCREEN, at)
  await signIn(desk, 'olivier.marchal')
  await desk.getByRole('link', { name: 'Jeunes' }).click()
  await desk.getByRole('table').getByRole('link').first().waitFor()
  await shoot(desk, 'youth-list')
  await desk.getByRole('table').getByRole('link').nth(1).click()
  await desk.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor()
  await desk.locator('#acts ol').first().waitFor()
  await desk.setViewportSize({ width: 1280, height: 1080 })
  await shoot(desk, 'youth-file')
  await shootContract(desk, shoot)

  const tablet = await openDevice(TABLET, at)
  await signIn(tablet, 'aminata.diallo')
  await tablet.getByRole('heading', { name: 'Dans la maison' }).waitFor()
  await shoot(tablet, 'today')
  await openMyYouth(tablet)
  await startNote(tablet, /^Premier entretien/)
  await pick(tablet, 'Une pièce calme')
  await tablet.getByRole('button', { name: 'Commencer' }).click()
  await choose(tablet, 'Langue de l’entretien', 'arab', 'Arabe')
  await pick(tablet, 'Veut bien parler')
  await tablet.getByRole('checkbox', { name: 'Fatigue' }).click()
  await tablet.getByRole('button', { name: 'Passer à la conversation' }).click()
  await openTopic(tablet, /^Repas/)
  await pick(tablet, 'Plus tard')
  await openTopic(tablet, /^Santé/)
  await pick(tablet, 'Ne souhaite pas')
  await openTopic(tablet, /^Sommeil/)
  await tablet.getByRole('textbox', { name: 'Ses mots' }).fill('أنام قليلا. الضوء في الممر يساعدني.')
  await tablet
    .getByRole('textbox', { name: 'Ce que j’ai vu' })
    .fill('Bâille, garde son manteau, regarde la porte.')
  await tablet.getByRole('textbox', { name: 'Ce que je suppose' }).fill('La nuit dehors reste proche.')
  await saveState(tablet, SAVED).first().waitFor()
  await tablet.evaluate(() => scrollTo(0, 0))
  await shoot(tablet, 'recorder')
  await openPhase(tablet, 'Après')
  await tablet
    .getByRole('textbox', { name: 'Ce que vous avez vu' })
    .fill('Se détend quand on parle du repas de ce soir.')
  await tablet.getByRole('button', { name: 'Ajouter un besoin' }).click()
  await tablet.getByLabel('De quoi le jeune a-t-il besoin ?').fill('Une veilleuse dans le couloir')
  await openPhase(tablet, 'Relire')
  await sign(tablet)
  await tablet.reload()
  await tablet.getByText('Signé', { exact: true }).first().waitFor()
  await shoot(tablet, 'signed-entry')

  const legal = await openDevice(SCREEN, at)
  await signIn(legal, 'samir.haddad')
  await openMyYouth(legal)
  await legal.getByRole('link', { name: 'Documents', exact: true }).click()
  await legal.getByRole('link', { name: 'Synthèse pour l’avocat' }).click()
  await legal.getByRole('button', { name: 'Préparer' }).press('Enter')
  await legal.getByRole('img', { name: /^Page 1 sur/ }).waitFor()
  await shoot(legal, 'print')
} finally {
  await closeBrowser()
  await house.stop()
  rmSync(dir, { recursive: true, force: true })
}
