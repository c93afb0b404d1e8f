import { describe, expect, test, vi } from 'vitest'
import { aMissing } from '../../../test/missing.ts'
import { ApiProblem, Offline } from '../../lib/api-problem.ts'
import type { Missing } from './api/get-missing.ts'
import { EPISODE, EpisodeKeeper, type Line } from './episode-keeper.ts'

/** A service in memory: one episode that counts its versions, and a line that can be cut. */
function service(start = aMissing()) {
  let one: Missing = start
  let moment = Date.parse(start.asOf)
  const said: string[] = []
  const house = { online: true, underWay: false, said, now: () => one }
  const put = (change: Partial<Missing>) => {
    moment += 1_000
    one = { ...one, ...change, version: one.version + 1, asOf: new Date(moment).toISOString() }
    return one
  }
  const reach = (what: string) => {
    if (!house.online) throw new Offline(undefined)
    said.push(what)
  }
  const stale = () =>
    Object.assign(new ApiProblem(412, { type: '/problems/stale-version' }), { current: one })
  const line: Line = {
    change: async (version, body) => {
      reach('change')
      if (version !== one.version) throw stale()
      const words = { ...one.words, ...body.words }
      return put({ words, factors: body.factors ?? one.factors })
    },
    changeCall: async () => one,
    record: async (key, body) => {
      if (house.underWay) throw new ApiProblem(409, { type: '/problems/in-progress' })
      reach(`record ${body.step}`)
      const calls = one.steps.flatMap(step => step.calls)
      if (calls.some(call => call.id === key)) return one
      if (one.steps.some(step => step.code === body.step && step.state === 'done'))
        throw Object.assign(new ApiProblem(409, { type: '/problems/already-exists' }), { current: one })
      return put({
        steps: one.steps.map(step => (step.code === body.step ? { ...step, state: 'done' as const } : step)),
      })
    },
    back: async (version, body) => {
      reach('back')
      if (version !== one.version) throw stale()
      return put({ status: 'returned', returnedAt: body.returnedAt ?? one.asOf })
    },
    episodeIn: error => (error instanceof ApiProblem ? (error.current as Missing | undefined) : undefined),
  }
  return { house, line, put }
}

const open = (given = service()) => {
  const keeper = new EpisodeKeeper(given.house.now(), given.line, () => {})
  // Somebody looks at it, so that it is not put away between two lines of a test.
  keeper.subscribe(() => {})
  return { ...given, keeper }
}

describe('what is typed into an episode', () => {
  test('reaches the service after a pause, all of it in one request', async () => {
    const { keeper, house } = open()
    keeper.type(EPISODE, 'words/clothing', 'Veste')
    keeper.type(EPISODE, 'words/clothing', 'Veste bleue')
    keeper.type(EPISODE, 'words/phone', 'Éteint')
    expect(keeper.state().phase).toBe('typing')
    await vi.waitFor(() => expect(keeper.state().phase).toBe('saved'), { timeout: 4_000 })
    expect(house.said).toEqual(['change'])
    expect(house.now().words).toMatchObject({ clothing: 'Veste bleue', phone: 'Éteint' })
  })

  test('stays here without a line, and leaves when it is back', async () => {
    const { keeper, house } = open()
    house.online = false
    keeper.type(EPISODE, 'words/clothing', 'Veste')
    keeper.act({ kind: 'step', key: 'k1', body: { step: 'police', outcome: 'done' } })
    await keeper.flush()
    expect([keeper.state().phase, keeper.hasUnsent()]).toEqual(['offline', true])
    house.online = true
    await keeper.flush()
    expect([keeper.state().phase, keeper.hasUnsent()]).toEqual(['saved', false])
    expect(house.said).toEqual(['record police', 'change'])
  })

  test('is kept while the service, killed in the middle, still holds the first attempt for under way', async () => {
    const { keeper, house } = open()
    house.underWay = true
    keeper.act({ kind: 'step', key: 'k1', body: { step: 'police', outcome: 'done' } })
    await keeper.flush()
    expect([keeper.state().phase, keeper.state().notice, keeper.hasUnsent()]).toEqual(['offline', null, true])
    house.underWay = false
    await keeper.flush()
    expect([keeper.hasUnsent(), house.said]).toEqual([false, ['record police']])
  })

  test('joins what a colleague wrote elsewhere, and asks where both wrote', async () => {
    const { keeper, house, put } = open()
    put({ words: { ...house.now().words, phone: 'Allumé' } })
    keeper.type(EPISODE, 'words/clothing', 'Veste')
    await keeper.flush()
    expect(house.now().words).toMatchObject({ clothing: 'Veste', phone: 'Allumé' })

    put({ words: { ...house.now().words, clothing: 'Manteau' } })
    keeper.type(EPISODE, 'words/clothing', 'Veste bleue')
    await keeper.flush()
    expect(keeper.state().conflicts[EPISODE]).toEqual({ 'words/clothing': 'Manteau' })
    expect(house.now().words.clothing).toBe('Manteau')
    keeper.take(put({ words: { ...house.now().words, phone: 'Éteint' } }))
    await keeper.flush()
    expect([keeper.state().conflicts[EPISODE], house.now().words.clothing]).toEqual([
      { 'words/clothing': 'Manteau' },
      'Manteau',
    ])
    keeper.yieldTo(EPISODE, 'words/clothing')
    await keeper.flush()
    expect([keeper.hasUnsent(), house.now().words.clothing]).toEqual([false, 'Manteau'])
  })

  test('of danger, two people switch at once: both switches hold', async () => {
    const { keeper, house, put } = open()
    put({ factors: ['threats'] })
    keeper.type(EPISODE, 'factors/exploiter', true, true)
    await keeper.flush()
    expect(house.now().factors.toSorted()).toEqual(['exploiter', 'threats'])
  })
})

describe('what is done with one press', () => {
  test('and was done by a colleague already is said, and not done twice', async () => {
    const { keeper, house, put } = open()
    const steps = house
      .now()
      .steps.map(step => (step.code === 'police' ? { ...step, state: 'done' as const } : step))
    put({ steps })
    keeper.act({ kind: 'step', key: 'k1', body: { step: 'police', outcome: 'done' } })
    await keeper.flush()
    expect(keeper.state()).toMatchObject({ acts: [], notice: { act: { key: 'k1' } }, base: { steps } })
  })

  test('the return goes through although a colleague changed something else', async () => {
    const { keeper, house, put } = open()
    put({ words: { ...house.now().words, phone: 'Allumé' } })
    keeper.act({ kind: 'return', key: 'k2', body: {} })
    await keeper.flush()
    expect(house.now().status).toBe('returned')
    expect(house.said).toEqual(['back', 'back'])
  })
})
