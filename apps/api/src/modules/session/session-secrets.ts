import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Keyring } from '../../crypto/keys.ts'

/** A session's secret, recomputed from its id at each refresh; the database knows only its hash. */
export function sessionSecret(keyring: Keyring, sessionId: string): string {
  return keyring.mac('session-secret', sessionId).toString('base64url')
}

/** The one successor of a refresh token: whoever presents the same token twice gets the same answer. */
export function refreshSuccessor(keyring: Keyring, token: string): string {
  return keyring.mac('refresh-token', token).toString('base64url')
}

/** What is stored of a secret: SHA-256 of its text. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest()
}

/** Everything secret about a session that is about to open. */
export function newSession(keyring: Keyring): { sessionId: string; sid: string; refreshToken: string } {
  const sessionId = randomUUID()
  return {
    sessionId,
    sid: sessionSecret(keyring, sessionId),
    refreshToken: randomBytes(32).toString('base64url'),
  }
}
