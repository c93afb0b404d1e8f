import { expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'

const { house, coordinator, referent, fileOf, exit, prepared } = await openExitHouse()
type Entry = { id: string; version: number; compartment: string; status: string }

it('after an exit the referent writes whether the youth may be contacted, and what they ask for when they call back', async () => {
  const file = await fileOf()
  const before = await referent.call<{ can: { start: string[] } }>('GET', `/api/v1/youth-files/${file.id}`)
  // Consent is asked for while they can still be asked; nobody calls back who has not left.
  expect(before.body.can.start).toContain('alumni-consent')
  expect(before.body.can.start).not.toContain('post-exit-request')
  expect((await exit(await prepared(file))).status).toBe(201)
  const opened = await referent.call<{ phase: string; can: { start: string[] } }>(
    'GET',
    `/api/v1/youth-files/${file.id}`,
  )
  expect(opened.body.phase).toBe('left')
  expect(opened.body.can.start).toEqual(expect.arrayContaining(['alumni-consent', 'post-exit-request']))
  const written = {
    'alumni-consent': {
      askedOn: '2026-11-27',
      answer: 'yes',
      purposes: ['followUp'],
      means: ['message'],
      reach: '0470 00 00 00',
    },
    'post-exit-request': {
      happenedAt: '2026-11-27T08:00:00Z',
      channel: 'call',
      asksFor: ['housing'],
      outcome: 'handedOver',
      handedTo: 'Le Seuil',
    },
  }
  for (const [kind, answers] of Object.entries(written)) {
    const draft = await referent.call<Entry>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind, answers },
      once(),
    )
    expect([draft.status, draft.body.compartment]).toEqual([201, 'AUTON'])
    const { id, version } = draft.body
    const signed = await referent.call<Entry>('POST', `/api/v1/entries/${id}/signature`, {}, ifMatch(version))
    expect([signed.status, signed.body.status]).toEqual([200, 'signed'])
    expect((await coordinator.call('GET', `/api/v1/entries/${id}`)).status).toBe(200)
    expect((await (await house.person('PAR')).call('GET', `/api/v1/entries/${id}`)).status).toBe(404)
  }
})
