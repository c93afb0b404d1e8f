import type { Entry } from '@havre/contracts/entries.ts'
import { type Answers, isBlank } from '@havre/kinds/answers.ts'
import { diffAnswers, mergeAnswers, type Path } from '@havre/kinds/merge.ts'
import { landed, withValue } from './places.ts'

/** What a person writes: the answers, when it happened (instant), and the axes of the stay that it belongs to. */
export interface Draft {
  readonly answers: Answers
  readonly occurredAt: string
  readonly axes: Entry['axes']
}

/** What stands around the answers: each part is taken whole, nobody is asked to choose. */
type Frame = Omit<Draft, 'answers'>

/** A draft as the service holds it, with who wrote it last where that is known. */
export interface Stored {
  readonly draft: Draft
  readonly version: number
  readonly by?: string | undefined
}

/** Why the service will not take the words, or not as they are. `final`: typing on will not change that. */
export interface Refusal {
  readonly reason: string
  readonly final: boolean
  readonly errors: readonly { readonly pointer: string; readonly code: string }[]
}

/** Two people changed the same places; nothing is sent until somebody has chosen. */
export interface Conflict {
  readonly theirs: Stored
  readonly paths: readonly Path[]
}

export type Phase = 'idle' | 'dirty' | 'saving' | 'saved' | 'offline' | 'signedOut' | 'conflict' | 'refused'

export interface Autosave {
  readonly phase: Phase
  /** What the service is known to hold, and its version. */
  readonly base: Draft
  readonly version: number
  /** What stands on the screen. */
  readonly mine: Draft
  /** In flight; at most one. */
  readonly sent: Draft | null
  /** Sent without an answer since `base`: the service may hold one of them. */
  readonly unanswered: readonly Draft[]
  readonly typedAt: number
  /** Since when something is neither sent nor in flight; null when all is. */
  readonly unsentSince: number | null
  readonly failures: number
  readonly retryAt: number | null
  readonly savedAt: string | null
  readonly conflict: Conflict | null
  readonly refusal: Refusal | null
  /** Whose changes were joined with mine, to say so once. */
  readonly joined: { readonly by: string | undefined; readonly at: number } | null
}

export type AutosaveEvent =
  | { readonly type: 'typed'; readonly draft: Draft; readonly at: number }
  /** The clock: sends what is due. */
  | { readonly type: 'due'; readonly at: number }
  /** The line is back, somebody signed in again, or the screen is being left: send now. */
  | { readonly type: 'wake'; readonly at: number }
  | { readonly type: 'acknowledged'; readonly version: number; readonly savedAt: string }
  | { readonly type: 'stale'; readonly current: Stored; readonly at: number }
  | { readonly type: 'lost'; readonly at: number; readonly waitMs?: number | undefined }
  | { readonly type: 'signedOut' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  /** One value for every place in conflict. */
  | {
      readonly type: 'chosen'
      readonly values: readonly { readonly path: Path; readonly value: unknown }[]
      readonly at: number
    }
  /** Somebody else saved while I had nothing unsent. */
  | { readonly type: 'newer'; readonly current: Stored }

/** A pause in typing of this length sends. */
const QUIET_MS = 1_500
/** Somebody who never pauses is sent at least this often; with the request that stays under five seconds. */
const LONGEST_MS = 3_500
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 30_000
const REMEMBERED = 20

/** Nothing typed yet, on what the service has just given. */
export function startAutosave({ draft, version }: Stored, savedAt: string | null): Autosave {
  return {
    phase: 'idle',
    base: draft,
    version,
    mine: draft,
    sent: null,
    unanswered: [],
    typedAt: 0,
    unsentSince: null,
    failures: 0,
    retryAt: null,
    savedAt,
    conflict: null,
    refusal: null,
    joined: null,
  }
}

/** Whether closing the page now would lose words. */
export function hasUnsent(state: Autosave): boolean {
  return state.sent !== null || state.mine !== state.base
}

/** When the clock must ring next (epoch milliseconds), or null when only an event can change something. */
export function nextDueAt(state: Autosave): number | null {
  if (state.phase === 'offline') return state.retryAt
  if (state.phase !== 'dirty' || state.unsentSince === null) return null
  return Math.min(state.typedAt + QUIET_MS, state.unsentSince + LONGEST_MS)
}

/** The state after an event. Pure: sending, clocks and the line are the keeper's. */
export function autosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'typed':
      return typed(state, event.draft, event.at)
    case 'due': {
      const dueAt = nextDueAt(state)
      return dueAt !== null && event.at >= dueAt ? send(state) : state
    }
    case 'wake':
      return ['dirty', 'offline', 'signedOut'].includes(state.phase) ? send(state) : state
    case 'acknowledged':
      return acknowledged(state, event.version, event.savedAt)
    case 'stale':
      return reconcile({ ...forgetFlight(state), failures: 0, retryAt: null }, event.current, event.at)
    case 'lost':
      return lost(state, event.at, event.waitMs)
    case 'signedOut':
      return { ...forgetFlight(state), phase: 'signedOut', retryAt: null }
    case 'refused':
      return { ...forgetFlight(state), phase: 'refused', refusal: event.refusal, retryAt: null }
    case 'chosen':
      return chosen(state, event.values, event.at)
    case 'newer':
      if (hasUnsent(state) || event.current.version <= state.version) return state
      return { ...startAutosave(event.current, state.savedAt), joined: state.joined }
  }
}

