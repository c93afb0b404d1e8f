import type { Text } from './text.ts'

/**
 * What an entry of a file is about, when a cell opens only that part of a compartment. A kind declares it:
 * LEGAL `status`, SAFETY `measures`, AUTON `rules`, IDENT `usual`.
 */
export const ENTRY_ASPECTS = ['status', 'measures', 'rules', 'usual'] as const

/**
 * Said of an entry and never in a cell, for it opens nothing: what is reserved is read only by those among the readers of
 * its compartment who may also validate there (the carer, for MED), who wrote it, or to whom a grant opens it.
 */
export const RESERVED = 'reserved'

/** Said of an entry in the same way: it stays in the house. No mandate, and no grant, opens it to who comes from outside. */
export const INSIDE = 'inside'

/** Everything that an entry may say of itself. */
export const ROW_ASPECTS = [...ENTRY_ASPECTS, RESERVED, INSIDE] as const

/** What a row of the house (compartments 16 to 23) is about, when a cell opens only that part. */
export const HOUSE_ASPECTS = [
  'axis',
  'register',
  'pack',
  'role',
  'disable',
  'reset',
  'hold',
  'technical',
  'custody',
  'form',
] as const

/** What the cells say about a row's state instead of its subject. */
export const ROW_STATES = [
  'signed',
  '72h',
  'today',
  'item',
  'own',
  'notOwn',
  'released',
  'releasedItem',
] as const

/** Every condition that a cell can put on an action; '' is none. */
export const QUALIFIERS = ['', ...ROW_STATES, ...ENTRY_ASPECTS, ...HOUSE_ASPECTS] as const

export type EntryAspect = (typeof ENTRY_ASPECTS)[number]
export type RowAspect = (typeof ROW_ASPECTS)[number]
export type Aspect = RowAspect | (typeof HOUSE_ASPECTS)[number]
export type Qualifier = (typeof QUALIFIERS)[number]

export const QUALIFIER_TEXTS: Record<Exclude<Qualifier, ''>, Text> = {
  signed: { fr: 'seulement ce qui est signé', nl: 'enkel wat ondertekend is', en: 'signed entries only' },
  '72h': {
    fr: 'seulement les 72 dernières heures',
    nl: 'enkel de laatste 72 uur',
    en: 'the last 72 hours only',
  },
  today: {
    fr: 'seulement ce jour',
    nl: 'enkel vandaag',
    en: 'today only',
  },
  item: {
    fr: 'seulement l’élément confié',
    nl: 'enkel het toevertrouwde onderdeel',
    en: 'the entrusted item only',
  },
  own: {
    fr: 'seulement ce qui lui est adressé ou vient d’elle',
    nl: 'enkel wat aan of van de persoon is',
    en: 'only what is addressed to or comes from the person',
  },
  notOwn: { fr: 'jamais pour soi-même', nl: 'nooit voor zichzelf', en: 'never on oneself' },
  released: {
    fr: 'seulement si l’avocat l’a transmis',
    nl: 'enkel als de advocaat het vrijgeeft',
    en: 'only if released by the lawyer',
  },
  releasedItem: {
    fr: 'seulement la pièce qui lui est transmise',
    nl: 'enkel het stuk dat aan de persoon is bezorgd',
    en: 'only the item released to the person',
  },
  status: {
    fr: 'seulement l’état de la procédure',
    nl: 'enkel de stand van de procedure',
    en: 'status only',
  },
  measures: { fr: 'seulement les mesures', nl: 'enkel de maatregelen', en: 'measures only' },
  rules: { fr: 'seulement les règles convenues', nl: 'enkel de afgesproken regels', en: 'rules only' },
  usual: {
    fr: 'seulement le nom d’usage et la photo',
    nl: 'enkel de roepnaam en de foto',
    en: 'usual name and photo only',
  },
  axis: { fr: 'seulement son propre axe', nl: 'enkel de eigen as', en: 'own axis only' },
  register: { fr: 'seulement le registre', nl: 'enkel het register', en: 'the register only' },
  pack: {
    fr: 'seulement le dossier remis à la personne concernée',
    nl: 'enkel het pakket voor de betrokkene',
    en: 'the data subject’s pack only',
  },
  role: { fr: 'seulement les rôles', nl: 'enkel de rollen', en: 'roles only' },
  disable: { fr: 'seulement pour désactiver', nl: 'enkel om uit te schakelen', en: 'to disable only' },
  reset: {
    fr: 'seulement pour réinitialiser un accès',
    nl: 'enkel om een toegang te herstellen',
    en: 'to reset an access only',
  },
  hold: { fr: 'seulement le gel légal', nl: 'enkel de juridische bevriezing', en: 'legal hold only' },
  technical: {
    fr: 'seulement la technique, sans donnée en clair ni jeune',
    nl: 'enkel techniek, geen leesbare gegevens en geen jongere',
    en: 'technical matter only, no plaintext and no youth',
  },
  custody: {
    fr: 'seulement comme gardien d’une part de clé',
    nl: 'enkel als bewaarder van een sleuteldeel',
    en: 'as custodian of a key share only',
  },
  form: { fr: 'seulement les formulaires', nl: 'enkel de formulieren', en: 'forms only' },
}
