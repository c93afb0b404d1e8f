import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT } from '../fields/note.ts'

export const welcomeKit = defineKind({
  id: 'welcome-kit',
  version: 1,
  compartment: 'INTAKE',
  axes: ['firstReception'],
  title: { fr: 'Trousse d’accueil', nl: 'Welkomstpakket', en: 'Welcome kit' },
  description: {
    fr: 'De quoi se laver, s’habiller, dormir, et le premier argent de poche. Ce qui est donné appartient au jeune.',
    nl: 'Om zich te wassen, te kleden, te slapen, en het eerste zakgeld. Wat gegeven wordt, is van de jongere.',
    en: 'To wash, dress, sleep, and the first pocket money. What is given belongs to the young person.',
  },
  icon: 'gift',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['givenOn', 'given', 'clothes', 'pocketMoney'],
  sections: [
    {
      id: 'kit',
      title: { fr: 'La trousse', nl: 'Het pakket', en: 'The kit' },
      guidance: {
        fr: 'Laissez choisir : la couleur, la taille, le parfum du savon. C’est parfois le premier choix depuis longtemps.',
        nl: 'Laat kiezen: de kleur, de maat, de geur van de zeep. Soms is het de eerste keuze sinds lang.',
        en: 'Let them choose: the colour, the size, the scent of the soap. It may be the first choice in a long time.',
      },
      fields: [
        {
          id: 'givenOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Donné le', nl: 'Gegeven op', en: 'Given on' },
        },
        {
          id: 'given',
          type: 'codes',
          options: [
            {
              code: 'toothbrush',
              label: {
                fr: 'Brosse à dents, dentifrice',
                nl: 'Tandenborstel, tandpasta',
                en: 'Toothbrush, toothpaste',
              },
            },
            { code: 'soap', label: { fr: 'Savon, shampoing', nl: 'Zeep, shampoo', en: 'Soap, shampoo' } },
            { code: 'towel', label: { fr: 'Serviettes', nl: 'Handdoeken', en: 'Towels' } },
            {
              code: 'deodorant',
              label: { fr: 'Déodorant, rasoir', nl: 'Deodorant, scheermes', en: 'Deodorant, razor' },
            },
            { code: 'hairCare', label: { fr: 'Soins des cheveux', nl: 'Haarverzorging', en: 'Hair care' } },
            {
              code: 'period',
              label: { fr: 'Protections périodiques', nl: 'Maandverband, tampons', en: 'Period products' },
            },
            {
              code: 'bedding',
              label: { fr: 'Literie propre', nl: 'Proper beddengoed', en: 'Clean bedding' },
            },
            { code: 'nightLight', label: { fr: 'Veilleuse', nl: 'Nachtlampje', en: 'Night light' } },
            {
              code: 'padlock',
              label: {
                fr: 'Cadenas, clé du casier',
                nl: 'Hangslot, sleutel van het kastje',
                en: 'Padlock, locker key',
              },
            },
            {
              code: 'notebook',
              label: { fr: 'Cahier, crayons', nl: 'Schrift, potloden', en: 'Notebook, pencils' },
            },
            { code: 'bag', label: { fr: 'Sac', nl: 'Tas', en: 'Bag' } },
            {
              code: 'houseWords',
              label: {
                fr: 'Mots utiles dans sa langue',
                nl: 'Nuttige woorden in de eigen taal',
                en: 'Useful words in their language',
              },
            },
          ],
          label: { fr: 'Donné', nl: 'Gegeven', en: 'Given' },
        },
        {
          id: 'clothes',
          type: 'list',
          add: { fr: 'Ajouter un vêtement', nl: 'Een kledingstuk toevoegen', en: 'Add a garment' },
          max: 60,
          fields: [
            {
              id: 'item',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              required: 'toSign',
              label: { fr: 'Vêtement', nl: 'Kledingstuk', en: 'Garment' },
            },
            {
              id: 'quantity',
              type: 'int',
              min: 1,
              max: 99,
              label: { fr: 'Nombre', nl: 'Aantal', en: 'Quantity' },
            },
            {
              id: 'size',
              type: 'line',
              voice: 'fact',
              maxLength: 30,
              label: { fr: 'Taille', nl: 'Maat', en: 'Size' },
            },
            { id: 'new', type: 'bool', label: { fr: 'Neuf', nl: 'Nieuw', en: 'New' } },
          ],
          label: { fr: 'Vêtements', nl: 'Kleren', en: 'Clothes' },
        },
        {
          id: 'pocketMoney',
          type: 'money',
          label: { fr: 'Premier argent de poche', nl: 'Eerste zakgeld', en: 'First pocket money' },
        },
        {
          id: 'cannotUse',
          type: 'line',
          voice: 'fact',
          maxLength: 300,
          label: {
            fr: 'Ce qu’il ou elle ne supporte pas',
            nl: 'Wat de jongere niet verdraagt',
            en: 'What does not suit them',
          },
          help: {
            fr: 'Un produit, une matière, une odeur : demandez avant de donner.',
            nl: 'Een product, een stof, een geur: vraag het voor je geeft.',
            en: 'A product, a fabric, a smell: ask before giving.',
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
            fr: 'Ce qui lui manque, ce qui lui plaît',
            nl: 'Wat ontbreekt, wat bevalt',
            en: 'What is missing, what they like',
          },
        },
        {
          id: 'received',
          type: 'acknowledgement',
          maxLength: 1000,
          label: {
            fr: 'Reçu par le jeune',
            nl: 'Ontvangen door de jongere',
            en: 'Received by the young person',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
