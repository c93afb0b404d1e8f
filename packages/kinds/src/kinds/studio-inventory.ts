import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { INVENTORY_WAYS, ITEM_STATES, METERS, STUDIO_ROOMS } from '../vocabularies/studio.ts'

export const studioInventory = defineKind({
  id: 'studio-inventory',
  version: 3,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: { fr: 'État des lieux', nl: 'Plaatsbeschrijving', en: 'Inventory of the studio' },
  description: {
    fr: 'À l’entrée et à la sortie d’un studio ou d’une chambre : chaque chose avec son état, les compteurs, les clés, les photos jointes, deux signatures.',
    nl: 'Bij intrede en vertrek uit een studio of kamer: elk ding met zijn staat, de meters, de sleutels, foto’s als bijlage, twee handtekeningen.',
    en: 'On moving into and out of a studio or a room: each thing with its state, the meters, the keys, photos attached, two signatures.',
  },
  icon: 'clipboard-list',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['way', 'place', 'keys'],
  sections: [
    {
      id: 'place',
      title: { fr: 'Le lieu', nl: 'De plaats', en: 'The place' },
      guidance: {
        fr: 'Faites le tour avec le jeune, une pièce après l’autre. Les photos se joignent à cette fiche : pas de vue par la fenêtre.',
        nl: 'Doe de ronde samen met de jongere, kamer per kamer. Foto’s voeg je bij deze fiche: geen uitzicht door het raam.',
        en: 'Go round with the young person, one room after the other. Photos are attached to this record: no view from the window.',
      },
      fields: [
        {
          id: 'way',
          type: 'code',
          facet: true,
          required: 'toSign',
          options: INVENTORY_WAYS,
          label: { fr: 'Entrée ou sortie', nl: 'Intrede of vertrek', en: 'Moving in or out' },
        },
        {
          id: 'place',
          type: 'line',
          voice: 'fact',
          inside: true,
          required: 'toSign',
          maxLength: 40,
          label: { fr: 'Studio ou lit', nl: 'Studio of bed', en: 'Studio or bed' },
        },
      ],
    },
    {
      id: 'items',
      title: { fr: 'Ce qui s’y trouve', nl: 'Wat er is', en: 'What is there' },
      fields: [
        {
          id: 'items',
          type: 'list',
          add: { fr: 'Ajouter une chose', nl: 'Een ding toevoegen', en: 'Add a thing' },
          min: 1,
          max: 80,
          fields: [
            {
              id: 'room',
              type: 'code',
              options: STUDIO_ROOMS,
              label: { fr: 'Pièce', nl: 'Kamer', en: 'Room' },
            },
            {
              id: 'item',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              required: 'toSign',
              label: { fr: 'Chose', nl: 'Ding', en: 'Thing' },
            },
            {
              id: 'quantity',
              type: 'int',
              min: 1,
              max: 99,
              label: { fr: 'Nombre', nl: 'Aantal', en: 'Quantity' },
            },
            {
              id: 'state',
              type: 'code',
              required: 'toSign',
              options: ITEM_STATES,
              label: { fr: 'État', nl: 'Staat', en: 'State' },
            },
            {
              id: 'remark',
              type: 'line',
              voice: 'fact',
              maxLength: 300,
              label: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark' },
            },
          ],
          label: { fr: 'Inventaire', nl: 'Inventaris', en: 'Inventory' },
        },
        {
          id: 'meters',
          type: 'list',
          add: { fr: 'Ajouter un compteur', nl: 'Een meter toevoegen', en: 'Add a meter' },
          max: 8,
          fields: [
            {
              id: 'meter',
              type: 'code',
              required: 'toSign',
              options: METERS,
              label: { fr: 'Compteur', nl: 'Meter', en: 'Meter' },
            },
            {
              id: 'reading',
              type: 'line',
              voice: 'fact',
              maxLength: 30,
              required: 'toSign',
              label: { fr: 'Index lu', nl: 'Meterstand', en: 'Reading' },
            },
          ],
          label: { fr: 'Compteurs', nl: 'Meters', en: 'Meters' },
          help: {
            fr: 'Le chiffre lu, jamais le numéro du compteur : il mène à l’adresse.',
            nl: 'De stand, nooit het nummer van de meter: dat leidt naar het adres.',
            en: 'The reading, never the number of the meter: it leads to the address.',
          },
        },
        {
          id: 'keys',
          type: 'int',
          min: 0,
          max: 20,
          required: 'toSign',
          label: {
            fr: 'Clés remises (entrée) ou rendues (sortie)',
            nl: 'Sleutels gegeven (intrede) of teruggegeven (vertrek)',
            en: 'Keys handed over (in) or returned (out)',
          },
        },
        {
          id: 'repairs',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Réparations constatées', nl: 'Vastgestelde herstellingen', en: 'Repairs noticed' },
          help: {
            fr: 'Signalez-les aussi sur la page du studio, pour qu’elles soient suivies.',
            nl: 'Meld ze ook op de pagina van de studio, zodat ze opgevolgd worden.',
            en: 'Report them on the page of the studio too, so that they are followed up.',
          },
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
          maxLength: 2000,
          label: {
            fr: 'Ce qu’en dit le jeune',
            nl: 'Wat de jongere ervan zegt',
            en: 'What the young person says',
          },
        },
        {
          id: 'agreed',
          type: 'acknowledgement',
          maxLength: 1000,
          label: {
            fr: 'Signature du jeune',
            nl: 'Handtekening van de jongere',
            en: 'The young person’s signature',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
