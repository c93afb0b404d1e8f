import { signOut } from '../features/session/api/sign-out.ts'
import { forgetPlace } from './place.ts'

/** Ends the session for good: the address, the cache and the cookie with it. */
export function leave(): void {
  forgetPlace()
  void signOut()
}
