import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_READING } from '../fields/note.ts'
import { ratings, SAID_BY_YOUTH, SEEN_BY_TEAM } from '../fields/ratings.ts'
import { FREQUENCIES } from '../vocabularies/levels.ts'

export const affectiveSecurity = defineKind({
  id: 'affective-security',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'safety'],
  title: { fr: 'Sécurité affective', nl: 'Affectieve veiligheid', en: 'Affective security' },
  description: {
    fr: 'Ce que les référents observent des liens, à côté de ce que le jeune en dit.',
    nl: 'Wat de referenten in de banden zien, naast wat de jongere ervan zegt.',
    en: 'What the referents observe of the ties, beside what the young person says of them.',
  },
  icon: 'heart-handshake',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['seen', 'againOn'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Refaire le point sur la sécurité affective',
        nl: 'Affectieve veiligheid opnieuw bekijken',
        en: 'Look at affective security again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'grid',
      title: { fr: 'Depuis la dernière fois', nl: 'Sinds de vorige keer', en: 'Since the last time' },
      guidance: {
        fr: 'Cochez ce que vous avez vu, pas ce que vous espérez. À deux référents, c’est plus juste.',
        nl: 'Kruis aan wat je gezien hebt, niet wat je hoopt. Met twee referenten is het juister.',
        en: 'Mark what you have seen, not what you hope for. Two referents see more truly than one.',
      },
      ...ratings(
        [
          {
            code: 'turnTo',
            label: {
              fr: 'Aller vers un adulte quand ça va mal',
              nl: 'Naar een volwassene gaan als het slecht gaat',
              en: 'Turning to an adult when things go badly',
            },
          },
          {
            code: 'consoled',
            label: {
              fr: 'Se laisser consoler',
              nl: 'Zich laten troosten',
              en: 'Letting oneself be comforted',
            },
          },
          {
            code: 'separation',
            label: {
              fr: 'Supporter qu’une personne parte',
              nl: 'Het verdragen dat iemand weggaat',
              en: 'Bearing that somebody leaves',
            },
          },
          {
            code: 'waiting',
            label: { fr: 'Supporter d’attendre', nl: 'Wachten verdragen', en: 'Bearing to wait' },
          },
          {
            code: 'explore',
            label: { fr: 'Essayer du nouveau', nl: 'Iets nieuws proberen', en: 'Trying something new' },
          },
          {
            code: 'refuse',
            label: {
              fr: 'Dire non sans craindre de perdre le lien',
              nl: 'Nee zeggen zonder bang te zijn de band te verliezen',
              en: 'Saying no without fearing to lose the tie',
            },
          },
          {
            code: 'repair',
            label: {
              fr: 'Se réconcilier après une dispute',
              nl: 'Het bijleggen na een ruzie',
              en: 'Making up after a quarrel',
            },
          },
          {
            code: 'rest',
            label: {
              fr: 'Manger et dormir tranquille',
              nl: 'Rustig eten en slapen',
              en: 'Eating and sleeping in peace',
            },
          },
        ],
        FREQUENCIES,
        [SEEN_BY_TEAM, SAID_BY_YOUTH],
      ),
    },
    {
      id: 'words',
      title: { fr: 'En mots', nl: 'In woorden', en: 'In words' },
      fields: [
        {
          id: 'seen',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: {
            fr: 'Un moment qui le montre',
            nl: 'Een moment dat het toont',
            en: 'A moment that shows it',
          },
        },
        YOUTH_SAYS,
        NOTE_READING,
        AGAIN_ON,
      ],
    },
  ],
})
