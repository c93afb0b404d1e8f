import { useEffect, useRef, useState } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const warnSeconds = 60
const hiddenMs = 2 * 60_000

/** Minutes without a sign before this device locks: 5 where fingers are used, 15 at a desk. */
export function idleMinutes(): number {
  return matchMedia('(pointer: coarse)').matches ? 5 : 15
}

/**
 * Watches for signs of a person. Calls `onIdle` after the minutes given, or after two minutes in the background.
 * Answers the seconds left once a minute remains, undefined before; any sign starts again.
 */
export function useIdle(minutes: number, onIdle: () => void): number | undefined {
  const [left, setLeft] = useState<number>()
  const idle = useRef(onIdle)
  useEffect(() => {
    idle.current = onIdle
  })
  useEffect(() => {
    let seenAt = Date.now()
    let hiddenAt: number | undefined
    const seen = () => {
      seenAt = Date.now()
      setLeft(undefined)
    }
    const check = () => {
      const rest = Math.ceil(minutes * 60 - (Date.now() - seenAt) / 1000)
      const gone = hiddenAt !== undefined && Date.now() - hiddenAt > hiddenMs
      if (rest <= 0 || gone) idle.current()
      else setLeft(rest <= warnSeconds ? rest : undefined)
    }
    const turned = () => {
      // A device that slept runs no timer: the clock tells.
      check()
      hiddenAt = document.visibilityState === 'hidden' ? Date.now() : undefined
    }
    for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true })
    document.addEventListener('visibilitychange', turned)
    const timer = setInterval(check, 1000)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, seen, { capture: true })
      document.removeEventListener('visibilitychange', turned)
      clearInterval(timer)
    }
  }, [minutes])
  return left
}
