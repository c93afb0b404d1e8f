import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_READING } from '../fields/note.ts'
import { validationTask } from '../fields/validation.ts'

export const stabilisation = defineKind({
  id: 'stabilisation',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration', 'guidance'],
  title: { fr: 'Stabilisation', nl: 'Stabilisatie', en: 'Stabilisation' },
  description: {
    fr: 'Une appréciation motivée : ce qui est stable, ce qui ne l’est pas, selon le jeune et l’équipe.',
    nl: 'Een gemotiveerde beoordeling: wat stabiel is en wat niet, volgens de jongere en het team.',
    en: 'A reasoned statement: what is stable and what is not, as the young person and the team see it.',
  },
  icon: 'anchor',
  signing: { by: 'author+validator' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['statement', 'criteria'],
  followUps: [
    validationTask({ fr: 'stabilisation', nl: 'stabilisatie', en: 'stabilisation' }),
    {
      id: 'again',
      title: { fr: 'Revoir la stabilisation', nl: 'Stabilisatie herbekijken', en: 'Review stabilisation' },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: { fr: 'Stabilisation', nl: 'Stabilisatie', en: 'Stabilisation' },
      fields: [
        {
          id: 'criteria',
          type: 'codes',
          facet: true,
          options: [
            {
              code: 'safety',
              label: {
                fr: 'Pas de danger immédiat',
                nl: 'Geen onmiddellijk gevaar',
                en: 'No immediate danger',
              },
            },
            {
              code: 'sleep',
              label: { fr: 'Sommeil et repas', nl: 'Slaap en maaltijden', en: 'Sleep and meals' },
            },
            {
              code: 'rhythm',
              label: { fr: 'Un rythme tenu', nl: 'Een vast ritme', en: 'A steady rhythm' },
            },
            {
              code: 'adult',
              label: {
                fr: 'Un adulte de confiance',
                nl: 'Een volwassene om op te vertrouwen',
                en: 'A trusted adult',
              },
            },
            {
              code: 'school',
              label: { fr: 'École ou activité', nl: 'School of activiteit', en: 'School or activity' },
            },
            {
              code: 'papers',
              label: {
                fr: 'Situation administrative claire',
                nl: 'Duidelijke administratieve situatie',
                en: 'Clear administrative situation',
              },
            },
          ],
          label: { fr: 'Critères réunis', nl: 'Vervulde criteria', en: 'Criteria met' },
        },
        {
          id: 'statement',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'stable', label: { fr: 'Stable', nl: 'Stabiel', en: 'Stable' } },
            { code: 'fragile', label: { fr: 'Fragile', nl: 'Broos', en: 'Fragile' } },
            { code: 'notYet', label: { fr: 'Pas encore', nl: 'Nog niet', en: 'Not yet' } },
          ],
          label: { fr: 'Conclusion', nl: 'Besluit', en: 'Conclusion' },
        },
        {
          id: 'reason',
          type: 'text',
          voice: 'staff',
          required: 'toSign',
          maxLength: 4000,
          label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
        },
        YOUTH_SAYS,
        NOTE_READING,
        AGAIN_ON,
      ],
    },
  ],
})
