import type { Field } from '../kind.ts'

/** What is noted of an official paper, whoever issued it: number, dates, where the original is, what it is worth. */
export const PAPER_FIELDS: readonly Field[] = [
  {
    id: 'number',
    type: 'line',
    voice: 'fact',
    inside: true,
    maxLength: 80,
    label: {
      fr: 'Numéro (reste scellé)',
      nl: 'Nummer (blijft verzegeld)',
      en: 'Number (stays sealed)',
    },
  },
  {
    id: 'issuer',
    type: 'line',
    voice: 'fact',
    maxLength: 200,
    label: { fr: 'Délivré par', nl: 'Afgegeven door', en: 'Issued by' },
  },
  {
    id: 'issuedOn',
    type: 'date',
    tense: 'past',
    label: { fr: 'Délivré le', nl: 'Afgegeven op', en: 'Issued on' },
  },
  {
    id: 'expiresOn',
    type: 'date',
    label: { fr: 'Échéance imprimée', nl: 'Gedrukte vervaldatum', en: 'Printed expiry' },
  },
  {
    id: 'renewFrom',
    type: 'date',
    label: {
      fr: 'Commencer le renouvellement le',
      nl: 'Vernieuwing starten op',
      en: 'Begin renewal on',
    },
  },
  {
    id: 'original',
    type: 'code',
    options: [
      {
        code: 'youth',
        label: { fr: 'Chez le jeune', nl: 'Bij de jongere', en: 'With the young person' },
      },
      { code: 'safe', label: { fr: 'Au coffre', nl: 'In de kluis', en: 'In the safe' } },
      {
        code: 'guardian',
        label: { fr: 'Chez le tuteur', nl: 'Bij de voogd', en: 'With the guardian' },
      },
      { code: 'lawyer', label: { fr: 'Chez l’avocat', nl: 'Bij de advocaat', en: 'With the lawyer' } },
      {
        code: 'authority',
        label: { fr: 'À l’administration', nl: 'Bij de administratie', en: 'With the authority' },
      },
      {
        code: 'exploiter',
        label: {
          fr: 'Gardé par l’exploiteur',
          nl: 'Bijgehouden door de uitbuiter',
          en: 'Held by the exploiter',
        },
      },
      { code: 'lost', label: { fr: 'Perdu', nl: 'Verloren', en: 'Lost' } },
    ],
    label: { fr: 'Où est l’original', nl: 'Waar het origineel is', en: 'Where the original is' },
  },
  {
    id: 'copies',
    type: 'int',
    max: 20,
    facet: true,
    label: { fr: 'Copies au dossier', nl: 'Kopieën in het dossier', en: 'Copies on file' },
  },
  {
    id: 'doubt',
    type: 'code',
    options: [
      { code: 'seen', label: { fr: 'Original vu', nl: 'Origineel gezien', en: 'Original seen' } },
      { code: 'copy', label: { fr: 'Copie seulement', nl: 'Enkel kopie', en: 'Copy only' } },
      { code: 'doubtful', label: { fr: 'Douteuse', nl: 'Twijfelachtig', en: 'Doubtful' } },
    ],
    label: { fr: 'Authenticité', nl: 'Echtheid', en: 'Authenticity' },
  },
  {
    id: 'remarks',
    type: 'text',
    voice: 'fact',
    maxLength: 2000,
    label: { fr: 'Remarques', nl: 'Opmerkingen', en: 'Remarks' },
  },
]
