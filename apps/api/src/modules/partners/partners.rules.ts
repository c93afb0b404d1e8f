import { VERIFIED_FOR_DAYS } from '@havre/contracts/partner-helps.ts'
import {
  KNOWS,
  type PartnerFields,
  type PartnerItem,
  type SearchPartners,
} from '@havre/contracts/partners.ts'
import { Temporal } from 'temporal-polyfill'
import { ruleBroken } from '../../problem.ts'

/** The day so many days before one, `YYYY-MM-DD` both. */
export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

/** The first day whose requests no longer count. */
export function countedAfter(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ years: 1 }).toString()
}

export function isToVerify(verifiedOn: string, today: string): boolean {
  return verifiedOn < daysBefore(today, VERIFIED_FOR_DAYS)
}

/** Words as one looks for them: no accents, no capitals. */
export function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Whether two names would be taken for one: signs and spaces do not count. */
export function isSameName(one: string, other: string): boolean {
  const bare = (name: string) => folded(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
  return bare(one) === bare(other)
}

type Found = Omit<PartnerItem, 'version'> & { readonly contact: string; readonly note: string }

/** Whether a partner is one that is looked for. */
export function isWanted(partner: Found, search: SearchPartners): boolean {
  const text = folded(`${partner.name} ${partner.contact} ${partner.note}`)
  return (
    partner.archived === search.archived &&
    (search.help === null || partner.helps.includes(search.help)) &&
    (search.kind === null || partner.kind === search.kind) &&
    (search.language === null || partner.languages.includes(search.language)) &&
    (!search.hasPlaces || partner.places.left === 'free') &&
    (!search.toVerify || partner.toVerify) &&
    folded(search.words)
      .split(/\s+/)
      .every(word => text.includes(word))
  )
}

/**
 * The fields as they are kept: nothing twice, no weeks without a list, a day for what is known. Throws `rule-violated`
 * at the field: ages-out-of-order, in-the-future.
 */
export function settled(fields: PartnerFields, today: string): PartnerFields {
  const { minAge, maxAge, places } = fields
  if (minAge !== null && maxAge !== null && maxAge < minAge) throw ruleBroken('ages-out-of-order', '#/maxAge')
  const knownOn = places.left === 'unknown' ? null : (places.knownOn ?? today)
  if (knownOn !== null && knownOn > today) throw ruleBroken('in-the-future', '#/places/knownOn')
  return {
    ...fields,
    helps: [...new Set(fields.helps)],
    languages: [...new Set(fields.languages)],
    places: { left: places.left, weeks: places.left === 'waiting' ? places.weeks : null, knownOn },
  }
}

/** Whether a partner would come to know more than it does. */
export function tellsMore(before: PartnerFields['knows'], after: PartnerFields['knows']): boolean {
  return KNOWS.indexOf(after) > KNOWS.indexOf(before)
}
