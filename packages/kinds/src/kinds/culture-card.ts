import { defineKind } from '../define-kind.ts'
import { NOTE_WORDS } from '../fields/note.ts'

export const cultureCard = defineKind({
  id: 'culture-card',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: {
    fr: 'Carte culture et loisirs',
    nl: 'Cultuur- en vrijetijdskaart',
    en: 'Culture and leisure card',
  },
  description: {
    fr: 'Une carte, un abonnement, une réduction : à quoi elle sert, jusqu’à quand.',
    nl: 'Een kaart, een abonnement, een korting: waarvoor en tot wanneer.',
    en: 'A card, a subscription, a discount: what for and until when.',
  },
  icon: 'ticket',
  signing: { by: 'author' },
  retention: 'R-24m',
  perFile: 'many',
  summary: ['card', 'validUntil'],
  followUps: [
    {
      id: 'renew',
      title: {
        fr: 'Renouveler la carte culture',
        nl: 'Cultuurkaart vernieuwen',
        en: 'Renew the culture card',
      },
      forRole: 'EDU',
      due: { on: 'validUntil' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: {
        fr: 'Carte culture et loisirs',
        nl: 'Cultuur- en vrijetijdskaart',
        en: 'Culture and leisure card',
      },
      fields: [
        {
          id: 'card',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'library', label: { fr: 'Bibliothèque', nl: 'Bibliotheek', en: 'Library' } },
            { code: 'museum', label: { fr: 'Musées', nl: 'Musea', en: 'Museums' } },
            {
              code: 'article27',
              label: { fr: 'Tarif solidaire', nl: 'UiTPAS kansentarief', en: 'Solidarity rate' },
            },
            { code: 'sport', label: { fr: 'Sport', nl: 'Sport', en: 'Sport' } },
            { code: 'transport', label: { fr: 'Transport', nl: 'Vervoer', en: 'Transport' } },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Carte', nl: 'Kaart', en: 'Card' },
        },
        {
          id: 'nameShown',
          type: 'line',
          voice: 'staff',
          maxLength: 200,
          label: { fr: 'Nom porté sur la carte', nl: 'Naam op de kaart', en: 'Name shown on the card' },
        },
        {
          id: 'givenOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Remise le', nl: 'Gegeven op', en: 'Given on' },
        },
        {
          id: 'validUntil',
          type: 'date',
          label: { fr: 'Valable jusqu’au', nl: 'Geldig tot', en: 'Valid until' },
        },
        NOTE_WORDS,
      ],
    },
  ],
})
