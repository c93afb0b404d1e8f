import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { aHouse } from './a-house.ts'
import { type FakeHouse, openFakeHouse } from './fake-house.ts'
import type { House } from './house-replies.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the application as it is shipped. */
    dist: string
  }
}

export interface Visit extends FakeHouse {
  page: Page
}

type Options = BrowserContextOptions & { at?: string }

/**
 * One Chromium for the tests of a file; answers the way to visit a fake house with it. After each test everything that
 * was opened is closed, and a fault of the page or of the house fails the test.
 */
export function openVisits(): (house?: Partial<House>, options?: Options) => Promise<Visit> {
  let browser: Browser
  const toClose: (() => Promise<void>)[] = []
  const faults: string[] = []

  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const close of toClose.splice(0).reverse()) await close()
    expect(faults.splice(0)).toEqual([])
  })

  return async (changes = {}, { at = '/', ...options } = {}) => {
    const fake = await openFakeHouse(inject('dist'), aHouse(changes))
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-BE',
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' && /Content Security|Trusted/i.test(message.text()))
        faults.push(message.text())
    })
    toClose.push(async () => {
      await context.close()
      await fake.close()
      faults.push(...fake.house.faults)
    })
    await page.goto(fake.url + at)
    return { ...fake, page }
  }
}

/** Everything that the browser would keep: all must stay empty. */
export function kept(
  page: Page,
): Promise<{ local: number; session: number; databases: number; caches: number; cookie: string }> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    cookie: document.cookie,
  }))
}

export const nothingKept = { local: 0, session: 0, databases: 0, caches: 0, cookie: '' }

/** Signs in by the form, as the person of the house. */
export async function signIn({ page, house }: Visit): Promise<void> {
  await page.getByLabel('Identifiant').fill(house.me.login)
  await page.getByLabel('Mot de passe').fill(house.password)
  await page.getByLabel('Code à 6 chiffres').fill(house.code)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}
