import { test } from 'vitest'
import { signedGrid } from '../../test/entries.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()

test('an entry whose form is not known says so instead of waiting for ever', async () => {
  const entry = { ...signedGrid(), kindVersion: 999 }
  const { page } = await visit({ entries: [entry] }, { at: `/entries/${entry.id}` })
  await page.getByText('Le formulaire de cet écrit n’est pas connu ici.').waitFor()
})
