import { routes } from '@havre/contracts/wire.ts'
import type { YouthFile } from '@havre/contracts/youth-files.ts'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import { openVisits } from '../../test/visit.ts'
import { youthFile, youthFiles } from '../../test/youths.ts'

const visit = openVisits()
const same = (words: string) => ({ fr: words, nl: words, en: words })
const law = (days: number) => ({ title: same('Recours à introduire'), actBy: dayIn(days) })
const header = (given: Partial<YouthFile>) => {
  const files = youthFiles(1, 0)
  const getYouthFile = () => files.map(file => ({ ...youthFile(file), ...given }))[0]
  return visit({ files, own: { getYouthFile } }, { at: `/youths/${files[0]?.id}` })
}

describe('the next date in the head of a file', () => {
  test('is the date of the law where that comes first, with what falls due', async () => {
    const { page } = await header({ nextDueOn: dayIn(6), nextDeadline: law(3) })
    const fact = page.locator('dl > div').filter({ hasText: 'Prochaine date' })
    await fact.getByText('Recours à introduire').waitFor()
    await fact.getByText(/dans 3 jours/i).waitFor()
  })

  test('is the task where that comes first, and the law’s where there is no task', async () => {
    const task = await header({ nextDueOn: dayIn(2), nextDeadline: law(5) })
    await task.page.getByText('Prochaine date').waitFor()
    expect(await task.page.getByText('Recours à introduire').count()).toBe(0)
    const alone = await header({ nextDueOn: null, nextDeadline: law(-2) })
    await alone.page.getByText('En retard', { exact: true }).first().waitFor()
    await alone.page.getByText('Recours à introduire').waitFor()
  })
})

/** The phase of a file is changed, with a reason, and kept. */
async function noteSchool(page: Page) {
  await page.getByRole('button', { name: 'Modifier le dossier' }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier le dossier' })
  await dialog.getByLabel('Phase').click()
  await page.getByRole('option', { name: 'Intégration' }).click()
  await dialog.getByLabel('Raison').fill('Elle va à l’école.')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  return dialog
}

test('a file that somebody else changed first shows both, and keeps what was typed', async () => {
  const [item] = youthFiles(1, 0)
  if (!item) throw new Error('no file')
  const theirs: YouthFile = { ...youthFile(item), phase: 'orientation', languages: ['ti'], version: 2 }
  const sent: unknown[] = []
  const { page } = await visit(
    {
      files: [item],
      own: {
        changeYouthFile: (_, { body, ifMatch }) => {
          sent.push(ifMatch, routes.changeYouthFile.body.parse(body))
          return ifMatch === '"2"' ? { ...theirs, version: 3 } : { slug: 'stale-version', current: theirs }
        },
      },
    },
    { at: `/youths/${item.id}` },
  )
  const dialog = await noteSchool(page)
  await dialog.getByText('Orientation').waitFor()
  await dialog.getByText('Elle va à l’école.').waitFor()
  await dialog.getByRole('button', { name: 'Enregistrer ma version' }).click()
  await dialog.waitFor({ state: 'detached' })
  // What was not touched here stays as they have it.
  const change = { phase: 'integration', phaseReason: 'Elle va à l’école.' }
  expect(sent).toEqual(['"1"', change, '"2"', change])
})

test('a phase that a colleague noted meanwhile is not claimed to be saved, and what was said with it is shown as lost', async () => {
  const [item] = youthFiles(1, 0)
  if (!item) throw new Error('no file')
  const theirs: YouthFile = { ...youthFile(item), phase: 'integration', version: 2 }
  let asked = 0
  const { page } = await visit(
    {
      files: [item],
      own: {
        changeYouthFile: () => {
          asked += 1
          return { slug: 'stale-version', current: theirs }
        },
      },
    },
    { at: `/youths/${item.id}` },
  )
  const dialog = await noteSchool(page)
  await dialog.getByText('Ce que vous avez noté avec elle ne sera pas gardé').waitFor()
  await dialog.getByText('Elle va à l’école.').waitFor()
  await dialog.getByRole('button', { name: 'Enregistrer ma version' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect([asked, await page.getByText('Dossier modifié').count()]).toEqual([1, 0])
})
