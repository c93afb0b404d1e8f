import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useSession } from '../features/session/use-session.ts'
import { Localised } from '../lib/localised.tsx'
import { renewSession } from '../lib/session.ts'
import { SignInScreen } from './screens/sign-in-screen.tsx'
import { UnreachableScreen } from './screens/unreachable-screen.tsx'

const loadSignedIn = () => import('./signed-in.tsx')
const SignedIn = lazy(loadSignedIn)
const Activation = lazy(() => import('./screens/activation-screen.tsx'))

/** Who may come in: tries the session's cookie once, then asks. Everything behind it loads only after. */
export function Gate() {
  const session = useSession()
  const [asking, setAsking] = useState(true)
  const [unreachable, setUnreachable] = useState(false)
  const [activating, setActivating] = useState(location.pathname === '/activation')

  const ask = useCallback(() => {
    setAsking(true)
    renewSession()
      .then(() => setUnreachable(false))
      .catch(() => setUnreachable(true))
      .finally(() => setAsking(false))
  }, [])
  useEffect(ask, [ask])

  if (session) {
    return (
      <Suspense fallback={null}>
        <SignedIn key={session.me.id} me={session.me} />
      </Suspense>
    )
  }
  if (unreachable) {
    return (
      <Localised>
        <UnreachableScreen onRetry={ask} retrying={asking} />
      </Localised>
    )
  }
  if (asking) return null
  const turn = (to: '/' | '/activation') => {
    history.replaceState(null, '', to)
    setActivating(to === '/activation')
  }
  return (
    <Localised>
      {activating ? (
        <Suspense fallback={null}>
          <Activation onSignIn={() => turn('/')} />
        </Suspense>
      ) : (
        <SignInScreen onActivate={() => turn('/activation')} onSubmitting={() => void loadSignedIn()} />
      )}
    </Localised>
  )
}
