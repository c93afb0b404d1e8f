import { THEMES } from '@havre/rules/reflexes/questions.ts'
import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { reflexFields } from '../fields/reflex.ts'

/** The first reflexes asked for one young person. What they show is computed when it is read, never stored. */
export const residenceRiskScreening = defineKind({
  id: 'residence-risk-screening',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: {
    fr: 'Premiers réflexes : risques de séjour',
    nl: 'Eerste reflexen: verblijfsrisico’s',
    en: 'First reflexes: residence risks',
  },
  description: {
    fr: 'Les 48 questions pour ce jeune. « Pas su » est une réponse. Ce qu’il faut faire est calculé à la lecture.',
    nl: 'De 48 vragen voor deze jongere. “Niet geweten” is een antwoord. Wat te doen is, wordt bij het lezen berekend.',
    en: 'The 48 questions for this young person. “Not known” is an answer. What to do is computed when it is read.',
  },
  notice: {
    fr: 'Ceci aide aux premiers réflexes, ce n’est pas un avis juridique. Passez la main à un avocat désigné par son nom.',
    nl: 'Dit helpt bij de eerste reflexen, het is geen juridisch advies. Geef door aan een advocaat met naam.',
    en: 'This is a first-reflex aid, not legal advice. Hand over to a lawyer by name.',
  },
  icon: 'compass',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['handOver', 'handedOverOn', 'againOn'],
  followUps: [
    {
      id: 'handOver',
      title: {
        fr: 'Passer les risques de séjour à un avocat',
        nl: 'De verblijfsrisico’s aan een advocaat doorgeven',
        en: 'Hand the residence risks over to a lawyer',
      },
      forRole: 'LEG',
      due: { by: 'handOver', days: { toDo: 1, noLawyer: 1 } },
    },
    {
      id: 'again',
      title: {
        fr: 'Reposer les questions des premiers réflexes',
        nl: 'De vragen van de eerste reflexen opnieuw stellen',
        en: 'Ask the questions of the first reflexes again',
      },
      forRole: 'LEG',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    ...THEMES.map(({ id, title, reflexes }) => ({ id, title, fields: reflexes.flatMap(reflexFields) })),
    {
      id: 'handingOver',
      title: {
        fr: 'Passer la main à un avocat',
        nl: 'Doorgeven aan een advocaat',
        en: 'Handing over to a lawyer',
      },
      fields: [
        {
          id: 'handOver',
          type: 'code',
          options: [
            { code: 'done', label: { fr: 'Fait', nl: 'Gebeurd', en: 'Done' } },
            { code: 'toDo', label: { fr: 'À faire', nl: 'Te doen', en: 'To do' } },
            { code: 'noLawyer', label: { fr: 'Aucun avocat', nl: 'Geen advocaat', en: 'No lawyer' } },
            { code: 'notNeeded', label: { fr: 'Pas nécessaire', nl: 'Niet nodig', en: 'Not needed' } },
          ],
          label: {
            fr: 'La main est-elle passée à l’avocat ?',
            nl: 'Is dit aan de advocaat doorgegeven?',
            en: 'Was it handed over to the lawyer?',
          },
          help: {
            fr: 'Sans avocat ou encore à faire : une tâche s’ouvre pour le lendemain.',
            nl: 'Geen advocaat of nog te doen: er komt een taak voor de volgende dag.',
            en: 'No lawyer, or still to do: a task is opened for the next day.',
          },
        },
        {
          id: 'lawyer',
          type: 'person',
          roles: [{ code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } }],
          maxLength: 160,
          label: { fr: 'À quel avocat', nl: 'Aan welke advocaat', en: 'To which lawyer' },
        },
        {
          id: 'handedOverOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Passée le', nl: 'Doorgegeven op', en: 'Handed over on' },
        },
        {
          id: 'doneAlready',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce qui est déjà fait', nl: 'Wat al gebeurd is', en: 'What is done already' },
        },
        AGAIN_ON,
      ],
    },
  ],
})
