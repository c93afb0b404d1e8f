import type { Text } from '@havre/policy/text.ts'

/** What can give a house away in a free text. The first five come from patterns, the last three from what the house knows. */
export const LEAK_KINDS = [
  'street',
  'town',
  'phone',
  'plate',
  'position',
  'number',
  'link',
  'house',
  'staff',
  'youth',
] as const
export type LeakKind = (typeof LEAK_KINDS)[number]

type Words = {
  /** What was found, in a list. */
  readonly name: Text
  /** Why it must not leave. */
  readonly why: Text
  /** What stands in its place once it is hidden. */
  readonly instead: Text
}

const words = (name: Text, why: Text, instead: Text): Words => ({ name, why, instead })

const WHERE: Text = {
  fr: 'Dit où quelqu’un vit, va à l’école ou se soigne.',
  nl: 'Zegt waar iemand woont, naar school gaat of verzorgd wordt.',
  en: 'Tells where somebody lives, goes to school or is treated.',
}

/** The words for each kind of leak, in the languages of the house. */
export const LEAK_WORDS: { readonly [kind in LeakKind]: Words } = {
  street: words({ fr: 'Une adresse', nl: 'Een adres', en: 'An address' }, WHERE, {
    fr: '[adresse]',
    nl: '[adres]',
    en: '[address]',
  }),
  town: words({ fr: 'Un code postal', nl: 'Een postcode', en: 'A postal code' }, WHERE, {
    fr: '[commune]',
    nl: '[gemeente]',
    en: '[town]',
  }),
  phone: words(
    { fr: 'Un numéro de téléphone', nl: 'Een telefoonnummer', en: 'A telephone number' },
    {
      fr: 'Un indicatif situe, et un numéro se rappelle.',
      nl: 'Een zonenummer zegt waar, en een nummer kan teruggebeld worden.',
      en: 'A prefix tells where, and a number can be called back.',
    },
    { fr: '[téléphone]', nl: '[telefoon]', en: '[telephone]' },
  ),
  plate: words(
    { fr: 'Une plaque', nl: 'Een nummerplaat', en: 'A number plate' },
    {
      fr: 'Une voiture se suit jusqu’à la maison.',
      nl: 'Een wagen kan tot aan het huis gevolgd worden.',
      en: 'A car can be followed to the house.',
    },
    { fr: '[plaque]', nl: '[nummerplaat]', en: '[plate]' },
  ),
  position: words({ fr: 'Une position', nl: 'Een positie', en: 'A position' }, WHERE, {
    fr: '[position]',
    nl: '[positie]',
    en: '[position]',
  }),
  number: words(
    { fr: 'Un numéro national', nl: 'Een rijksregisternummer', en: 'A national number' },
    {
      fr: 'Dit qui est quelqu’un mieux qu’un nom.',
      nl: 'Zegt beter dan een naam wie iemand is.',
      en: 'Tells who somebody is better than a name.',
    },
    { fr: '[numéro]', nl: '[nummer]', en: '[number]' },
  ),
  link: words(
    { fr: 'Un courriel ou un lien', nl: 'Een e-mailadres of link', en: 'An e-mail address or link' },
    {
      fr: 'Mène à une personne ou à un lieu.',
      nl: 'Leidt naar een persoon of een plaats.',
      en: 'Leads to a person or a place.',
    },
    { fr: '[lien]', nl: '[link]', en: '[link]' },
  ),
  house: words(
    {
      fr: 'Un mot qui ne sort pas de la maison',
      nl: 'Een woord dat het huis niet verlaat',
      en: 'A word that stays in the house',
    },
    {
      fr: 'La direction l’a mis sur la liste de la maison.',
      nl: 'De directie zette het op de lijst van het huis.',
      en: 'The direction put it on the list of the house.',
    },
    { fr: '[…]', nl: '[…]', en: '[…]' },
  ),
  staff: words(
    { fr: 'Le nom d’un collègue', nl: 'De naam van een collega', en: 'The name of a colleague' },
    {
      fr: 'On suit les membres de l’équipe pour trouver la maison.',
      nl: 'Teamleden worden gevolgd om het huis te vinden.',
      en: 'Members of the team are followed to find the house.',
    },
    { fr: '[membre de l’équipe]', nl: '[teamlid]', en: '[member of the team]' },
  ),
  youth: words(
    { fr: 'Un autre jeune', nl: 'Een andere jongere', en: 'Another young person' },
    {
      fr: 'Le dossier d’un jeune ne parle pas des autres.',
      nl: 'Het dossier van een jongere spreekt niet over de anderen.',
      en: 'The file of one young person does not speak of the others.',
    },
    { fr: '[autre jeune]', nl: '[andere jongere]', en: '[another young person]' },
  ),
}
