import { describe, expect, test } from 'vitest'
import { draftOfToday } from '../../test/entries.ts'
import { openVisits, type Visit } from '../../test/visit.ts'

const visit = openVisits()
const draft = draftOfToday()
const words = 'Repas calme, puis un appel à la famille.'

async function write(): Promise<Visit> {
  const here = await visit({ entries: [draft] }, { at: `/entries/${draft.id}` })
  await here.page.getByRole('textbox', { name: /^Les faits/ }).fill(words)
  return here
}

const facts = ({ house }: Visit) => house.entries[0]?.answers.facts
const signedOut = ({ asked }: Visit) => asked.some(({ name }) => name === 'signOut')

describe('somebody signs out in the middle of a sentence', () => {
  test('the last words are sent before the session ends', async () => {
    const here = await write()
    await here.page.getByRole('button', { name: 'Se déconnecter' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(facts(here)).toBe(words)
    expect(here.asked.map(({ name }) => name).lastIndexOf('saveAnswers')).toBeLessThan(
      here.asked.findIndex(({ name }) => name === 'signOut'),
    )
  })

  test('words that can’t be sent are told, with whose file they are about; one stays and they are still there', async () => {
    const here = await write()
    here.refuse('saveAnswers', { slug: 'internal' })
    await here.page.getByRole('button', { name: 'Se déconnecter' }).click()
    const question = here.page.getByRole('alertdialog')
    await question.getByText(/Hêtre 3/).waitFor()
    expect(signedOut(here)).toBe(false)
    await question.getByRole('button', { name: 'Rester' }).click()
    expect(await here.page.getByRole('textbox', { name: /^Les faits/ }).inputValue()).toBe(words)
    here.refuse('saveAnswers', undefined)
    await here.page.getByRole('button', { name: 'Se déconnecter' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(facts(here)).toBe(words)
  })

  test('from the lock screen too, where nothing of the file is said', async () => {
    const here = await write()
    here.refuse('saveAnswers', { slug: 'internal' })
    await here.page.getByRole('button', { name: 'Masquer' }).click()
    await here.page.getByRole('button', { name: 'Reprendre' }).click()
    await here.page.getByRole('button', { name: 'Ce n’est pas moi' }).click()
    const question = here.page.getByRole('alertdialog')
    await question.waitFor()
    expect(await question.textContent()).not.toContain('Hêtre')
    await question.getByRole('button', { name: 'Se déconnecter quand même' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(signedOut(here)).toBe(true)
  })
})
