import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'

export const religiousPractice = defineKind({
  id: 'religious-practice',
  version: 1,
  compartment: 'EDUC',
  axes: ['integration', 'guidance'],
  title: { fr: 'Religion et convictions', nl: 'Godsdienst en overtuiging', en: 'Religion and beliefs' },
  description: {
    fr: 'Ce que le jeune veut pouvoir vivre, s’il veut en parler. On ne demande rien.',
    nl: 'Wat de jongere wil kunnen beleven, als die erover wil praten. Er wordt niets gevraagd.',
    en: 'What the young person wants to be able to practise, if they wish to say. Nothing is asked.',
  },
  icon: 'sparkles',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['wish'],
  sections: [
    {
      id: 'record',
      title: { fr: 'Religion et convictions', nl: 'Godsdienst en overtuiging', en: 'Religion and beliefs' },
      guidance: {
        fr: 'N’interrogez pas. Une pratique peut changer, s’arrêter, revenir. Une communauté peut aussi être un lieu où l’on a sa place.',
        nl: 'Ondervraag niet. Een praktijk kan veranderen, stoppen, terugkeren. Een gemeenschap kan ook een plek zijn waar je erbij hoort.',
        en: 'Do not question. A practice may change, stop, return. A community can also be a place where one belongs.',
      },
      fields: [
        {
          id: 'ownWords',
          type: 'words',
          maxLength: 3000,
          label: {
            fr: 'Ce que le jeune souhaite',
            nl: 'Wat de jongere wenst',
            en: 'What the young person wishes',
          },
        },
        {
          id: 'wish',
          type: 'codes',
          options: [
            { code: 'place', label: { fr: 'Un lieu calme', nl: 'Een rustige plek', en: 'A quiet place' } },
            { code: 'times', label: { fr: 'Des heures', nl: 'Tijden', en: 'Times' } },
            { code: 'food', label: { fr: 'Des repas', nl: 'Maaltijden', en: 'Meals' } },
            {
              code: 'visit',
              label: { fr: 'Un lieu de culte', nl: 'Een gebedshuis', en: 'A place of worship' },
            },
            {
              code: 'person',
              label: {
                fr: 'Une personne de confiance',
                nl: 'Een vertrouwenspersoon',
                en: 'A trusted person',
              },
            },
            {
              code: 'nothing',
              label: {
                fr: 'Rien, laisser tranquille',
                nl: 'Niets, met rust laten',
                en: 'Nothing, leave in peace',
              },
            },
          ],
          label: { fr: 'À organiser', nl: 'Te regelen', en: 'To arrange' },
        },
        {
          id: 'arranged',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Ce qui est organisé', nl: 'Wat geregeld is', en: 'What is arranged' },
        },
        {
          id: 'safetyChecked',
          type: 'bool',
          facet: true,
          label: { fr: 'Le lieu a été vérifié', nl: 'De plaats is nagegaan', en: 'The place was checked' },
        },
        AGAIN_ON,
      ],
    },
  ],
})
