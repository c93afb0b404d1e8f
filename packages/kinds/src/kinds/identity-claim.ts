import { defineKind } from '../define-kind.ts'
import { COUNTRIES } from '../vocabularies/countries.ts'
import { CERTAINTIES } from '../vocabularies/danger.ts'

export const identityClaim = defineKind({
  id: 'identity-claim',
  version: 2,
  compartment: 'IDENT',
  axes: ['firstReception', 'legal'],
  title: { fr: 'Élément d’identité', nl: 'Identiteitsgegeven', en: 'Identity claim' },
  description: {
    fr: 'Un nom, une date de naissance, une nationalité ou un numéro, avec sa source. Plusieurs peuvent coexister ; un seul de chaque est retenu légalement.',
    nl: 'Een naam, geboortedatum, nationaliteit of nummer, met de bron. Er kunnen er meerdere zijn; van elk geldt er wettelijk één.',
    en: 'A name, birth date, nationality or number, with its source. Several may coexist; one of each is legally retained.',
  },
  icon: 'fingerprint',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['claimType', 'name', 'birthDate', 'nationality', 'source', 'retained'],
  sections: [
    {
      id: 'claim',
      title: { fr: 'L’élément', nl: 'Het gegeven', en: 'The claim' },
      guidance: {
        fr: 'Écrivez comme on vous le dit ou comme c’est imprimé. Ne corrigez pas une version par une autre : ajoutez-la.',
        nl: 'Schrijf zoals het gezegd of gedrukt is. Verbeter geen versie door een andere: voeg ze toe.',
        en: 'Write it as said or as printed. Do not correct one version with another: add it.',
      },
      fields: [
        {
          id: 'claimType',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'name', label: { fr: 'Nom', nl: 'Naam', en: 'Name' } },
            { code: 'birthDate', label: { fr: 'Date de naissance', nl: 'Geboortedatum', en: 'Birth date' } },
            { code: 'nationality', label: { fr: 'Nationalité', nl: 'Nationaliteit', en: 'Nationality' } },
            {
              code: 'officialNumber',
              label: { fr: 'Numéro officiel', nl: 'Officieel nummer', en: 'Official number' },
            },
          ],
          label: { fr: 'De quoi s’agit-il ?', nl: 'Waarover gaat het?', en: 'What is it about?' },
        },
        {
          id: 'name',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: { fr: 'Nom complet', nl: 'Volledige naam', en: 'Full name' },
        },
        {
          id: 'birthDate',
          type: 'date',
          tense: 'past',
          label: { fr: 'Date de naissance', nl: 'Geboortedatum', en: 'Birth date' },
        },
        {
          id: 'nationality',
          type: 'line',
          voice: 'fact',
          maxLength: 80,
          label: {
            fr: 'Nationalité, comme elle est dite',
            nl: 'Nationaliteit, zoals gezegd',
            en: 'Nationality, as said',
          },
        },
        {
          id: 'country',
          type: 'code',
          facet: true,
          options: COUNTRIES,
          label: {
            fr: 'Pays de cette nationalité',
            nl: 'Land van die nationaliteit',
            en: 'Country of that nationality',
          },
        },
        {
          id: 'numberType',
          type: 'code',
          options: [
            {
              code: 'publicSecurity',
              label: {
                fr: 'Sûreté publique (SP)',
                nl: 'Openbare veiligheid (OV)',
                en: 'Public security (SP)',
              },
            },
            {
              code: 'nationalRegister',
              label: { fr: 'Registre national', nl: 'Rijksregister', en: 'National register' },
            },
            { code: 'bis', label: { fr: 'Numéro bis', nl: 'Bisnummer', en: 'Bis number' } },
            {
              code: 'guardianship',
              label: { fr: 'Service des Tutelles', nl: 'Dienst Voogdij', en: 'Guardianship Service' },
            },
            {
              code: 'passport',
              label: {
                fr: 'Passeport ou carte étrangère',
                nl: 'Paspoort of buitenlandse kaart',
                en: 'Passport or foreign card',
              },
            },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Quel numéro', nl: 'Welk nummer', en: 'Which number' },
        },
        {
          id: 'number',
          type: 'line',
          voice: 'fact',
          maxLength: 60,
          label: { fr: 'Numéro', nl: 'Nummer', en: 'Number' },
        },
        {
          id: 'source',
          type: 'code',
          required: 'toSign',
          options: [
            {
              code: 'declared',
              label: {
                fr: 'Déclaré par le jeune',
                nl: 'Verklaard door de jongere',
                en: 'Declared by the young person',
              },
            },
            { code: 'document', label: { fr: 'Document', nl: 'Document', en: 'Document' } },
            {
              code: 'medicalEstimate',
              label: { fr: 'Estimation médicale', nl: 'Medische schatting', en: 'Medical estimate' },
            },
            {
              code: 'judicial',
              label: {
                fr: 'Décision judiciaire ou administrative',
                nl: 'Gerechtelijke of administratieve beslissing',
                en: 'Judicial or administrative decision',
              },
            },
            { code: 'thirdParty', label: { fr: 'Un tiers', nl: 'Een derde', en: 'A third party' } },
          ],
          label: { fr: 'Source', nl: 'Bron', en: 'Source' },
        },
        {
          id: 'sourceDetail',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: {
            fr: 'Précision sur la source',
            nl: 'Toelichting bij de bron',
            en: 'More about the source',
          },
        },
        {
          id: 'claimedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Donné le', nl: 'Opgegeven op', en: 'Given on' },
        },
        {
          id: 'certainty',
          type: 'code',
          options: CERTAINTIES,
          label: { fr: 'Degré de certitude', nl: 'Zekerheid', en: 'Certainty' },
        },
        {
          id: 'retained',
          type: 'bool',
          label: { fr: 'Retenu légalement', nl: 'Wettelijk weerhouden', en: 'Legally retained' },
          help: {
            fr: 'Celui qui figure dans la décision en cours ; il remplace le précédent.',
            nl: 'Het gegeven in de lopende beslissing; het vervangt het vorige.',
            en: 'The one in the decision in force; it replaces the previous one.',
          },
        },
      ],
    },
  ],
})
