import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN } from '../fields/note.ts'

export const psyIntake = defineKind({
  id: 'psy-intake',
  version: 1,
  compartment: 'PSY',
  axes: ['guidance'],
  title: {
    fr: 'Premier bilan psychologique',
    nl: 'Eerste psychologische balans',
    en: 'First psychological assessment',
  },
  description: {
    fr: 'La demande du jeune, ses ressources, ce qui le fait souffrir, la suite proposée. Réservé au psychologue.',
    nl: 'De vraag van de jongere, de krachten, wat pijn doet, het voorgestelde vervolg. Voorbehouden aan de psycholoog.',
    en: 'What the young person asks, their resources, what hurts, what is proposed next. Reserved for the psychologist.',
  },
  icon: 'brain',
  signing: { by: 'author' },
  retention: 'R-psy',
  perFile: 'many',
  summary: ['happenedAt', 'proposal'],
  followUps: [
    {
      id: 'again',
      title: { fr: 'Reprendre contact', nl: 'Opnieuw contact nemen', en: 'Get in touch again' },
      forRole: 'PSY',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'meeting',
      title: { fr: 'La rencontre', nl: 'De ontmoeting', en: 'The meeting' },
      guidance: {
        fr: 'On ne demande pas le récit des faits : il appartient au jeune, et à la justice s’il le veut.',
        nl: 'Je vraagt het verhaal van de feiten niet: het is van de jongere, en van justitie als die dat wil.',
        en: 'The account of the facts is not asked for: it belongs to the young person, and to justice if they wish.',
      },
      fields: [
        NOTE_WHEN,
        { id: 'language', type: 'language', label: { fr: 'Langue', nl: 'Taal', en: 'Language' } },
        ...INTERPRETER_FIELDS,
        {
          id: 'asks',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce que le jeune demande',
            nl: 'Wat de jongere vraagt',
            en: 'What the young person asks for',
          },
        },
        NOTE_FACTS,
        {
          id: 'resources',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Ressources', nl: 'Krachtbronnen', en: 'Resources' },
        },
        {
          id: 'areas',
          type: 'codes',
          options: [
            { code: 'sleep', label: { fr: 'Sommeil', nl: 'Slaap', en: 'Sleep' } },
            { code: 'fear', label: { fr: 'Peur, sursauts', nl: 'Angst, schrikken', en: 'Fear, startling' } },
            { code: 'sadness', label: { fr: 'Tristesse', nl: 'Verdriet', en: 'Sadness' } },
            { code: 'anger', label: { fr: 'Colère', nl: 'Woede', en: 'Anger' } },
            { code: 'shame', label: { fr: 'Honte', nl: 'Schaamte', en: 'Shame' } },
            { code: 'body', label: { fr: 'Corps', nl: 'Lichaam', en: 'Body' } },
            {
              code: 'memory',
              label: {
                fr: 'Souvenirs envahissants',
                nl: 'Opdringerige herinneringen',
                en: 'Intrusive memories',
              },
            },
            {
              code: 'absence',
              label: { fr: 'Moments d’absence', nl: 'Momenten van afwezigheid', en: 'Moments of absence' },
            },
          ],
          label: { fr: 'Ce qui pèse', nl: 'Wat weegt', en: 'What weighs' },
        },
        NOTE_READING,
        {
          id: 'proposal',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'sessions', label: { fr: 'Entretiens ici', nl: 'Gesprekken hier', en: 'Sessions here' } },
            {
              code: 'therapist',
              label: { fr: 'Thérapeute au-dehors', nl: 'Therapeut buitenshuis', en: 'Therapist outside' },
            },
            {
              code: 'psychiatrist',
              label: { fr: 'Avis psychiatrique', nl: 'Psychiatrisch advies', en: 'Psychiatric opinion' },
            },
            {
              code: 'group',
              label: { fr: 'Groupe ou atelier', nl: 'Groep of atelier', en: 'Group or workshop' },
            },
            {
              code: 'wait',
              label: {
                fr: 'Attendre, rester disponible',
                nl: 'Wachten, beschikbaar blijven',
                en: 'Wait and stay available',
              },
            },
          ],
          label: { fr: 'Suite proposée', nl: 'Voorgesteld vervolg', en: 'Proposed next step' },
        },
        NOTE_NEXT,
        AGAIN_ON,
      ],
    },
  ],
})
