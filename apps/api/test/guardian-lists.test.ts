import { randomUUID } from 'node:crypto'
import { paths } from '@havre/contracts/paths.ts'
import { COMPARTMENTS } from '@havre/policy/compartments.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { expect, it } from 'vitest'
import { grantFile, nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile, buildTask } from '../src/demo/builders.ts'
import { day } from './days.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'

const house = await openHouse()

/** What a list asks for beyond an empty body. */
const BODIES: Record<string, object> = {
  readCalendar: { from: day(0), days: 14 },
  readYouthWeek: { from: day(0) },
  readOccurrence: { on: day(0) },
  readExitFigures: { year: 2026 },
  readFacetSeries: { kind: 'educ-note' },
  searchText: { text: 'balcon' },
  searchNames: { name: 'Ali', reason: 'identification' },
}
const reads = Object.entries(paths).filter(
  ([name, { method }]) => method === 'GET' || (method === 'POST' && /^(?:read|search|list)/.test(name)),
)

/** A youth in the house with something on every board that one line can write. */
async function aLife(alias: string, coordinator: Person): Promise<BuiltFile> {
  const file = await buildFile(house, { alias, phase: 'orientation', birthOn: '2009-02-01' })
  await nameOnFile(house, file, coordinator.id, 'referent')
  const entryId = await buildEntry(house, file, {
    authorId: coordinator.id,
    answers: { facts: 'Le balcon.' },
  })
  await buildTask(house, file, { title: 'Appeler', createdBy: coordinator.id, entryId, dueOn: day(1) })
  const at = `/api/v1/youth-files/${file.id}`
  const made = async (url: string, body: object, seen?: number) => {
    const { status, body: reply } = await coordinator.call<{ id: string; version: number }>(
      'POST',
      url,
      body,
      seen === undefined ? once() : ifMatch(seen),
    )
    expect([url, status]).toEqual([url, seen === undefined ? 201 : 200])
    return reply
  }
  await made(`${at}/exit-plans`, {})
  const { id, version } = await made(`${at}/studio-applications`, { words: 'Un studio' })
  const accepted = { decision: 'accepted', reason: 'Prêt.', against: ADMISSION_CONDITIONS }
  await made(`/api/v1/studio-applications/${id}/decision`, accepted, version)
  await made(`${at}/autonomy-contracts`, {})
  return file
}

it('every list a guardian can ask for tells of their own wards only, and a file that is not theirs is as absent as none', async () => {
  const coordinator = await house.person('COO')
  const guardian = await house.person('GUA')
  const ward = await aLife('Aulne 629', coordinator)
  const other = await aLife('Orme 874', coordinator)
  await grantFile(
    house,
    ward,
    guardian.id,
    { requestedBy: coordinator.id, approvedBy: (await house.person('DIR')).id },
    { compartments: COMPARTMENTS },
  )
  const tells = new Set<string>()
  for (const [name, { method, path }] of reads) {
    const ask = async (youthId: string) => {
      const url = path.replace(':youthId', youthId).replaceAll(/:\w+/g, () => randomUUID())
      const body = method === 'POST' ? (BODIES[name] ?? {}) : undefined
      const { status, body: reply } = await guardian.call(method, url, body)
      return { status, words: JSON.stringify(reply ?? null) }
    }
    const own = await ask(ward.id)
    expect([name, own.status < 500]).toEqual([name, true])
    if (own.words.includes(ward.id)) tells.add(name)
    expect([name, own.words.includes(other.id), own.words.includes(other.alias)]).toEqual([
      name,
      false,
      false,
    ])
    if (!path.includes(':youthId')) continue
    const [theirs, nobody] = [await ask(other.id), await ask(randomUUID())]
    expect([name, theirs.status]).toEqual([name, nobody.status])
    if (theirs.status === 200) expect([name, theirs.words]).toEqual([name, nobody.words])
  }
  // The boards do tell of the ward, or the search above would prove nothing.
  expect([...tells]).toEqual(
    expect.arrayContaining([
      'getToday',
      'searchYouthFiles',
      'searchEntries',
      'searchExits',
      'getExit',
      'readAutonomy',
    ]),
  )
  console.log(
    `guardian: ${reads.length} lists asked, ${tells.size} told of the ward: ${[...tells].join(' ')}`,
  )
})
