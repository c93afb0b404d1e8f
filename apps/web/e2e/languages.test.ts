import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDevice, picture, signIn } from './browser.ts'
import { catalogue, say } from './words.ts'

type Foreign = 'nl' | 'en'

/** The plain French messages that the other language doesn't share, long enough to be told from a name. */
function frenchOnly(language: Foreign): readonly string[] {
  const here = Object.values(catalogue(language)).join('\n')
  return Object.values(catalogue('fr')).flatMap(message =>
    typeof message === 'string' && message.length > 6 && !message.includes('{') && !here.includes(message)
      ? [message]
      : [],
  )
}

async function expectNoFrench(page: Page, language: Foreign, where: string): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  // Texts that a screen reader says count as well; what people wrote in French is theirs.
  const said = await page.evaluate(() => [
    ...[...document.querySelectorAll('button, a, h1, h2, h3, label, legend, dt, th')].map(
      element => element.textContent?.trim() ?? '',
    ),
    ...[...document.querySelectorAll('[aria-label]')].map(
      element => element.getAttribute('aria-label') ?? '',
    ),
    ...[...document.querySelectorAll('[placeholder]')].map(
      element => element.getAttribute('placeholder') ?? '',
    ),
  ])
  const french = new Set(frenchOnly(language))
  expect([...new Set(said.filter(text => french.has(text)))], `${where} in ${language}`).toEqual([])
}

test('an educator takes Dutch, then English: no screen keeps its French', async () => {
  const page = await openDevice()
  await signIn(page, 'ines.carvalho')
  let from: 'fr' | Foreign = 'fr'
  for (const language of ['nl', 'en'] as const) {
    await page.getByRole('link', { name: say(from, 'app_me') }).click()
    await page
      .getByRole('radio', { name: language === 'nl' ? 'Nederlands' : 'English' })
      .click({ force: true })
    await page.getByRole('heading', { name: say(language, 'account_settings') }).waitFor()
    await expectNoFrench(page, language, 'account')
    await picture(page, `account-${language}`)
    await page.getByRole('link', { name: say(language, 'app_today') }).click()
    await page.getByRole('heading', { name: say(language, 'today_house') }).waitFor()
    await expectNoFrench(page, language, 'today')
    await picture(page, `today-${language}`)
    await page.getByRole('link', { name: say(language, 'app_youths') }).click()
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { name: say(language, 'file_axes') }).waitFor()
    await expectNoFrench(page, language, 'file')
    await picture(page, `file-${language}`)
    await page.getByRole('button', { name: say(language, 'file_new') }).click()
    await page
      .getByRole('dialog')
      .getByRole('option', { name: language === 'nl' ? /^Huisdagboek/ : /^House log/ })
      .first()
      .click()
    await page.getByRole('button', { name: say(language, 'entry_to_check') }).waitFor()
    await expectNoFrench(page, language, 'form')
    await picture(page, `form-${language}`)
    from = language
  }
  await page.getByRole('link', { name: say('en', 'app_me') }).click()
  await page.getByRole('radio', { name: 'Français' }).click({ force: true })
  await page.getByRole('heading', { name: say('fr', 'account_settings') }).waitFor()
})
