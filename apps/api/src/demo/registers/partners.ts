import { PartnerFields } from '@havre/contracts/partners.ts'
import { sealPartner } from '../../modules/partners/partner-words.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { plusDays } from './house.ts'
import { DEMO_PARTNERS, type DemoPartner } from './partners-directory.ts'
import type { DemoHouse } from './registers.ts'

export const partnerId = (name: string) => createDice(`partner/${name}`).uuid()
const idOf = ({ name }: DemoPartner) => partnerId(name)

function accountOf({ plan }: DemoHouse, login: string): string {
  const account = plan.accounts.find(one => one.login === login)
  if (!account) throw new Error(`the demo has no ${login}`)
  return account.id
}

/** Midday of a day so many days before today. */
function daysAgo({ now }: DemoHouse, days: number): { day: string; at: Date } {
  const day = plusDays(now.toISOString().slice(0, 10), -days)
  return { day, at: new Date(`${day}T11:00:00Z`) }
}

export function demoPartners(house: DemoHouse): readonly TableRow[] {
  const { site, plan } = house
  return DEMO_PARTNERS.map(given => {
    const { places, verifiedDaysAgo, by, archived, asked: _, ...words } = given
    const verified = daysAgo(house, verifiedDaysAgo)
    const knownOn = places && places.left !== 'unknown' ? daysAgo(house, places.daysAgo ?? 0).day : null
    const fields = PartnerFields.parse({
      ...words,
      ...(places && { places: { left: places.left, weeks: places.weeks ?? null, knownOn } }),
    })
    const row = sealPartner(site.keyring, idOf(given), fields)
    return {
      id: row.id,
      centre_id: plan.centreId,
      kind: row.kind,
      helps: row.helps,
      languages: row.languages,
      min_age: row.minAge,
      max_age: row.maxAge,
      places: row.places.left,
      waiting_weeks: row.places.weeks,
      places_on: row.places.knownOn,
      cost: row.cost,
      knows: row.knows,
      verified_on: verified.day,
      verified_by: accountOf(house, by),
      details: row.details,
      archived_at: archived ? verified.at : null,
      created_by: accountOf(house, by),
      created_at: verified.at,
      updated_at: verified.at,
      version: 1,
    }
  })
}

export function demoPartnerRequests(house: DemoHouse): readonly TableRow[] {
  return DEMO_PARTNERS.flatMap(given =>
    (given.asked ?? []).map(([days, answer, after]) => {
      const asked = daysAgo(house, days)
      return {
        id: createDice(`partner/${given.name}/${days}`).uuid(),
        centre_id: house.plan.centreId,
        partner_id: idOf(given),
        asked_on: asked.day,
        answer,
        answered_on: after === undefined ? null : daysAgo(house, days - after).day,
        created_by: accountOf(house, given.by),
        created_at: asked.at,
        updated_at: asked.at,
        version: 1,
      }
    }),
  )
}
