import { paths } from '@havre/contracts/paths.ts'
import type { Wire } from '@havre/contracts/wire.ts'

/** What a sign-in or a renewal gives: the token of five minutes and who it is. */
export type Session = Wire['refreshSession']['reply']

/** Between tabs, in memory: a renewed session, or its end. */
type Note = { kind: 'renewed'; session: Session } | { kind: 'ended' }

let session: Session | undefined
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

/** The token to send, if there is one. It lives in this module and nowhere else. */
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
  for (const listener of endListeners) listener()
  for (const listener of changeListeners) listener()
}

let renewing: Promise<Session | undefined> | undefined

/**
 * Renews the session by the cookie, once for all callers and all tabs: a cookie sent twice would look stolen.
 * Answers undefined where there is no session to renew. Throws what `fetch` throws when the line is down.
 */
export function renewSession(): Promise<Session | undefined> {
  renewing ??= renewOnce(session?.accessToken).finally(() => {
    renewing = undefined
  })
  return renewing
}

async function renewOnce(stale: string | undefined): Promise<Session | undefined> {
  if (!('locks' in navigator)) return askRenewal()
  const free = await navigator.locks.request(lockName, { ifAvailable: true }, lock =>
    lock ? askRenewal().then(renewed => ({ renewed })) : undefined,
  )
  if (free) return free.renewed
  return navigator.locks.request(lockName, async () => {
    // Another tab has just renewed; its note may arrive a moment after its lock is gone.
    for (let waited = 0; waited < 300 && session?.accessToken === stale; waited += 30) await pause(30)
    return session && session.accessToken !== stale ? session : askRenewal()
  })
}

const lockName = 'renew-session'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function askRenewal(): Promise<Session | undefined> {
  const { method, path } = paths.refreshSession
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'x-havre': '1' },
    body: '{}',
    credentials: 'same-origin',
    cache: 'no-store',
  })
  if (response.status === 401) {
    // An answer that nobody reads keeps its connection.
    void response.body?.cancel()
    if (session) endSession()
    return undefined
  }
  if (!response.ok) throw new TypeError(`renewal answered ${response.status}`)
  const renewed: Session = await response.json()
  startSession(renewed)
  return renewed
}
