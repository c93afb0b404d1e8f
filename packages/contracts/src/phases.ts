/** Where a youth stands in the life of the house, in the order in which a stay meets them. */
export const PHASES = [
  'referral',
  'admission_decided',
  'admitted',
  'observation',
  'integration',
  'orientation',
  'autonomy_studio',
  'extra_muros',
  'left',
  'disappeared',
  'refused',
] as const
export type Phase = (typeof PHASES)[number]
