import { claimedName } from '../../modules/entries/identity-claim.ts'
import { nameTokens } from '../../modules/search/name-tokens.ts'
import type { TableRow } from '../write-rows.ts'
import type { DemoHouse } from './registers.ts'

/** The digests under which the signed names of the demo youths are found. */
export function demoNameTokens({ plan, site }: DemoHouse): TableRow[] {
  return plan.entries.flatMap(entry => {
    const name = entry.status === 'draft' ? null : claimedName(entry.kind, entry.answers)
    if (!name) return []
    const tokens = nameTokens(site.keyring, name).flatMap(({ exact, similar }) => [exact, similar])
    const once = new Map(tokens.map(token => [token.toString('hex'), token]))
    return [...once.values()].map(token => ({
      entry_id: entry.id,
      centre_id: plan.centreId,
      youth_id: entry.youthId,
      token,
    }))
  })
}
