import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { download } from './download.ts'
import { openMyYouth, pick, SAVED, saveState, sign, startNote } from './steps.ts'

const WORD = 'Kanarihof'
const STAFF = 'Aminata Diallo'
const STREET = 'rue des Kanaris 12'
const PHONE = '0470 12 34 56'

test('a legal officer makes a summary for a lawyer, decides what may give somebody away, and downloads it', async () => {
  const helene = await openDevice()
  await signIn(helene, 'helene.lambert')
  await helene.getByRole('link', { name: 'Textes de la maison' }).click()
  await helene.getByRole('link', { name: 'Français' }).first().waitFor()
  await expectAccessible(helene, 'the texts of the house')
  await picture(helene, 'papers-library')
  await helene.getByRole('link', { name: 'Mots qui ne sortent pas' }).click()
  await helene.getByLabel('Un mot ou quelques mots').fill(WORD)
  await helene.getByRole('button', { name: 'Ajouter' }).click()
  await helene.getByRole('listitem').getByText(WORD).waitFor()
  await expectAccessible(helene, 'the words that stay in the house')

  const claire = await openDevice(TABLET)
  await signIn(claire, 'claire.dubois')
  const alias = await openMyYouth(claire)
  await startNote(claire, /^Note juridique/)
  await claire.getByRole('button', { name: 'Maintenant' }).click()
  await pick(claire, 'Audition')
  await claire
    .getByRole('textbox', { name: 'Les faits' })
    .fill(
      `Audience préparée avec ${STAFF}, près de ${WORD}, ${STREET}. Le greffe rappelle au ${PHONE} demain.`,
    )
  await saveState(claire, SAVED).first().waitFor()
  await claire.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(claire)
  await claire.getByRole('link', { name: alias }).first().click()

  await claire.getByRole('link', { name: 'Documents', exact: true }).click()
  await claire.getByRole('heading', { name: 'Préparer un document' }).waitFor()
  await expectAccessible(claire, 'the documents of a file')
  await picture(claire, 'papers-documents')
  await claire.getByRole('link', { name: 'Synthèse pour l’avocat' }).click()
  await claire.getByRole('checkbox', { name: /^Note juridique/ }).focus()
  await claire.keyboard.press('Space')
  await expectAccessible(claire, 'what a summary holds')
  await claire.getByRole('button', { name: 'Préparer' }).press('Enter')

  // Nothing leaves while something is undecided.
  await claire.getByRole('heading', { name: 'À décider avant que cela sorte' }).waitFor()
  await claire.getByRole('img', { name: /^Page 1 sur/ }).waitFor()
  expect(await claire.getByRole('button', { name: 'Télécharger le PDF' }).isDisabled()).toBe(true)
  const finding = (found: string) =>
    claire.getByRole('listitem').filter({ has: claire.getByText(found, { exact: true }) })
  for (const found of [WORD, STAFF, STREET]) await finding(found).getByText('Masquer').first().click()
  await finding(PHONE).getByText('Laisser').first().click()
  await claire.getByRole('button', { name: 'Appliquer mes décisions' }).click()
  await finding(PHONE).getByText('Écrivez une courte phrase, pas un seul mot.').waitFor()
  await expectAccessible(claire, 'what is to be decided')
  await picture(claire, 'papers-findings')
  await finding(PHONE)
    .getByLabel('Pourquoi le lecteur en a besoin')
    .fill('Le greffe attend l’appel de l’avocat')
  await claire.getByRole('button', { name: 'Appliquer mes décisions' }).click()
  await claire.getByText('Tout est décidé.').waitFor()

  const reason = 'Audience du 3 mars, demandé par l’avocat'
  await claire.getByLabel('Pourquoi ce document sort-il ?').fill(reason)
  const saved = await download(claire)
  expect(saved.name).toMatch(/^document-[a-z0-9-]+\.pdf$/)
  expect(saved.text).toContain(`Le greffe rappelle au ${PHONE} demain.`)
  for (const canary of [/kanari/i, /Aminata/, /Diallo/, /Dubois/, /127\.0\.0\.1/, /Havre/])
    expect(saved.text).not.toMatch(canary)
  expect(saved.bytes.toString('latin1')).not.toMatch(/kanari|127\.0\.0\.1/i)
  await claire.getByText(/^Inscrit au registre sous/).waitFor()
  await picture(claire, 'papers-out')

  await claire.getByRole('link', { name: 'Documents', exact: true }).click()
  const line = claire.getByRole('row').filter({ hasText: reason })
  expect(await line.textContent()).toMatch(/Synthèse pour l’avocat.*Un partenaire.*Claire Dubois/)
  await expectAccessible(claire, 'the register of prints')
})
