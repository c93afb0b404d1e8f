import type { Words } from '@havre/kinds/answers.ts'
import { OWN_WORDS, type OwnWords } from '../people/own-words.ts'
import type { Teller } from './teller.ts'

/** Something said in the youth's own language, with what the interpreter gave for it. */
export function ownWords(teller: Teller, what: keyof OwnWords): Words {
  const language = teller.youth.languages.find(code => OWN_WORDS[code])
  const said = language && OWN_WORDS[language]?.[what]
  if (!said || !language) return { text: 'Merci.', language: 'fr' }
  return { text: `${said.own} — ${teller.say(said.french)}`, language }
}
