/**
 * Letters of Cyrillic and Greek that are read as a letter of ours, small ones; after Unicode's list of confusables. A letter
 * stands twice where its capital looks like another letter than it does: `η` like n, `Η` like H.
 */
const LOOK_ALIKES = [
  'aаα',
  'bвьβ',
  'cсς',
  'dԁ',
  'eеєε',
  'hнһη',
  'iіιӏ',
  'jј',
  'kкκ',
  'lӏ',
  'mмμ',
  'nпην',
  'oоοσ',
  'pрρ',
  'qԛ',
  'rг',
  'sѕ',
  'tтτ',
  'uυ',
  'vѵν',
  'wԝω',
  'xхχ',
  'yуγυ',
  'zζ',
]

/** The pattern of one sign, for a search with the flag u: the sign itself, or a letter that is read as it. */
export function readAs(sign: string): string {
  const low = sign.toLowerCase()
  const alike = LOOK_ALIKES.filter(letters => letters.includes(low)).join('')
  if (alike) return `[${low === sign ? alike : alike.toUpperCase()}]`
  // Only what means something in an expression may be escaped under the flag u.
  return sign.replace(/[$()*+./?[\\\]^{|}]/, String.raw`\$&`)
}
