import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { LIFE_DOMAINS } from '../vocabularies/life-domains.ts'
import { WHO_ACTS } from '../vocabularies/people.ts'

export const lifeStep = defineKind({
  id: 'life-step',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'integration', 'autonomy'],
  title: { fr: 'Démarche accompagnée', nl: 'Begeleide stap', en: 'Step taken together' },
  description: {
    fr: 'Une démarche : une inscription, un guichet, un rendez-vous. Qui accompagnait, ce que cela a donné.',
    nl: 'Een stap: een inschrijving, een loket, een afspraak. Wie ging mee, wat leverde het op.',
    en: 'A step: a registration, a counter, an appointment. Who went along, what came of it.',
  },
  icon: 'footprints',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['domain', 'step', 'result'],
  sections: [
    {
      id: 'step',
      title: { fr: 'La démarche', nl: 'De stap', en: 'The step' },
      guidance: {
        fr: 'Notez ce que le jeune a fait sans aide : c’est cela qui compte la fois suivante.',
        nl: 'Noteer wat de jongere zonder hulp deed: dat telt de volgende keer.',
        en: 'Write what the young person did without help: that is what counts next time.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'domain',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: LIFE_DOMAINS,
          label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
        },
        {
          id: 'step',
          type: 'line',
          voice: 'fact',
          required: 'toSign',
          maxLength: 200,
          label: { fr: 'Démarche', nl: 'Stap', en: 'Step' },
          help: {
            fr: 'Sans nom de lieu ni de personne.',
            nl: 'Zonder naam van een plaats of persoon.',
            en: 'Without the name of a place or person.',
          },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un service', nl: 'een dienst', en: 'a service' },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
        {
          id: 'companion',
          type: 'code',
          options: WHO_ACTS,
          label: { fr: 'Accompagné par', nl: 'Begeleid door', en: 'Accompanied by' },
          help: {
            fr: '« Le jeune » : sans accompagnement.',
            nl: '“De jongere”: zonder begeleiding.',
            en: '“The young person”: on their own.',
          },
        },
        {
          id: 'result',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'done', label: { fr: 'Aboutie', nl: 'Gelukt', en: 'Done' } },
            { code: 'partly', label: { fr: 'En partie', nl: 'Deels gelukt', en: 'In part' } },
            { code: 'postponed', label: { fr: 'Remise', nl: 'Uitgesteld', en: 'Put off' } },
            { code: 'refused', label: { fr: 'Refusée', nl: 'Geweigerd', en: 'Refused' } },
          ],
          label: { fr: 'Résultat', nl: 'Resultaat', en: 'Result' },
        },
        NOTE_FACTS,
        {
          id: 'document',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: {
            fr: 'Document reçu ou remis',
            nl: 'Ontvangen of afgegeven document',
            en: 'Document received or handed in',
          },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
