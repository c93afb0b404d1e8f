import { describe, expect, test } from 'vitest'
import { draftOfToday } from '../../test/entries.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()

describe('what comes only when somebody reaches for it', () => {
  test('each button of a youth file opens its dialog, and gets the focus back', async () => {
    const { page } = await visit({}, { at: `/youths/${idOf('b', 0)}` })
    for (const name of [
      'Modifier le dossier',
      'Commencer un écrit',
      'Nouvelle tâche',
      'Filtrer',
      'Qui a ouvert ce dossier',
    ]) {
      const button = page.getByRole('button', { name }).first()
      await button.click()
      await page.getByRole('dialog', { name }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await button.evaluate(one => one === document.activeElement), name).toBe(true)
    }
  })

  test('a reminder that is no date stops the task and is said; nothing is made without it', async () => {
    const { page, asked } = await visit({}, { at: `/youths/${idOf('b', 0)}` })
    await page.getByRole('button', { name: 'Nouvelle tâche' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Que faut-il faire ?').fill('Appeler l’école')
    await dialog.getByLabel(/^Rappel/).fill('3 mrs')
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.getByLabel(/^Rappel/).getAttribute('aria-invalid')).toBe('true')
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
    expect(asked.filter(({ name }) => name === 'createTask')).toHaveLength(0)
    expect(await dialog.getByLabel(/^Rappel/).inputValue()).toBe('3 mrs')
  })

  test('the first press on the menu of a draft opens it; a second person is not needed to set the draft aside', async () => {
    const draft = draftOfToday()
    const entry = { ...draft, can: { ...draft.can, discard: true } }
    const { page } = await visit({ entries: [entry] }, { at: `/entries/${entry.id}` })
    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem').first().click()
    await page.getByRole('alertdialog').waitFor()
  })
})
