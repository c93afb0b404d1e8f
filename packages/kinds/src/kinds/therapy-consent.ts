import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { NOTE_WORDS } from '../fields/note.ts'

export const therapyConsent = defineKind({
  id: 'therapy-consent',
  version: 1,
  compartment: 'PSY',
  axes: ['guidance'],
  title: { fr: 'Accord pour un suivi', nl: 'Akkoord voor begeleiding', en: 'Agreement to therapy' },
  description: {
    fr: 'Ce que le jeune accepte d’un suivi psychologique, ce qui reste entre eux, ce qui peut être dit à l’équipe.',
    nl: 'Wat de jongere aanvaardt van een psychologische begeleiding, wat tussen hen blijft, wat het team mag weten.',
    en: 'What the young person accepts in therapy, what stays between them, what the team may be told.',
  },
  icon: 'handshake',
  signing: { by: 'author', youth: true },
  retention: 'R-psy',
  perFile: 'many',
  summary: ['state', 'shared'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Reparler avec le jeune',
        nl: 'Opnieuw met de jongere praten',
        en: 'Talk with the young person again',
      },
      forRole: 'PSY',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'consent',
      title: { fr: 'L’accord', nl: 'Het akkoord', en: 'The agreement' },
      guidance: {
        fr: 'Le secret professionnel s’explique avant de commencer, avec sa limite : un danger grave.',
        nl: 'Het beroepsgeheim leg je uit vóór je begint, met de grens ervan: een ernstig gevaar.',
        en: 'Professional secrecy is explained before beginning, with its limit: a serious danger.',
      },
      fields: [
        {
          id: 'state',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'given', label: { fr: 'Donné', nl: 'Gegeven', en: 'Given' } },
            { code: 'tried', label: { fr: 'Pour essayer', nl: 'Om te proberen', en: 'To try' } },
            { code: 'declined', label: { fr: 'Refusé', nl: 'Geweigerd', en: 'Declined' } },
            { code: 'withdrawn', label: { fr: 'Retiré', nl: 'Ingetrokken', en: 'Withdrawn' } },
          ],
          label: { fr: 'Accord', nl: 'Akkoord', en: 'Agreement' },
        },
        {
          id: 'therapist',
          type: 'person',
          roles: [
            {
              code: 'house',
              label: {
                fr: 'Psychologue de la maison',
                nl: 'Psycholoog van het huis',
                en: 'Psychologist of the house',
              },
            },
            {
              code: 'outside',
              label: { fr: 'Thérapeute au-dehors', nl: 'Therapeut buitenshuis', en: 'Therapist outside' },
            },
          ],
          maxLength: 80,
          label: { fr: 'Avec', nl: 'Met', en: 'With' },
        },
        {
          id: 'shared',
          type: 'codes',
          options: [
            { code: 'nothing', label: { fr: 'Rien', nl: 'Niets', en: 'Nothing' } },
            { code: 'attendance', label: { fr: 'La présence', nl: 'De aanwezigheid', en: 'Attendance' } },
            { code: 'instructions', label: { fr: 'Des consignes', nl: 'Instructies', en: 'Instructions' } },
            { code: 'themes', label: { fr: 'Les thèmes', nl: 'De thema’s', en: 'The themes' } },
          ],
          label: {
            fr: 'Ce que l’équipe peut savoir',
            nl: 'Wat het team mag weten',
            en: 'What the team may know',
          },
        },
        NOTE_WORDS,
        {
          id: 'guardianInformed',
          type: 'bool',
          label: { fr: 'Le tuteur est informé', nl: 'De voogd is ingelicht', en: 'The guardian is informed' },
        },
        YOUTH_AGREES,
        AGAIN_ON,
      ],
    },
  ],
})
