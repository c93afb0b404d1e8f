/** Who a sentence is about. */
export type Subject = { readonly name: string; readonly feminine: boolean }

const VOWEL = /^[aeiouyàâéèêëîïôûAEIOUYÀÂÉÈÊËÎÏÔÛ]/u

/**
 * Fills a French sentence: `{n}` the name, `{de n}` and `{que n}` with elision, `{il}` and `{Il}`, `{e}` the feminine
 * ending, `{seul|seule}` one of two forms.
 */
export function say(sentence: string, { name, feminine }: Subject): string {
  return sentence.replace(/\{([^{}]+)\}/g, (_all, slot: string) => {
    const [masculine = '', feminineForm] = slot.split('|')
    if (feminineForm !== undefined) return feminine ? feminineForm : masculine
    switch (slot) {
      case 'n':
        return name
      case 'de n':
        return VOWEL.test(name) ? `d’${name}` : `de ${name}`
      case 'que n':
        return VOWEL.test(name) ? `qu’${name}` : `que ${name}`
      case 'il':
        return feminine ? 'elle' : 'il'
      case 'Il':
        return feminine ? 'Elle' : 'Il'
      case 'e':
        return feminine ? 'e' : ''
      default:
        throw new Error(`no slot ${slot}`)
    }
  })
}
