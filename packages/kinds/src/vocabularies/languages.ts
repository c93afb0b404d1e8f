import type { Term } from '../kind.ts'

/** A spoken or written language, by its BCP 47 code. */
export type SpokenLanguage = Term & { readonly rightToLeft?: true }

/** The languages met in reception: the house's own, then those of the youths, alphabetical by code. */
export const LANGUAGES: readonly SpokenLanguage[] = [
  { code: 'fr', label: { fr: 'Français', nl: 'Frans', en: 'French' } },
  { code: 'nl', label: { fr: 'Néerlandais', nl: 'Nederlands', en: 'Dutch' } },
  { code: 'en', label: { fr: 'Anglais', nl: 'Engels', en: 'English' } },
  { code: 'am', label: { fr: 'Amharique', nl: 'Amhaars', en: 'Amharic' } },
  { code: 'ar', label: { fr: 'Arabe', nl: 'Arabisch', en: 'Arabic' }, rightToLeft: true },
  {
    code: 'arz',
    label: { fr: 'Arabe égyptien', nl: 'Egyptisch Arabisch', en: 'Egyptian Arabic' },
    rightToLeft: true,
  },
  {
    code: 'ary',
    label: { fr: 'Arabe marocain', nl: 'Marokkaans Arabisch', en: 'Moroccan Arabic' },
    rightToLeft: true,
  },
  { code: 'bg', label: { fr: 'Bulgare', nl: 'Bulgaars', en: 'Bulgarian' } },
  { code: 'bin', label: { fr: 'Edo (bini)', nl: 'Edo (Bini)', en: 'Edo (Bini)' } },
  { code: 'bm', label: { fr: 'Bambara', nl: 'Bambara', en: 'Bambara' } },
  { code: 'bn', label: { fr: 'Bengali', nl: 'Bengaals', en: 'Bengali' } },
  {
    code: 'ckb',
    label: { fr: 'Kurde sorani', nl: 'Koerdisch (Sorani)', en: 'Kurdish (Sorani)' },
    rightToLeft: true,
  },
  { code: 'de', label: { fr: 'Allemand', nl: 'Duits', en: 'German' } },
  { code: 'dyu', label: { fr: 'Dioula', nl: 'Dyula', en: 'Dyula' } },
  { code: 'el', label: { fr: 'Grec', nl: 'Grieks', en: 'Greek' } },
  { code: 'es', label: { fr: 'Espagnol', nl: 'Spaans', en: 'Spanish' } },
  {
    code: 'fa',
    label: { fr: 'Persan (farsi)', nl: 'Perzisch (Farsi)', en: 'Persian (Farsi)' },
    rightToLeft: true,
  },
  { code: 'ff', label: { fr: 'Peul (pular)', nl: 'Fulani (Pular)', en: 'Fula (Pular)' } },
  { code: 'fil', label: { fr: 'Filipino (tagalog)', nl: 'Filipijns (Tagalog)', en: 'Filipino (Tagalog)' } },
  { code: 'ha', label: { fr: 'Haoussa', nl: 'Hausa', en: 'Hausa' } },
  { code: 'hi', label: { fr: 'Hindi', nl: 'Hindi', en: 'Hindi' } },
  { code: 'hu', label: { fr: 'Hongrois', nl: 'Hongaars', en: 'Hungarian' } },
  { code: 'ig', label: { fr: 'Igbo', nl: 'Igbo', en: 'Igbo' } },
  { code: 'it', label: { fr: 'Italien', nl: 'Italiaans', en: 'Italian' } },
  { code: 'kmr', label: { fr: 'Kurde kurmandji', nl: 'Koerdisch (Kurmanci)', en: 'Kurdish (Kurmanji)' } },
  { code: 'ln', label: { fr: 'Lingala', nl: 'Lingala', en: 'Lingala' } },
  { code: 'mnk', label: { fr: 'Mandingue', nl: 'Mandinka', en: 'Mandinka' } },
  { code: 'ne', label: { fr: 'Népalais', nl: 'Nepalees', en: 'Nepali' } },
  { code: 'om', label: { fr: 'Oromo', nl: 'Oromo', en: 'Oromo' } },
  { code: 'pa', label: { fr: 'Pendjabi', nl: 'Punjabi', en: 'Punjabi' } },
  { code: 'pcm', label: { fr: 'Pidgin nigérian', nl: 'Nigeriaans Pidgin', en: 'Nigerian Pidgin' } },
  { code: 'pl', label: { fr: 'Polonais', nl: 'Pools', en: 'Polish' } },
  { code: 'prs', label: { fr: 'Dari', nl: 'Dari', en: 'Dari' }, rightToLeft: true },
  { code: 'ps', label: { fr: 'Pachto', nl: 'Pasjtoe', en: 'Pashto' }, rightToLeft: true },
  { code: 'pt', label: { fr: 'Portugais', nl: 'Portugees', en: 'Portuguese' } },
  { code: 'ro', label: { fr: 'Roumain', nl: 'Roemeens', en: 'Romanian' } },
  { code: 'rom', label: { fr: 'Romani', nl: 'Romani', en: 'Romani' } },
  { code: 'ru', label: { fr: 'Russe', nl: 'Russisch', en: 'Russian' } },
  { code: 'rw', label: { fr: 'Kinyarwanda', nl: 'Kinyarwanda', en: 'Kinyarwanda' } },
  { code: 'so', label: { fr: 'Somali', nl: 'Somalisch', en: 'Somali' } },
  { code: 'sq', label: { fr: 'Albanais', nl: 'Albanees', en: 'Albanian' } },
  { code: 'sr', label: { fr: 'Serbe', nl: 'Servisch', en: 'Serbian' } },
  { code: 'sus', label: { fr: 'Soussou', nl: 'Soesoe', en: 'Susu' } },
  { code: 'sw', label: { fr: 'Swahili', nl: 'Swahili', en: 'Swahili' } },
  { code: 'th', label: { fr: 'Thaï', nl: 'Thai', en: 'Thai' } },
  { code: 'ti', label: { fr: 'Tigrinya', nl: 'Tigrinya', en: 'Tigrinya' } },
  { code: 'tr', label: { fr: 'Turc', nl: 'Turks', en: 'Turkish' } },
  { code: 'tw', label: { fr: 'Twi (akan)', nl: 'Twi (Akan)', en: 'Twi (Akan)' } },
  { code: 'uk', label: { fr: 'Ukrainien', nl: 'Oekraïens', en: 'Ukrainian' } },
  { code: 'ur', label: { fr: 'Ourdou', nl: 'Urdu', en: 'Urdu' }, rightToLeft: true },
  { code: 'vi', label: { fr: 'Vietnamien', nl: 'Vietnamees', en: 'Vietnamese' } },
  { code: 'wo', label: { fr: 'Wolof', nl: 'Wolof', en: 'Wolof' } },
  { code: 'yo', label: { fr: 'Yoruba', nl: 'Yoruba', en: 'Yoruba' } },
  { code: 'zh', label: { fr: 'Chinois (mandarin)', nl: 'Chinees (Mandarijn)', en: 'Chinese (Mandarin)' } },
  { code: 'sgn', label: { fr: 'Langue des signes', nl: 'Gebarentaal', en: 'Sign language' } },
  { code: 'und', label: { fr: 'Autre ou inconnue', nl: 'Andere of onbekend', en: 'Other or unknown' } },
]

export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(language => language.code)

/** Languages near enough that a youth of the first reads the second. */
const READS: { readonly [language: string]: string } = { arz: 'ar', ary: 'ar', fa: 'prs' }

/** A language, and the one that its readers also read. */
export function nearLanguages(language: string): string[] {
  return [language, READS[language] ?? language]
}
