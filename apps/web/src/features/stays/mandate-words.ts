import { m } from '../../paraglide/messages.js'
import type { Mandate } from './api/read-stays.ts'

export const mandateKinds: Record<Mandate['kind'], () => string> = {
  saj: m.stays_kind_saj,
  spj: m.stays_kind_spj,
  youth_judge: m.stays_kind_youth_judge,
  fedasil: m.stays_kind_fedasil,
  guardianship_service: m.stays_kind_guardianship_service,
  ase: m.stays_kind_ase,
  children_judge: m.stays_kind_children_judge,
  prosecutor: m.stays_kind_prosecutor,
  none: m.stays_kind_none,
  other: m.stays_kind_other,
}

export const mandateEnds: Record<NonNullable<Mandate['endedBecause']>, () => string> = {
  term: m.stays_end_term,
  replaced: m.stays_end_replaced,
  lifted: m.stays_end_lifted,
  left: m.stays_end_left,
  majority: m.stays_end_majority,
  other: m.stays_end_other,
}
