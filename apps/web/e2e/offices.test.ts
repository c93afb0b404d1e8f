import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_ACCOUNTS } from '../../api/src/demo/demo-accounts.ts'
import { openDevice, picture, signIn } from './browser.ts'
import { oneTimeCode } from './one-time-code.ts'
import { openMyYouth, pick, sign, startNote } from './steps.ts'
import { say } from './words.ts'

/** Walks with Tab until this has the focus; gives up after a page full of stops. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let stops = 0; stops < 150; stops++) {
    if (await target.first().evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by keyboard: ${target}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('a legal officer finds a file, reads a note and sees who opened it, by keyboard only', async () => {
  const claire = DEMO_ACCOUNTS.find(one => one.login === 'claire.dubois')
  if (!claire) throw new Error('no legal officer')
  const page = await openDevice()
  await page.goto('/')
  await tabTo(page, page.getByLabel('Identifiant'))
  await page.keyboard.type(claire.login)
  await tabTo(page, page.getByLabel('Mot de passe', { exact: true }))
  await page.keyboard.type(claire.password)
  await tabTo(page, page.getByLabel('Code à 6 chiffres'))
  await page.keyboard.type(await oneTimeCode(claire.totpSecret))
  await page.keyboard.press('Enter')

  await press(page, page.getByRole('link', { name: 'Jeunes' }))
  const rows = page.getByRole('table').getByRole('link')
  await rows.first().waitFor()
  const all = await rows.count()
  await press(page, page.getByRole('button', { name: 'Mes jeunes' }))
  await expect.poll(() => rows.count()).toBeLessThan(all)
  const alias = (await rows.first().textContent()) ?? ''
  await press(page, page.getByRole('button', { name: 'Mes jeunes' }))
  await expect.poll(() => rows.count()).toBe(all)
  await picture(page, 'list-desktop')
  await tabTo(page, page.getByRole('searchbox', { name: 'Chercher un alias' }))
  await page.keyboard.type(alias)
  await expect.poll(() => rows.allTextContents()).toEqual([alias])
  await press(page, rows)

  await page.getByRole('heading', { level: 1, name: alias }).waitFor()
  await picture(page, 'file-desktop')
  await press(page, page.getByRole('button', { name: 'Filtrer' }))
  await tabTo(page, page.getByRole('combobox', { name: 'Quelle sorte d’écrit' }))
  await page.keyboard.type('Note juridique')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const notes = page.getByRole('main').getByRole('link', { name: 'Note juridique' })
  await notes.first().waitFor()
  await expect
    .poll(async () => [...new Set(await page.locator('#acts ol').getByRole('link').allTextContents())])
    .toEqual(['Note juridique'])
  await press(page, notes)
  await page.getByRole('heading', { level: 1, name: 'Note juridique' }).waitFor()
  await picture(page, 'legal-note')
  await press(page, page.getByRole('main').getByRole('link', { name: alias }))
  await press(page, page.getByRole('button', { name: 'Qui a ouvert ce dossier' }))
  await page.getByRole('dialog').getByText('Claire Dubois').first().waitFor()
  await page
    .getByRole('dialog')
    .getByText(/a lu \d+ écrit/)
    .first()
    .waitFor()
  await picture(page, 'traces')
})

test('a coordinator opens a file, moves its phase, names a colleague and reads the traces, in Dutch', async () => {
  const nl = (key: string, values?: Record<string, string>) => say('nl', key, values)
  const page = await openDevice()
  await signIn(page, 'sofie.peeters')
  await page.getByRole('link', { name: nl('app_youths') }).click()
  await page.getByRole('button', { name: nl('list_new') }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(nl('list_new_alias')).fill('Genévrier 12')
  await form.getByRole('button', { name: nl('list_new_create') }).click()
  await page.getByRole('heading', { level: 1, name: 'Genévrier 12' }).waitFor()

  await page.getByRole('button', { name: nl('file_change') }).click()
  const change = page.getByRole('dialog')
  await change.getByLabel(nl('file_phase')).click()
  await page.getByRole('option', { name: nl('youth_phase_observation') }).click()
  await change.getByRole('button', { name: nl('file_save') }).click()
  await page.getByRole('main').getByText(nl('youth_phase_observation')).first().waitFor()

  await page.getByRole('button', { name: nl('file_team_change'), exact: true }).click()
  const team = page.getByRole('dialog')
  await team.getByRole('combobox', { name: nl('file_team_who') }).fill('Inês')
  await page.getByRole('option', { name: /Inês Carvalho/ }).click()
  await picture(page, 'team-dialog')
  await team.getByRole('button', { name: nl('file_team_add') }).click()
  await team.getByRole('listitem').filter({ hasText: 'Inês Carvalho' }).waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: nl('file_traces') }).click()
  await page.getByRole('dialog').getByText(nl('file_trace_team')).first().waitFor()
  await page.getByRole('dialog').getByText(nl('file_trace_file_changed')).first().waitFor()
  await picture(page, 'traces-nl')
})

test('a psychologist’s note is not there for the director: the same page as for a note that never was', async () => {
  const psychologist = await openDevice()
  await signIn(psychologist, 'elena.ionescu')
  await openMyYouth(psychologist)
  await startNote(psychologist, /^Note psychologique/)
  await psychologist.getByRole('button', { name: 'Maintenant' }).click()
  await pick(psychologist, 'Observation')
  await psychologist.getByRole('textbox', { name: /^Les faits/ }).fill('Parle de sa grand-mère.')
  await psychologist.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(psychologist)
  const note = new URL(psychologist.url()).pathname

  const director = await openDevice()
  await signIn(director, 'helene.lambert')
  const seen = async (path: string) => {
    await director.goto(path)
    await director.getByText('Cette page est introuvable.').first().waitFor()
    return director.getByRole('main').textContent()
  }
  const hidden = await seen(note)
  await picture(director, 'hidden-note')
  const code = /[0-9a-f-]{20,}/g
  expect(hidden?.replaceAll(code, '')).toBe(
    (await seen('/entries/0190a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b'))?.replaceAll(code, ''),
  )
  expect(hidden).not.toContain('grand-mère')
})
