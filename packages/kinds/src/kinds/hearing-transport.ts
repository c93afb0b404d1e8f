import { defineKind } from '../define-kind.ts'

export const hearingTransport = defineKind({
  id: 'hearing-transport',
  version: 1,
  compartment: 'SEALED',
  axes: ['safety', 'legal'],
  title: { fr: 'Trajet vers une audition', nl: 'Verplaatsing naar een verhoor', en: 'Journey to a hearing' },
  description: {
    fr: 'Qui conduit, par où, à quelle heure, et quoi faire si l’on est suivi. Reste sous scellé.',
    nl: 'Wie rijdt, langs waar, hoe laat, en wat te doen als men gevolgd wordt. Blijft verzegeld.',
    en: 'Who drives, which way, at what time, and what to do if followed. Stays sealed.',
  },
  icon: 'shield',
  inside: true,
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['travelOn', 'risk'],
  sections: [
    {
      id: 'journey',
      title: { fr: 'Le trajet', nl: 'De verplaatsing', en: 'The journey' },
      fields: [
        { id: 'travelOn', type: 'date', required: 'toSign', label: { fr: 'Le', nl: 'Op', en: 'On' } },
        {
          id: 'risk',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'usual', label: { fr: 'Habituel', nl: 'Gewoon', en: 'Usual' } },
            { code: 'raised', label: { fr: 'Élevé', nl: 'Verhoogd', en: 'Raised' } },
            {
              code: 'high',
              label: {
                fr: 'Très élevé : avec la police',
                nl: 'Zeer hoog: met politie',
                en: 'Very high: with the police',
              },
            },
          ],
          label: {
            fr: 'Risque de croiser les auteurs',
            nl: 'Risico om de daders te kruisen',
            en: 'Risk of meeting the perpetrators',
          },
        },
        {
          id: 'route',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Départ, itinéraire, entrée du bâtiment',
            nl: 'Vertrek, route, ingang van het gebouw',
            en: 'Departure, route, entrance',
          },
        },
        {
          id: 'ifFollowed',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Si l’on est suivi ou attendu',
            nl: 'Als men gevolgd of opgewacht wordt',
            en: 'If followed or awaited',
          },
        },
      ],
    },
  ],
})
