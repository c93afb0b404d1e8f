const coded = (...codes: string[]) => codes.map(code => ({ code }))

/** The subjects of the scales, in the order of their forms. */
export const SELF_SENTENCES = coded('content', 'able', 'speak', 'refuse', 'place', 'body', 'future')
export const SECURITY_SIGNS = coded(
  'turnTo',
  'consoled',
  'separation',
  'waiting',
  'explore',
  'refuse',
  'repair',
  'rest',
)
export const SLEEP_SIGNS = coded('fallingAsleep', 'sleeping', 'appetite', 'energy', 'mood')
