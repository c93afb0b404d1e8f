import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { ratings, SAID_BY_YOUTH, SEEN_BY_TEAM } from '../fields/ratings.ts'
import { HELP_LEVELS } from '../vocabularies/levels.ts'
import { AUTONOMY_DOMAINS } from '../vocabularies/skills.ts'

export const autonomyScale = defineKind({
  id: 'autonomy-scale',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy', 'guidance'],
  title: { fr: 'Grille d’autonomie', nl: 'Autonomierooster', en: 'Autonomy grid' },
  description: {
    fr: 'Dix domaines de la vie : ce que l’équipe observe, ce que le jeune en dit. Pas de total, pas de note.',
    nl: 'Tien levensdomeinen: wat het team ziet, wat de jongere ervan zegt. Geen totaal, geen cijfer.',
    en: 'Ten parts of life: what the team observes, what the young person says. No total, no mark.',
  },
  icon: 'key-round',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['examples', 'againOn'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Refaire la grille d’autonomie',
        nl: 'Autonomierooster opnieuw invullen',
        en: 'Fill in the autonomy grid again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'grid',
      title: { fr: 'La grille', nl: 'Het rooster', en: 'The grid' },
      guidance: {
        fr: 'Le jeune remplit sa colonne sans voir la vôtre. Ce qui n’a pas été vu reste vide : vide n’est pas zéro.',
        nl: 'De jongere vult de eigen kolom in zonder die van jou te zien. Wat niet gezien is, blijft leeg: leeg is geen nul.',
        en: 'The young person fills their column without seeing yours. What was not seen stays empty: empty is not zero.',
      },
      ...ratings(AUTONOMY_DOMAINS, HELP_LEVELS, [SEEN_BY_TEAM, SAID_BY_YOUTH]),
    },
    {
      id: 'around',
      title: { fr: 'Autour de la grille', nl: 'Rond het rooster', en: 'Around the grid' },
      fields: [
        {
          id: 'examples',
          type: 'list',
          add: { fr: 'Ajouter un exemple', nl: 'Een voorbeeld toevoegen', en: 'Add an example' },
          max: 20,
          fields: [
            {
              id: 'domain',
              type: 'code',
              options: AUTONOMY_DOMAINS,
              label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
            },
            {
              id: 'seen',
              type: 'line',
              voice: 'fact',
              maxLength: 300,
              required: 'toSign',
              label: { fr: 'Ce qui a été vu', nl: 'Wat werd gezien', en: 'What was seen' },
            },
          ],
          label: { fr: 'Exemples', nl: 'Voorbeelden', en: 'Examples' },
        },
        YOUTH_SAYS,
        TEAM_SAYS,
        AGAIN_ON,
      ],
    },
  ],
})
