import type { Me } from '@havre/contracts/session.ts'
import { m } from '../paraglide/messages.js'

export type Profession = NonNullable<Me['profession']>

const labels: Record<Profession, () => string> = {
  educator: m.staff_profession_educator,
  school_educator: m.staff_profession_school_educator,
  social_worker: m.staff_profession_social_worker,
  criminologist: m.staff_profession_criminologist,
  lawyer: m.staff_profession_lawyer,
  psychologist: m.staff_profession_psychologist,
  psychomotor_therapist: m.staff_profession_psychomotor_therapist,
  nurse: m.staff_profession_nurse,
  night_watch: m.staff_profession_night_watch,
  head: m.staff_profession_head,
  interpreter: m.staff_profession_interpreter,
  administration: m.staff_profession_administration,
  other: m.staff_profession_other,
}

/** The trades of the team, in words. */
export const professions: readonly { value: Profession; label: () => string }[] = Object.entries(
  labels,
).flatMap(([value, label]) => (isProfession(value) ? [{ value, label }] : []))

/** A trade in words. */
export function professionLabel(profession: Profession): string {
  return labels[profession]()
}

function isProfession(value: string): value is Profession {
  return value in labels
}
