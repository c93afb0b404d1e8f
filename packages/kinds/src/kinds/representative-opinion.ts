import { defineKind } from '../define-kind.ts'
import { ROUTES } from '../vocabularies/routes.ts'

export const representativeOpinion = defineKind({
  id: 'representative-opinion',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: {
    fr: 'Avis du tuteur ou de l’avocat',
    nl: 'Mening van voogd of advocaat',
    en: 'Opinion of guardian or lawyer',
  },
  description: {
    fr: 'Accord ou désaccord sur une voie, comme acte daté, avant tout changement.',
    nl: 'Akkoord of niet akkoord met een weg, als gedateerde akte, vóór elke wijziging.',
    en: 'Agreement or disagreement with a route, as a dated act, before any switch.',
  },
  icon: 'handshake',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['by', 'position', 'route', 'saidOn'],
  followUps: [
    {
      id: 'disagreement',
      title: {
        fr: 'Parler du désaccord avec le jeune et son représentant',
        nl: 'Het meningsverschil met de jongere en de vertegenwoordiger bespreken',
        en: 'Talk over the disagreement with the young person and the representative',
      },
      forRole: 'LEG',
      due: { by: 'position', days: { disagrees: 3, reserves: 7, silent: 7 } },
    },
  ],
  sections: [
    {
      id: 'opinion',
      title: { fr: 'L’avis', nl: 'De mening', en: 'The opinion' },
      fields: [
        {
          id: 'by',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
            { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
            { code: 'parent', label: { fr: 'Parent', nl: 'Ouder', en: 'Parent' } },
          ],
          label: { fr: 'De qui', nl: 'Van wie', en: 'Whose' },
        },
        {
          id: 'route',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: ROUTES,
          label: { fr: 'Sur quelle voie', nl: 'Over welke weg', en: 'On which route' },
        },
        {
          id: 'position',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'agrees', label: { fr: 'D’accord', nl: 'Akkoord', en: 'Agrees' } },
            {
              code: 'reserves',
              label: {
                fr: 'D’accord avec réserve',
                nl: 'Akkoord met voorbehoud',
                en: 'Agrees with reserves',
              },
            },
            { code: 'disagrees', label: { fr: 'Pas d’accord', nl: 'Niet akkoord', en: 'Disagrees' } },
            { code: 'silent', label: { fr: 'Pas de réponse', nl: 'Geen antwoord', en: 'No answer' } },
          ],
          label: { fr: 'Position', nl: 'Standpunt', en: 'Position' },
        },
        {
          id: 'saidOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Dit le', nl: 'Gezegd op', en: 'Said on' },
        },
        {
          id: 'means',
          type: 'code',
          options: [
            { code: 'met', label: { fr: 'De vive voix', nl: 'Mondeling', en: 'In person' } },
            { code: 'phone', label: { fr: 'Par téléphone', nl: 'Telefonisch', en: 'By telephone' } },
            {
              code: 'written',
              label: {
                fr: 'Par écrit (pièce jointe)',
                nl: 'Schriftelijk (bijlage)',
                en: 'In writing (attached)',
              },
            },
          ],
          label: { fr: 'Comment', nl: 'Hoe', en: 'How' },
        },
        {
          id: 'reasons',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Raisons données', nl: 'Opgegeven redenen', en: 'Reasons given' },
        },
      ],
    },
  ],
})
