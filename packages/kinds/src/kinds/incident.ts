import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { TOLD } from '../fields/told.ts'
import { validationTask } from '../fields/validation.ts'
import { GRAVITIES, INCIDENT_TYPES, INJURIES } from '../vocabularies/incident.ts'
import { INFORMED, PRESENT_ROLES } from '../vocabularies/people.ts'

export const incident = defineKind({
  id: 'incident',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety', 'guidance'],
  title: { fr: 'Rapport d’incident', nl: 'Incidentverslag', en: 'Incident report' },
  description: {
    fr: 'Ce qui s’est passé, ce qui a été fait, qui a été prévenu et quand, ce qui répare.',
    nl: 'Wat er gebeurde, wat gedaan werd, wie wanneer verwittigd werd, wat herstelt.',
    en: 'What happened, what was done, who was told and when, what repairs.',
  },
  icon: 'triangle-alert',
  // Whoever validates closes it: a second person has read it and stands for what was done.
  signing: { by: 'author+validator' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'type', 'gravity', 'injuries'],
  followUps: [
    validationTask({ fr: 'un rapport d’incident', nl: 'een incidentverslag', en: 'an incident report' }),
    {
      id: 'externalReport',
      title: {
        fr: 'Envoyer le rapport d’incident à l’extérieur',
        nl: 'Het incidentverslag naar buiten sturen',
        en: 'Send the incident report outside',
      },
      forRole: 'COO',
      due: { on: 'externalReportDueOn' },
    },
    {
      id: 'followUp',
      title: {
        fr: 'Revenir sur un incident avec le jeune',
        nl: 'Een incident opnieuw bespreken met de jongere',
        en: 'Come back to an incident with the young person',
      },
      forRole: 'REF',
      due: { on: 'followUpOn' },
    },
  ],
  sections: [
    {
      id: 'event',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurde', en: 'What happened' },
      guidance: {
        fr: 'D’abord la sécurité de chacun, ensuite l’écrit. Les faits dans l’ordre, l’heure devant ; les paroles entre guillemets.',
        nl: 'Eerst ieders veiligheid, dan het verslag. De feiten in volgorde, met het uur; woorden tussen aanhalingstekens.',
        en: 'First everybody’s safety, then the writing. The facts in order, the time first; words in quotation marks.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'type',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: INCIDENT_TYPES,
          label: { fr: 'Type', nl: 'Soort', en: 'Type' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: {
            fr: 'dans la maison ou dehors',
            nl: 'in het huis of buiten',
            en: 'in the house or outside',
          },
          label: { fr: 'Où', nl: 'Waar', en: 'Where' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        {
          id: 'quotes',
          type: 'list',
          add: { fr: 'Ajouter une parole', nl: 'Woorden toevoegen', en: 'Add a quotation' },
          max: 20,
          fields: [
            {
              id: 'who',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'said',
              type: 'line',
              voice: 'fact',
              maxLength: 500,
              required: 'toSign',
              label: { fr: 'A dit', nl: 'Zei', en: 'Said' },
            },
          ],
          label: { fr: 'Paroles des autres', nl: 'Woorden van anderen', en: 'What others said' },
        },
        {
          id: 'witnesses',
          type: 'list',
          add: { fr: 'Ajouter un témoin', nl: 'Een getuige toevoegen', en: 'Add a witness' },
          max: 20,
          fields: [
            {
              id: 'person',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Personne', nl: 'Persoon', en: 'Person' },
            },
          ],
          label: { fr: 'Témoins', nl: 'Getuigen', en: 'Witnesses' },
        },
        {
          id: 'injuries',
          type: 'code',
          facet: true,
          options: INJURIES,
          label: { fr: 'Blessures', nl: 'Verwondingen', en: 'Injuries' },
        },
        {
          id: 'injuriesSeen',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: {
            fr: 'Ce que vous avez vu des blessures',
            nl: 'Wat je van de verwondingen zag',
            en: 'What you saw of the injuries',
          },
        },
      ],
    },
    {
      id: 'answer',
      title: { fr: 'Ce qui a été fait', nl: 'Wat gedaan werd', en: 'What was done' },
      fields: [
        {
          id: 'action',
          type: 'text',
          voice: 'staff',
          required: 'toSign',
          maxLength: 4000,
          label: { fr: 'Tout de suite', nl: 'Onmiddellijk', en: 'At once' },
        },
        TOLD,
        {
          id: 'restorative',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Ce qui répare', nl: 'Wat herstelt', en: 'What repairs' },
          help: {
            fr: 'Un entretien, des excuses, un geste, un temps à part : décidé avec les personnes concernées.',
            nl: 'Een gesprek, excuses, een gebaar, tijd apart: beslist met wie het aangaat.',
            en: 'A talk, an apology, a gesture, time apart: decided with those concerned.',
          },
        },
      ],
    },
    {
      id: 'closing',
      title: { fr: 'La suite', nl: 'Het vervolg', en: 'What follows' },
      fields: [
        {
          id: 'gravity',
          type: 'code',
          inside: true,
          required: 'toSign',
          facet: true,
          options: GRAVITIES,
          label: { fr: 'Gravité', nl: 'Ernst', en: 'Gravity' },
        },
        {
          id: 'externalReportTo',
          type: 'codes',
          options: INFORMED,
          label: { fr: 'Rapport écrit dû à', nl: 'Schriftelijk verslag voor', en: 'Written report due to' },
        },
        {
          id: 'externalReportDueOn',
          type: 'date',
          label: { fr: 'À envoyer avant le', nl: 'Te versturen voor', en: 'To be sent by' },
          help: {
            fr: 'Une tâche s’ouvre pour la coordination. Grave : en général sous 24 heures.',
            nl: 'De coördinatie krijgt een taak. Zeer ernstig: meestal binnen 24 uur.',
            en: 'A task opens for the coordinator. Major: usually within 24 hours.',
          },
        },
        {
          id: 'followUpOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'En reparler le', nl: 'Opnieuw bespreken op', en: 'Talk about it again on' },
        },
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
