import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { openMyYouth, pick, sign } from './steps.ts'

const add = async (page: Page, event: RegExp, day: string) => {
  await page.getByLabel('Événement').click()
  await page.getByRole('option', { name: event }).first().click()
  await page.getByRole('textbox', { name: 'Jour', exact: true }).fill(day)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
}
const answer = (page: Page, fact: RegExp, word: string) =>
  page.getByRole('radiogroup', { name: fact }).getByText(word, { exact: true }).click()

test('a legal officer reads the trafficking track, tries dates on it, and is told how each day is found', async () => {
  const page = await openDevice()
  await signIn(page, 'claire.dubois')
  await page.getByRole('link', { name: 'Règles de droit' }).click()
  await page.getByRole('link', { name: 'Victime de traite (61/2 à 61/5)' }).waitFor()
  await expectAccessible(page, 'the rule room')
  await page.getByRole('link', { name: 'Victime de traite (61/2 à 61/5)' }).click()
  await page.getByText('Loi du 15 décembre 1980 (étrangers), art. 61/2 §2').first().waitFor()
  await expectAccessible(page, 'a procedure')
  await picture(page, 'rules-procedure')

  await page.getByRole('tab', { name: 'Essayer des dates' }).click()
  await answer(page, /^Mineur étranger non accompagné/, 'Oui')
  await answer(page, /^Accompagné par un centre reconnu/, 'Oui')
  await page.getByLabel('Regarder depuis le').fill('20/01/2026')
  await add(page, /^Orientation vers un centre reconnu/, '05/01/2026')
  await add(page, /^Attestation d’immatriculation délivrée/, '12/01/2026')
  await page.getByText('dimanche 12 avril 2026', { exact: true }).waitFor()
  await page.getByText('estimation', { exact: true }).waitFor()
  // A fact that is not known is asked for; what does not fit counts for nothing and says why.
  await add(page, /^Carte A délivrée/, '15/01/2026')
  await page.getByText('Ne compte pas').waitFor()
  await page
    .getByText(/Le magistrat n’a pas répondu/)
    .first()
    .waitFor()
  await page.getByText('Comment ce jour est trouvé').last().click()
  await page.getByText('+ 3 mois : dimanche 12 avril 2026', { exact: true }).waitFor()
  await expectAccessible(page, 'a trial of dates')
  await picture(page, 'rules-trial')
  expect(page.url()).not.toMatch(/2026-01|unaccompanied|ai_issued/)
})

test('an educator asks the first reflexes about nobody, and is told what to do today', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'thomas.lejeune')
  await page.getByRole('link', { name: 'Jeunes' }).click()
  await page.getByRole('link', { name: 'Premiers réflexes' }).click()
  await page.getByText('Répondez à une question : les risques apparaissent ici.').waitFor()
  await answer(page, /^Un parent ou représentant légal est-il avec le jeune/, 'Non')
  await page.getByText('Mineur non accompagné non identifié').waitFor()
  await answer(page, /^Le signalement est-il fait/, 'Pas su')
  await page.getByText('À éclaircir').waitFor()
  await page.getByText(/ce n’est pas un avis juridique/).waitFor()
  await expectAccessible(page, 'the first reflexes')
  await picture(page, 'first-reflexes')
  await page.getByRole('button', { name: 'Recommencer' }).click()
  await page.getByText('Répondez à une question : les risques apparaissent ici.').waitFor()
})

test('a legal officer asks them on a file: signed, they say what to do now and to which lawyer to hand over', async () => {
  const page = await openDevice()
  await signIn(page, 'claire.dubois')
  await openMyYouth(page)
  await page.getByRole('button', { name: 'Premiers réflexes', exact: true }).click()
  // With whom the child is, nobody knows: both ways are asked.
  await answer(page, /^Un parent ou représentant légal est-il avec le jeune/, 'Pas su')
  await answer(page, /^Un tuteur est-il désigné/, 'Pas su')
  await answer(page, /^Un avocat est-il désigné/, 'Non')
  await answer(page, /^La famille est-elle dans une maison de retour/, 'Pas su')
  await pick(page, 'Aucun avocat')
  await page.getByText('Sans défense').waitFor()
  await expectAccessible(page, 'the first reflexes on a file')
  await picture(page, 'first-reflexes-file')
  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(page)
  const risk = page.getByRole('listitem').filter({ hasText: 'Demander un avocat pro deo' })
  await risk.getByText('Aide possible : Conseil juridique').waitFor()
  await risk.getByText('Services de la maison pour cela').click()
  await risk.getByRole('list', { name: 'Services' }).waitFor()
  await page.getByRole('heading', { name: 'Passer la main à', exact: true }).waitFor()
  await page.getByText('Passer les risques de séjour à un avocat').first().waitFor()
  await expectAccessible(page, 'what the first reflexes show on a file')
  await picture(page, 'first-reflexes-signed')
})
