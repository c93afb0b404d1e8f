import { describe, expect, it } from 'vitest'
import { openLawHouse } from '../../../test/law-house.ts'

const { legal, colleague, fileOf, openOn, record, changeEvent, read, withCertificate } = await openLawHouse()

describe('an event that is completed later', () => {
  it('keeps its note when none, or a blank one, is sent; it goes only where somebody says so', async () => {
    const file = await fileOf()
    const opened = await openOn(file)
    const note = 'Remis par le tuteur'
    const event = 'referral_to_recognised_centre'
    let { body } = await record(opened.body, { event, on: '2026-01-05', note })
    for (const [change, kept] of [
      [{ evidence: 'lawyer' }, note],
      [{ evidence: 'authority', note: '' }, note],
      [{ note: ' \n' }, note],
      [{ note: `${note}, au guichet` }, `${note}, au guichet`],
      [{ note: null }, null],
    ] as const) {
      const done = await changeEvent(body, event, change)
      expect([done.status, done.body.detail?.events[0]?.note]).toEqual([200, kept])
      body = done.body
    }
    expect(body.detail?.events[0]?.evidence).toBe('authority')
  })
})

describe('the same event of the same day', () => {
  const referral = { event: 'referral_to_recognised_centre', on: '2026-01-05' }

  it('is recorded once, says so at the event, and leaves the procedure where it was', async () => {
    const file = await fileOf()
    const { body } = await record((await openOn(file)).body, referral)
    const twice = await record(body, referral, colleague)
    expect([twice.status, twice.body]).toMatchObject([
      422,
      { rule: 'event-twice', errors: [{ pointer: '#/event', code: 'event-twice' }] },
    ])
    const [procedure] = (await read(file)).body.procedures
    expect([procedure?.version, procedure?.detail?.events.length]).toEqual([body.version, 1])
  })

  it('is recorded again once the first one was taken back', async () => {
    const file = await fileOf()
    const { body } = await record((await openOn(file)).body, referral)
    const back = await changeEvent(body, referral.event, { withdraw: { because: 'Autre dossier' } })
    expect((await record(back.body, referral)).status).toBe(201)
  })

  it('is recorded as often as it happened where it may happen several times a day', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const statement = { event: 'statement_made', on: '2026-01-15' }
    const first = await record(body, statement, legal)
    const second = await record(first.body, statement, colleague)
    expect(second.status).toBe(201)
    expect(second.body.detail?.events.filter(({ event }) => event === 'statement_made')).toHaveLength(2)
  })
})
