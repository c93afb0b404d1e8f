import type { Missing } from '@havre/contracts/missing.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch } from '../../../test/harness.ts'
import { note, open, openMissingHouse, pointers, stepOf } from '../../../test/missing-house.ts'

const { house, night, coordinator, ago, youth } = await openMissingHouse()

describe('the calls', () => {
  it('are noted with time, person and reference; the same one done twice is refused with what stands there', async () => {
    const { body } = await open(night, await youth())
    const said = { step: 'police', who: 'Inspectrice M.', reference: 'BR.45.L3.001234/2026' }
    const replies = await Promise.all([note(night, body, said), note(coordinator, body, said)])
    expect(replies.map(reply => reply.status).toSorted()).toEqual([201, 409])
    const rows = await house.rows('SELECT id, words FROM disappearance_step WHERE disappearance_id = $1', [
      body.id,
    ])
    expect(rows).toHaveLength(1)
    expect(String(rows[0]?.words)).not.toContain('BR.45')
    const refused = replies.find(reply => reply.status === 409)?.body as unknown as { current: Missing }
    expect(stepOf(refused.current, 'police')).toMatchObject({
      state: 'done',
      calls: [{ reference: said.reference, who: said.who, outcome: 'done' }],
    })
    const twice = await note(night, body, { step: 'police', outcome: 'notNeeded' })
    expect(twice.status).toBe(409)
  })

  it('that nobody answered come as often as they come, and the step waits on', async () => {
    const { body } = await open(night, await youth())
    for (const at of [ago(0.2), ago(0.1)])
      await note(night, body, { step: 'director', outcome: 'notReached', at })
    const { body: now } = await note(night, body, { step: 'director' })
    expect(stepOf(now, 'director')?.calls.map(call => call.outcome)).toEqual([
      'notReached',
      'notReached',
      'done',
    ])
  })

  it('noted by mistake are taken back; the trace keeps them', async () => {
    const { body } = await open(night, await youth())
    const { body: noted } = await note(night, body, { step: 'police' })
    const call = stepOf(noted, 'police')?.calls[0]
    const path = `/api/v1/missing/${body.id}/steps/${call?.id}`
    const taken = await coordinator.call<Missing>('PATCH', path, { outcome: 'withdrawn' }, ifMatch(1))
    expect(stepOf(taken.body, 'police')).toMatchObject({ state: 'due', calls: [] })
    expect((await coordinator.call('PATCH', path, { note: 'x' }, ifMatch(1))).status).toBe(412)
    expect((await note(night, body, { step: 'police' })).status).toBe(201)
    const back = await coordinator.call('PATCH', path, { outcome: 'done' }, ifMatch(2))
    expect(back.status).toBe(409)
    const traces = await house.rows(
      'SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id',
      [call?.id],
    )
    expect(traces.map(trace => trace.action)).toEqual([
      'disappearance_step.insert',
      'disappearance_step.update',
    ])
  })

  it('of another protocol, or of a return that has not happened, are refused', async () => {
    const { body } = await open(night, await youth())
    const codes = async (noted: object) =>
      pointers(await note(night, body, noted))?.map(({ pointer, code }) => `${pointer} ${code}`)
    expect(await codes({ step: 'returnInterview' })).toEqual(['#/step not-yet'])
    expect(await codes({ step: 'police', turn: 2 })).toEqual(['#/turn not-in-protocol'])
    expect(await codes({ step: 'review', turn: 4 })).toEqual(['#/turn not-in-protocol'])
    expect((await note(night, body, { step: 'neighbours' })).status).toBe(400)
  })

  it('of the weekly review open the task of the next week, and the task ticked counts as the review', async () => {
    const file = await youth()
    const { body } = await open(night, file, { lastSeenAt: ago(24 * 8), noticedAt: ago(24 * 8) })
    expect(stepOf(body, 'review')).toMatchObject({ turn: 1, state: 'late' })
    const { body: first } = await note(coordinator, body, { step: 'review', turn: 1 })
    const due = await house.rows(
      `SELECT id, version FROM task WHERE youth_id = $1 AND status = 'open' ORDER BY due_on DESC LIMIT 1`,
      [file.id],
    )
    expect(first.steps.filter(step => step.code === 'review').map(step => step.turn)).toEqual([1, 2])
    await coordinator.call(
      'PATCH',
      `/api/v1/tasks/${due[0]?.id}`,
      { status: 'done' },
      ifMatch(Number(due[0]?.version)),
    )
    const { body: second } = await coordinator.call<Missing>('GET', `/api/v1/missing/${body.id}`)
    const reviews = second.steps.filter(step => step.code === 'review')
    expect(reviews.map(({ turn, state }) => `${turn} ${state}`)).toEqual(['1 done', '2 done', '3 due'])
    expect(reviews[1]?.calls[0]).toMatchObject({ ofTask: true, by: { id: coordinator.id } })
  })
})
