import { expect, test } from 'vitest'
import { draftOfToday } from '../../test/entries.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
/** Saved by itself, some seconds after the last word. */
const SAVED = { timeout: 12_000 }
const AHEAD = 'Ce moment n’est pas encore venu'
const today = draftOfToday()

test('a date that lies ahead is said at its box and kept, and stands in the way of the signature until it is right', async () => {
  const answers = { happenedAt: '2093-01-01T09:00:00Z' }
  const draft = { ...today, answers, can: { ...today.can, sign: true } }
  const { page, house } = await visit({ entries: [draft] }, { at: `/entries/${draft.id}` })
  const when = page.getByRole('group', { name: 'Quand' })
  await when.getByText(AHEAD).waitFor()

  await page.getByRole('button', { name: 'Relire et signer' }).click()
  expect(await page.getByRole('button', { name: 'Signer', exact: true }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Quand' }).click()

  const day = when.getByRole('textbox').first()
  await day.fill('31/12/2092')
  await expect.poll(() => String(house.entries[0]?.answers.happenedAt), SAVED).toContain('2092-12-31')
  expect(await when.getByText(AHEAD).count()).toBe(1)
  await day.fill('01/11/2026')
  await when.getByText(AHEAD).waitFor({ state: 'detached' })
})

test('a form that asks for no moment says it at the one of the record', async () => {
  const draft = {
    ...today,
    kind: 'autonomy-scale',
    compartment: 'AUTON' as const,
    answers: {},
    occurredAt: '2093-01-01T09:00:00Z',
    can: { ...today.can, sign: true },
  }
  const { page } = await visit({ entries: [draft] }, { at: `/entries/${draft.id}` })
  await page.getByText(AHEAD).waitFor()
  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await page.getByRole('button', { name: 'Quand était-ce ?' }).click()
  await page.getByText(AHEAD).waitFor()
})
