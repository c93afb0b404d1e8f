import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WORDS } from '../fields/note.ts'
import { TOLD } from '../fields/told.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const addressLeak = defineKind({
  id: 'address-leak',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety'],
  title: {
    fr: 'Adresse divulguée ou intrusion',
    nl: 'Adres gelekt of indringing',
    en: 'Address leak or intrusion',
  },
  description: {
    fr: 'Quelqu’un sait, ou pourrait savoir, où est la maison. Qui, comment, ce qui a été fait, faut-il partir.',
    nl: 'Iemand weet, of kan weten, waar het huis is. Wie, hoe, wat gedaan werd, en of we weg moeten.',
    en: 'Somebody knows, or may know, where the house is. Who, how, what was done, must anybody leave.',
  },
  notice: {
    fr: 'Prévenez la direction tout de suite, de vive voix, avant d’écrire. Personne ne rentre ni ne sort seul.',
    nl: 'Verwittig onmiddellijk de directie, mondeling, voor je schrijft. Niemand gaat alleen binnen of buiten.',
    en: 'Tell the director at once, aloud, before you write. Nobody comes in or goes out alone.',
  },
  icon: 'siren',
  signing: { by: 'author+validator' },
  retention: 'R-sec',
  inside: true,
  perFile: 'many',
  summary: ['discoveredAt', 'what', 'relocation'],
  followUps: [
    {
      id: 'validation',
      title: {
        fr: 'Relire et valider : une fuite ou une intrusion',
        nl: 'Nalezen en valideren: een lek of een indringing',
        en: 'Read and validate: a leak or an intrusion',
      },
      forRole: 'DIR',
      due: { days: 0 },
    },
    {
      id: 'authority',
      title: {
        fr: 'Décider de la notification à l’autorité de protection des données (72 heures)',
        nl: 'Beslissen over de melding aan de gegevensbeschermingsautoriteit (72 uur)',
        en: 'Decide on the notification to the data-protection authority (72 hours)',
      },
      forRole: 'DIR',
      due: { by: 'personalData', days: { yes: 3, unknown: 2 } },
    },
    {
      id: 'review',
      title: {
        fr: 'Revoir les mesures après une fuite',
        nl: 'De maatregelen na een lek herzien',
        en: 'Review the measures after a leak',
      },
      forRole: 'COO',
      due: { on: 'reviewOn' },
    },
  ],
  sections: [
    {
      id: 'leak',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurde', en: 'What happened' },
      fields: [
        {
          id: 'discoveredAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Découvert le', nl: 'Ontdekt op', en: 'Discovered at' },
        },
        {
          id: 'what',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'addressTold', label: { fr: 'Adresse dite', nl: 'Adres gezegd', en: 'Address told' } },
            {
              code: 'document',
              label: { fr: 'Document ou courrier', nl: 'Document of brief', en: 'Document or letter' },
            },
            {
              code: 'photo',
              label: {
                fr: 'Photo ou vidéo en ligne',
                nl: 'Foto of video online',
                en: 'Photo or video online',
              },
            },
            {
              code: 'position',
              label: {
                fr: 'Position d’un téléphone',
                nl: 'Locatie van een telefoon',
                en: 'Position of a phone',
              },
            },
            {
              code: 'followed',
              label: {
                fr: 'Quelqu’un suivi jusqu’ici',
                nl: 'Iemand gevolgd tot hier',
                en: 'Somebody followed here',
              },
            },
            {
              code: 'atTheDoor',
              label: { fr: 'Personne à la porte', nl: 'Persoon aan de deur', en: 'Person at the door' },
            },
            { code: 'intrusion', label: { fr: 'Intrusion', nl: 'Indringing', en: 'Intrusion' } },
            {
              code: 'dataBreach',
              label: {
                fr: 'Données perdues ou volées',
                nl: 'Gegevens verloren of gestolen',
                en: 'Data lost or stolen',
              },
            },
          ],
          label: { fr: 'De quoi s’agit-il ?', nl: 'Waarover gaat het?', en: 'What is it about?' },
        },
        NOTE_FACTS,
        {
          id: 'whoKnows',
          type: 'list',
          add: {
            fr: 'Ajouter quelqu’un qui sait',
            nl: 'Iemand die het weet toevoegen',
            en: 'Add somebody who knows',
          },
          max: 20,
          fields: [
            {
              id: 'who',
              type: 'person',
              maxLength: 120,
              roles: [
                { code: 'network', label: { fr: 'Réseau', nl: 'Netwerk', en: 'Network' } },
                { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
                { code: 'school', label: { fr: 'École', nl: 'School', en: 'School' } },
                { code: 'service', label: { fr: 'Service', nl: 'Dienst', en: 'Service' } },
                { code: 'neighbour', label: { fr: 'Voisin', nl: 'Buur', en: 'Neighbour' } },
                {
                  code: 'unknown',
                  label: { fr: 'Personne inconnue', nl: 'Onbekende', en: 'Unknown person' },
                },
              ],
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'knows',
              type: 'line',
              voice: 'fact',
              maxLength: 300,
              label: {
                fr: 'Ce que cette personne sait',
                nl: 'Wat die persoon weet',
                en: 'What that person knows',
              },
            },
          ],
          label: { fr: 'Qui sait quoi', nl: 'Wie weet wat', en: 'Who knows what' },
        },
        NOTE_WORDS,
      ],
    },
    {
      id: 'containment',
      title: { fr: 'Ce qui a été fait', nl: 'Wat gedaan werd', en: 'What was done' },
      fields: [
        {
          id: 'steps',
          type: 'list',
          add: { fr: 'Ajouter une mesure', nl: 'Een maatregel toevoegen', en: 'Add a measure' },
          max: 30,
          fields: [
            {
              id: 'what',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              required: 'toSign',
              label: { fr: 'Mesure', nl: 'Maatregel', en: 'Measure' },
            },
            { id: 'at', type: 'datetime', tense: 'past', label: { fr: 'Quand', nl: 'Wanneer', en: 'When' } },
          ],
          label: { fr: 'Pour contenir', nl: 'Om het in te dammen', en: 'To contain it' },
        },
        TOLD,
        {
          id: 'personalData',
          type: 'code',
          facet: true,
          options: [
            { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
            { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
            {
              code: 'unknown',
              label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' },
            },
          ],
          label: {
            fr: 'Des données personnelles sont touchées',
            nl: 'Er zijn persoonsgegevens bij betrokken',
            en: 'Personal data is concerned',
          },
          help: {
            fr: 'L’autorité doit être prévenue dans les 72 heures ; une tâche s’ouvre pour la direction.',
            nl: 'De autoriteit moet binnen 72 uur verwittigd worden; de directie krijgt een taak.',
            en: 'The authority must be told within 72 hours; a task opens for the director.',
          },
        },
        {
          id: 'relocation',
          type: 'code',
          facet: true,
          options: [
            { code: 'notNeeded', label: { fr: 'Pas nécessaire', nl: 'Niet nodig', en: 'Not needed' } },
            { code: 'considered', label: { fr: 'À décider', nl: 'Te beslissen', en: 'To be decided' } },
            { code: 'temporary', label: { fr: 'Pour un temps', nl: 'Tijdelijk', en: 'For a time' } },
            { code: 'definitive', label: { fr: 'Définitif', nl: 'Definitief', en: 'For good' } },
          ],
          label: {
            fr: 'Départ vers un autre lieu',
            nl: 'Vertrek naar een andere plek',
            en: 'Moving elsewhere',
          },
        },
        {
          id: 'decidedBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Décidé par', nl: 'Beslist door', en: 'Decided by' },
        },
        {
          id: 'reviewOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'À revoir le', nl: 'Te herzien op', en: 'To be reviewed on' },
        },
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