function typed(state: Autosave, draft: Draft, at: number): Autosave {
  const next = { ...state, mine: draft, typedAt: at, unsentSince: state.unsentSince ?? at }
  if (state.phase === 'conflict' && state.conflict) return reconcile(next, state.conflict.theirs, at)
  if (state.phase === 'refused' && !state.refusal?.final) return { ...next, phase: 'dirty' }
  return state.phase === 'idle' || state.phase === 'saved' ? { ...next, phase: 'dirty' } : next
}

function send(state: Autosave): Autosave {
  if (state.sent || state.mine === state.base) return state
  const sent = inNfc(state.mine)
  return { ...state, phase: 'saving', mine: sent, sent, unsentSince: null, retryAt: null }
}

/** The service stores text in Unicode NFC: send it so, that both sides compare alike. */
function inNfc(draft: Draft): Draft {
  const text = JSON.stringify(draft)
  const normal = text.normalize('NFC')
  return normal === text ? draft : JSON.parse(normal)
}

function acknowledged(state: Autosave, version: number, savedAt: string): Autosave {
  if (!state.sent) return state
  const settled = { ...state, base: state.sent, version, savedAt, sent: null, unanswered: [], failures: 0 }
  const rest = { ...settled, retryAt: null, refusal: null }
  if (state.mine === state.sent) return { ...rest, phase: 'saved', unsentSince: null }
  return { ...rest, phase: 'dirty' }
}

function lost(state: Autosave, at: number, waitMs?: number): Autosave {
  if (!state.sent) return state
  const wait = waitMs ?? Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(state.failures, 10))
  return { ...forgetFlight(state), phase: 'offline', failures: state.failures + 1, retryAt: at + wait }
}

/** The answer never came: the words are unsent again, and may have arrived all the same. */
function forgetFlight(state: Autosave): Autosave {
  if (!state.sent) return state
  return {
    ...state,
    sent: null,
    unanswered: [...state.unanswered, state.sent].slice(-REMEMBERED),
    unsentSince: state.unsentSince ?? state.typedAt,
  }
}

/** Joins my words with what the service holds now; where both changed one place, a person must choose. */
function reconcile(state: Autosave, theirs: Stored, at: number): Autosave {
  const base = state.unanswered.reduce(
    (known, sent) => ({
      ...frameOf(part => (sameIn(part, sent, theirs.draft) ? sent : known)),
      answers: landed(known.answers, sent.answers, theirs.draft.answers),
    }),
    state.base,
  )
  const { merged, conflicts } = mergeAnswers(base.answers, state.mine.answers, theirs.draft.answers)
  if (conflicts.length > 0) {
    return { ...state, base, unanswered: [], phase: 'conflict', conflict: { theirs, paths: conflicts } }
  }
  const frame = frameOf(part => (sameIn(part, state.mine, base) ? theirs.draft : state.mine))
  const fromThem = diffAnswers(state.mine.answers, merged).length > 0
  return {
    ...settle(state, { answers: merged, ...frame }, theirs, at),
    joined: fromThem ? { by: theirs.by, at } : state.joined,
  }
}

function chosen(
  state: Autosave,
  values: readonly { readonly path: Path; readonly value: unknown }[],
  at: number,
): Autosave {
  if (!state.conflict) return state
  const { theirs } = state.conflict
  const { merged } = mergeAnswers(state.base.answers, state.mine.answers, theirs.draft.answers)
  const answers = values.reduce(
    (known, { path, value }) => withValue(known, path, isBlank(value) ? undefined : value),
    merged,
  )
  return settle(state, { ...state.mine, answers }, theirs, at)
}

function settle(state: Autosave, mine: Draft, theirs: Stored, at: number): Autosave {
  const known = {
    ...state,
    base: theirs.draft,
    version: theirs.version,
    unanswered: [],
    conflict: null,
    refusal: null,
  }
  const alike =
    sameIn('occurredAt', mine, theirs.draft) &&
    sameIn('axes', mine, theirs.draft) &&
    diffAnswers(mine.answers, theirs.draft.answers).length === 0
  if (alike) return { ...known, mine: theirs.draft, phase: 'saved', unsentSince: null }
  // Already old enough to go out at once.
  return { ...known, mine, phase: 'dirty', unsentSince: at - LONGEST_MS, typedAt: at }
}

function frameOf(source: (part: keyof Frame) => Draft): Frame {
  return { occurredAt: source('occurredAt').occurredAt, axes: source('axes').axes }
}

function sameIn(part: keyof Frame, one: Draft, other: Draft): boolean {
  return String(one[part]) === String(other[part])
}
