import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { DEMO_ACCOUNTS } from '../../api/src/demo/demo-accounts.ts'
import { oneTimeCode } from './one-time-code.ts'

export const TABLET = { width: 820, height: 1180 }
export const DESKTOP = { width: 1440, height: 900 }
const PICTURES = join(import.meta.dirname, '../test-output/e2e')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const houseUrl = () => `http://127.0.0.1:${inject('housePort')}`

let browser: Browser | undefined
const opened: BrowserContext[] = []
const complaints: string[] = []

afterEach(() => {
  // What the console or the network said wrong fails the journey that caused it.
  expect(complaints.splice(0)).toEqual([])
})
afterAll(async () => {
  await Promise.all(opened.splice(0).map(context => context.close()))
  await browser?.close()
  browser = undefined
})

/** A fresh browser profile: nothing shared with another device. Complaints of the console, CSP and foreign requests are kept. */
export async function openDevice(viewport = DESKTOP, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
  })
  opened.push(context)
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(`page error: ${error.name}`))
  page.on('console', message => {
    const text = message.text()
    // A refused request is an answer that the screen handles; the browser logs it all the same.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      complaints.push(`console: ${text}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(houseUrl()) && !request.url().startsWith('blob:'))
      complaints.push(`foreign request: ${request.url()}`)
  })
  return page
}

/** Signs in through the real page as a demo account. Waits for a code that nobody used yet. */
export async function signIn(page: Page, login: string): Promise<void> {
  const account = DEMO_ACCOUNTS.find(one => one.login === login)
  if (!account) throw new Error(`no demo account ${login}`)
  await page.goto(houseUrl())
  await page.getByLabel('Identifiant').fill(account.login)
  await page.getByLabel('Mot de passe').fill(account.password)
  await page.getByLabel(/Code/).fill(await oneTimeCode(account.totpSecret))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('navigation').first().waitFor()
}

/** axe finds nothing on the page as it stands (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // Evaluated by the debugger, so that the page's own policy against foreign script stays on.
  await session.send('Runtime.evaluate', { expression: AXE })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  expect(result.value, `axe on ${name}`).toEqual([])
}

/** A picture to look at, under test-output/e2e. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}
