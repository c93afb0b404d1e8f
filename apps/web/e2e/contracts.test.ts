import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'

const FURTHEST = 120

/** Presses Tab until what has the focus is called so; nothing here is pressed with a mouse. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let at = 0; at < FURTHEST; at++) {
    const words = await page.evaluate(() => {
      const own = document.activeElement
      // The page itself has all words in it.
      if (!own?.matches('a, button, input, textarea, [role], li')) return ''
      const labelled = own.getAttribute('aria-labelledby') ?? ''
      const labels = labelled.split(' ').map(id => document.getElementById(id)?.textContent ?? '')
      const inputs = 'labels' in own ? [...((own as HTMLInputElement).labels ?? [])] : []
      return [
        own.getAttribute('aria-label'),
        ...labels,
        ...inputs.map(label => label.textContent),
        own.textContent,
      ].join(' ')
    })
    if (name.test(words)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no ${name} within ${FURTHEST} tabs`)
}

/** Every criterion met, with arrows and space, then the decision of that name and its reason. */
async function review(page: Page, decision: RegExp, reason: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Décision', exact: true }).waitFor()
  const criteria = await page.getByRole('radiogroup', { name: 'L’équipe' }).count()
  for (let at = 0; at < criteria; at++) {
    await tabTo(page, /^ *Atteint|Atteint *$/)
    await page.keyboard.press('Space')
    await tabTo(page, /Ce que l’équipe a vu/)
    await page.keyboard.type('Vu ensemble.')
    await page.keyboard.press('Tab')
  }
  await page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
  const options = page.getByRole('radiogroup', { name: 'Décision' }).getByRole('radio')
  await tabTo(page, /étape|terminer|contrat/)
  const names = await page.getByRole('radiogroup', { name: 'Décision' }).locator('label').allTextContents()
  const wanted = names.findIndex(name => decision.test(name))
  expect(wanted).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Space')
  for (let at = 0; at < wanted; at++) await page.keyboard.press('ArrowDown')
  expect(await options.nth(wanted).isChecked()).toBe(true)
  const waivers = page.getByRole('checkbox', { name: /la raison le dit/ })
  for (let at = 0; at < (await waivers.count()); at++) {
    await tabTo(page, /la raison le dit/)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await tabTo(page, /^ *Raison|Raison/)
  await page.keyboard.type(reason)
  await tabTo(page, /^ *Décider/)
}

test('the coordinator reviews four contracts by keyboard, one after the other', async () => {
  const page = await openDevice({ width: 1280, height: 800 })
  await signIn(page, 'olivier.marchal')
  await tabTo(page, /^ *Contrats/)
  await page.keyboard.press('Enter')
  const lines = page.getByRole('list', { name: 'Contrats' }).locator('> li')
  await lines.first().waitFor()
  await expectAccessible(page, 'the board of contracts')
  await picture(page, 'contracts-board')
  const first = await lines.first().getByRole('link').textContent()
  await tabTo(page, new RegExp(first ?? 'nobody'))
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')

  const seen = new Set<string | null>()
  for (let at = 0; at < 4; at++) {
    await page.getByRole('heading', { level: 1, name: /^Bilan de / }).waitFor()
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    expect(seen.has(title)).toBe(false)
    seen.add(title)
    const confirms = page.getByRole('button', { name: 'Confirmer la décision' })
    const begins = page.getByRole('button', { name: 'Commencer le bilan' })
    await confirms.or(begins).waitFor()
    if (await confirms.isVisible()) {
      await picture(page, `contract-review-${at + 1}-confirm`)
      await tabTo(page, /^ *Confirmer la décision/)
    } else {
      await tabTo(page, /^ *Commencer le bilan/)
      await review(page, /Continuer cette étape/, 'Tout va bien ; nous continuons ensemble.')
      await expectAccessible(page, 'a review being written')
      await picture(page, `contract-review-${at + 1}`)
    }
    await page.keyboard.press('Enter')
    const done = page.getByRole('heading', { name: /^(Bilan décidé|Décision notée, à confirmer)$/ })
    await done.waitFor()
    if (at === 3) break
    await page.getByRole('button', { name: 'Contrat suivant (n)' }).waitFor()
    await page.keyboard.press('n')
    await done.waitFor({ state: 'detached' })
  }
  expect(seen.size).toBe(4)
})

test('what was typed in a review is there after the act that shows a criterion was read; the youth says theirs', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'olivier.marchal')
  await page.getByRole('link', { name: 'Jeunes', exact: true }).click()
  await page.getByRole('link', { name: 'Contrats' }).click()
  await page.getByRole('link', { name: /^Charme/ }).click()
  await page.getByRole('button', { name: 'Commencer le bilan' }).click()
  const comment = page.getByLabel('Ce que le jeune en dit')
  await comment.fill('Le dimanche avec ma sœur compte.')
  await page
    .getByRole('link', { name: /^Passage au studio/ })
    .first()
    .click()
  await page.getByText('Signé', { exact: true }).first().waitFor()
  await page.goBack()
  await expect.poll(() => comment.inputValue()).toBe('Le dimanche avec ma sœur compte.')
  await expectAccessible(page, 'a review on the tablet')
  await picture(page, 'contract-review-tablet')

  await page.getByRole('button', { name: 'Auto-évaluation avec le jeune' }).click()
  const mine = page.getByRole('main', { name: 'Où j’en suis' })
  await mine.getByText('Oui, j’y arrive').first().click()
  await mine.getByLabel('Tes mots, si tu veux').fill('Je compte chaque vendredi.')
  await expectAccessible(page, 'the screen of the youth')
  await picture(page, 'contract-self')
  await mine.getByRole('button', { name: 'C’est ce que je dis' }).click()
  await mine.getByText('C’est noté.').waitFor()
})
