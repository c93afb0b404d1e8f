import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { YOUTH_AGREES, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'

export const partnerOrientation = defineKind({
  id: 'partner-orientation',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration', 'guidance'],
  title: {
    fr: 'Orientation vers un partenaire',
    nl: 'Doorverwijzing naar een partner',
    en: 'Referral to a partner',
  },
  description: {
    fr: 'La demande, la réponse, la rencontre de relais, le suivi.',
    nl: 'De vraag, het antwoord, het overdrachtsgesprek, de opvolging.',
    en: 'The request, the answer, the handover meeting, the follow-up.',
  },
  icon: 'signpost',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['service', 'answer', 'sentOn'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Reprendre contact avec le partenaire',
        nl: 'Partner opnieuw contacteren',
        en: 'Get back to the partner',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
    {
      id: 'relay',
      title: {
        fr: 'Préparer la rencontre de relais',
        nl: 'Overdrachtsgesprek voorbereiden',
        en: 'Prepare the handover meeting',
      },
      forRole: 'REF',
      due: { on: 'relayOn' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: {
        fr: 'Orientation vers un partenaire',
        nl: 'Doorverwijzing naar een partner',
        en: 'Referral to a partner',
      },
      fields: [
        {
          id: 'service',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'housing', label: { fr: 'Logement', nl: 'Wonen', en: 'Housing' } },
            {
              code: 'training',
              label: { fr: 'Formation, emploi', nl: 'Opleiding, werk', en: 'Training, work' },
            },
            {
              code: 'mentalHealth',
              label: { fr: 'Santé mentale', nl: 'Geestelijke gezondheid', en: 'Mental health' },
            },
            { code: 'youthCare', label: { fr: 'Aide à la jeunesse', nl: 'Jeugdhulp', en: 'Youth care' } },
            { code: 'fosterCare', label: { fr: 'Accueil familial', nl: 'Pleegzorg', en: 'Foster care' } },
            { code: 'legalAid', label: { fr: 'Aide juridique', nl: 'Rechtsbijstand', en: 'Legal aid' } },
            { code: 'leisure', label: { fr: 'Loisirs', nl: 'Vrije tijd', en: 'Leisure' } },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Service', nl: 'Dienst', en: 'Service' },
        },
        {
          id: 'request',
          type: 'text',
          voice: 'staff',
          required: 'toSign',
          maxLength: 3000,
          label: { fr: 'Demande', nl: 'Vraag', en: 'Request' },
        },
        {
          id: 'told',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Ce qui est transmis, et rien d’autre',
            nl: 'Wat doorgegeven wordt, en niets anders',
            en: 'What is passed on, and nothing else',
          },
        },
        {
          id: 'sentOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Envoyée le', nl: 'Verstuurd op', en: 'Sent on' },
        },
        {
          id: 'answer',
          type: 'code',
          facet: true,
          options: [
            { code: 'waiting', label: { fr: 'En attente', nl: 'In afwachting', en: 'Waiting' } },
            { code: 'accepted', label: { fr: 'Acceptée', nl: 'Aanvaard', en: 'Accepted' } },
            { code: 'refused', label: { fr: 'Refusée', nl: 'Geweigerd', en: 'Refused' } },
            { code: 'waitingList', label: { fr: 'Liste d’attente', nl: 'Wachtlijst', en: 'Waiting list' } },
          ],
          label: { fr: 'Réponse', nl: 'Antwoord', en: 'Answer' },
        },
        {
          id: 'relayOn',
          type: 'date',
          label: { fr: 'Rencontre de relais le', nl: 'Overdrachtsgesprek op', en: 'Handover meeting on' },
        },
        {
          id: 'relay',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce qui a été convenu', nl: 'Wat afgesproken werd', en: 'What was agreed' },
        },
        YOUTH_SAYS,
        NOTE_NEXT,
        AGAIN_ON,
        YOUTH_AGREES,
      ],
    },
  ],
})
