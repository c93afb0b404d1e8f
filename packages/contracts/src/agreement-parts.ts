// No schema here: the browser reads it.

/** What becomes of a point, by its kind; `open` until it is settled. */
export const POINT_STATES = {
  commitment: ['open', 'kept', 'partly', 'notKept', 'withdrawn'],
  risk: ['open', 'handled', 'withdrawn'],
  decision: ['open', 'done', 'withdrawn'],
} as const

export const RISK_LEVELS = ['low', 'medium', 'high'] as const
