import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
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

/** What the console, the content policy or the network said wrong since the last call. */
export const takeComplaints = (): string[] => complaints.splice(0)

/** Ends every device of a journey; with a name, takes a last picture of each screen first. */
export async function closeDevices(failed?: string): Promise<void> {
  const pages = failed ? opened.flatMap(context => context.pages()) : []
  for (const [index, page] of pages.entries()) await picture(page, `failed-${failed}-${index}`)
  await Promise.all(opened.splice(0).map(context => context.close()))
}

/** Ends the browser; the next device starts another one. */
export async function closeBrowser(): Promise<void> {
  await closeDevices()
  await browser?.close()
  browser = undefined
}

type Manner = { readonly house?: string; readonly dark?: boolean }

/** A fresh browser profile: nothing shared with another device. Complaints of the console, CSP and foreign requests are kept. */
export async function openDevice(
  viewport = DESKTOP,
  { house = houseUrl(), dark = false }: Manner = {},
): Promise<Page> {
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
    baseURL: house,
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
  })
  context.setDefaultTimeout(20_000)
  opened.push(context)
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(`page error: ${error.name} ${error.message}`))
  page.on('console', message => {
    const text = message.text()
    // A refused request is an answer that the screen handles; the browser logs it all the same.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      complaints.push(`console: ${text}`)
  })
  page.on('dialog', dialog => {
    // Leaving with unsent words asks; nothing else in the house opens a browser's own dialog.
    if (dialog.type() !== 'beforeunload') complaints.push(`dialog: ${dialog.type()}`)
    void dialog.accept()
  })
  page.on('request', request => {
    if (!request.url().startsWith(house) && !request.url().startsWith('blob:'))
      complaints.push(`foreign request: ${request.url()}`)
  })
  return page
}

/** Signs in through the real page as a demo account. Waits for a code that nobody used yet. */
export async function signIn(page: Page, login: string): Promise<void> {
  const account = DEMO_ACCOUNTS.find(one => one.login === login)
  if (!account) throw new Error(`no demo account ${login}`)
  await page.goto('/')
  await fillSignIn(page, { ...account, code: await oneTimeCode(account.totpSecret) })
}

/** Fills the page of the front door, in French, and waits until the house is open. */
export async function fillSignIn(
  page: Page,
  { login, password, code }: { login: string; password: string; code: string },
): Promise<void> {
  await page.getByLabel('Identifiant').fill(login)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByLabel('Code à 6 chiffres').fill(code)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('navigation').first().waitFor()
}

/** axe finds nothing on the page as it stands (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // Evaluated by the debugger, so that the page's own policy against foreign script stays on.
  await session.send('Runtime.evaluate', { expression: AXE })
  // What is still fading in has not its own colours yet; what is far below has not its own size.
  await page.evaluate(() => {
    for (const far of document.querySelectorAll<HTMLElement>('[class*="content-visibility"]'))
      far.style.contentVisibility = 'visible'
    return Promise.all(
      document
        .getAnimations()
        .filter(one => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(one => one.finished.catch(() => {})),
    )
  })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run({
        // Behind an open dialog nothing can be read or reached.
        include: document.querySelector('[role=dialog], [role=alertdialog]') ? ['[role=dialog], [role=alertdialog]'] : ['html'],
        exclude: ['[data-base-ui-focus-guard]'],
      }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 3).join(' | ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  expect(result.value, `axe on ${name}`).toEqual([])
}

/** A picture to look at, under test-output/e2e. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
}
