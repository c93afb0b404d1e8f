import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDevice, picture, signIn, TABLET } from './browser.ts'
import { download } from './download.ts'
import { freePort, type House, houseDir, startHouse } from './house.ts'
import {
  choose,
  OFFLINE,
  openMyYouth,
  openPhase,
  openTopic,
  pick,
  SAVED,
  saveState,
  sign,
  startNote,
} from './steps.ts'

// Its own house: this one is killed on the way.
const dir = houseDir()
let house: House
let port = 0
beforeAll(async () => {
  port = await freePort()
  house = await startHouse(dir, port)
})
afterAll(async () => {
  await house.stop()
  rmSync(dir, { recursive: true, force: true })
})

const arabic = 'أنام قليلا. الضوء في الممر يساعدني.'
const words = (page: Page) => page.getByRole('textbox', { name: 'Ses mots' })
const facts = (page: Page) => page.getByRole('textbox', { name: 'Ce que j’ai vu' })
const saved = (page: Page) => saveState(page, SAVED).first().waitFor()

test('an educator leads a first interview, loses tablet, line and server on the way, and signs every word', async () => {
  const tablet = await openDevice(TABLET, { house: house.url })
  await signIn(tablet, 'aminata.diallo')
  await tablet.getByRole('heading', { name: /Aminata/ }).waitFor()
  await tablet.getByRole('heading', { name: 'Dans la maison' }).waitFor()
  await picture(tablet, 'today-tablet')

  const alias = await openMyYouth(tablet)
  await picture(tablet, 'file-tablet')
  await startNote(tablet, /^Premier entretien/)

  // Before: where, since when, in which language, with whom.
  await pick(tablet, 'Une pièce calme')
  await tablet.getByRole('button', { name: 'Commencer' }).click()
  await choose(tablet, 'Langue de l’entretien', 'arab', 'Arabe')
  await pick(tablet, 'Veut bien parler')
  await tablet.getByRole('checkbox', { name: 'Fatigue' }).click()
  await picture(tablet, 'recorder-before')
  await tablet.getByRole('button', { name: 'Passer à la conversation' }).click()

  // Three voices, the youth's own from right to left.
  await words(tablet).fill(arabic)
  await facts(tablet).fill('Bâille, garde son manteau, regarde la porte.')
  await tablet.getByRole('textbox', { name: 'Ce que je suppose' }).fill('Peur du noir ?')
  expect(await words(tablet).evaluate(box => getComputedStyle(box).direction)).toBe('rtl')
  await tablet.getByRole('button', { name: 'Sujet suivant' }).click()
  await pick(tablet, 'Ne souhaite pas')
  await tablet.getByRole('button', { name: 'Sujet suivant' }).click()
  await pick(tablet, 'Plus tard')

  await tablet.getByRole('button', { name: 'Pause' }).click()
  await tablet
    .getByText(/^En pause depuis/)
    .first()
    .waitFor()
  await picture(tablet, 'recorder-paused')
  await tablet.getByRole('button', { name: 'Reprendre' }).click()
  await saved(tablet)

  await openPhase(tablet, 'Après')
  await tablet.getByRole('button', { name: 'Ajouter un besoin' }).click()
  await tablet.getByLabel('De quoi le jeune a-t-il besoin ?').fill('Une veilleuse dans le couloir')
  await openPhase(tablet, 'Pendant')
  await openTopic(tablet, /^Envies/)
  await words(tablet).fill('Jouer au football.')
  await picture(tablet, 'recorder-talk')
  await saved(tablet)

  // The tablet is gone, without a word.
  await tablet.close()
  const second = await openDevice(TABLET, { house: house.url })
  await signIn(second, 'aminata.diallo')
  await second
    .getByRole('listitem')
    .filter({ hasText: alias })
    .getByRole('link', { name: 'Premier entretien' })
    .first()
    .click()
  await second.getByRole('heading', { level: 2, name: /^Envies/ }).waitFor()
  expect(await words(second).inputValue()).toBe('Jouer au football.')
  const topics = second.getByRole('navigation', { name: 'Sujets de l’entretien' })
  await topics.getByRole('button', { name: /Ne souhaite pas répondre/ }).waitFor()
  await topics.getByRole('button', { name: /À reprendre plus tard/ }).waitFor()

  // The line is cut while typing.
  await second.context().setOffline(true)
  await facts(second).fill('Sourit pour la première fois.')
  await saveState(second, OFFLINE).first().waitFor()
  expect(await facts(second).inputValue()).toBe('Sourit pour la première fois.')
  await picture(second, 'recorder-offline')
  await second.context().setOffline(false)
  await saved(second)

  // The service dies in the middle of a sentence.
  await house.kill()
  await facts(second).pressSequentially(' Demande un ballon.')
  await saveState(second, OFFLINE).first().waitFor()
  house = await startHouse(dir, port)
  expect(await facts(second).inputValue()).toBe('Sourit pour la première fois. Demande un ballon.')
  await saved(second)
  await second.reload()
  await second.getByRole('heading', { level: 2, name: /^Envies/ }).waitFor()
  expect(await facts(second).inputValue()).toBe('Sourit pour la première fois. Demande un ballon.')
  await openTopic(second, /^Sommeil/)
  expect(await words(second).inputValue()).toBe(arabic)

  // Signed.
  await openPhase(second, 'Après')
  await second.getByRole('button', { name: 'Terminer et noter la durée' }).click()
  await second.getByRole('button', { name: 'Relire et signer' }).click()
  await picture(second, 'recorder-check')
  await sign(second)
  const told = second.getByRole('main')
  await told.getByText(arabic).waitFor()
  await told.getByText('Sourit pour la première fois. Demande un ballon.').waitFor()
  await second
    .getByRole('list', { name: 'Tâches ouvertes par cet écrit' })
    .getByText('Une veilleuse dans le couloir')
    .waitFor()
  await picture(second, 'signed')

  // On paper for the house; for somebody outside it is not hers to prepare, and she is told whose.
  await second.getByRole('button', { name: 'Imprimer' }).click()
  await second.getByText(/Pour quelqu’un du dehors.*la référence, le juridique ou la coordination/).waitFor()
  expect(await second.getByRole('radio', { name: 'Un partenaire' }).count()).toBe(0)
  await second.getByRole('img', { name: /^Page 1 sur/ }).waitFor()
  await picture(second, 'print-inside')
  const paper = await download(second)
  expect(paper.text).toContain('Bâille, garde son manteau, regarde la porte.')
  await second.getByRole('link', { name: 'Retour à l’écrit' }).click()

  // Corrected by another entry; the first one stays as it was.
  await second.getByRole('button', { name: 'Corriger' }).click()
  await openPhase(second, 'Après')
  await second.getByRole('textbox', { name: 'Ce que vous avez vu' }).fill('Boite un peu à gauche.')
  await saved(second)
  await openPhase(second, 'Relire')
  await sign(second)
  await second.getByText(/^Cet écrit corrige celui signé le/).waitFor()
  await second.getByText('Boite un peu à gauche.').waitFor()
  await second.getByRole('link', { name: 'Lire l’écrit d’origine' }).click()
  await second.getByText(/^Corrigé le/).waitFor()
  expect(await second.getByRole('main').textContent()).not.toContain('Boite un peu')
})
