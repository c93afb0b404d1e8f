import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import type { RowField } from '../kind.ts'

const INSTRUCTION: RowField = {
  id: 'instruction',
  type: 'line',
  voice: 'staff',
  required: 'toSign',
  maxLength: 300,
  label: { fr: 'Consigne', nl: 'Instructie', en: 'Instruction' },
}
const ADD = { fr: 'Ajouter une consigne', nl: 'Een instructie toevoegen', en: 'Add an instruction' }

export const careCard = defineKind({
  id: 'care-card',
  version: 1,
  compartment: 'MED',
  axes: ['guidance', 'firstReception'],
  title: { fr: 'Carte de soins', nl: 'Zorgkaart', en: 'Care card' },
  description: {
    fr: 'Ce que toute personne de service doit faire ou éviter. Des gestes, jamais un diagnostic.',
    nl: 'Wat iedereen van dienst moet doen of vermijden. Handelingen, nooit een diagnose.',
    en: 'What anybody on duty must do or avoid. Actions, never a diagnosis.',
  },
  notice: {
    fr: 'Lue par toute l’équipe de service. Écrivez le geste, pas la maladie : « Ne pas donner d’ibuprofène », « Appeler le 112 si la respiration siffle ».',
    nl: 'Gelezen door heel het team van dienst. Schrijf de handeling, niet de ziekte: “Geen ibuprofen geven”, “Bel 112 bij piepende ademhaling”.',
    en: 'Read by the whole shift. Write the action, not the illness: “Do not give ibuprofen”, “Call 112 if breathing is wheezy”.',
  },
  icon: 'heart-pulse',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'one',
  summary: ['todo', 'avoid', 'emergency'],
  followUps: [
    {
      id: 'again',
      title: { fr: 'Relire la carte de soins', nl: 'Zorgkaart nalezen', en: 'Read the care card again' },
      forRole: 'PSY',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'daily',
      title: { fr: 'Chaque jour', nl: 'Elke dag', en: 'Every day' },
      fields: [
        {
          id: 'todo',
          type: 'list',
          add: ADD,
          max: 15,
          fields: [INSTRUCTION],
          label: { fr: 'À faire', nl: 'Wel doen', en: 'Do' },
        },
        {
          id: 'avoid',
          type: 'list',
          add: ADD,
          max: 15,
          fields: [INSTRUCTION],
          label: { fr: 'À ne pas faire', nl: 'Niet doen', en: 'Do not' },
        },
        {
          id: 'food',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: { fr: 'À table', nl: 'Aan tafel', en: 'At table' },
        },
        {
          id: 'wishes',
          type: 'words',
          maxLength: 1000,
          label: {
            fr: 'Ce que le jeune souhaite qu’on sache',
            nl: 'Wat de jongere wil dat we weten',
            en: 'What the young person wants us to know',
          },
        },
      ],
    },
    {
      id: 'emergency',
      title: { fr: 'En cas d’urgence', nl: 'Bij nood', en: 'In an emergency' },
      fields: [
        {
          id: 'signs',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: {
            fr: 'Signes d’alerte',
            nl: 'Alarmtekens',
            en: 'Warning signs',
          },
        },
        {
          id: 'emergency',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: { fr: 'Que faire', nl: 'Wat te doen', en: 'What to do' },
        },
        {
          id: 'call',
          type: 'code',
          options: [
            { code: '112', label: { fr: 'Le 112 d’abord', nl: 'Eerst 112', en: '112 first' } },
            {
              code: 'nurse',
              label: { fr: 'L’infirmier d’abord', nl: 'Eerst de verpleegkundige', en: 'The nurse first' },
            },
            {
              code: 'doctor',
              label: { fr: 'Le médecin de garde', nl: 'De arts van wacht', en: 'The doctor on call' },
            },
          ],
          label: { fr: 'Qui appeler', nl: 'Wie bellen', en: 'Whom to call' },
        },
        {
          id: 'tellCarers',
          type: 'text',
          voice: 'staff',
          maxLength: 1000,
          label: {
            fr: 'Ce qu’il faut dire aux secours',
            nl: 'Wat je aan de hulpdiensten zegt',
            en: 'What to tell the emergency services',
          },
        },
        AGAIN_ON,
      ],
    },
  ],
})
