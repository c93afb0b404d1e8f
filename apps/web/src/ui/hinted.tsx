import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

const load = () => import('./tooltip.tsx').then(one => ({ default: one.Hint }))
const Hint = lazy(load)

const OPENS_MS = 500
/** Long enough to reach the hint itself with the pointer. */
const CLOSES_MS = 200

/** One control with a short hint on hover or focus, never the only place where something is said. Its code comes then. */
export function Hinted({ text, children }: { text: string; children: ReactNode }) {
  const around = useRef<HTMLSpanElement>(null)
  const [state, setState] = useState<'unseen' | 'open' | 'closed'>('unseen')
  useEffect(() => {
    const control = around.current?.firstElementChild
    if (!(control instanceof HTMLElement)) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const turn = (open: boolean, afterMs: number) => {
      clearTimeout(timer)
      timer = setTimeout(
        () => setState(before => (open ? 'open' : before === 'unseen' ? before : 'closed')),
        afterMs,
      )
    }
    const reach = () => {
      load().catch(() => {})
      turn(true, OPENS_MS)
    }
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => control.addEventListener(name, listener, { signal: stop.signal })
    on('pointerenter', event => event.pointerType === 'mouse' && reach())
    on('pointerleave', () => turn(false, CLOSES_MS))
    on('pointerdown', () => turn(false, 0))
    on('focus', () => control.matches(':focus-visible') && reach())
    on('blur', () => turn(false, 0))
    on('keydown', event => event.key === 'Escape' && turn(false, 0))
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [])
  return (
    <span ref={around} className="contents">
      {children}
      {state !== 'unseen' && (
        <Suspense>
          <Hint
            text={text}
            open={state === 'open'}
            anchor={() => around.current?.firstElementChild ?? null}
          />
        </Suspense>
      )}
    </span>
  )
}
