import type { LeakKind } from './leak-kinds.ts'

/** A shape that gives something away. `accepts` looks at what was found once more, where a shape alone says too little. */
export type Pattern = {
  readonly kind: LeakKind
  readonly shape: RegExp
  readonly accepts?: (found: string) => boolean
}

// Every repetition below is bounded, so that no text makes the search slow (security.md 1.3.12).
const OF = String.raw`(?i:(?:de[ ]la|de[ ]l['’]|du|des|de|d['’]|la|le|les|aux?|Saint|Sainte|St\.?|Ste\.?)[ ]?){0,3}`
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,30}(?:[ ](?:de|du|des|la|le|l['’]|\p{Lu})[\p{L}'’.-]{0,30}){0,3}`
const HOUSE_NUMBER = String.raw`(?:,?[ ]{1,2}(?:n[°o]\.?[ ]?)?\d{1,4}(?:[ ]?(?:bis|ter|bte|[a-zA-Z](?!\p{L})))?(?!\d))`

/** Words that are a street wherever a name follows. */
const STREET = String.raw`(?i:rue|avenue|av\.|boulevard|boul\.|bd\.?|bld\.?|chauss[ée]e|chss?[ée]e\.?|impasse|dr[èe]ve|venelle)`
/** Words of every day, which are a street only with a number. */
const PERHAPS = String.raw`(?i:place|pl\.|route|chemin|cour|quai|square|clos|all[ée]e|sentier|passage|r[ée]sidence|cit[ée]|faubourg)`

const street = (shape: string, flags = 'gu'): Pattern => ({ kind: 'street', shape: new RegExp(shape, flags) })

/** Dutch compounds: "Kerkstraat", "Lange Nieuwstraat 3". */
const STRAAT = '(?:straat|laan|steenweg|plein|dreef|kaai)'
const PERHAPS_STRAAT = '(?:weg|hof|lei|baan|dijk|kade|pad|singel|park)'

// Postal codes that look like years; there, only with a town that has one of them.
const TOWNS_OF_YEARS =
  /kampenhout|zaventem|nossegem|sterrebeek|woluwe|kraainem|wezembeek|zemst|hofstade|weerde|eppegem|elewijt|antwerp|anvers|berendrecht|zandvliet|lillo|mortsel/iu
const CITIES =
  /^(?:bruxelles|brussel|brussels|anvers|antwerpen|gand|gent|li[èe]ge|luik|charleroi|namur|namen|mons|bergen|bruges|brugge|louvain|leuven|tournai|doornik|malines|mechelen|courtrai|kortrijk|arlon|aarlen|nivelles|nijvel|wavre|waver|ixelles|elsene|schaerbeek|schaarbeek|anderlecht|molenbeek|etterbeek|uccle|ukkel|verviers|huy|hoei|seraing|mouscron|moeskroen|hasselt|genk|oostende|ostende|aalst|alost|paris|lille|lyon|marseille)/iu
const NOT_A_TOWN = /^(?:eur|euros?|kcal|km|kg|gr?|ml|mg|fois|keer|times|jours?|dagen|days|h)$/iu

function isTown(found: string): boolean {
  const [, code = '', town = ''] = /(\d{4,5})\s+(.+)/u.exec(found) ?? []
  if (NOT_A_TOWN.test(town)) return false
  if (code.length === 5) return /^\p{Lu}/u.test(town)
  const year = Number(code) >= 1900 && Number(code) <= 2100
  if (year) return TOWNS_OF_YEARS.test(town)
  return /^\p{Lu}/u.test(town) || CITIES.test(town)
}

const isDate = (found: string) => /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}/.test(found)
const digits = (found: string) => found.replaceAll(/\D/g, '').length

/**
 * A mail address as people write it for no machine to find: `x (at) y.be`, `x [at] y [dot] be`. Without its last part it is none:
 * `(AT)` is an accident at work.
 */
const AT = String.raw`\s{0,2}(?:@|[([{<]\s?(?:@|at|arobase|apenstaartje)\s?[)\]}>]|(?<=\s)(?:arobase|apenstaartje)(?=\s))\s{0,2}`
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:\.|dot|point|punt)\s?[)\]}>]\s?|\s(?:dot|point|punt)\s(?=(?:be|com|eu|fr|net|nl|org)(?!\p{L})))`
const MASKED_MAIL = String.raw`[\p{L}\d._%+-]{1,64}${AT}[\p{L}\d-]{1,63}(?:${DOT}[\p{L}\d-]{1,63}){0,3}${DOT}\p{L}{2,63}`

export const PATTERNS: readonly Pattern[] = [
  street(String.raw`(?<!\p{L})${STREET}[ ]{1,2}${OF}${NAME}${HOUSE_NUMBER}?`),
  street(String.raw`(?<![\p{L}\d])\d{1,4}[ ]?(?:bis|ter)?,?[ ]{1,2}${STREET}[ ]${OF}[\p{L}'’-]{2,30}`),
  street(String.raw`(?<!\p{L})${PERHAPS}[ ]${OF}${NAME}${HOUSE_NUMBER}`),
  street(String.raw`(?<![\p{L}\d])\d{1,4}[ ]?(?:bis|ter)?,?[ ]${PERHAPS}[ ]${OF}${NAME}`),
  {
    ...street(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]{1,20}[ ]){0,2}\p{Lu}[\p{L}-]{1,30}${STRAAT}(?!\p{L})${HOUSE_NUMBER}?`,
    ),
    // A magistrate in Dutch is no street.
    accepts: found => !/magistraat$/iu.test(found),
  },
  street(String.raw`(?<!\p{L})[\p{L}-]{2,30}(?:${STRAAT}|${PERHAPS_STRAAT})(?!\p{L})${HOUSE_NUMBER}`, 'giu'),
  street(String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’-]{1,20}[ ]){1,3}(?:Street|Road|Lane|Avenue|Square)(?!\p{L})`),
  {
    kind: 'town',
    shape: /(?<![\d.,/-])(?:[BF]E?-?)?(?:\d{5}|[1-9]\d{3})[ \u00A0]{1,2}\p{L}[\p{L}'’-]{1,40}/giu,
    accepts: isTown,
  },
  { kind: 'number', shape: /(?<!\d)\d{2}[. ]?[01]\d[. ]?[0-3]\d[ -]{1,2}\d{3}[. -]?\d{2}(?!\d)/gu },
  {
    kind: 'phone',
    shape: /(?<![\d+])(?:\+|00)[1-9](?:[ ./()-]{0,2}\d){7,13}(?!\d)/gu,
    accepts: found => !isDate(found),
  },
  {
    kind: 'phone',
    shape: /(?<![\d.,/-])0[1-9](?:[ ./-]{0,2}\d){7,8}(?!\d)/gu,
    accepts: found => !isDate(found) && digits(found) >= 9,
  },
  { kind: 'plate', shape: /(?<![\p{L}\d-])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\d-])/gu },
  { kind: 'plate', shape: /(?<![\p{L}\d-])[A-Z]{2}-\d{3}-[A-Z]{2}(?![\p{L}\d-])/gu },
  {
    kind: 'plate',
    shape: /(?<![\p{L}\d-])(?:[1-9][ ]?)?[A-Z]{3}[ -]?\d{3}(?![\p{L}\d-])/gu,
    accepts: isPlate,
  },
  { kind: 'position', shape: /(?<![\d.])-?\d{1,2}\.\d{3,9}\s{0,2}[,;]\s{0,2}-?\d{1,3}\.\d{3,9}(?!\d)/gu },
  {
    kind: 'position',
    shape: /\d{1,3}\s?°\s?\d{1,2}\s?['’′](?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?["”″])?\s?[NSEWO]/gu,
  },
  { kind: 'position', shape: /\/{3}\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu },
  { kind: 'link', shape: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu },
  { kind: 'link', shape: new RegExp(MASKED_MAIL, 'giu') },
  { kind: 'link', shape: /(?:https?:\/\/|www\.)[^\s<>"'’)]{3,200}/giu },
  { kind: 'link', shape: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/gu },
]

/** Three capitals and three figures are a plate, unless the capitals are a word of the trade. */
function isPlate(found: string): boolean {
  return !/(?:ISO|ART|LOI|RUE|BUS|TEL|EUR|COV|MAX|MIN|LES|DES|UNE|SUR)/.test(found)
}
