import { mergeAnswers } from '@havre/kinds/merge.ts'
import { expect, test } from 'vitest'
import { type Autosave, autosave, hasUnsent, nextDueAt, startAutosave } from './autosave.ts'
import { valueAt } from './places.ts'

type Answers = Autosave['mine']['answers']
const occurredAt = '2026-11-22T13:00:00.000Z'

/** A generator of its own (mulberry32), so that a failing run can be played again from its number. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A service that holds one draft, and a line to it that may drop the question or the answer. */
class World {
  answers: Answers = {}
  version = 1
  state = startAutosave({ draft: { answers: {}, occurredAt, axes: [] }, version: 1 }, null)
  mostInFlight = 0
  #inFlight = 0
  #open: { body: Answers; ifMatch: number; arrived?: 'saved' | 'stale'; version?: number } | undefined
  #sentDraft: unknown = null
  /** Given up by the device, still under way in the network. */
  readonly #strays: { body: Answers; ifMatch: number }[] = []

  dispatch(event: Parameters<typeof autosave>[1]): void {
    this.state = autosave(this.state, event)
    if (this.state.sent && this.state.sent !== this.#sentDraft) {
      this.#inFlight += 1
      this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight)
      this.#open = { body: this.state.sent.answers, ifMatch: this.state.version }
    }
    this.#sentDraft = this.state.sent
  }

  arrive(): void {
    const open = this.#open
    if (!open || open.arrived) return
    if (open.ifMatch === this.version) {
      this.answers = open.body
      this.version += 1
      open.arrived = 'saved'
      open.version = this.version
    } else open.arrived = 'stale'
  }

  reply(at: number): void {
    const open = this.#open
    if (!open?.arrived) return
    this.#close()
    const current = { draft: { answers: this.answers, occurredAt, axes: [] }, version: this.version }
    if (open.arrived === 'stale') this.dispatch({ type: 'stale', current, at })
    else this.dispatch({ type: 'acknowledged', version: open.version ?? 0, savedAt: occurredAt })
  }

  lose(at: number): void {
    if (!this.#open) return
    if (!this.#open.arrived) this.#strays.push(this.#open)
    this.#close()
    this.dispatch({ type: 'lost', at })
  }

  /** A request that was given up reaches the service after all. */
  straggle(): void {
    const stray = this.#strays.shift()
    if (stray?.ifMatch !== this.version) return
    this.answers = stray.body
    this.version += 1
  }

  /** A colleague merges from what the service holds, as their own device would. */
  colleague(field: string, text: string): void {
    this.answers = mergeAnswers(this.answers, { ...this.answers, [field]: text }, this.answers).merged
    this.version += 1
  }

  #close(): void {
    this.#open = undefined
    this.#inFlight -= 1
    this.#sentDraft = null
  }
}

const RUNS = 600
const STEPS = 80
const mineOnly = ['topic', 'facts', 'notes']
const shared = 'shared'

test(`no keystroke is lost, whatever the line and a colleague do (${RUNS} runs of ${STEPS} steps)`, () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const next = chance(seed)
    const world = new World()
    const written = new Map<string, string>()
    let at = 0
    let theirs = ''
    const type = (field: string) => {
      const before = world.state.mine.answers[field]
      const text = `${typeof before === 'string' ? before : ''}${next(10)}`
      written.set(field, text)
      const answers = { ...world.state.mine.answers, [field]: text }
      world.dispatch({ type: 'typed', draft: { answers, occurredAt, axes: [] }, at })
    }
    for (let step = 0; step < STEPS; step += 1) {
      at += next(1200)
      const dice = next(100)
      if (dice < 40) type(mineOnly[next(mineOnly.length)] ?? 'topic')
      else if (dice < 45) type(shared)
      else if (dice < 60) world.arrive()
      else if (dice < 72) world.reply(at)
      else if (dice < 80) world.lose(at)
      else if (dice < 84) {
        theirs += next(10)
        world.colleague('theirs', theirs)
      } else if (dice < 86) world.colleague(shared, `colleague ${step}`)
      else if (dice < 89) world.straggle()
      else if (dice < 92) world.dispatch({ type: 'wake', at })
      else world.dispatch({ type: 'due', at })
      const dropped = mineOnly.filter(field => world.state.mine.answers[field] !== written.get(field))
      if (dropped.length > 0) expect.fail(`run ${seed}, step ${step} dropped ${dropped.join()}`)
      if (world.state.mine !== world.state.base && !hasUnsent(world.state)) {
        expect.fail(`run ${seed}, step ${step} calls unsent words sent`)
      }
    }
    // The line is back and stays; a person settles what two of them wrote.
    for (let round = 0; round < 40 && (hasUnsent(world.state) || world.state.sent); round += 1) {
      at = Math.max(at + 1, nextDueAt(world.state) ?? 0)
      world.dispatch({ type: 'wake', at })
      world.dispatch({ type: 'due', at })
      world.arrive()
      world.reply(at)
      const { conflict } = world.state
      if (conflict) {
        expect(conflict.paths, `run ${seed}`).toEqual([[shared]])
        const values = conflict.paths.map(path => ({
          path,
          value: `${valueAt(world.state.mine.answers, path)}|${valueAt(conflict.theirs.draft.answers, path)}`,
        }))
        world.dispatch({ type: 'chosen', values, at })
      }
    }
    expect(hasUnsent(world.state), `run ${seed} ends saved`).toBe(false)
    for (const field of mineOnly) expect(world.answers[field], `run ${seed}`).toBe(written.get(field))
    if (theirs !== '') expect(world.answers.theirs, `run ${seed} keeps the colleague's words`).toBe(theirs)
    expect(world.mostInFlight, `run ${seed} one request at a time`).toBeLessThanOrEqual(1)
  }
}, 60_000)
