import type { Entry } from '@havre/contracts/entries.ts'
import { useEffect, useState } from 'react'
import { showPresence } from '../api/show-presence.ts'
import type { DraftKeeper } from './draft-keeper.ts'

const EVERY_MS = 10_000

/** Who else has the draft open. Says every ten seconds that I have it, and takes in what somebody else saved. */
export function usePresence(entry: Entry, keeper: DraftKeeper): Entry['presence'] {
  const [presence, setPresence] = useState(entry.presence)
  useEffect(() => {
    let stopped = false
    const tell = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        const now = await showPresence(entry.id, false)
        if (stopped) return
        setPresence(now.presence)
        await keeper.catchUp(now.version)
      } catch {
        // Without a line nobody else is known; the save state says that the line is down.
        if (!stopped) setPresence([])
      }
    }
    void tell()
    const timer = setInterval(() => void tell(), EVERY_MS)
    return () => {
      stopped = true
      clearInterval(timer)
      showPresence(entry.id, true).catch(() => {})
    }
  }, [entry.id, keeper])
  return presence.filter(one => !one.self)
}
