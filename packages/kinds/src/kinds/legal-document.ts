import { defineKind } from '../define-kind.ts'

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
        { id: 'issuedOn', type: 'date', label: { fr: 'Délivré le', nl: 'Afgegeven op', en: 'Issued on' } },
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
      ],
    },
  ],
})
