import { randomUUID } from 'node:crypto'
import type { Answers } from '@havre/kinds/answers.ts'
import { type BuiltFile, entryRows, fileRow, memberRow, type Site, taskRow } from '../demo/builders.ts'
import { writeRows } from '../demo/write-rows.ts'

const TREES = ['Aulne', 'Bouleau', 'Cèdre', 'Charme', 'Chêne', 'Érable', 'Frêne', 'Hêtre', 'Orme', 'Saule']
const KINDS = ['house-log', 'educ-note', 'safety-note', 'integ-note', 'care-note', 'auton-note', 'legal-note']
const PRESENT = 15
const FILES_AT_ONCE = 100
const ENTRIES = 60
const DAY = 86_400_000

export type Staff = { readonly coordinator: string; readonly referent: string }
/**
 * Fills a centre: so many files with sixty entries, an operational card, two tasks and a referent each; fifteen youths
 * live in the house, the others have left. The first `own` files have `staff.referent` as referent.
 */
export async function fillCentre(
  site: Site,
  staff: Staff,
  size: { files: number; own: number },
  say: (line: string) => void,
): Promise<void> {
  for (let at = 0; at < size.files; at += FILES_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(FILES_AT_ONCE, size.files - at) }, (_, n) => at + n)
    await writeFiles(site, staff, numbers, size)
    if (at % 1_000 === 0) say(`${at} of ${size.files} files`)
  }
}

async function writeFiles(
  site: Site,
  staff: Staff,
  numbers: readonly number[],
  size: { files: number; own: number },
) {
  const built = numbers.map(n => {
    const id = randomUUID()
    const alias = `${TREES[n % TREES.length]} ${n}`
    // Files in the house are spread, so that the referent's own are of both sorts.
    const present = n % Math.ceil(size.files / PRESENT) === 0
    const row = fileRow(site, id, alias, {
      phase: present ? 'integration' : 'left',
      birthOn: `20${String(8 + (n % 8)).padStart(2, '0')}-0${1 + (n % 9)}-15`,
      arrivedOn: '2025-01-10',
      leftOn: present ? null : '2025-12-20',
      languages: ['fr', 'ar'],
    })
    const file: BuiltFile = { id, alias, wrapped: site.keyring.newYouthKey(id, 1) }
    const last = new Date(Date.now() - (n % 30) * DAY)
    return { n, file, row: { ...row, last_entry_at: last, next_due_on: '2026-12-01' } }
  })
  await writeRows(
    site.client,
    'youth_file',
    built.map(one => one.row),
  )
  await writeRows(
    site.client,
    'youth_key',
    built.map(({ file }) => ({
      youth_id: file.id,
      centre_id: site.centreId,
      epoch: 1,
      wrapped: file.wrapped,
    })),
  )
  const referentOf = (n: number) => (n < size.own ? staff.referent : staff.coordinator)
  await writeRows(
    site.client,
    'file_team',
    built.map(({ n, file }) => memberRow(site, file.id, referentOf(n), 'referent')),
  )
  const entries = built.flatMap(({ n, file }) =>
    Array.from({ length: ENTRIES }, (_, k) => entryOf(site, file, n, k, referentOf(n))),
  )
  await writeRows(
    site.client,
    'entry',
    entries.map(one => one.entry),
  )
  await writeRows(
    site.client,
    'entry_facet',
    entries.flatMap(one => one.facets),
  )
  await writeRows(
    site.client,
    'task',
    built.flatMap(({ file }) =>
      ['Rendez-vous au centre médical', 'Inscription à l’école'].map(title =>
        taskRow(site, file, { title, createdBy: staff.coordinator, dueOn: '2026-12-01', forRole: 'EDU' }),
      ),
    ),
  )
}

function entryOf(site: Site, file: BuiltFile, n: number, k: number, authorId: string) {
  const kind = k === 0 ? 'operational-card' : (KINDS[(n + k) % KINDS.length] ?? 'house-log')
  const occurredAt = new Date(Date.now() - (k + 1) * 5 * DAY - n * 1_000)
  return entryRows(site, file, { kind, answers: NOTE, authorId, status: 'signed', occurredAt })
}

const TEXT =
  'Il a mangé avec le groupe, puis a demandé de l’aide pour sa lettre. Il était calme et a ri pendant le jeu de cartes. ' +
  'Le soir il s’est couché tôt ; il a dit qu’il pensait à son petit frère et qu’il voulait lui écrire. '
const NOTE: Answers = {
  happenedAt: '2026-11-18T17:30:00Z',
  subject: 'dailyLife',
  facts: TEXT + TEXT,
  words: { text: TEXT, language: 'fr' },
  reading: TEXT,
}
