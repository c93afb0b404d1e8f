import type { Missing } from '@havre/contracts/missing.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { previewAs } from '../../../test/print-as.ts'
import { exclude } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()

let opener: Person
let night: Person
let coordinator: Person
beforeAll(async () => {
  opener = await house.person('NGT')
  night = await house.person('NGT')
  coordinator = await house.person('COO')
})

/** Missing since tonight, and the coordination has set the phase. */
async function disappeared(): Promise<{ file: BuiltFile; one: Missing }> {
  const file = await buildFile(house, { phase: 'integration', arrivedOn: '2026-01-10' })
  const { body: one } = await opener.call<Missing>(
    'POST',
    `/api/v1/youth-files/${file.id}/missing`,
    {},
    once(),
  )
  const changed = await coordinator.call(
    'PATCH',
    `/api/v1/youth-files/${file.id}`,
    { phase: 'disappeared' },
    ifMatch(1),
  )
  expect(changed.status).toBe(200)
  return { file, one }
}

const reads = async (who: Person, file: BuiltFile, one: Missing) => {
  const replies = [
    await who.call('GET', `/api/v1/youth-files/${file.id}`),
    await who.call('GET', `/api/v1/missing/${one.id}`),
    await previewAs(who, file.id, {
      document: { what: 'missing', missingId: one.id },
      audience: 'external',
      language: 'fr',
    }),
  ]
  return replies.map(reply => reply.status)
}

describe('the phase says disappeared', () => {
  it('and night staff on duty keep the file, the sheet and the episode, and note calls, until it is closed', async () => {
    const { file, one } = await disappeared()
    for (const who of [opener, night]) expect(await reads(who, file, one)).toEqual([200, 200, 200])
    const called = await night.call<Missing>(
      'POST',
      `/api/v1/missing/${one.id}/steps`,
      { step: 'police', outcome: 'done' },
      once(),
    )
    expect(called.status).toBe(201)
    expect(called.body.can.change).toBe(true)
    const back = await night.call<Missing>(
      'POST',
      `/api/v1/missing/${one.id}/return`,
      { returnHow: 'alone' },
      ifMatch(called.body.version),
    )
    expect(back.status).toBe(200)
    expect(await reads(night, file, one)).toEqual([200, 200, 200])

    const closed = await coordinator.call(
      'POST',
      `/api/v1/missing/${one.id}/closure`,
      {},
      ifMatch(back.body.version),
    )
    expect(closed.status).toBe(200)
    expect((await night.call('GET', `/api/v1/youth-files/${file.id}`)).status).toBe(404)
    expect((await night.call('GET', `/api/v1/missing/${one.id}`)).status).toBe(404)
  })

  it('but it is not in the house: no roll call, no outing, no medication round, no place taken', async () => {
    const { file } = await disappeared()
    const round = await night.call<{ lines: { youthId: string }[] }>(
      'POST',
      '/api/v1/roll-calls',
      { kind: 'night' },
      once(),
    )
    expect(round.body.lines.map(line => line.youthId)).not.toContain(file.id)
    const today = await night.call<{ house: { present: { id: string }[] } }>('GET', '/api/v1/today')
    expect(today.body.house.present.map(({ id }) => id)).not.toContain(file.id)
  })

  it('and somebody shut out of the file stays shut out', async () => {
    const { file, one } = await disappeared()
    const out = await house.person('NGT')
    await exclude(house, file, out.id, coordinator.id)
    expect(await reads(out, file, one)).toEqual([404, 404, 404])
  })
})
