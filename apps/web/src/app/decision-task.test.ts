import { expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import { anOccurrence } from '../../test/shifts.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf, youthFiles } from '../../test/youths.ts'

const visit = openVisits()
const [own] = youthFiles(1, 0)

test('a decision becomes a task of the youth who is chosen; refused, all of it is still there', async () => {
  const decision = { key: idOf('6', 0), text: 'Racheter un vélo pour l’école', votes: null }
  const outcome = {
    id: idOf('5', 0),
    occasionId: idOf('7', 0),
    on: dayIn(0),
    body: { form: 'meeting' as const, agenda: [], decisions: [decision], actions: [], minutes: '' },
    version: 1,
  }
  const house = {
    readOccurrence: () => anOccurrence({ outcome }),
    createTask: () => ({ slug: 'busy' as const }),
  }
  const { page, asked } = await visit({ own: house }, { at: `/calendar/${idOf('7', 0)}/${dayIn(0)}` })
  await page.getByRole('button', { name: 'En faire une tâche d’un jeune' }).click()
  const form = page.getByRole('dialog')
  const what = form.getByLabel('Que faut-il faire ?')
  expect(await what.inputValue()).toBe(decision.text)
  await what.fill('Racheter un vélo')
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await form.getByText('Choisissez une réponse.').waitFor()
  expect(asked.filter(({ name }) => name === 'createTask')).toHaveLength(0)

  const youth = form.getByRole('combobox', { name: 'Jeune' })
  await youth.fill(own?.alias ?? '')
  await page.getByRole('option', { name: own?.alias ?? '' }).click()
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await form.getByRole('alert').waitFor()
  const [sent] = asked.filter(({ name }) => name === 'createTask')
  expect(sent).toMatchObject({
    url: expect.stringContaining(own?.id ?? '?'),
    body: { title: 'Racheter un vélo', urgency: 'thisWeek' },
  })
  expect(await youth.inputValue()).toBe(own?.alias)
  expect(await what.inputValue()).toBe('Racheter un vélo')
})
