import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { BOND_ROLES } from '../vocabularies/bonds.ts'

export const bonds = defineKind({
  id: 'bonds',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'integration'],
  title: { fr: 'Carte des liens', nl: 'Kaart van de banden', en: 'Map of ties' },
  description: {
    fr: 'Les personnes qui comptent pour le jeune, et comment. Une nouvelle carte quand les liens changent.',
    nl: 'De mensen die voor de jongere tellen, en hoe. Een nieuwe kaart wanneer de banden veranderen.',
    en: 'The people who count for the young person, and how. A new map when the ties change.',
  },
  icon: 'waypoints',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['ties', 'someoneToCall'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Reprendre la carte des liens',
        nl: 'Kaart van de banden hernemen',
        en: 'Come back to the map of ties',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'ties',
      title: { fr: 'Les personnes qui comptent', nl: 'De mensen die tellen', en: 'The people who count' },
      guidance: {
        fr: 'Un rôle suffit : « ma tante », « l’entraîneur ». Ne demandez ni nom ni adresse. Une personne aimée peut aussi être un danger : cela s’écrit dans la sécurité.',
        nl: 'Een rol volstaat: “mijn tante”, “de trainer”. Vraag geen naam of adres. Wie geliefd is, kan ook een gevaar zijn: dat schrijf je bij veiligheid.',
        en: 'A role is enough: “my aunt”, “the coach”. Ask for no name or address. Somebody loved can also be a danger: that is written under safety.',
      },
      fields: [
        {
          id: 'ties',
          type: 'list',
          add: { fr: 'Ajouter une personne', nl: 'Een persoon toevoegen', en: 'Add a person' },
          max: 25,
          fields: [
            {
              id: 'who',
              type: 'person',
              roles: BOND_ROLES,
              maxLength: 60,
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'gives',
              type: 'codes',
              options: [
                { code: 'trust', label: { fr: 'Confiance', nl: 'Vertrouwen', en: 'Trust' } },
                { code: 'comfort', label: { fr: 'Réconfort', nl: 'Troost', en: 'Comfort' } },
                { code: 'advice', label: { fr: 'Conseil', nl: 'Raad', en: 'Advice' } },
                { code: 'fun', label: { fr: 'Bons moments', nl: 'Plezier', en: 'Good times' } },
                { code: 'duty', label: { fr: 'Devoir', nl: 'Plicht', en: 'Duty' } },
                { code: 'worry', label: { fr: 'Souci', nl: 'Zorgen', en: 'Worry' } },
              ],
              label: { fr: 'Ce que ce lien apporte', nl: 'Wat deze band brengt', en: 'What this tie brings' },
            },
            {
              id: 'contact',
              type: 'code',
              options: [
                { code: 'daily', label: { fr: 'Tous les jours', nl: 'Elke dag', en: 'Every day' } },
                { code: 'weekly', label: { fr: 'Chaque semaine', nl: 'Elke week', en: 'Every week' } },
                { code: 'seldom', label: { fr: 'Rarement', nl: 'Zelden', en: 'Seldom' } },
                { code: 'none', label: { fr: 'Aucun contact', nl: 'Geen contact', en: 'No contact' } },
              ],
              label: { fr: 'Contact', nl: 'Contact', en: 'Contact' },
            },
            {
              id: 'wished',
              type: 'code',
              options: [
                { code: 'more', label: { fr: 'En voudrait plus', nl: 'Wil meer', en: 'Would like more' } },
                { code: 'same', label: { fr: 'Bien ainsi', nl: 'Goed zo', en: 'Fine as it is' } },
                { code: 'less', label: { fr: 'En voudrait moins', nl: 'Wil minder', en: 'Would like less' } },
              ],
              label: { fr: 'Souhait du jeune', nl: 'Wens van de jongere', en: 'The young person’s wish' },
            },
          ],
          label: { fr: 'Liens', nl: 'Banden', en: 'Ties' },
        },
        {
          id: 'someoneToCall',
          type: 'bool',
          facet: true,
          label: {
            fr: 'Le jeune dit avoir quelqu’un à appeler la nuit',
            nl: 'De jongere zegt ’s nachts iemand te kunnen bellen',
            en: 'The young person says there is somebody to call at night',
          },
        },
        YOUTH_SAYS,
        TEAM_SAYS,
        AGAIN_ON,
      ],
    },
  ],
})
