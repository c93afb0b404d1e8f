import { defineKind } from '../define-kind.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'

const DAYS = [
  { code: '1', label: { fr: 'Lundi', nl: 'Maandag', en: 'Monday' } },
  { code: '2', label: { fr: 'Mardi', nl: 'Dinsdag', en: 'Tuesday' } },
  { code: '3', label: { fr: 'Mercredi', nl: 'Woensdag', en: 'Wednesday' } },
  { code: '4', label: { fr: 'Jeudi', nl: 'Donderdag', en: 'Thursday' } },
  { code: '5', label: { fr: 'Vendredi', nl: 'Vrijdag', en: 'Friday' } },
  { code: '6', label: { fr: 'Samedi', nl: 'Zaterdag', en: 'Saturday' } },
  { code: '7', label: { fr: 'Dimanche', nl: 'Zondag', en: 'Sunday' } },
]

export const mealPlan = defineKind({
  id: 'meal-plan',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: { fr: 'Repas de la semaine', nl: 'Maaltijden van de week', en: 'Meals of the week' },
  description: {
    fr: 'Ce que le jeune pense cuisiner, ce que coûtent les courses, et ce qui s’est fait.',
    nl: 'Wat de jongere denkt te koken, wat de boodschappen kosten, en wat er van kwam.',
    en: 'What the young person means to cook, what the shopping costs, and what came of it.',
  },
  icon: 'utensils',
  signing: { by: 'author' },
  retention: 'R-24m',
  perFile: 'many',
  summary: ['weekOn', 'cost', 'done'],
  sections: [
    {
      id: 'plan',
      title: { fr: 'La semaine', nl: 'De week', en: 'The week' },
      fields: [
        {
          id: 'weekOn',
          type: 'date',
          required: 'toSign',
          label: { fr: 'Semaine du', nl: 'Week van', en: 'Week of' },
        },
        {
          id: 'meals',
          type: 'list',
          max: 21,
          add: { fr: 'Ajouter un repas', nl: 'Een maaltijd toevoegen', en: 'Add a meal' },
          fields: [
            { id: 'day', type: 'code', options: DAYS, label: { fr: 'Jour', nl: 'Dag', en: 'Day' } },
            {
              id: 'what',
              type: 'line',
              voice: 'youth',
              maxLength: 160,
              label: { fr: 'Je cuisine…', nl: 'Ik kook…', en: 'I cook…' },
            },
          ],
          label: { fr: 'Repas prévus', nl: 'Geplande maaltijden', en: 'Planned meals' },
        },
        {
          id: 'cost',
          type: 'money',
          max: 100_000,
          label: { fr: 'Coût des courses', nl: 'Kost van de boodschappen', en: 'Cost of the shopping' },
        },
        {
          id: 'done',
          type: 'code',
          facet: true,
          options: [
            {
              code: 'asPlanned',
              label: { fr: 'Fait comme prévu', nl: 'Gedaan zoals gepland', en: 'Done as planned' },
            },
            { code: 'partly', label: { fr: 'Fait en partie', nl: 'Deels gedaan', en: 'Partly done' } },
            {
              code: 'otherwise',
              label: { fr: 'Mangé autrement', nl: 'Anders gegeten', en: 'Ate otherwise' },
            },
          ],
          label: { fr: 'Ce qui s’est fait', nl: 'Wat er van kwam', en: 'What came of it' },
        },
        YOUTH_SAYS,
        TEAM_SAYS,
      ],
    },
  ],
})
