import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'
import { type Language, takePickedLanguage } from '../../../lib/locale.ts'
import { currentSession, startSession } from '../../../lib/session.ts'
import { deviceLabel } from '../device-label.ts'

type Credentials = Pick<Wire['signIn']['body'], 'login' | 'password' | 'code'>

/**
 * Signs in and keeps the session in memory. A language picked on the way in wins over the one of the account and is
 * kept there. No query library yet: this page must be light.
 */
export async function signIn(credentials: Credentials): Promise<void> {
  const session = await call('signIn', { body: { ...credentials, deviceLabel: deviceLabel() } })
  const language = takePickedLanguage()
  if (!language || language === session.me.language) return startSession(session)
  startSession({ ...session, me: { ...session.me, language } })
  void keepLanguage(language)
}

/** Where it cannot be kept, this session still speaks it; the settings say later what the account holds. */
async function keepLanguage(language: Language): Promise<void> {
  const me = await call('changeMe', { body: { language } }).catch(() => undefined)
  const session = currentSession()
  if (me && session?.me.id === me.id) startSession({ ...session, me })
}
