import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Started = { id: string }
const SIGNABLE = {
  setting: 'office',
  startedAt: '2026-11-20T09:00:00Z',
  language: 'fr',
  topics: { journey: { state: 'answered', words: { text: 'On a marché longtemps.', language: 'fr' } } },
}

describe('a first interview', () => {
  it('is drafted, saved, signed and corrected, and each step leaves its trace', async () => {
    const educator = await house.person('EDU', 'REF')
    const file = await buildFile(house)
    await nameOnFile(house, file, educator.id, 'referent')

    const started = await educator.call<Started>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'first-interview' },
      once(),
    )
    expect(started.status).toBe(201)
    expect(started.body).toMatchObject({ status: 'draft', version: 1, can: { write: true, sign: true } })
    const path = `/api/v1/entries/${started.body.id}`

    const saved = await educator.call('PUT', `${path}/answers`, { answers: SIGNABLE }, ifMatch(1))
    expect(saved.status).toBe(200)
    expect(saved.headers.etag).toBe('"2"')

    const signed = await educator.call('POST', `${path}/signature`, {}, ifMatch(2))
    expect(signed.body).toMatchObject({
      status: 'signed',
      answers: SIGNABLE,
      can: { write: false, correct: true },
    })

    const correction = await educator.call<Started>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'first-interview', correctsId: started.body.id },
      once(),
    )
    expect(correction.body).toMatchObject({ status: 'draft', correctsId: started.body.id, answers: SIGNABLE })
    await educator.call<Started>('POST', `/api/v1/entries/${correction.body.id}/signature`, {}, ifMatch(1))
    const old = await educator.call('GET', path)
    expect(old.body).toMatchObject({
      status: 'corrected',
      correctedById: correction.body.id,
      answers: SIGNABLE,
    })

    const traces = await house.rows('SELECT action, outcome FROM trace WHERE youth_id = $1 ORDER BY id', [
      file.id,
    ])
    expect(traces.map(trace => trace.action)).toEqual(
      expect.arrayContaining(['entry.insert', 'entry.update', 'entry.signed', 'entry.read']),
    )
  })
})
