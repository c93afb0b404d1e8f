import { useEffect, useRef, useState } from 'react'
import type { SaveStatus } from '../ui/save-state.tsx'
import { ApiProblem, Offline } from './api-problem.ts'
import { fitsKeepalive } from './fits-keepalive.ts'

const PAUSE_MS = 800
const AGAIN_MS = 5_000

export interface SavedDraft<Content, Saved, Theirs = Saved> {
  readonly content: Content
  /** What the service answered last. */
  readonly saved: Saved
  readonly status: SaveStatus
  /** The last save did not take what stands here: whoever leaves now loses it. Merely typed, it goes out with the page. */
  readonly unkept: boolean
  /** What somebody else, or another window, has saved meanwhile: nothing is sent until one of the two is chosen. */
  readonly theirs: Theirs | undefined
  /** The error of a save that was refused for another reason. */
  readonly refused: unknown
  readonly edit: (change: (content: Content) => Content) => void
  /** Sends what is not sent yet and answers the version that holds it; undefined when that was not possible. */
  readonly settle: () => Promise<number | undefined>
  /** Puts what stands here over what was saved meanwhile. */
  readonly overwrite: () => void
  /** Learns from somebody else's refusal that it was saved meanwhile. */
  readonly meet: (theirs: Theirs) => void
}

type Put<Content, Saved> = (content: Content, version: number, keepalive: boolean) => Promise<Saved>

/** Something being written: saved by itself a moment after each change, one save at a time, never over somebody else's. */
export function useSavedDraft<
  Content,
  Saved extends { readonly version: number },
  Theirs extends { readonly version: number } = Saved,
>(start: Content, first: Saved, put: Put<Content, Saved>): SavedDraft<Content, Saved, Theirs> {
  const [content, setContent] = useState(start)
  const [last, setLast] = useState(first)
  const [status, setStatus] = useState<SaveStatus>({ kind: 'untouched' })
  const [theirs, setTheirs] = useState<Theirs>()
  const [refused, setRefused] = useState<unknown>()
  const [failed, setFailed] = useState(false)
  const now = useRef({
    content: start,
    version: first.version,
    /** The version that somebody else has saved; nothing is sent over it until that is asked for. */
    theirs: undefined as number | undefined,
    waits: false,
    gone: false,
    busy: undefined as Promise<void> | undefined,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const later = (ms: number) => {
    clearTimeout(timer.current)
    // Whoever left, or locked, sends nothing any more: the next one here is somebody else.
    if (now.current.gone) return
    timer.current = setTimeout(() => void send(), ms)
  }

  const meet = (saved: Theirs) => {
    clearTimeout(timer.current)
    now.current.theirs = saved.version
    setTheirs(saved)
    setStatus({ kind: 'conflict' })
  }

  const save = async (keepalive: boolean) => {
    const sent = now.current
    sent.waits = false
    setStatus({ kind: 'saving' })
    try {
      const saved = await put(sent.content, sent.version, keepalive && fitsKeepalive(sent.content))
      sent.version = saved.version
      setLast(saved)
      setRefused(undefined)
      setFailed(false)
      setStatus(sent.waits ? { kind: 'typing' } : { kind: 'saved', at: new Date() })
    } catch (error) {
      sent.waits = true
      setFailed(true)
      const saved = savedMeanwhile<Theirs>(error)
      if (saved) return meet(saved)
      const isRefused = !(error instanceof Offline) && !(error instanceof ApiProblem && error.status >= 500)
      setRefused(isRefused ? error : undefined)
      // The next change is sent again: it may be the one that puts it right.
      setStatus(isRefused ? { kind: 'refused' } : { kind: 'offline', waiting: 1 })
      if (!isRefused) later(AGAIN_MS)
    }
  }

  const send = async (keepalive = false): Promise<void> => {
    clearTimeout(timer.current)
    if (now.current.busy) {
      await now.current.busy
      return send(keepalive)
    }
    if (!now.current.waits || now.current.theirs !== undefined) return
    // The next one at this tablet is somebody else: only the last words of whoever left go out.
    if (now.current.gone && !keepalive) return
    now.current.busy = save(keepalive)
    await now.current.busy
    now.current.busy = undefined
  }
  const latest = useRef(send)
  latest.current = send

  useEffect(() => {
    // Whoever leaves takes nothing unsent along: the last words go out with the page.
    const leave = () => void latest.current(true)
    window.addEventListener('pagehide', leave)
    now.current.gone = false
    const state = now.current
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      state.gone = true
    }
  }, [])

  return {
    content,
    saved: last,
    status,
    unkept: failed || theirs !== undefined,
    theirs,
    refused,
    edit: change => {
      const next = change(now.current.content)
      now.current.content = next
      now.current.waits = true
      setContent(next)
      if (now.current.theirs !== undefined) return
      setStatus({ kind: 'typing' })
      later(PAUSE_MS)
    },
    settle: async () => {
      await send()
      return now.current.waits ? undefined : now.current.version
    },
    overwrite: () => {
      now.current.version = now.current.theirs ?? now.current.version
      now.current.theirs = undefined
      now.current.waits = true
      setTheirs(undefined)
      void send()
    },
    meet,
  }
}

/** The record as somebody else saved it, when that is why a save or an act was refused. */
export function savedMeanwhile<Saved>(error: unknown): Saved | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== 'stale-version') return undefined
  return error.current as Saved
}
