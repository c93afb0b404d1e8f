import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WHEN } from '../fields/note.ts'
import { STANDING_ANSWER } from '../fields/standing-answer.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const visitorCall = defineKind({
  id: 'visitor-call',
  version: 1,
  compartment: 'LOG',
  axes: ['safety'],
  title: { fr: 'Appel ou visite', nl: 'Oproep of bezoek', en: 'Call or visit' },
  description: {
    fr: 'Qui a appelé ou sonné, ce qui a été vérifié, ce qui a été répondu, et qui l’a permis.',
    nl: 'Wie belde of aanbelde, wat nagegaan werd, wat geantwoord werd, en wie het toeliet.',
    en: 'Who called or rang, what was verified, what was answered, and who allowed it.',
  },
  notice: STANDING_ANSWER,
  icon: 'phone-call',
  signing: { by: 'author' },
  retention: 'R-12m',
  perFile: 'many',
  summary: ['happenedAt', 'way', 'verified', 'answered'],
  sections: [
    {
      id: 'asking',
      title: { fr: 'La demande', nl: 'De vraag', en: 'The request' },
      fields: [
        NOTE_WHEN,
        {
          id: 'way',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'call', label: { fr: 'Appel', nl: 'Oproep', en: 'Call' } },
            { code: 'doorbell', label: { fr: 'À la porte', nl: 'Aan de deur', en: 'At the door' } },
            { code: 'expected', label: { fr: 'Visite prévue', nl: 'Verwacht bezoek', en: 'Expected visit' } },
            { code: 'delivery', label: { fr: 'Livraison', nl: 'Levering', en: 'Delivery' } },
            { code: 'letter', label: { fr: 'Courrier', nl: 'Brief', en: 'Letter' } },
          ],
          label: { fr: 'Comment', nl: 'Hoe', en: 'How' },
        },
        {
          id: 'who',
          type: 'person',
          maxLength: 120,
          roles: [
            {
              code: 'police',
              label: {
                fr: 'Dit être de la police',
                nl: 'Zegt van de politie te zijn',
                en: 'Says they are the police',
              },
            },
            {
              code: 'service',
              label: {
                fr: 'Dit être d’un service',
                nl: 'Zegt van een dienst te zijn',
                en: 'Says they are from a service',
              },
            },
            {
              code: 'family',
              label: { fr: 'Dit être de la famille', nl: 'Zegt familie te zijn', en: 'Says they are family' },
            },
            {
              code: 'friend',
              label: {
                fr: 'Dit être un proche',
                nl: 'Zegt een bekende te zijn',
                en: 'Says they are a friend',
              },
            },
            {
              code: 'press',
              label: {
                fr: 'Dit être de la presse',
                nl: 'Zegt van de pers te zijn',
                en: 'Says they are the press',
              },
            },
            {
              code: 'supplier',
              label: { fr: 'Livreur ou artisan', nl: 'Leverancier of vakman', en: 'Delivery or trade' },
            },
            { code: 'unknown', label: { fr: 'Ne le dit pas', nl: 'Zegt het niet', en: 'Does not say' } },
          ],
          label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
        },
        {
          id: 'asked',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 2000,
          label: {
            fr: 'Ce que la personne a demandé',
            nl: 'Wat de persoon vroeg',
            en: 'What the person asked',
          },
        },
        {
          id: 'number',
          type: 'line',
          voice: 'fact',
          maxLength: 80,
          inside: true,
          label: { fr: 'Numéro laissé', nl: 'Achtergelaten nummer', en: 'Number left' },
        },
      ],
    },
    {
      id: 'answer',
      title: { fr: 'La réponse', nl: 'Het antwoord', en: 'The answer' },
      fields: [
        {
          id: 'answered',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'standingAnswer',
              label: { fr: 'La réponse convenue', nl: 'Het afgesproken antwoord', en: 'The standing answer' },
            },
            {
              code: 'numberTaken',
              label: {
                fr: 'Un numéro pris, à rappeler',
                nl: 'Nummer genoteerd, terug te bellen',
                en: 'A number taken, to call back',
              },
            },
            {
              code: 'passedOn',
              label: {
                fr: 'Passé à la coordination',
                nl: 'Doorgegeven aan de coördinatie',
                en: 'Passed to the coordinator',
              },
            },
            {
              code: 'letIn',
              label: {
                fr: 'La personne est entrée',
                nl: 'De persoon kwam binnen',
                en: 'The person was let in',
              },
            },
            {
              code: 'toldMore',
              label: {
                fr: 'Plus que la réponse convenue',
                nl: 'Meer dan het afgesproken antwoord',
                en: 'More than the standing answer',
              },
            },
          ],
          label: { fr: 'Ce qui a été répondu', nl: 'Wat geantwoord werd', en: 'What was answered' },
          help: {
            fr: 'Si plus a été dit, notez-le sans crainte : c’est ainsi que nous protégeons le jeune.',
            nl: 'Is er meer gezegd, noteer het gerust: zo beschermen we de jongere.',
            en: 'If more was said, write it without fear: that is how we protect the young person.',
          },
        },
        {
          id: 'verified',
          type: 'code',
          facet: true,
          options: [
            {
              code: 'yes',
              label: { fr: 'Identité vérifiée', nl: 'Identiteit nagegaan', en: 'Identity verified' },
            },
            { code: 'no', label: { fr: 'Non vérifiée', nl: 'Niet nagegaan', en: 'Not verified' } },
            {
              code: 'refused',
              label: { fr: 'La personne a refusé', nl: 'De persoon weigerde', en: 'The person refused' },
            },
          ],
          label: { fr: 'Vérification', nl: 'Verificatie', en: 'Verification' },
        },
        {
          id: 'verifiedHow',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: { fr: 'Comment', nl: 'Hoe', en: 'How' },
          help: {
            fr: 'Rappel par le numéro public de l’organisme, jamais par celui qu’on vous donne.',
            nl: 'Terugbellen via het publieke nummer van de organisatie, nooit via het nummer dat je krijgt.',
            en: 'Calling back through the organisation’s public number, never the one you are given.',
          },
        },
        {
          id: 'allowedBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Autorisé par', nl: 'Toegelaten door', en: 'Allowed by' },
        },
        {
          id: 'leftAt',
          type: 'datetime',
          tense: 'past',
          label: { fr: 'Parti à', nl: 'Vertrokken om', en: 'Left at' },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
