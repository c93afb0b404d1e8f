import { readFileSync } from 'node:fs'
import { problem } from '../../problem.ts'

const MIN_LENGTH = 15
const MIN_OWN_CHARACTERS = 8
const MIN_DIFFERENT = 5
const SHORTEST_PART = 3

// Words that are the first guess here: the product, the house, the six axes, the alias pattern.
const CONTEXT = [
  ...[
    'havre',
    'centre',
    'center',
    'centrum',
    'maison',
    'foyer',
    'accueil',
    'primo',
    'securite',
    'veiligheid',
  ],
  ...[
    'juridique',
    'juridisch',
    'guidance',
    'begeleiding',
    'integration',
    'integratie',
    'autonomie',
    'jeune',
    'jongere',
  ],
  ...[
    'educateur',
    'educatrice',
    'referent',
    'directeur',
    'direction',
    'esperanto',
    'mineur',
    'tuteur',
    'voogd',
  ],
]
const LOOK_ALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}
const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
].flatMap(run => [run, [...run].reverse().join('')])

const COMMON = new Set(
  readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(word => word.length >= SHORTEST_PART),
)
const LONGEST_COMMON = Math.max(...[...COMMON].map(word => word.length))

/**
 * Throws `weak-password` (422) when, without its common words, runs of keys and repetitions, fewer than eight characters
 * of the password remain. No composition rule: length and being one's own are what counts. `pointer` names the field.
 */
export function refuseWeakPassword(password: string, login: string, pointer: string): void {
  if (!isWeakPassword(password, login)) return
  throw problem('rule-violated', { rule: 'weak-password', errors: [{ pointer, code: 'weak-password' }] })
}

/** Whether a password is among the first that anybody would try for this login. */
export function isWeakPassword(password: string, login: string): boolean {
  const plain = fold(password)
  if (password.length < MIN_LENGTH || new Set(plain).size < MIN_DIFFERENT) return true
  const words = [login, ...login.split(/[._-]/)].map(fold).filter(word => word.length >= SHORTEST_PART)
  const known = new Set([...CONTEXT, ...words])
  // A look-alike may stand for a letter or for itself: both readings must leave enough.
  const readings = [plain, plain.replace(/[013457@$]/g, sign => LOOK_ALIKES[sign] ?? sign)]
  return readings.some(reading => ownCharacters(reading, known) < MIN_OWN_CHARACTERS)
}

/** Lower case without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How many characters are left when every known part, run and repetition counts for one. */
function ownCharacters(text: string, known: ReadonlySet<string>): number {
  let own = 0
  for (let at = 0; at < text.length; ) {
    const part = knownPart(text, at, known)
    own += 1
    at += part || 1
  }
  return own
}

function knownPart(text: string, at: number, known: ReadonlySet<string>): number {
  const longest = Math.min(text.length - at, Math.max(LONGEST_COMMON, 40))
  for (let length = longest; length >= SHORTEST_PART; length--) {
    const part = text.slice(at, at + length)
    if (known.has(part) || COMMON.has(part) || isRun(part) || text.slice(0, at).includes(part)) return length
  }
  return 0
}

function isRun(part: string): boolean {
  return /^(.)\1+$/u.test(part) || RUNS.some(run => run.includes(part))
}
