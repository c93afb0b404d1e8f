import { defineKind } from '../define-kind.ts'
import { PAPER_FIELDS } from '../fields/paper.ts'

export const legalDocument = defineKind({
  id: 'legal-document',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: { fr: 'Document de procédure', nl: 'Proceduredocument', en: 'Legal document' },
  description: {
    fr: 'Titre, annexe, attestation, décision : échéance imprimée, original, copies.',
    nl: 'Titel, bijlage, attest, beslissing: gedrukte vervaldatum, origineel, kopieën.',
    en: 'Title, annex, certificate, decision: printed expiry, original, copies.',
  },
  icon: 'file-badge',
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
      title: { fr: 'Document de procédure', nl: 'Proceduredocument', en: 'Legal document' },
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
            {
              code: 'residence',
              label: { fr: 'Titre de séjour', nl: 'Verblijfstitel', en: 'Residence title' },
            },
            { code: 'annex', label: { fr: 'Annexe', nl: 'Bijlage', en: 'Annex' } },
            { code: 'certificate', label: { fr: 'Attestation', nl: 'Attest', en: 'Certificate' } },
            { code: 'decision', label: { fr: 'Décision', nl: 'Beslissing', en: 'Decision' } },
            { code: 'mandate', label: { fr: 'Mandat', nl: 'Mandaat', en: 'Mandate' } },
            {
              code: 'guardianship',
              label: {
                fr: 'Désignation du tuteur',
                nl: 'Aanstelling van de voogd',
                en: 'Guardian appointed',
              },
            },
            {
              code: 'reference',
              label: {
                fr: 'Référence de procès-verbal',
                nl: 'Verwijzing naar proces-verbaal',
                en: 'Reference of a police record',
              },
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
