import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
let file: BuiltFile
let check: string
let card: string
let nurse: Person
let people: Record<'educator' | 'night' | 'coordinator' | 'director', Person>

beforeAll(async () => {
  file = await buildFile(house)
  nurse = await house.person('PSY')
  await nameOnFile(house, file, nurse.id, 'nurse')
  people = {
    educator: await house.person('EDU'),
    night: await house.person('NGT'),
    coordinator: await house.person('COO'),
    director: await house.person('DIR'),
  }
  check = await buildEntry(house, file, {
    kind: 'medical-check',
    authorId: nurse.id,
    answers: { occasion: 'first', findings: 'anémie' },
  })
  card = await buildEntry(house, file, {
    kind: 'care-card',
    authorId: nurse.id,
    answers: { todo: [{ key: 'r1', instruction: 'Proposer un fruit' }] },
  })
})

const read = (who: Person, entry: string) => who.call('GET', `/api/v1/entries/${entry}`)

describe('a medical fact', () => {
  it('is not there for the shift nor for hierarchy, who read the care card', async () => {
    for (const who of Object.values(people)) {
      expect((await read(who, card)).status).toBe(200)
      expect((await read(who, check)).status).toBe(404)
      const timeline = await who.call<{ items: { id: string }[] }>(
        'POST',
        `/api/v1/youth-files/${file.id}/timeline`,
        {
          compartment: 'MED',
        },
      )
      expect(timeline.body.items.map(item => item.id)).toEqual([card])
      const series = await who.call<{ items: unknown[] }>(
        'POST',
        `/api/v1/youth-files/${file.id}/facet-series`,
        {
          kind: 'medical-check',
          keys: ['occasion'],
        },
      )
      expect(series.body.items).toEqual([])
    }
  })

  it('is read by the carer named on the file and by the guardian whose grant says so, not by a carer of other files', async () => {
    expect((await read(nurse, check)).body).toMatchObject({ answers: { findings: 'anémie' } })
    expect((await read(await house.person('PSY'), check)).status).toBe(404)

    const guardian = await house.person('GUA')
    const requestedBy = await buildAccount(house, ['COO'])
    const approvedBy = await buildAccount(house, ['DIR'])
    const grant = (compartments: string[]) =>
      grantFile(house, file, guardian.id, { requestedBy, approvedBy }, { compartments })
    await grant(['EDUC'])
    expect((await read(guardian, check)).status).toBe(404)
    await grant(['MED'])
    expect((await read(guardian, check)).status).toBe(200)
  })

  it('may be written by whoever was at the doctor’s, and stays theirs to read', async () => {
    const { educator, coordinator } = people
    const started = await educator.call<{ id: string }>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'medical-appointment' },
      once(),
    )
    expect(started.status).toBe(201)
    const path = `/api/v1/entries/${started.body.id}`
    const answers = { happenedAt: '2026-11-20T09:00:00Z', carer: 'dentist', outcome: 'done' }
    expect((await educator.call('PUT', `${path}/answers`, { answers }, ifMatch(1))).status).toBe(200)
    expect((await educator.call('POST', `${path}/signature`, {}, ifMatch(2))).status).toBe(200)
    expect((await read(educator, started.body.id)).status).toBe(200)
    expect((await read(nurse, started.body.id)).status).toBe(200)
    expect((await read(coordinator, started.body.id)).status).toBe(404)
  })

  it('lies in MED and nowhere else', async () => {
    const copy = (changes: object) =>
      house.rows(
        `INSERT INTO entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()) || $2::jsonb)).*
         FROM entry e WHERE id = $1 RETURNING id`,
        [check, JSON.stringify(changes)],
      )
    await expect(copy({ compartment: 'EDUC' })).rejects.toThrow('entry_reserved_check')
    expect(await copy({})).toHaveLength(1)
  })
})
