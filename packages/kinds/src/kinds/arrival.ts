import { defineKind } from '../define-kind.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const arrival = defineKind({
  id: 'arrival',
  version: 1,
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
          options: [
            {
              code: 'welcomed',
              label: {
                fr: 'Accueil par une personne nommée',
                nl: 'Onthaald door een vaste persoon',
                en: 'Welcomed by a named person',
              },
            },
            {
              code: 'meal',
              label: {
                fr: 'Premier repas ou boisson',
                nl: 'Eerste maaltijd of drankje',
                en: 'First meal or drink',
              },
            },
            {
              code: 'shower',
              label: {
                fr: 'Douche et vêtements propres',
                nl: 'Douche en propere kleren',
                en: 'Shower and clean clothes',
              },
            },
            {
              code: 'roomShown',
              label: {
                fr: 'Chambre montrée, clé remise',
                nl: 'Kamer getoond, sleutel gegeven',
                en: 'Room shown, key given',
              },
            },
            {
              code: 'nightExplained',
              label: { fr: 'Qui est là la nuit', nl: 'Wie er ’s nachts is', en: 'Who is there at night' },
            },
            {
              code: 'healthAsked',
              label: {
                fr: 'Douleurs et allergies demandées',
                nl: 'Naar pijn en allergieën gevraagd',
                en: 'Asked about pain and allergies',
              },
            },
            {
              code: 'kit',
              label: {
                fr: 'Trousse d’accueil donnée',
                nl: 'Welkomstpakket gegeven',
                en: 'Welcome kit given',
              },
            },
            {
              code: 'safetyWords',
              label: {
                fr: 'Ce qui protège ici a été dit',
                nl: 'Verteld wat hier beschermt',
                en: 'What protects here was explained',
              },
            },
          ],
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
      ],
    },
  ],
})
