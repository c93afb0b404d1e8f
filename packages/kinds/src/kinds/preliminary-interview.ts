import { defineKind } from '../define-kind.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const preliminaryInterview = defineKind({
  id: 'preliminary-interview',
  version: 1,
  compartment: 'INTAKE',
  axes: ['firstReception'],
  title: { fr: 'Entretien préliminaire', nl: 'Voorafgaand gesprek', en: 'Preliminary interview' },
  description: {
    fr: 'Une rencontre hors de la maison, pour voir ensemble si c’est le bon endroit.',
    nl: 'Een ontmoeting buiten het huis, om samen te bekijken of dit de juiste plek is.',
    en: 'A meeting outside the house, to see together whether it is the right place.',
  },
  icon: 'handshake',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['metAt', 'language', 'outcome'],
  sections: [
    {
      id: 'meeting',
      title: { fr: 'La rencontre', nl: 'De ontmoeting', en: 'The meeting' },
      guidance: {
        fr: 'Toujours ailleurs qu’à la maison. Changez de lieu d’une fois à l’autre et rentrez par un autre chemin.',
        nl: 'Altijd elders dan in het huis. Verander telkens van plaats en keer langs een andere weg terug.',
        en: 'Always away from the house. Change the place each time and return by another way.',
      },
      fields: [
        {
          id: 'metAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: {
            fr: 'un lieu hors de la maison',
            nl: 'een plaats buiten het huis',
            en: 'a place outside the house',
          },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
        {
          id: 'language',
          type: 'language',
          required: 'toSign',
          facet: true,
          label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
        },
        ...INTERPRETER_FIELDS,
        {
          id: 'present',
          type: 'list',
          add: { fr: 'Ajouter une personne', nl: 'Een persoon toevoegen', en: 'Add a person' },
          max: 10,
          fields: [
            {
              id: 'person',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Personne', nl: 'Persoon', en: 'Person' },
            },
          ],
          label: { fr: 'Personnes présentes', nl: 'Aanwezige personen', en: 'People present' },
        },
      ],
    },
    {
      id: 'exchange',
      title: { fr: 'L’échange', nl: 'Het gesprek', en: 'The exchange' },
      guidance: {
        fr: 'Dites ce qu’est la maison : ses règles, ce qu’elle protège, ce qu’elle demande. Le jeune peut dire non.',
        nl: 'Vertel wat het huis is: de regels, wat het beschermt, wat het vraagt. De jongere mag neen zeggen.',
        en: 'Say what the house is: its rules, what it protects, what it asks. The young person may say no.',
      },
      fields: [
        {
          id: 'explained',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Ce qui a été expliqué', nl: 'Wat is uitgelegd', en: 'What was explained' },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: { fr: 'Les mots du jeune', nl: 'De woorden van de jongere', en: 'The young person’s words' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce que vous avez observé', nl: 'Wat je hebt opgemerkt', en: 'What you observed' },
        },
        {
          id: 'reading',
          type: 'text',
          voice: 'hypothesis',
          maxLength: 4000,
          label: { fr: 'Votre lecture', nl: 'Jouw lezing', en: 'Your reading' },
        },
        {
          id: 'youthAgrees',
          type: 'code',
          options: [
            { code: 'yes', label: { fr: 'Veut venir', nl: 'Wil komen', en: 'Wants to come' } },
            { code: 'hesitates', label: { fr: 'Hésite', nl: 'Twijfelt', en: 'Hesitates' } },
            { code: 'no', label: { fr: 'Ne veut pas', nl: 'Wil niet', en: 'Does not want to' } },
          ],
          label: {
            fr: 'Le souhait du jeune',
            nl: 'De wens van de jongere',
            en: 'What the young person wishes',
          },
        },
        {
          id: 'outcome',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'admission', label: { fr: 'Admission', nl: 'Opname', en: 'Admission' } },
            {
              code: 'secondMeeting',
              label: { fr: 'Deuxième rencontre', nl: 'Tweede ontmoeting', en: 'Second meeting' },
            },
            {
              code: 'reorientation',
              label: { fr: 'Réorientation', nl: 'Doorverwijzing', en: 'Reorientation' },
            },
            { code: 'refusal', label: { fr: 'Refus', nl: 'Weigering', en: 'Refusal' } },
          ],
          label: { fr: 'Suite donnée', nl: 'Gevolg', en: 'Outcome' },
        },
        {
          id: 'outcomeReason',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
        },
      ],
    },
  ],
})
