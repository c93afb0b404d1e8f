import { defineKind } from '../define-kind.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { NOTE_NEXT, NOTE_WORDS } from '../fields/note.ts'

export const hearing = defineKind({
  id: 'hearing',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: { fr: 'Audition ou audience', nl: 'Verhoor of zitting', en: 'Hearing' },
  description: {
    fr: 'Devant qui, quand, avec qui, et ce qui en est sorti. Le trajet s’écrit à part, sous scellé.',
    nl: 'Bij wie, wanneer, met wie, en wat eruit kwam. De verplaatsing staat apart, verzegeld.',
    en: 'Before whom, when, with whom, and what came of it. The journey is written apart, sealed.',
  },
  icon: 'gavel',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['before', 'hearingOn', 'outcome'],
  followUps: [
    {
      id: 'prepare',
      title: {
        fr: 'Préparer l’audition avec le jeune',
        nl: 'Het verhoor met de jongere voorbereiden',
        en: 'Prepare the hearing with the young person',
      },
      forRole: 'REF',
      due: { on: 'prepareOn' },
    },
  ],
  sections: [
    {
      id: 'hearing',
      title: { fr: 'L’audition', nl: 'Het verhoor', en: 'The hearing' },
      fields: [
        {
          id: 'before',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'immigrationOffice',
              label: {
                fr: 'Office des étrangers',
                nl: 'Dienst Vreemdelingenzaken',
                en: 'Immigration Office',
              },
            },
            { code: 'asylumAuthority', label: { fr: 'CGRA', nl: 'CGVS', en: 'CGRA' } },
            {
              code: 'guardianship',
              label: { fr: 'Service des Tutelles', nl: 'Dienst Voogdij', en: 'Guardianship Service' },
            },
            {
              code: 'youthCourt',
              label: { fr: 'Tribunal de la jeunesse', nl: 'Jeugdrechtbank', en: 'Youth court' },
            },
            {
              code: 'criminalCourt',
              label: { fr: 'Tribunal correctionnel', nl: 'Correctionele rechtbank', en: 'Criminal court' },
            },
            {
              code: 'familyCourt',
              label: { fr: 'Tribunal de la famille', nl: 'Familierechtbank', en: 'Family court' },
            },
            {
              code: 'council',
              label: {
                fr: 'Conseil du contentieux',
                nl: 'Raad voor Vreemdelingenbetwistingen',
                en: 'Council for Alien Law',
              },
            },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Devant qui', nl: 'Bij wie', en: 'Before whom' },
        },
        { id: 'hearingOn', type: 'date', required: 'toSign', label: { fr: 'Le', nl: 'Op', en: 'On' } },
        {
          id: 'prepareOn',
          type: 'date',
          label: {
            fr: 'La préparer avec le jeune le',
            nl: 'Voorbereiden met de jongere op',
            en: 'Prepare it with the young person on',
          },
          help: {
            fr: 'Une tâche s’ouvre pour ce jour quand vous signez.',
            nl: 'Bij het ondertekenen komt er een taak voor die dag.',
            en: 'Signing opens a task for that day.',
          },
        },
        {
          id: 'withYouth',
          type: 'codes',
          options: [
            { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
            { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
            {
              code: 'trusted',
              label: { fr: 'Personne de confiance', nl: 'Vertrouwenspersoon', en: 'Trusted person' },
            },
            {
              code: 'house',
              label: { fr: 'Quelqu’un de la maison', nl: 'Iemand van het huis', en: 'Somebody of the house' },
            },
          ],
          label: { fr: 'Avec le jeune', nl: 'Bij de jongere', en: 'With the young person' },
        },
        ...INTERPRETER_FIELDS,
      ],
    },
    {
      id: 'after',
      title: { fr: 'Après', nl: 'Nadien', en: 'Afterwards' },
      fields: [
        {
          id: 'outcome',
          type: 'code',
          facet: true,
          options: [
            {
              code: 'planned',
              label: { fr: 'Pas encore eu lieu', nl: 'Nog niet geweest', en: 'Not yet held' },
            },
            { code: 'held', label: { fr: 'A eu lieu', nl: 'Heeft plaatsgehad', en: 'Held' } },
            { code: 'postponed', label: { fr: 'Remise', nl: 'Uitgesteld', en: 'Postponed' } },
            {
              code: 'decision',
              label: { fr: 'Décision rendue', nl: 'Beslissing gevallen', en: 'Decision given' },
            },
          ],
          label: { fr: 'Ce qu’il en est', nl: 'Hoe het staat', en: 'How it stands' },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
