import type { Section } from '../kind.ts'
import { EXPLOITATION_FORMS, GENDERS_GIVEN } from '../vocabularies/admission.ts'
import { COUNTRIES } from '../vocabularies/countries.ts'

/** A youth whom nobody of the house has met yet: what the caller says, for the decision and for the yearly figures. */
export const DESCRIBED_YOUTH: Section = {
  id: 'youth',
  title: {
    fr: 'Le jeune, comme on le décrit',
    nl: 'De jongere, zoals beschreven',
    en: 'The young person, as described',
  },
  guidance: {
    fr: 'Pas de nom complet au téléphone. Ce que vous ne savez pas reste vide.',
    nl: 'Geen volledige naam aan de telefoon. Wat je niet weet, blijft leeg.',
    en: 'No full name on the phone. What you do not know stays empty.',
  },
  fields: [
    {
      id: 'statedAge',
      type: 'int',
      min: 0,
      max: 25,
      facet: true,
      label: { fr: 'Âge annoncé', nl: 'Opgegeven leeftijd', en: 'Stated age' },
    },
    {
      id: 'gender',
      type: 'code',
      facet: true,
      options: GENDERS_GIVEN,
      label: { fr: 'Genre', nl: 'Gender', en: 'Gender' },
    },
    {
      id: 'country',
      type: 'code',
      facet: true,
      options: COUNTRIES,
      label: {
        fr: 'Pays d’origine annoncé',
        nl: 'Opgegeven land van herkomst',
        en: 'Stated country of origin',
      },
    },
    {
      id: 'language',
      type: 'language',
      facet: true,
      label: { fr: 'Langue parlée', nl: 'Gesproken taal', en: 'Spoken language' },
    },
    {
      id: 'exploitation',
      type: 'codes',
      facet: true,
      options: EXPLOITATION_FORMS,
      label: { fr: 'Exploitation présumée', nl: 'Vermoedelijke uitbuiting', en: 'Presumed exploitation' },
    },
    {
      id: 'knows',
      type: 'code',
      options: [
        { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
        { code: 'partly', label: { fr: 'En partie', nl: 'Gedeeltelijk', en: 'Partly' } },
        { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
        { code: 'unknown', label: { fr: 'On ne sait pas', nl: 'Onbekend', en: 'Not known' } },
      ],
      label: {
        fr: 'Le jeune sait qu’on cherche une place',
        nl: 'De jongere weet dat er een plaats gezocht wordt',
        en: 'The young person knows a place is sought',
      },
    },
    {
      id: 'care',
      type: 'text',
      voice: 'fact',
      maxLength: 2000,
      label: {
        fr: 'Santé et soins à prévoir',
        nl: 'Gezondheid en zorg om te voorzien',
        en: 'Health and care to prepare for',
      },
    },
  ],
}
