import { defineKind } from '../define-kind.ts'
import { OUTING_REGIMES } from '../vocabularies/safety.ts'

export const operationalCard = defineKind({
  id: 'operational-card',
  version: 1,
  compartment: 'OPS',
  axes: ['firstReception', 'safety'],
  title: { fr: 'Carte opérationnelle', nl: 'Operationele kaart', en: 'Operational card' },
  description: {
    fr: 'Ce que toute personne de service doit savoir en deux secondes. Des consignes, jamais des raisons.',
    nl: 'Wat iedereen van dienst in twee seconden moet weten. Instructies, nooit redenen.',
    en: 'What anybody on duty must know in two seconds. Instructions, never reasons.',
  },
  icon: 'id-card',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'one',
  summary: ['usualName', 'allergies', 'outingRegime', 'contactBans'],
  sections: [
    {
      id: 'person',
      title: { fr: 'La personne', nl: 'De persoon', en: 'The person' },
      fields: [
        {
          id: 'usualName',
          type: 'line',
          voice: 'youth',
          maxLength: 80,
          label: { fr: 'Nom à utiliser', nl: 'Te gebruiken naam', en: 'Name to use' },
        },
        {
          id: 'languages',
          type: 'list',
          add: { fr: 'Ajouter une langue', nl: 'Een taal toevoegen', en: 'Add a language' },
          max: 10,
          fields: [
            {
              id: 'language',
              type: 'language',
              required: 'toSign',
              label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
            },
            {
              id: 'ease',
              type: 'code',
              options: [
                { code: 'preferred', label: { fr: 'La préférée', nl: 'Liefst deze', en: 'Preferred' } },
                { code: 'fluent', label: { fr: 'À l’aise', nl: 'Vlot', en: 'Fluent' } },
                { code: 'some', label: { fr: 'Un peu', nl: 'Een beetje', en: 'A little' } },
              ],
              label: { fr: 'Aisance', nl: 'Vlotheid', en: 'Ease' },
            },
          ],
          label: { fr: 'Langues', nl: 'Talen', en: 'Languages' },
        },
        {
          id: 'interpreterNeeded',
          type: 'bool',
          label: { fr: 'Interprète nécessaire', nl: 'Tolk nodig', en: 'Interpreter needed' },
        },
      ],
    },
    {
      id: 'care',
      title: { fr: 'Les soins', nl: 'De zorg', en: 'Care' },
      guidance: {
        fr: 'Ce qu’il faut faire, pas le diagnostic.',
        nl: 'Wat je moet doen, niet de diagnose.',
        en: 'What to do, not the diagnosis.',
      },
      fields: [
        {
          id: 'allergies',
          type: 'text',
          voice: 'fact',
          maxLength: 500,
          label: { fr: 'Allergies et régimes', nl: 'Allergieën en diëten', en: 'Allergies and diets' },
        },
        {
          id: 'emergencyCare',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: { fr: 'En cas d’urgence', nl: 'Bij nood', en: 'In an emergency' },
        },
        {
          id: 'calming',
          type: 'text',
          voice: 'youth',
          maxLength: 1000,
          label: { fr: 'Ce qui apaise', nl: 'Wat rust brengt', en: 'What calms' },
        },
      ],
    },
    {
      id: 'protection',
      title: { fr: 'La protection', nl: 'De bescherming', en: 'Protection' },
      guidance: {
        fr: 'Une consigne par ligne, à l’impératif : « Ne passez aucun appel. Prévenez la coordination. »',
        nl: 'Eén instructie per regel, in de gebiedende wijs: “Verbind geen enkel gesprek door. Verwittig de coördinatie.”',
        en: 'One instruction per line, as an order: “Put no call through. Tell the coordinator.”',
      },
      fields: [
        {
          id: 'outingRegime',
          type: 'code',
          options: OUTING_REGIMES,
          label: { fr: 'Sorties', nl: 'Uitgangsregeling', en: 'Outings' },
        },
        {
          id: 'outingInstruction',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: { fr: 'Consigne de sortie', nl: 'Instructie bij uitgang', en: 'Outing instruction' },
        },
        {
          id: 'contactBans',
          type: 'list',
          add: {
            fr: 'Ajouter un contact interdit',
            nl: 'Een contactverbod toevoegen',
            en: 'Add a contact ban',
          },
          max: 30,
          fields: [
            {
              id: 'who',
              type: 'person',
              maxLength: 120,
              roles: [
                { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
                { code: 'acquaintance', label: { fr: 'Connaissance', nl: 'Kennis', en: 'Acquaintance' } },
                { code: 'stranger', label: { fr: 'Personne inconnue', nl: 'Onbekende', en: 'Stranger' } },
                { code: 'service', label: { fr: 'Service', nl: 'Dienst', en: 'Service' } },
                { code: 'press', label: { fr: 'Presse', nl: 'Pers', en: 'Press' } },
                { code: 'anyone', label: { fr: 'Toute personne', nl: 'Iedereen', en: 'Anybody' } },
              ],
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'instruction',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              required: 'toSign',
              label: { fr: 'Consigne', nl: 'Instructie', en: 'Instruction' },
            },
          ],
          label: { fr: 'Contacts interdits', nl: 'Verboden contacten', en: 'Contact bans' },
        },
        {
          id: 'phoneAnswer',
          type: 'text',
          voice: 'staff',
          maxLength: 500,
          label: {
            fr: 'Que répondre au téléphone',
            nl: 'Wat antwoorden aan de telefoon',
            en: 'What to answer on the phone',
          },
          help: {
            fr: 'La phrase exacte, la même pour tous : elle ne confirme aucune présence.',
            nl: 'De precieze zin, voor iedereen dezelfde: ze bevestigt niemands aanwezigheid.',
            en: 'The exact sentence, the same for all: it confirms nobody’s presence.',
          },
        },
      ],
    },
  ],
})
