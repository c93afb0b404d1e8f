import { type Autosave, type AutosaveEvent, autosave, hasUnsent, nextDueAt, type Stored } from './autosave.ts'

/** What sending a draft may come to; the keeper turns it into an event. */
export interface Line {
  /** Sends the words against a version; every outcome is an event, nothing is thrown. */
  send: (state: Autosave) => Promise<AutosaveEvent>
  /** The draft as the service holds it now; undefined where it can't be read. */
  fetch: () => Promise<Stored | undefined>
}

/**
 * Runs the autosave of one draft: rings its clock, sends, and tells who listens. It outlives the screen, so that
 * words typed before a lock, a quick hide or a change of page still leave, and stand there when one comes back.
 */
export class DraftKeeper {
  #state: Autosave
  readonly #line: Line
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending = false

  readonly #onQuiet: () => void

  /** `onQuiet`: nobody looks any more and nothing is unsent, so that it may be forgotten. */
  constructor(start: Autosave, line: Line, onQuiet: () => void) {
    this.#state = start
    this.#line = line
    this.#onQuiet = onQuiet
  }

  readonly state = (): Autosave => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      // A moment later: a screen that only draws itself again is back by then.
      setTimeout(() => this.#rest(), 0)
    }
  }

  readonly dispatch = (event: AutosaveEvent): void => {
    const before = this.#state
    this.#state = autosave(before, event)
    if (this.#state === before) return
    this.#ring()
    for (const listener of this.#listeners) listener()
    if (this.#state.sent && !this.#sending) void this.#send()
    this.#rest()
  }

  /** Sends now and waits until nothing is unsent, or nothing more can be done. True when all is saved. */
  async flush(): Promise<boolean> {
    this.dispatch({ type: 'wake', at: Date.now() })
    const settled = () => !this.#state.sent && this.#state.phase !== 'dirty'
    while (!settled()) {
      await new Promise<void>(resolve => {
        const stop = this.subscribe(() => {
          stop()
          resolve()
        })
      })
      if (this.#state.phase === 'dirty') this.dispatch({ type: 'wake', at: Date.now() })
    }
    return !hasUnsent(this.#state)
  }

  /** Somebody else saved: takes their words in when I have nothing unsent; otherwise my next save will tell. */
  async catchUp(version: number): Promise<void> {
    const known = this.#state.conflict?.theirs.version ?? this.#state.version
    if (version <= known || this.#state.sent) return
    const current = await this.#line.fetch()
    if (!current) return
    if (this.#state.phase === 'conflict') this.dispatch({ type: 'stale', current, at: Date.now() })
    else this.dispatch({ type: 'newer', current })
  }

  /** Stops the clock; unsent words go with it. */
  close(): void {
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  #rest(): void {
    if (this.#listeners.size === 0 && !hasUnsent(this.#state)) this.#onQuiet()
  }

  async #send(): Promise<void> {
    this.#sending = true
    const event = await this.#line.send(this.#state)
    this.#sending = false
    this.dispatch(event)
  }

  #ring(): void {
    clearTimeout(this.#timer)
    const dueAt = nextDueAt(this.#state)
    if (dueAt === null) return
    const wait = Math.max(0, dueAt - Date.now())
    this.#timer = setTimeout(() => this.dispatch({ type: 'due', at: Date.now() }), wait)
  }
}
