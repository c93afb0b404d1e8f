import { call } from '../../../lib/http.ts'

/** Says that I have the draft open, or that I leave it; answers its version and who else has it. */
export function showPresence(entryId: string, leaving: boolean) {
  return call('showPresence', { params: { entryId }, body: { leaving }, keepalive: leaving })
}
