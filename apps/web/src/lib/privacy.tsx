import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { idleMinutes, useIdle } from './idle.ts'
import { IdleWarning } from './idle-warning.tsx'
import { NeutralScreen } from './neutral-screen.tsx'
import { tripleShift } from './triple-shift.ts'

/** `open`; `hidden`: a neutral screen; `locked`: asks who is there. In both of the latter the work is unmounted. */
type State = 'open' | 'hidden' | 'locked'

interface Privacy {
  /** Hides everything at once. */
  hide: () => void
  lock: () => void
}

const PrivacyContext = createContext<Privacy>({ hide: () => {}, lock: () => {} })

/** Hide and lock, for buttons. */
export function usePrivacy(): Privacy {
  return useContext(PrivacyContext)
}

interface Props {
  /** Signed in: only then is there anything to hide or to lock. */
  active: boolean
  /** Drops cached data; called before the next paint, must not wait for anything. */
  onLeave: () => void
  /** The screen that asks for a passkey, PIN or password, and calls `done` once the service agrees. */
  unlock: (done: () => void) => ReactNode
  minutes?: number
  children: ReactNode
}

/** Around everything that may not be seen by others. Hidden and locked mean unmounted, not covered. */
export function PrivacyGate({ active, onLeave, unlock, minutes, children }: Props) {
  const [state, setState] = useState<State>('open')
  const leave = useCallback(
    (next: State) => {
      setState(next)
      if (next === 'hidden') document.title = m.lib_hidden_title()
      onLeave()
    },
    [onLeave],
  )
  const privacy = useMemo(() => ({ hide: () => leave('hidden'), lock: () => leave('locked') }), [leave])

  useEffect(() => {
    if (!active) return
    const press = tripleShift()
    const down = (event: KeyboardEvent) => {
      if (press(event.key, event.repeat, event.timeStamp)) privacy.hide()
    }
    window.addEventListener('keydown', down, { capture: true })
    return () => window.removeEventListener('keydown', down, { capture: true })
  }, [active, privacy])

  if (!active) return children
  if (state === 'hidden') return <NeutralScreen onBack={() => setState('locked')} />
  if (state === 'locked') return unlock(() => setState('open'))
  return (
    <PrivacyContext value={privacy}>
      {children}
      <IdleWatch minutes={minutes ?? idleMinutes()} onIdle={privacy.lock} />
    </PrivacyContext>
  )
}

function IdleWatch({ minutes, onIdle }: { minutes: number; onIdle: () => void }) {
  const left = useIdle(minutes, onIdle)
  return left === undefined ? null : <IdleWarning seconds={left} />
}
