import type { Term } from '../kind.ts'

/** How far a youth disposes of a telephone, from the strictest to the freest. */
export const PHONE_STATES: readonly Term[] = [
  {
    code: 'collected',
    label: { fr: 'Gardé par la maison', nl: 'Bewaard door het huis', en: 'Kept by the house' },
  },
  {
    code: 'supervised',
    label: { fr: 'Utilisé avec un adulte', nl: 'Gebruikt met een volwassene', en: 'Used with an adult' },
  },
  {
    code: 'restricted',
    label: { fr: 'Libre, avec des limites', nl: 'Vrij, met grenzen', en: 'Free, within limits' },
  },
  { code: 'free', label: { fr: 'Libre', nl: 'Vrij', en: 'Free' } },
]

/** Where the device comes from: one that somebody gave may have been given for a reason. */
export const DEVICE_OWNERS: readonly Term[] = [
  { code: 'youth', label: { fr: 'Au jeune', nl: 'Van de jongere', en: 'The young person’s' } },
  { code: 'house', label: { fr: 'À la maison', nl: 'Van het huis', en: 'The house’s' } },
  { code: 'family', label: { fr: 'À la famille', nl: 'Van de familie', en: 'The family’s' } },
  {
    code: 'exploiter',
    label: {
      fr: 'Donné par l’exploiteur présumé',
      nl: 'Gekregen van de vermoedelijke uitbuiter',
      en: 'Given by the suspected exploiter',
    },
  },
  { code: 'unknown', label: { fr: 'On ne sait pas', nl: 'Onbekend', en: 'Not known' } },
]

/** What was made safe on the device, together with the youth. */
export const PHONE_MEASURES: readonly Term[] = [
  {
    code: 'locationOff',
    label: { fr: 'Position coupée', nl: 'Locatie uitgezet', en: 'Location switched off' },
  },
  {
    code: 'photoBan',
    label: {
      fr: 'Pas de photo de la maison ni du groupe',
      nl: 'Geen foto’s van het huis of de groep',
      en: 'No photo of the house or the group',
    },
  },
  {
    code: 'newNumber',
    label: {
      fr: 'Nouvelle carte, nouveau numéro',
      nl: 'Nieuwe kaart, nieuw nummer',
      en: 'New card, new number',
    },
  },
  {
    code: 'contactsChecked',
    label: { fr: 'Contacts relus', nl: 'Contacten overlopen', en: 'Contacts gone through' },
  },
  {
    code: 'accountsPrivate',
    label: { fr: 'Comptes passés en privé', nl: 'Accounts op privé gezet', en: 'Accounts made private' },
  },
  {
    code: 'passwordsChanged',
    label: { fr: 'Mots de passe changés', nl: 'Wachtwoorden veranderd', en: 'Passwords changed' },
  },
  {
    code: 'spywareSearched',
    label: { fr: 'Logiciel espion cherché', nl: 'Gezocht naar spionagesoftware', en: 'Looked for spyware' },
  },
  {
    code: 'evidenceKept',
    label: { fr: 'Preuves gardées avant tout', nl: 'Eerst bewijs bewaard', en: 'Evidence kept first' },
  },
]

/** What becomes of an account. */
export const ACCOUNT_STATES: readonly Term[] = [
  { code: 'kept', label: { fr: 'Gardé', nl: 'Behouden', en: 'Kept' } },
  { code: 'private', label: { fr: 'Gardé, en privé', nl: 'Behouden, op privé', en: 'Kept, private' } },
  {
    code: 'withAdult',
    label: { fr: 'Ouvert avec un adulte', nl: 'Geopend met een volwassene', en: 'Opened with an adult' },
  },
  { code: 'closed', label: { fr: 'Fermé', nl: 'Gesloten', en: 'Closed' } },
  { code: 'new', label: { fr: 'Nouveau compte', nl: 'Nieuw account', en: 'New account' } },
]
