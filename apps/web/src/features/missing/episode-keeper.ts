import type { Wire } from '@havre/contracts/wire.ts'
import { ApiProblem, Offline } from '../../lib/api-problem.ts'
import type { Call, Missing } from './api/get-missing.ts'
import { callChangeOf, changeOf, type Fields, fieldsOf, fieldsOfCall, rebase, type Value } from './fields.ts'

/** Something done with one press; it is sent until it is answered, with the time at which it was pressed. */
export type Act =
  | { readonly kind: 'step'; readonly key: string; readonly body: Wire['recordMissingStep']['body'] }
  | { readonly kind: 'return'; readonly key: string; readonly body: Wire['returnMissing']['body'] }

/** What the keeper asks of the service; refusals are thrown. */
export interface Line {
  change: (version: number, body: Wire['changeMissing']['body']) => Promise<Missing>
  changeCall: (id: string, version: number, body: Wire['changeMissingStep']['body']) => Promise<Missing>
  record: (key: string, body: Wire['recordMissingStep']['body']) => Promise<Missing>
  back: (version: number, body: Wire['returnMissing']['body']) => Promise<Missing>
  /** The episode beside a refusal, where there is one. */
  episodeIn: (error: unknown) => Missing | undefined
}

export type Phase = 'saved' | 'typing' | 'saving' | 'offline' | 'signedOut' | 'refused'
/** The episode itself, or one of its calls by id. */
export type Target = string
export const EPISODE: Target = ''

export interface State {
  /** As the service holds it. */
  readonly base: Missing
  readonly typed: Readonly<Record<Target, Fields>>
  /** What somebody else wrote where I am writing: a person must choose. */
  readonly conflicts: Readonly<Record<Target, Fields>>
  readonly acts: readonly Act[]
  readonly phase: Phase
  readonly refusal: { readonly target: Target; readonly error: unknown } | null
  /** An act that came to nothing: somebody else had done it, or it was refused. Said once. */
  readonly notice: { readonly act: Act; readonly error: unknown } | null
}

const QUIET_MS = 1_200
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 20_000
/** Differs from whatever somebody may have written. */
const UNDECIDED = '\u0000'

/**
 * Holds what one person does in one episode until the service has it: fields are sent after a pause, acts at once, one
 * request at a time. It outlives the screen, so that a lock or a lost line loses nothing.
 */
export class EpisodeKeeper {
  #state: State
  readonly #line: Line
  readonly #onQuiet: () => void
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  #failures = 0

  constructor(base: Missing, line: Line, onQuiet: () => void) {
    this.#state = { base, typed: {}, conflicts: {}, acts: [], phase: 'saved', refusal: null, notice: null }
    this.#line = line
    this.#onQuiet = onQuiet
  }

