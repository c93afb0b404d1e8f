import { defineKind } from '../define-kind.ts'
import { AGREED, CARE_APPOINTMENT, FOR_THE_CARER, NEXT_CARE_ON } from '../fields/care.ts'

export const vaccination = defineKind({
  id: 'vaccination',
  version: 1,
  compartment: 'MED',
  aspect: 'reserved',
  axes: ['guidance'],
  title: { fr: 'Vaccins', nl: 'Vaccinaties', en: 'Vaccinations' },
  description: {
    fr: 'Les vaccins reçus ici ou avant, le lot, le rappel.',
    nl: 'De vaccins die hier of vroeger gekregen werden, het lotnummer, de herhaling.',
    en: 'Vaccines received here or before, the batch, the booster.',
  },
  notice: FOR_THE_CARER,
  icon: 'syringe',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['doses', 'agreed'],
  followUps: [CARE_APPOINTMENT],
  sections: [
    {
      id: 'doses',
      title: { fr: 'Les vaccins', nl: 'De vaccins', en: 'The vaccines' },
      fields: [
        AGREED,
        {
          id: 'doses',
          type: 'list',
          required: 'toSign',
          add: { fr: 'Ajouter un vaccin', nl: 'Een vaccin toevoegen', en: 'Add a vaccine' },
          max: 20,
          fields: [
            {
              id: 'against',
              type: 'code',
              options: [
                {
                  code: 'dtp',
                  label: {
                    fr: 'Diphtérie, tétanos, coqueluche',
                    nl: 'Difterie, tetanus, kinkhoest',
                    en: 'Diphtheria, tetanus, whooping cough',
                  },
                },
                { code: 'polio', label: { fr: 'Polio', nl: 'Polio', en: 'Polio' } },
                {
                  code: 'mmr',
                  label: {
                    fr: 'Rougeole, oreillons, rubéole',
                    nl: 'Mazelen, bof, rodehond',
                    en: 'Measles, mumps, rubella',
                  },
                },
                { code: 'hepatitisB', label: { fr: 'Hépatite B', nl: 'Hepatitis B', en: 'Hepatitis B' } },
                { code: 'hepatitisA', label: { fr: 'Hépatite A', nl: 'Hepatitis A', en: 'Hepatitis A' } },
                {
                  code: 'meningococcus',
                  label: { fr: 'Méningocoque', nl: 'Meningokok', en: 'Meningococcus' },
                },
                { code: 'hpv', label: { fr: 'Papillomavirus', nl: 'Papillomavirus', en: 'Papillomavirus' } },
                { code: 'flu', label: { fr: 'Grippe', nl: 'Griep', en: 'Flu' } },
                { code: 'covid', label: { fr: 'Covid-19', nl: 'Covid-19', en: 'Covid-19' } },
                { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
              ],
              label: { fr: 'Contre', nl: 'Tegen', en: 'Against' },
            },
            {
              id: 'givenOn',
              type: 'date',
              tense: 'past',
              label: { fr: 'Reçu le', nl: 'Gekregen op', en: 'Given on' },
            },
            {
              id: 'batch',
              type: 'line',
              voice: 'fact',
              maxLength: 60,
              label: { fr: 'Produit et lot', nl: 'Product en lotnummer', en: 'Product and batch' },
            },
            {
              id: 'source',
              type: 'code',
              options: [
                { code: 'here', label: { fr: 'Donné ici', nl: 'Hier gegeven', en: 'Given here' } },
                {
                  code: 'paper',
                  label: { fr: 'Selon un carnet', nl: 'Volgens een boekje', en: 'From a booklet' },
                },
                {
                  code: 'told',
                  label: { fr: 'Selon le jeune', nl: 'Volgens de jongere', en: 'As the young person says' },
                },
                {
                  code: 'blood',
                  label: {
                    fr: 'Selon une prise de sang',
                    nl: 'Volgens een bloedonderzoek',
                    en: 'From a blood test',
                  },
                },
              ],
              label: { fr: 'Source', nl: 'Bron', en: 'Source' },
            },
          ],
          label: { fr: 'Doses', nl: 'Dosissen', en: 'Doses' },
        },
        {
          id: 'reaction',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Réaction', nl: 'Reactie', en: 'Reaction' },
        },
        NEXT_CARE_ON,
      ],
    },
  ],
})
