import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { openMyYouth, saveState, sign, startNote } from './steps.ts'
import { say } from './words.ts'

const en = (key: string, values?: Record<string, string>) => say('en', key, values)
const fr = (key: string, values?: Record<string, string>) => say('fr', key, values)

/** Writes the same thing in the three languages of the house. */
async function write(
  scope: Locator | Page,
  label: string,
  [french, dutch, english]: readonly string[],
): Promise<void> {
  const group = scope.getByRole('group', { name: label, exact: true }).first()
  await group.getByLabel(/Français/).fill(french ?? '')
  await group.getByLabel(/Nederlands/).fill(dutch ?? '')
  await group.getByLabel(/English/).fill(english ?? '')
}

/** Adds a field of this type to the open section and writes its question; the new field stands open. */
async function addField(page: Page, type: string, words: readonly string[]): Promise<Locator> {
  await page
    .getByRole('button', { name: en('designer_add_field'), exact: true })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${type}`) })
    .click()
  const field = page.locator('details[open]').last()
  await write(field, en('designer_label'), words)
  return field
}

async function propose(page: Page): Promise<void> {
  await page.getByText(en('designer_ready')).waitFor()
  await page.getByRole('button', { name: en('designer_propose'), exact: true }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: en('designer_propose'), exact: true })
    .click()
  await page.getByText(en('designer_waits')).waitFor()
}

async function publish(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: fr('app_people') }).click()
  await page.getByRole('link', { name: fr('designer_forms_waiting', { count: '1' }) }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByText(fr('designer_decide')).waitFor()
}

test('an administrator writes a form, the director publishes it, an educator signs it; a second version leaves the old answer as it was', async () => {
  const admin = await openDevice()
  await signIn(admin, 'piotr.kowalski')
  await admin.getByRole('link', { name: en('designer_forms'), exact: true }).click()
  await admin.getByRole('heading', { level: 1, name: en('designer_forms') }).waitFor()
  await admin.getByRole('heading', { name: en('designer_shipped_forms') }).waitFor()
  await picture(admin, 'forms-list')
  await expectAccessible(admin, 'forms')
  await admin.getByRole('button', { name: en('designer_new') }).click()
  await admin.getByRole('heading', { level: 1, name: en('designer_no_name') }).waitFor()

  await write(admin, en('designer_title'), ['Veille de nuit', 'Nachtwake', 'Night watch'])
  await write(admin, en('designer_description'), [
    'La nuit du jeune',
    'De nacht van de jongere',
    'How the night went',
  ])
  await admin.getByRole('checkbox', { name: en('file_axis_guidance'), exact: true }).check()
  await admin.getByRole('button', { name: en('designer_add_section') }).click()
  await write(admin, en('designer_section_title'), ['La nuit', 'De nacht', 'The night'])

  const mood = await addField(admin, en('designer_type_code'), ['Sommeil', 'Slaap', 'Sleep'])
  await write(mood, en('designer_choice', { number: '1' }), ['Calme', 'Rustig', 'Calm'])
  await write(mood, en('designer_choice', { number: '2' }), ['Agité', 'Onrustig', 'Restless'])
  await mood.getByRole('checkbox', { name: en('designer_summary') }).check()
  await addField(admin, en('designer_type_text'), ['Ce qui a été vu', 'Wat gezien werd', 'What was seen'])
  await picture(admin, 'forms-editor')

  // A colleague's name in a label is told at its place, and the list of problems leads there.
  const words = await addField(admin, en('designer_type_words'), [
    'Demander à Nadia',
    'Zijn woorden',
    'Their words',
  ])
  await admin.getByText(en('designer_problem_staff')).first().waitFor()
  await picture(admin, 'forms-problems')
  await expectAccessible(admin, 'form editor')
  await admin.getByRole('button', { name: new RegExp(en('designer_problem_staff')) }).click()
  await expect
    .poll(() =>
      words
        .getByLabel(/Français/)
        .first()
        .evaluate(box => box === document.activeElement),
    )
    .toBe(true)
  await admin.keyboard.press('Control+A')
  await admin.keyboard.type('Ses mots')

  await admin.getByRole('tab', { name: en('designer_try') }).click()
  await admin.getByRole('radio', { name: 'Restless' }).click({ force: true })
  await picture(admin, 'forms-preview')
  await admin.getByRole('tab', { name: en('designer_write') }).click()
  await propose(admin)

  const director = await openDevice(TABLET)
  await signIn(director, 'helene.lambert')
  await publish(director, 'Veille de nuit')
  await picture(director, 'forms-decide')
  await expectAccessible(director, 'form to decide')
  await director.getByRole('button', { name: fr('designer_publish'), exact: true }).click()
  await director.getByText(fr('designer_published_done')).waitFor()

  const nadia = await openDevice(TABLET)
  await signIn(nadia, 'nadia.benali')
  const alias = await openMyYouth(nadia)
  await startNote(nadia, /^Veille de nuit/)
  await nadia.getByRole('radio', { name: 'Agité' }).click({ force: true })
  await nadia.getByLabel('Ce qui a été vu').fill('Réveil à 3 h, un verre d’eau.')
  await saveState(nadia, /^Enregistré à/)
    .first()
    .waitFor()
  await picture(nadia, 'forms-filled')
  await nadia.getByRole('button', { name: fr('entry_to_check') }).click()
  await sign(nadia)
  const signed = nadia.url()
  await nadia.getByText('Veille de nuit, version 1').waitFor()

  // The administrator goes on with it: a field more.
  await admin.goto('/forms')
  await admin.getByRole('link', { name: 'Night watch' }).click()
  await admin.getByRole('tab', { name: en('designer_write') }).waitFor()
  await addField(admin, en('designer_type_bool'), ['A mangé', 'Gegeten', 'Ate'])
  await propose(admin)
  await director.goto('/people')
  await publish(director, 'Veille de nuit')
  await director.getByText('A mangé').waitFor()
  await director.getByRole('button', { name: fr('designer_publish'), exact: true }).click()
  await director.getByText(fr('designer_published_done')).waitFor()
  await director.getByRole('tab', { name: fr('designer_versions') }).click()
  await director.getByRole('heading', { name: fr('designer_version', { number: '2' }) }).waitFor()
  await picture(director, 'forms-versions')

  await nadia.goto(signed)
  await nadia.getByText('Veille de nuit, version 1').waitFor()
  expect(await nadia.getByText('A mangé').count()).toBe(0)
  await nadia.getByRole('link', { name: alias }).first().click()
  await startNote(nadia, /^Veille de nuit/)
  await nadia.getByText('A mangé').first().waitFor()
})
