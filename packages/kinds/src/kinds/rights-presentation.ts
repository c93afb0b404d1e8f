import { defineKind } from '../define-kind.ts'
import { HOW_IT_WAS_EXPLAINED, REPEAT_ON, WHAT_WAS_UNDERSTOOD } from '../fields/explanation.ts'

export const rightsPresentation = defineKind({
  id: 'rights-presentation',
  version: 2,
  compartment: 'INTAKE',
  axes: ['firstReception', 'legal'],
  title: {
    fr: 'Présentation des droits et devoirs',
    nl: 'Voorstelling van rechten en plichten',
    en: 'Presentation of rights and duties',
  },
  description: {
    fr: 'Ce à quoi le jeune a droit, ce qui lui est demandé, et vers qui se tourner.',
    nl: 'Waar de jongere recht op heeft, wat gevraagd wordt, en bij wie hij of zij terechtkan.',
    en: 'What the young person is entitled to, what is asked of them, and whom to turn to.',
  },
  icon: 'scale',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['explainedOn', 'language', 'covered', 'acknowledgement', 'repeatOn'],
  followUps: [
    {
      id: 'repeat',
      title: {
        fr: 'Reparler des droits et des devoirs',
        nl: 'Rechten en plichten opnieuw bespreken',
        en: 'Talk about rights and duties again',
      },
      forRole: 'REF',
      due: { on: 'repeatOn' },
    },
  ],
  sections: [
    {
      id: 'explanation',
      title: { fr: 'L’explication', nl: 'De uitleg', en: 'The explanation' },
      guidance: {
        fr: 'Rien ne doit être décidé aujourd’hui. Le jeune a le droit d’attendre, de changer d’avis et d’en parler à son avocat ou à son tuteur.',
        nl: 'Vandaag moet niets beslist worden. De jongere mag wachten, van mening veranderen en met de advocaat of voogd praten.',
        en: 'Nothing has to be decided today. The young person may wait, change their mind and talk to their lawyer or guardian.',
      },
      fields: [
        {
          id: 'covered',
          type: 'codes',
          required: 'toSign',
          options: [
            { code: 'rights', label: { fr: 'Mes droits', nl: 'Mijn rechten', en: 'My rights' } },
            { code: 'duties', label: { fr: 'Mes devoirs', nl: 'Mijn plichten', en: 'My duties' } },
            { code: 'guardian', label: { fr: 'Le tuteur', nl: 'De voogd', en: 'The guardian' } },
            { code: 'lawyer', label: { fr: 'L’avocat', nl: 'De advocaat', en: 'The lawyer' } },
            {
              code: 'justice',
              label: {
                fr: 'Comment marche la justice',
                nl: 'Hoe het gerecht werkt',
                en: 'How justice works',
              },
            },
            {
              code: 'victimStatus',
              label: {
                fr: 'Le statut de victime de la traite',
                nl: 'Het statuut van slachtoffer van mensenhandel',
                en: 'The status of victim of trafficking',
              },
            },
            {
              code: 'options',
              label: {
                fr: 'Les autres possibilités',
                nl: 'De andere mogelijkheden',
                en: 'The other options',
              },
            },
            {
              code: 'complaint',
              label: { fr: 'Comment se plaindre', nl: 'Hoe een klacht indienen', en: 'How to complain' },
            },
            {
              code: 'childrensDelegate',
              label: {
                fr: 'Le Délégué général aux droits de l’enfant',
                nl: 'De kinderrechtencommissaris (Délégué général)',
                en: 'The children’s rights commissioner',
              },
            },
            {
              code: 'privacy',
              label: { fr: 'Qui lit mon dossier', nl: 'Wie mijn dossier leest', en: 'Who reads my file' },
            },
          ],
          label: { fr: 'De quoi on a parlé', nl: 'Waarover gesproken is', en: 'What was talked about' },
        },
        ...HOW_IT_WAS_EXPLAINED,
      ],
    },
    {
      id: 'understanding',
      title: { fr: 'La compréhension', nl: 'Het begrip', en: 'Understanding' },
      fields: [...WHAT_WAS_UNDERSTOOD, REPEAT_ON],
    },
  ],
})
