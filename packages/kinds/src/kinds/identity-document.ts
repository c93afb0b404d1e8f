import { defineKind } from '../define-kind.ts'
import { PAPER_FIELDS } from '../fields/paper.ts'

export const identityDocument = defineKind({
  id: 'identity-document',
  version: 1,
  compartment: 'IDENT',
  axes: ['legal', 'firstReception'],
  title: { fr: 'Document d’identité', nl: 'Identiteitsdocument', en: 'Identity document' },
  description: {
    fr: 'Passeport, carte, acte de naissance : où est l’original, jusqu’à quand.',
    nl: 'Paspoort, kaart, geboorteakte: waar het origineel is, tot wanneer.',
    en: 'Passport, card, birth certificate: where the original is, until when.',
  },
  icon: 'id-card',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['documentType', 'expiresOn', 'original'],
  followUps: [
    {
      id: 'renew',
      title: {
        fr: 'Commencer le renouvellement du document',
        nl: 'Vernieuwing van het document starten',
        en: 'Begin renewing the document',
      },
      forRole: 'LEG',
      due: { on: 'renewFrom' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: { fr: 'Document d’identité', nl: 'Identiteitsdocument', en: 'Identity document' },
      guidance: {
        fr: 'La date imprimée l’emporte sur toute date calculée.',
        nl: 'De gedrukte datum gaat voor op elke berekende datum.',
        en: 'The printed date prevails over any computed one.',
      },
      fields: [
        {
          id: 'documentType',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'passport', label: { fr: 'Passeport', nl: 'Paspoort', en: 'Passport' } },
            {
              code: 'idCard',
              label: { fr: 'Carte d’identité', nl: 'Identiteitskaart', en: 'Identity card' },
            },
            {
              code: 'birth',
              label: { fr: 'Acte de naissance', nl: 'Geboorteakte', en: 'Birth certificate' },
            },
            { code: 'family', label: { fr: 'Livret de famille', nl: 'Trouwboekje', en: 'Family book' } },
            {
              code: 'consular',
              label: { fr: 'Carte consulaire', nl: 'Consulaire kaart', en: 'Consular card' },
            },
            {
              code: 'school',
              label: { fr: 'Document scolaire', nl: 'Schooldocument', en: 'School document' },
            },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Type', nl: 'Soort', en: 'Type' },
        },
        ...PAPER_FIELDS,
      ],
    },
  ],
})
