import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_ACCOUNTS } from '../../api/src/demo/demo-accounts.ts'
import { openDevice, picture, signIn, TABLET } from './browser.ts'
import { download } from './download.ts'
import { openMyYouth, pick, SAVED, saveState, sign, startNote } from './steps.ts'

/** Everything a page may leave on a device. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    readable: document.cookie,
  }))
const nothing = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, readable: '' }

/** The names of the cookies; each must be out of reach of any script and of any other site. */
async function cookiesOf(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  for (const { name, httpOnly, secure, sameSite, path } of cookies)
    expect({ name, httpOnly, secure, sameSite, path }).toEqual({
      name: expect.stringMatching(/^__Host-/),
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
    })
  return cookies.map(cookie => cookie.name).toSorted()
}

const hostile = [
  '<script>globalThis.struck=1</script>',
  '"><img src=x onerror="globalThis.struck=1">',
  '<svg/onload=globalThis.struck=1>',
  'javascript:globalThis.struck=1//\'"`',
  '</textarea><iframe srcdoc="<script>parent.struck=1</script>">',
  `{{constructor.constructor("globalThis.struck=1")()}} \${globalThis.struck=1}`,
  '[clic](javascript:globalThis.struck=1) <a href="javascript:struck=1">clic</a>',
].join(' ')

test('a whole day leaves nothing on the tablet, says nothing in titles, and runs nothing that was typed', async () => {
  const page = await openDevice(TABLET)
  const titles = new Set<string>()
  const look = async () => titles.add(await page.title())
  page.on('framenavigated', () => void look().catch(() => {}))

  await signIn(page, 'yasmina.elidrissi')
  await look()
  const alias = await openMyYouth(page)
  await look()
  await startNote(page, /^Note de sécurité/)
  await page.getByRole('button', { name: 'Maintenant' }).click()
  await pick(page, 'Autre')
  await page.getByRole('textbox', { name: /^Les faits/ }).fill(hostile)
  await page.getByRole('textbox', { name: /^Les mots du jeune/ }).fill(hostile)
  await page.getByRole('textbox', { name: /^Votre lecture/ }).fill(hostile)
  await page.getByRole('textbox', { name: /^Lieu/ }).fill('Rue du Marché 12, Exempleville')
  await page.getByRole('button', { name: 'Ajouter un besoin' }).click()
  await page.getByLabel('De quoi le jeune a-t-il besoin ?').fill(hostile)
  await saveState(page, SAVED).first().waitFor()
  await look()
  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(page)
  await page.getByRole('main').getByText('globalThis.struck=1').first().waitFor()
  await page.getByRole('main').getByText('Rue du Marché 12').first().waitFor()
  await look()

  // On paper: nothing of it stays on the tablet either.
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await page.getByRole('img', { name: /^Page 1 sur/ }).waitFor()
  expect((await download(page)).name).toMatch(/^document-[a-z0-9-]+\.pdf$/)
  await look()
  await page.getByRole('link', { name: 'Retour à l’écrit' }).click()
  await page.getByRole('link', { name: alias }).first().click()
  await page.getByRole('heading', { level: 1, name: alias }).waitFor()

  expect(await page.evaluate(() => 'struck' in globalThis)).toBe(false)
  expect(await kept(page)).toEqual(nothing)
  expect(await cookiesOf(page)).toEqual(['__Host-havre_device', '__Host-havre_refresh'])
  await look()
  expect([...titles].filter(Boolean)).toEqual(['Havre'])

  // Three times Shift: gone before anybody looks, without a word to the service.
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.evaluate(secret => {
    const hiddenAfter = new Promise<number>(resolve => {
      let presses = 0
      let third: number | undefined
      let gone: number | undefined
      const tell = () => {
        if (third !== undefined && gone !== undefined) resolve(gone - third)
      }
      new MutationObserver(() => {
        if (!document.body.textContent?.includes(secret)) gone ??= performance.now()
        tell()
      }).observe(document.body, { childList: true, subtree: true })
      addEventListener(
        'keydown',
        event => {
          presses += 1
          if (presses === 3) third = event.timeStamp
          tell()
        },
        { capture: true },
      )
    })
    Object.assign(globalThis, { hiddenAfter })
  }, alias)
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hiddenAfter'))).toBeLessThan(100)
  expect(asked).toEqual([])
  expect(await page.title()).not.toContain('Havre')
  await picture(page, 'hidden')
  await page.getByRole('button', { name: 'Reprendre' }).click()
  const me = DEMO_ACCOUNTS.find(one => one.login === 'yasmina.elidrissi')
  await page.getByLabel('Mot de passe ou code à 6 chiffres').fill(me?.password ?? '')
  await picture(page, 'locked')
  await page.getByRole('button', { name: 'Déverrouiller' }).click()
  await page.getByRole('heading', { level: 1, name: alias }).waitFor()

  await page.getByRole('link', { name: 'Mon compte' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('button', { name: 'Se connecter' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Se connecter' }).waitFor()
  expect(await page.locator('body').textContent()).not.toContain(alias)
  expect(await kept(page)).toEqual(nothing)
  // A mark that somebody signed in here before; it opens nothing and names nobody.
  expect(await cookiesOf(page)).toEqual(['__Host-havre_device'])
})