  readonly state = (): State => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      setTimeout(() => this.#rest(), 0)
    }
  }

  hasUnsent(): boolean {
    return this.#state.acts.length > 0 || Object.values(this.#state.typed).some(some => size(some) > 0)
  }

  /** Words wait for a pause; a switch or a choice goes at once. */
  type(target: Target, field: string, value: Value, atOnce = false): void {
    const said = typeof value === 'string' ? value.normalize('NFC') : value
    const { typed, conflicts, refusal } = this.#state
    const { [field]: _, ...others } = conflicts[target] ?? {}
    this.#set({
      typed: { ...typed, [target]: { ...typed[target], [field]: said } },
      conflicts: { ...conflicts, [target]: others },
      refusal: refusal?.target === target ? null : refusal,
      phase: 'typing',
    })
    this.#ring(atOnce ? 0 : QUIET_MS)
  }

  /** Takes what the other person wrote instead of mine. */
  yieldTo(target: Target, field: string): void {
    const { typed, conflicts } = this.#state
    this.#set({ typed: without(typed, target, field), conflicts: without(conflicts, target, field) })
    this.#ring(0)
  }

  act(act: Act): void {
    this.#set({ acts: [...this.#state.acts, act], notice: null, phase: 'saving' })
    this.#ring(0)
  }

  forgetNotice(): void {
    if (this.#state.notice) this.#set({ notice: null })
  }

  /** The service holds something newer: mine stays where nobody else wrote. */
  take(newer: Missing): void {
    if (newer === this.#state.base || newer.asOf <= this.#state.base.asOf) return
    this.#set(this.#over(newer))
  }

  /** Sends now: the line is back, somebody signed in again, or the screen is being left. Resolves when nothing more can be done. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    await this.#running
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  async #run(): Promise<void> {
    while (await this.#sendNext()) this.#failures = 0
    if (!['offline', 'signedOut', 'refused'].includes(this.#state.phase))
      this.#set({ phase: this.#next() ? 'typing' : 'saved' })
    this.#rest()
  }

  #next(): { act: Act } | { target: Target; typed: Fields } | undefined {
    const { acts, typed, conflicts, refusal } = this.#state
    const [act] = acts
    if (act) return { act }
    const [found] = Object.entries(typed).filter(
      ([target, some]) => size(some) > size(conflicts[target]) && refusal?.target !== target,
    )
    if (!found) return undefined
    const [target, some] = found
    const free = Object.entries(some).filter(([field]) => conflicts[target]?.[field] === undefined)
    return { target, typed: Object.fromEntries(free) }
  }

  /** Sends the next thing; true when there may be more. */
  async #sendNext(): Promise<boolean> {
    const next = this.#next()
    if (!next) return false
    this.#set({ phase: 'saving' })
    try {
      const now =
        'act' in next ? await this.#sendAct(next.act) : await this.#sendFields(next.target, next.typed)
      if ('act' in next) this.#set({ acts: this.#state.acts.filter(one => one !== next.act) })
      else this.#acknowledge(next.target, next.typed)
      if (now) this.#set(this.#over(now))
      return true
    } catch (error) {
      return this.#failed(next, error)
    }
  }

  #sendAct(act: Act): Promise<Missing> {
    if (act.kind === 'step') return this.#line.record(act.key, act.body)
    return this.#line.back(this.#state.base.version, act.body)
  }

  async #sendFields(target: Target, typed: Fields): Promise<Missing | undefined> {
    const { base } = this.#state
    if (target === EPISODE) return this.#line.change(base.version, changeOf(base, typed))
    const call = callIn(base, target)
    // Withdrawn meanwhile: there is nothing left to correct.
    return call && this.#line.changeCall(call.id, call.version, callChangeOf(typed))
  }

  #acknowledge(target: Target, sent: Fields): void {
    const typed = this.#state.typed[target] ?? {}
    const left = Object.entries(typed).filter(([field, value]) => sent[field] !== value)
    this.#set({ typed: { ...this.#state.typed, [target]: Object.fromEntries(left) } })
  }

  #failed(next: { act: Act } | { target: Target }, error: unknown): boolean {
    const current = this.#line.episodeIn(error)
    if (error instanceof ApiProblem && error.slug === 'not-signed-in') {
      this.#set({ phase: 'signedOut' })
      return false
    }
    if (
      error instanceof Offline ||
      (error instanceof ApiProblem &&
        (error.status >= 500 || error.status === 429 || error.slug === 'in-progress'))
    ) {
      this.#failures += 1
      this.#set({ phase: 'offline' })
      this.#ring(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(this.#failures - 1, 10)))
      return false
    }
    const isStale = error instanceof ApiProblem && error.slug === 'stale-version' && current !== undefined
    if (current) this.#set(this.#over(current))
    if (isStale && !('act' in next && current.returnedAt !== null)) return true
    if ('act' in next) {
      this.#set({ acts: this.#state.acts.filter(one => one !== next.act), notice: { act: next.act, error } })
      return true
    }
    this.#set({ phase: 'refused', refusal: { target: next.target, error } })
    return false
  }

  /** The state over what the service holds now. */
  #over(theirs: Missing): Partial<State> {
    const { base, typed, conflicts } = this.#state
    const targets = Object.entries(typed).map(([target, some]) => {
      const [before, after] = [base, theirs].map(one => partOf(one, target))
      // What nobody has decided yet stays to be decided, with what stands there now.
      const undecided = Object.keys(conflicts[target] ?? {}).map(field => [field, UNDECIDED] as const)
      const known = { ...before, ...Object.fromEntries(undecided) }
      return [target, rebase(known, after ?? {}, after ? some : {})] as const
    })
    return {
      base: theirs,
      typed: Object.fromEntries(targets.map(([target, one]) => [target, one.typed])),
      conflicts: Object.fromEntries(targets.map(([target, one]) => [target, one.conflicts])),
    }
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #ring(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), wait)
  }

  #rest(): void {
    if (this.#listeners.size === 0 && !this.hasUnsent()) this.#onQuiet()
  }
}

function partOf(one: Missing, target: Target): Fields | undefined {
  if (target === EPISODE) return fieldsOf(one)
  const call = callIn(one, target)
  return call && fieldsOfCall(call)
}

function callIn(one: Missing, id: string): Call | undefined {
  return [...one.steps.flatMap(step => step.calls), ...one.log].find(call => call.id === id)
}

function size(fields: Fields | undefined): number {
  return Object.keys(fields ?? {}).length
}

function without(
  all: Readonly<Record<Target, Fields>>,
  target: Target,
  field: string,
): Record<Target, Fields> {
  const { [field]: _, ...others } = all[target] ?? {}
  return { ...all, [target]: others }
}
