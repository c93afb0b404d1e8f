import { paths } from '@havre/contracts/paths.ts'
import type { Wire } from '@havre/contracts/wire.ts'

/** What a sign-in or a renewal gives: the token of five minutes and who it is. */
export type Session = Wire['refreshSession']['reply']

/** Between tabs, in memory: a renewed session, or its end. */
type Note = { kind: 'renewed'; session: Session } | { kind: 'ended' }

let session: Session | undefined
/** Counts the ends: a renewal asked for before one is no renewal of what begins after it. */
let ends = 0
const endListeners = new Set<() => void>()
const changeListeners = new Set<() => void>()
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('session')

channel?.addEventListener('message', (event: MessageEvent<Note>) => {
  if (event.data.kind === 'renewed') keep(event.data.session)
  else forget()
})

/** Who is signed in here, if somebody is: the same object until something about it changes. */
export function currentSession(): Session | undefined {
  return session
}

/** Calls back when a session starts, is renewed or ends, in whichever tab. Returns the way to stop. */
export function onSessionChange(listener: () => void): () => void {
  changeListeners.add(listener)
  return () => changeListeners.delete(listener)
}

/**
 * The token to send, if there is one. In memory only: here, and by the channel in the app's other tabs; never in
 * anything that the browser stores.
 */
export function accessToken(): string | undefined {
  return session?.accessToken
}

/** Keeps what a sign-in or a renewal answered, here and in the other tabs. */
export function startSession(next: Session): void {
  keep(next)
  const note: Note = { kind: 'renewed', session: next }
  channel?.postMessage(note)
}

/** Forgets the session here and in the other tabs; the caller ends it on the service. */
export function endSession(): void {
  forget()
  const note: Note = { kind: 'ended' }
  channel?.postMessage(note)
}

/** Calls back when the session ends, in whichever tab. Returns the way to stop. */
export function onSessionEnd(listener: () => void): () => void {
  endListeners.add(listener)
  return () => endListeners.delete(listener)
}

function keep(next: Session): void {
  session = next
  for (const listener of changeListeners) listener()
}

function forget(): void {
  session = undefined
  ends += 1
  renewing = undefined
  for (const listener of endListeners) listener()
  for (const listener of changeListeners) listener()
}

let renewing: Promise<Session | undefined> | undefined

/**
 * Renews the session by the cookie, once for all callers and all tabs: a cookie sent twice would look stolen.
 * Answers undefined where there is no session to renew, or where it ended meanwhile. Throws what `fetch` throws when
 * the line is down, and a `TimeoutError` when there is no answer within ten seconds.
 */
export function renewSession(): Promise<Session | undefined> {
  if (renewing) return renewing
  const mine = renewOnce(session?.accessToken).finally(() => {
    if (renewing === mine) renewing = undefined
  })
  renewing = mine
  return mine
}

async function renewOnce(stale: string | undefined): Promise<Session | undefined> {
  const begun = ends
  // One limit for the wait and the answer together: what waits for a renewal, the autosave first, must go on.
  const signal = AbortSignal.timeout(PATIENCE_MS)
  if (!('locks' in navigator)) return askRenewal(begun, signal)
  const free = await navigator.locks.request(lockName, { ifAvailable: true }, lock =>
    lock ? askRenewal(begun, signal).then(renewed => ({ renewed })) : undefined,
  )
  if (free) return free.renewed
  return navigator.locks.request(lockName, { signal }, async () => {
    // Another tab has just renewed; its note may arrive a moment after its lock is gone.
    for (let waited = 0; waited < 300 && session?.accessToken === stale; waited += 30) await pause(30)
    if (ends !== begun) return undefined
    return session && session.accessToken !== stale ? session : askRenewal(begun, signal)
  })
}

const PATIENCE_MS = 10_000
const lockName = 'renew-session'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function askRenewal(begun: number, signal: AbortSignal): Promise<Session | undefined> {
  const { method, path } = paths.refreshSession
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'x-havre': '1' },
    body: '{}',
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
  })
  if (response.status === 401) {
    // An answer that nobody reads keeps its connection.
    void response.body?.cancel()
    if (session && ends === begun) endSession()
    return undefined
  }
  if (!response.ok) throw new TypeError(`renewal answered ${response.status}`)
  const renewed: Session = await response.json()
  if (ends !== begun) return undefined
  startSession(renewed)
  return renewed
}
