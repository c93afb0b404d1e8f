import type { Role } from '@havre/policy/roles.ts'
import type { Keyring } from './crypto/keys.ts'
import type { Door } from './db/door.ts'
import type { Typesetter } from './documents/typesetter.ts'
import type { Mailer } from './mail/mailer.ts'
import type { ClamdAddress } from './modules/attachments/clamd.ts'
import type { PasswordCost } from './modules/session/password-hasher.ts'

/** What the whole service shares; made once by the process or a test. */
export type Deps = {
  readonly door: Door
  readonly keyring: Keyring
  /** Sets documents; starts nothing until the first one. */
  readonly typesetter: Typesetter
  readonly appName: string
  /** A clock, so that time can be moved in tests. */
  readonly now: () => Date
  /** Cheaper password hashes for tests and demo seeds; the full cost when absent. */
  readonly passwordCost?: PasswordCost
  /** The scanner that files are shown to; without one they are called unscanned. */
  readonly clamd?: ClamdAddress
  /** Neutral mail; none where no relay is configured, and the product says so. */
  readonly mailer?: Mailer
}

/** Who is asking, read from the live session. */
export type Me = {
  readonly accountId: string
  readonly sessionId: string
  readonly centreId: string
  readonly roles: readonly Role[]
  readonly timeZone: string
  readonly language: 'fr' | 'nl' | 'en'
  readonly onShift: boolean
  /** When this session last proved who it is, for protected acts. */
  readonly confirmedAt: string | null
}

/** What a handler works with. `newId` is the id of what the request creates: the same for a repeated Idempotency-Key. */
export type Ctx = Deps & {
  readonly sid: string
  readonly me: Me
  readonly requestId: string
  readonly newId: string
}
