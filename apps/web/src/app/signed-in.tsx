import type { Me } from '@havre/contracts/session.ts'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { MeProvider } from '../features/session/me.ts'
import { setTimeZone } from '../lib/formats.ts'
import { setLanguage } from '../lib/locale.ts'
import { Localised } from '../lib/localised.tsx'
import { PrivacyGate } from '../lib/privacy.tsx'
import { createQueryClient } from '../lib/query-client.ts'
import { applyTheme } from '../lib/theme.ts'
import { appName } from './app-name.ts'
import { Locked } from './locked.tsx'
import { markLocked, wasLocked } from './place.ts'
import { type AppRouter, createAppRouter } from './router.tsx'
import { Workplace } from './workplace.tsx'

/** Everything of one person's session. Made anew for another person; hidden or locked, nothing of it is mounted. */
export default function SignedIn({ me }: { me: Me }) {
  setTimeZone(me.centre.timeZone)
  const [client] = useState(createQueryClient)
  const [lockedBefore, setLockedBefore] = useState(wasLocked)
  const router = useRef<AppRouter>(undefined)

  useEffect(() => setLanguage(me.language), [me.language])
  useEffect(() => {
    applyTheme(me.theme)
    return () => applyTheme('system')
  }, [me.theme])
  useEffect(() => () => putAway(client), [client])

  const leave = useCallback(() => {
    markLocked(true)
    putAway(client)
  }, [client])

  const lockScreen = (done: () => void): ReactNode => {
    const unlocked = () => {
      markLocked(false)
      document.title = appName
      done()
    }
    return (
      <Localised>
        <Locked onUnlocked={unlocked} />
      </Localised>
    )
  }
  if (lockedBefore) return lockScreen(() => setLockedBefore(false))

  router.current ??= createAppRouter(me)
  return (
    <PrivacyGate active onLeave={leave} unlock={lockScreen}>
      <QueryClientProvider client={client}>
        <MeProvider value={me}>
          <Localised>
            <Workplace router={router.current} />
          </Localised>
        </MeProvider>
      </QueryClientProvider>
    </PrivacyGate>
  )
}

/** Drops everything that was read; what is being written is with the service already. */
function putAway(client: QueryClient): void {
  void client.cancelQueries()
  client.clear()
}
