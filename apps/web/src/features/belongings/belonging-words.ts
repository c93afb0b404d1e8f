import { refusals } from '../../lib/refusals.ts'
import { m } from '../../paraglide/messages.js'
import type { Belonging } from './api/list-belongings.ts'

type Harm = NonNullable<Belonging['harm']>

export const categoryWords: Record<Belonging['category'], () => string> = {
  phone: m.belongings_cat_phone,
  papers: m.belongings_cat_papers,
  money: m.belongings_cat_money,
  jewellery: m.belongings_cat_jewellery,
  clothing: m.belongings_cat_clothing,
  electronics: m.belongings_cat_electronics,
  keys: m.belongings_cat_keys,
  other: m.belongings_cat_other,
}
export const placeWords: Record<Belonging['place'], () => string> = {
  safe: m.belongings_place_safe,
  office: m.belongings_place_office,
  room: m.belongings_place_room,
  elsewhere: m.belongings_place_elsewhere,
}
export const presentWords: Record<Belonging['present'][number], () => string> = {
  youth: m.belongings_with_youth,
  colleague: m.belongings_with_colleague,
  interpreter: m.belongings_with_interpreter,
  guardian: m.belongings_with_guardian,
  police: m.belongings_with_police,
}
export const returnedToWords: Record<NonNullable<Belonging['returned']>['to'], () => string> = {
  youth: m.belongings_to_youth,
  guardian: m.belongings_to_guardian,
  family: m.belongings_to_family,
  police: m.belongings_to_police,
  service: m.belongings_to_service,
}
export const harmWords: Record<Harm['what'], () => string> = {
  damaged: m.belongings_damaged,
  lost: m.belongings_lost,
}
export const restitutionWords: Record<Harm['restitution'], () => string> = {
  open: m.belongings_rest_open,
  none: m.belongings_rest_none,
  repaired: m.belongings_rest_repaired,
  replaced: m.belongings_rest_replaced,
  paid: m.belongings_rest_paid,
}

export function nameOf(person: { name: string | null }): string {
  return person.name ?? m.entry_professional()
}

/** Why nothing was written down, in words that say what to do. */
export const belongingRefusals = refusals({
  title: m.belongings_not_saved,
  missing: m.belongings_missing,
  rules: {
    'dates-out-of-order': m.belongings_before_received,
    'in-the-future': m.belongings_future,
    'already-returned': m.belongings_returned_already,
    'not-enough-money': m.belongings_money_gone,
  },
})
