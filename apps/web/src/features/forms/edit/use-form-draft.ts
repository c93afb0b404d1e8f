import type { FormContent } from '@havre/kinds/forms/content.ts'
import { useEffect, useRef, useState } from 'react'
import { ApiProblem, Offline } from '../../../lib/api-problem.ts'
import { fitsKeepalive } from '../../../lib/fits-keepalive.ts'
import { call } from '../../../lib/http.ts'
import type { SaveStatus } from '../../../ui/save-state.tsx'
import type { Form } from '../api/get-form.ts'

const PAUSE_MS = 800
const AGAIN_MS = 5_000

export interface FormDraft {
  readonly content: FormContent
  readonly problems: Form['problems']
  readonly status: SaveStatus
  /** What somebody else, or another window, has saved meanwhile: nothing is sent until one of the two is chosen. */
  readonly theirs: Form | undefined
  /** The error of a save that was refused for another reason. */
  readonly refused: unknown
  readonly edit: (change: (content: FormContent) => FormContent) => void
  /** Sends what is not sent yet and answers the version that holds it; undefined when that was not possible. */
  readonly settle: () => Promise<number | undefined>
  /** Puts what stands here over what was saved meanwhile. */
  readonly overwrite: () => void
  /** Learns from somebody else's refusal that the form was saved meanwhile. */
  readonly meet: (theirs: Form) => void
}

/** A form being written: saved by itself a moment after each change, one save at a time, never over somebody else's. */
export function useFormDraft(form: Form): FormDraft {
  const [content, setContent] = useState(form.content)
  const [problems, setProblems] = useState(form.problems)
  const [status, setStatus] = useState<SaveStatus>({ kind: 'untouched' })
  const [theirs, setTheirs] = useState<Form>()
  const [refused, setRefused] = useState<unknown>()
  const now = useRef({
    content: form.content,
    version: form.version,
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

  const meet = (saved: Form) => {
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
      const saved = await call('saveForm', {
        params: { formId: form.id },
        ifMatch: sent.version,
        body: { content: sent.content },
        keepalive: keepalive && fitsKeepalive(sent.content),
      })
      sent.version = saved.version
      setProblems(saved.problems)
      setRefused(undefined)
      setStatus(sent.waits ? { kind: 'typing' } : { kind: 'saved', at: new Date() })
    } catch (error) {
      sent.waits = true
      const saved = savedMeanwhile(error)
      if (saved) return meet(saved)
      setStatus({ kind: 'offline', waiting: 1 })
      if (error instanceof Offline || (error instanceof ApiProblem && error.status >= 500)) later(AGAIN_MS)
      else setRefused(error)
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
    problems,
    status,
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

/** The form as somebody else saved it, when that is why a save or an act was refused. */
export function savedMeanwhile(error: unknown): Form | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== 'stale-version') return undefined
  return error.current as Form
}
