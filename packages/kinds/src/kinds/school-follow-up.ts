import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'

export const schoolFollowUp = defineKind({
  id: 'school-follow-up',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Suivi scolaire', nl: 'Schoolopvolging', en: 'School follow-up' },
  description: {
    fr: 'Absences, résultats, réunion : ce que dit l’école, ce qu’en dit le jeune.',
    nl: 'Afwezigheden, resultaten, overleg: wat de school zegt, wat de jongere zegt.',
    en: 'Absences, results, meeting: what the school says, what the young person says.',
  },
  icon: 'notebook-pen',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['occasion', 'absences', 'attendance'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Revoir le suivi scolaire',
        nl: 'Schoolopvolging herbekijken',
        en: 'Look at school again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: { fr: 'Suivi scolaire', nl: 'Schoolopvolging', en: 'School follow-up' },
      fields: [
        {
          id: 'occasion',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'report', label: { fr: 'Bulletin', nl: 'Rapport', en: 'School report' } },
            { code: 'meeting', label: { fr: 'Réunion', nl: 'Overleg', en: 'Meeting' } },
            { code: 'absence', label: { fr: 'Absences', nl: 'Afwezigheden', en: 'Absences' } },
            { code: 'talk', label: { fr: 'Entretien', nl: 'Gesprek', en: 'Talk' } },
          ],
          label: { fr: 'Occasion', nl: 'Aanleiding', en: 'Occasion' },
        },
        {
          id: 'absences',
          type: 'int',
          max: 200,
          facet: true,
          label: { fr: 'Demi-jours d’absence', nl: 'Halve dagen afwezig', en: 'Half-days absent' },
        },
        {
          id: 'justified',
          type: 'int',
          max: 200,
          facet: true,
          label: { fr: 'Dont justifiés', nl: 'Waarvan gewettigd', en: 'Of which justified' },
        },
        {
          id: 'attendance',
          type: 'code',
          facet: true,
          options: [
            { code: 'full', label: { fr: 'Complète', nl: 'Volledig', en: 'Full' } },
            { code: 'mostly', label: { fr: 'La plupart du temps', nl: 'Meestal', en: 'Mostly' } },
            { code: 'partly', label: { fr: 'Irrégulière', nl: 'Onregelmatig', en: 'Irregular' } },
            { code: 'none', label: { fr: 'Décrochage', nl: 'Afgehaakt', en: 'Dropped out' } },
          ],
          label: { fr: 'Présence', nl: 'Aanwezigheid', en: 'Attendance' },
        },
        {
          id: 'marks',
          type: 'list',
          max: 20,
          add: { fr: 'Ajouter une matière', nl: 'Een vak toevoegen', en: 'Add a subject' },
          fields: [
            {
              id: 'subject',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              label: { fr: 'Matière', nl: 'Vak', en: 'Subject' },
            },
            {
              id: 'mark',
              type: 'line',
              voice: 'fact',
              maxLength: 60,
              label: { fr: 'Résultat', nl: 'Resultaat', en: 'Result' },
            },
          ],
          label: { fr: 'Résultats', nl: 'Resultaten', en: 'Results' },
        },
        {
          id: 'schoolSays',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce que dit l’école', nl: 'Wat de school zegt', en: 'What the school says' },
        },
        YOUTH_SAYS,
        TEAM_SAYS,
        NOTE_NEXT,
        AGAIN_ON,
      ],
    },
  ],
})
