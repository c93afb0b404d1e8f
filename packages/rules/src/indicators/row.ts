/** Deceptive recruitment, coercive recruitment, abuse of vulnerability, exploitation, coercion and vulnerability at destination. */
export const DIMENSIONS = ['DR', 'CR', 'VR', 'EX', 'CD', 'VD'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export const WEIGHTS = ['strong', 'medium', 'weak'] as const
export type Weight = (typeof WEIGHTS)[number]

/** One sign as a line of the table of the domain note, 6.2. */
export type Row = readonly [
  id: string,
  dimensions: string,
  weight: Weight,
  fr: string,
  nl: string,
  en: string,
]
