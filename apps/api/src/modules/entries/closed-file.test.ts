import { expect, it } from 'vitest'
import { once, openHouse } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'
import { isClosedFile } from '../youth-files/closed-file.rules.ts'

const house = await openHouse()
const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10)

it('a file is closed when the request was refused, and a year and a day after the youth left', () => {
  expect(isClosedFile('refused', null, '2026-11-25')).toBe(true)
  expect(isClosedFile('left', '2025-11-25', '2026-11-25')).toBe(false)
  expect(isClosedFile('left', '2025-11-24', '2026-11-25')).toBe(true)
  expect(isClosedFile('left', '2024-02-29', '2025-03-01')).toBe(true)
  expect(isClosedFile('left', null, '2026-11-25')).toBe(false)
  expect(isClosedFile('extra_muros', '2020-01-01', '2026-11-25')).toBe(false)
})

it('on a closed file starts who signs for the compartment, and nobody else; nothing is written', async () => {
  const [referent, coordinator] = [await house.person('EDU', 'REF'), await house.person('COO')]
  const refused = await buildFile(house, { phase: 'refused' })
  const recent = await buildFile(house, { phase: 'left', leftOn: daysAgo(100) })
  const old = await buildFile(house, { phase: 'left', leftOn: daysAgo(500) })
  for (const file of [refused, recent, old]) await nameOnFile(house, file, referent.id, 'referent')
  const start = (by: typeof referent, youthId: string, kind: string) =>
    by.call<{ rule: string }>('POST', `/api/v1/youth-files/${youthId}/entries`, { kind }, once())

  expect((await start(referent, recent.id, 'safety-note')).status).toBe(201)
  for (const file of [refused, old]) {
    const answer = await start(referent, file.id, 'safety-note')
    expect([answer.status, answer.body.rule]).toEqual([422, 'file-closed'])
    // A referent signs for guidance, so may go on there; the coordinator signs for safety.
    expect((await start(referent, file.id, 'educ-note')).status).toBe(201)
    expect((await start(coordinator, file.id, 'safety-note')).status).toBe(201)
    const opened = await referent.call<{ can: { start: string[] } }>('GET', `/api/v1/youth-files/${file.id}`)
    expect(opened.body.can.start).toContain('educ-note')
    expect(opened.body.can.start).not.toContain('safety-note')
  }
  const written = await house.rows(`SELECT 1 FROM entry WHERE author_id = $1 AND kind = 'safety-note'`, [
    referent.id,
  ])
  expect(written).toHaveLength(1)
})
