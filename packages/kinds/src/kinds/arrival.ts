import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { OBSERVATION_PERIOD } from '../fields/observation-period.ts'
import { ARRIVAL_STEPS, PHONE_ON_ARRIVAL } from '../vocabularies/arrival.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const arrival = defineKind({
  id: 'arrival',
  version: 2,
  compartment: 'INTAKE',
  axes: ['firstReception', 'safety'],
  title: { fr: 'Arrivée', nl: 'Aankomst', en: 'Arrival' },
  description: {
    fr: 'Les premières heures : accueillir, nourrir, montrer la chambre, mettre les affaires en sûreté.',
    nl: 'De eerste uren: onthalen, te eten geven, de kamer tonen, de spullen veilig bewaren.',
    en: 'The first hours: welcome, feed, show the room, keep belongings safe.',
  },
  icon: 'door-open',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['arrivedAt', 'checklist', 'phone', 'belongings'],
  followUps: OBSERVATION_PERIOD,
  sections: [
    {
      id: 'arriving',
      title: { fr: 'L’arrivée', nl: 'De aankomst', en: 'Arriving' },
      guidance: {
        fr: 'Une seule personne accueille et se présente par son prénom. Les papiers peuvent attendre, le repas non.',
        nl: 'Eén persoon onthaalt en stelt zich voor met de voornaam. Papieren kunnen wachten, eten niet.',
        en: 'One person welcomes and gives a first name. Papers can wait, the meal cannot.',
      },
      fields: [
        {
          id: 'arrivedAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Arrivée le', nl: 'Aangekomen op', en: 'Arrived at' },
        },
        {
          id: 'escortedBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Qui l’accompagne', nl: 'Wie begeleidt', en: 'Who escorts' },
        },
        {
          id: 'route',
          type: 'place',
          maxLength: 300,
          neutral: { fr: 'un trajet accompagné', nl: 'een begeleide rit', en: 'an escorted journey' },
          label: { fr: 'Trajet et détours', nl: 'Route en omwegen', en: 'Route and detours' },
        },
        {
          id: 'room',
          type: 'place',
          maxLength: 60,
          neutral: { fr: 'une chambre de la maison', nl: 'een kamer in het huis', en: 'a room in the house' },
          label: { fr: 'Chambre', nl: 'Kamer', en: 'Room' },
        },
        {
          id: 'checklist',
          type: 'codes',
          options: ARRIVAL_STEPS,
          label: { fr: 'Fait', nl: 'Gedaan', en: 'Done' },
        },
        {
          id: 'phone',
          type: 'code',
          options: [
            { code: 'none', label: { fr: 'Pas de téléphone', nl: 'Geen telefoon', en: 'No phone' } },
            {
              code: 'handedOver',
              label: {
                fr: 'Remis, éteint, contre reçu',
                nl: 'Afgegeven, uit, met bewijs',
                en: 'Handed over, off, with a receipt',
              },
            },
            {
              code: 'kept',
              label: {
                fr: 'Gardé, règles expliquées',
                nl: 'Behouden, regels uitgelegd',
                en: 'Kept, rules explained',
              },
            },
          ],
          label: { fr: 'Téléphone', nl: 'Telefoon', en: 'Phone' },
        },
        {
          id: 'phoneSteps',
          type: 'codes',
          options: PHONE_ON_ARRIVAL,
          label: {
            fr: 'Pour que le téléphone ne nous situe pas',
            nl: 'Opdat de telefoon ons niet verraadt',
            en: 'So that the phone does not give us away',
          },
          help: {
            fr: 'Avec son accord et devant lui, avant d’entrer si possible. Rien n’est effacé.',
            nl: 'Met toestemming en in het bijzijn van de jongere, liefst voor het binnenkomen. Er wordt niets gewist.',
            en: 'With their agreement and in front of them, before coming in if possible. Nothing is deleted.',
          },
        },
        {
          id: 'language',
          type: 'language',
          facet: true,
          label: { fr: 'Langue de l’accueil', nl: 'Taal van het onthaal', en: 'Language of the welcome' },
        },
        {
          id: 'healthNow',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: {
            fr: 'Douleurs, traitements, allergies dits ou vus',
            nl: 'Pijn, behandelingen, allergieën: gezegd of gezien',
            en: 'Pain, treatments, allergies said or seen',
          },
        },
        {
          id: 'firstNight',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: {
            fr: 'Consignes pour la première nuit',
            nl: 'Afspraken voor de eerste nacht',
            en: 'Instructions for the first night',
          },
          help: {
            fr: 'Lumière, porte, qui passe et quand, que faire si le sommeil ne vient pas.',
            nl: 'Licht, deur, wie langskomt en wanneer, wat als slapen niet lukt.',
            en: 'Light, door, who looks in and when, what to do if sleep does not come.',
          },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 2000,
          label: {
            fr: 'Les premiers mots du jeune',
            nl: 'De eerste woorden van de jongere',
            en: 'The young person’s first words',
          },
        },
        {
          id: 'observation',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce que vous avez vu', nl: 'Wat je hebt gezien', en: 'What you saw' },
        },
      ],
    },
    {
      id: 'belongingsKept',
      title: { fr: 'Les affaires', nl: 'De spullen', en: 'Belongings' },
      guidance: {
        fr: 'Faites l’inventaire ensemble, à voix haute. Rien n’est fouillé dans le dos du jeune.',
        nl: 'Maak de inventaris samen en hardop. Niets wordt achter de rug van de jongere doorzocht.',
        en: 'Make the inventory together and aloud. Nothing is searched behind the young person’s back.',
      },
      fields: [
        {
          id: 'belongings',
          type: 'list',
          add: { fr: 'Ajouter un objet', nl: 'Een voorwerp toevoegen', en: 'Add an item' },
          max: 100,
          fields: [
            {
              id: 'item',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              required: 'toSign',
              label: { fr: 'Objet', nl: 'Voorwerp', en: 'Item' },
            },
            {
              id: 'quantity',
              type: 'int',
              min: 1,
              max: 999,
              label: { fr: 'Nombre', nl: 'Aantal', en: 'Quantity' },
            },
            {
              id: 'amount',
              type: 'money',
              label: {
                fr: 'Somme, si c’est de l’argent',
                nl: 'Bedrag, als het om geld gaat',
                en: 'Amount, if it is money',
              },
            },
            {
              id: 'condition',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              label: { fr: 'État', nl: 'Toestand', en: 'Condition' },
            },
            {
              id: 'custody',
              type: 'code',
              options: [
                {
                  code: 'withYouth',
                  label: { fr: 'Gardé par le jeune', nl: 'Bij de jongere', en: 'Kept by the young person' },
                },
                { code: 'safe', label: { fr: 'Au coffre', nl: 'In de kluis', en: 'In the safe' } },
                { code: 'storage', label: { fr: 'Au dépôt', nl: 'In bewaring', en: 'In storage' } },
                {
                  code: 'police',
                  label: { fr: 'Remis à la police', nl: 'Aan de politie gegeven', en: 'Given to the police' },
                },
              ],
              label: { fr: 'Où il est gardé', nl: 'Waar het bewaard wordt', en: 'Where it is kept' },
            },
            {
              id: 'returnedOn',
              type: 'date',
              tense: 'past',
              label: { fr: 'Rendu le', nl: 'Teruggegeven op', en: 'Returned on' },
            },
          ],
          label: { fr: 'Inventaire', nl: 'Inventaris', en: 'Inventory' },
        },
        {
          id: 'pocketMoney',
          type: 'money',
          label: { fr: 'Argent de poche de départ', nl: 'Eerste zakgeld', en: 'First pocket money' },
        },
        {
          id: 'inventoryAgreed',
          type: 'acknowledgement',
          maxLength: 1000,
          label: {
            fr: 'Inventaire relu avec le jeune',
            nl: 'Inventaris nagelezen met de jongere',
            en: 'Inventory read over with the young person',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
