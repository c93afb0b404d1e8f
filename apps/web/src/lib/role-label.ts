import type { Me } from '@havre/contracts/session.ts'
import { m } from '../paraglide/messages.js'

export type Role = Me['roles'][number]

const labels: Record<Role, () => string> = {
  EDU: m.role_EDU,
  REF: m.role_REF,
  NGT: m.role_NGT,
  LEG: m.role_LEG,
  PSY: m.role_PSY,
  COO: m.role_COO,
  DIR: m.role_DIR,
  GUA: m.role_GUA,
  LAW: m.role_LAW,
  PAR: m.role_PAR,
  AUD: m.role_AUD,
  DPO: m.role_DPO,
  ADM: m.role_ADM,
}

/** The roles that can be given, in the order of the matrix. */
export const roles: readonly Role[] = [
  'EDU',
  'REF',
  'NGT',
  'LEG',
  'PSY',
  'COO',
  'DIR',
  'GUA',
  'LAW',
  'PAR',
  'AUD',
  'DPO',
  'ADM',
]

/** The name of a role in words. */
export function roleLabel(role: Role): string {
  return labels[role]()
}
