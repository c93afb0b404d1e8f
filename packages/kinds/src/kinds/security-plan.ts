import { defineKind } from '../define-kind.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'
import { OUTING_REGIMES, PHOTO_RULES } from '../vocabularies/safety.ts'

export const securityPlan = defineKind({
  id: 'security-plan',
  version: 1,
  compartment: 'SAFETY',
  aspect: 'measures',
  axes: ['safety'],
  title: { fr: 'Plan de sécurité', nl: 'Veiligheidsplan', en: 'Security plan' },
  description: {
    fr: 'Ce que nous faisons, le jeune et nous, pour qu’il ne soit pas retrouvé. Des mesures, pas des raisons.',
    nl: 'Wat wij samen met de jongere doen om niet gevonden te worden. Maatregelen, geen redenen.',
    en: 'What the young person and we do so that nobody finds them. Measures, not reasons.',
  },
  icon: 'shield-check',
  signing: { by: 'author', youth: true },
  retention: 'R-sec',
  perFile: 'many',
  summary: ['validFrom', 'outings', 'acknowledgement', 'reviewOn'],
  followUps: [
    {
      id: 'review',
      title: {
        fr: 'Revoir le plan de sécurité',
        nl: 'Het veiligheidsplan herzien',
        en: 'Review the security plan',
      },
      forRole: 'REF',
      due: { on: 'reviewOn' },
    },
  ],
  sections: [
    {
      id: 'outside',
      title: { fr: 'Dehors', nl: 'Buiten', en: 'Outside' },
      guidance: {
        fr: 'Écrivez le plan avec le jeune. Reportez le régime de sortie sur la carte opérationnelle, que toute l’équipe lit.',
        nl: 'Schrijf het plan samen met de jongere. Zet de uitgangsregeling op de operationele kaart, die het hele team leest.',
        en: 'Write the plan with the young person. Copy the outing rule to the operational card, which the whole team reads.',
      },
      fields: [
        {
          id: 'validFrom',
          type: 'date',
          required: 'toSign',
          label: { fr: 'Valable dès le', nl: 'Geldig vanaf', en: 'Valid from' },
        },
        { id: 'validTo', type: 'date', label: { fr: 'Jusqu’au', nl: 'Tot', en: 'Until' } },
        {
          id: 'outings',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: OUTING_REGIMES,
          label: { fr: 'Sorties', nl: 'Uitgangsregeling', en: 'Outings' },
        },
        {
          id: 'accompaniment',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: {
            fr: 'Qui accompagne, et comment',
            nl: 'Wie begeleidt, en hoe',
            en: 'Who goes along, and how',
          },
        },
        {
          id: 'routeRule',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: { fr: 'Trajets', nl: 'Trajecten', en: 'Routes' },
          help: {
            fr: 'Ce qu’on change d’une fois à l’autre, ce qu’on évite, où l’on se retourne.',
            nl: 'Wat telkens verandert, wat je vermijdt, waar je omkijkt.',
            en: 'What changes each time, what is avoided, where to look back.',
          },
        },
        {
          id: 'meetingPoint',
          type: 'place',
          maxLength: 200,
          neutral: {
            fr: 'un point de rencontre convenu',
            nl: 'een afgesproken trefpunt',
            en: 'an agreed meeting point',
          },
          label: { fr: 'Point de rencontre', nl: 'Trefpunt', en: 'Meeting point' },
          help: {
            fr: 'Jamais devant la maison : un lieu animé, avec deux issues.',
            nl: 'Nooit voor het huis: een drukke plek met twee uitgangen.',
            en: 'Never in front of the house: a busy place with two ways out.',
          },
        },
        {
          id: 'codeWord',
          type: 'line',
          voice: 'youth',
          maxLength: 80,
          inside: true,
          label: {
            fr: 'Mot convenu en cas de danger',
            nl: 'Afgesproken woord bij gevaar',
            en: 'Agreed word in danger',
          },
        },
        {
          id: 'forbiddenZones',
          type: 'list',
          add: {
            fr: 'Ajouter un lieu interdit',
            nl: 'Een verboden plaats toevoegen',
            en: 'Add a forbidden place',
          },
          max: 30,
          fields: [
            {
              id: 'place',
              type: 'place',
              maxLength: 200,
              neutral: { fr: 'un lieu à éviter', nl: 'een te vermijden plaats', en: 'a place to avoid' },
              label: { fr: 'Lieu ou ligne', nl: 'Plaats of lijn', en: 'Place or line' },
            },
            {
              id: 'instruction',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              label: {
                fr: 'Que faire si on doit y passer',
                nl: 'Wat te doen als het niet anders kan',
                en: 'What to do if there is no other way',
              },
            },
          ],
          label: { fr: 'Lieux interdits', nl: 'Verboden plaatsen', en: 'Forbidden places' },
        },
      ],
    },
    {
      id: 'around',
      title: { fr: 'Autour', nl: 'De omgeving', en: 'Around' },
      fields: [
        {
          id: 'agreedStory',
          type: 'text',
          voice: 'youth',
          maxLength: 1000,
          label: {
            fr: 'Ce qu’on répond aux voisins et aux camarades',
            nl: 'Wat we antwoorden aan buren en kameraden',
            en: 'What we answer neighbours and friends',
          },
          help: {
            fr: 'Court, vraisemblable, le même pour tous ; le jeune doit pouvoir le dire sans gêne.',
            nl: 'Kort, geloofwaardig, voor iedereen hetzelfde; de jongere moet het vlot kunnen zeggen.',
            en: 'Short, plausible, the same for all; the young person must be able to say it at ease.',
          },
        },
        {
          id: 'schoolInstruction',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: {
            fr: 'Consigne pour l’école',
            nl: 'Instructie voor de school',
            en: 'Instruction for school',
          },
        },
        {
          id: 'emergencyContacts',
          type: 'list',
          add: { fr: 'Ajouter une personne', nl: 'Een persoon toevoegen', en: 'Add a person' },
          max: 6,
          fields: [
            {
              id: 'person',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'how',
              type: 'line',
              voice: 'staff',
              maxLength: 200,
              inside: true,
              label: { fr: 'Comment l’appeler', nl: 'Hoe te bereiken', en: 'How to reach them' },
            },
          ],
          label: {
            fr: 'Qui appeler en cas d’urgence',
            nl: 'Wie te bellen bij nood',
            en: 'Whom to call in an emergency',
          },
        },
        {
          id: 'photoPolicy',
          type: 'codes',
          options: PHOTO_RULES,
          label: { fr: 'Photos', nl: 'Foto’s', en: 'Photos' },
        },
        {
          id: 'measures',
          type: 'list',
          add: { fr: 'Ajouter une mesure', nl: 'Een maatregel toevoegen', en: 'Add a measure' },
          max: 30,
          fields: [
            {
              id: 'measure',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              required: 'toSign',
              label: { fr: 'Mesure', nl: 'Maatregel', en: 'Measure' },
            },
            { id: 'until', type: 'date', label: { fr: 'Jusqu’au', nl: 'Tot', en: 'Until' } },
          ],
          label: { fr: 'Autres mesures', nl: 'Andere maatregelen', en: 'Other measures' },
        },
      ],
    },
    {
      id: 'youth',
      title: { fr: 'Avec le jeune', nl: 'Met de jongere', en: 'With the young person' },
      fields: [
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce que le jeune en pense, avec ses mots',
            nl: 'Wat de jongere ervan vindt, in eigen woorden',
            en: 'What the young person thinks of it, in their own words',
          },
        },
        YOUTH_AGREES,
        {
          id: 'reviewOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'À revoir le', nl: 'Te herzien op', en: 'To be reviewed on' },
          help: {
            fr: 'Une tâche s’ouvre pour ce jour quand vous signez.',
            nl: 'Bij het ondertekenen komt er een taak voor die dag.',
            en: 'Signing opens a task for that day.',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
