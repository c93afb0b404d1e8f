import type { Youth } from '../people/youth.ts'
import type { Teller } from './teller.ts'

const HOUSE_LANGUAGES = ['fr', 'nl', 'en']

/** Who carried the words across; nobody where the youth speaks a language of the house. */
export function interpreter({ youth, dice }: Teller): {
  interpreterUsed: boolean
  interpreterChannel?: string
  interpreterCode?: string
  sameGenderWished?: boolean
} {
  if (!needsInterpreter(youth)) return { interpreterUsed: false }
  return {
    interpreterUsed: true,
    interpreterChannel: dice.pick(['phone', 'face', 'video', 'phone']),
    interpreterCode: `INT-${youth.languages[0].toUpperCase()}-${dice.between(10, 99)}`,
    ...(youth.gender === 'girl' && { sameGenderWished: true }),
  }
}

/** Who sat in the room beside the youth. */
export function presentWith({ youth }: Teller, role: string) {
  const led = { key: 'p1', person: { role } }
  return needsInterpreter(youth) ? [led, { key: 'p2', person: { role: 'interpreter' } }] : [led]
}

function needsInterpreter(youth: Youth): boolean {
  return !HOUSE_LANGUAGES.includes(youth.languages[0])
}
