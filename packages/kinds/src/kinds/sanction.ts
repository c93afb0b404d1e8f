import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WHEN } from '../fields/note.ts'
import { validationTask } from '../fields/validation.ts'
import { ALLOWED_MEASURES } from '../vocabularies/sanctions.ts'

export const sanction = defineKind({
  id: 'sanction',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: {
    fr: 'Mesure après une règle enfreinte',
    nl: 'Maatregel na een overtreden regel',
    en: 'Measure after a broken rule',
  },
  description: {
    fr: 'Ce qui s’est passé, le dialogue, la mesure choisie dans la liste permise, la réparation, le recours expliqué.',
    nl: 'Wat er gebeurde, het gesprek, de maatregel uit de toegelaten lijst, het herstel, het uitgelegde beroep.',
    en: 'What happened, the dialogue, the measure from the allowed list, the repair, the appeal explained.',
  },
  notice: {
    fr: 'Ne sont jamais une sanction : la nourriture, le lit, l’hygiène, les soins, le contact avec la famille, le tuteur ou l’avocat, l’école, les sorties pour un soin ou une démarche, l’argent de poche, la religion, l’humiliation, l’isolement.',
    nl: 'Zijn nooit een sanctie: eten, bed, hygiëne, zorg, contact met familie, voogd of advocaat, school, uitgang voor zorg of een stap, zakgeld, godsdienst, vernedering, afzondering.',
    en: 'Never a sanction: food, bed, hygiene, care, contact with family, guardian or lawyer, school, outings for care or an official step, pocket money, religion, humiliation, isolation.',
  },
  icon: 'scale',
  signing: { by: 'author+validator' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'measure', 'durationDays'],
  followUps: [
    validationTask({ fr: 'mesure', nl: 'maatregel', en: 'measure' }),
    {
      id: 'close',
      title: {
        fr: 'Clore la mesure avec le jeune',
        nl: 'Maatregel afsluiten met de jongere',
        en: 'Close the measure with the young person',
      },
      forRole: 'REF',
      due: { on: 'endsOn' },
    },
  ],
  sections: [
    {
      id: 'facts',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Dites d’abord ce qui a précédé : fatigue, mauvaise nouvelle, provocation. La règle se cite comme elle est écrite.',
        nl: 'Zeg eerst wat voorafging: vermoeidheid, slecht nieuws, uitdaging. Citeer de regel zoals hij geschreven staat.',
        en: 'First say what came before: tiredness, bad news, provocation. Quote the rule as it is written.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'rule',
          type: 'line',
          voice: 'staff',
          required: 'toSign',
          maxLength: 300,
          label: { fr: 'Règle enfreinte', nl: 'Overtreden regel', en: 'Rule broken' },
        },
        {
          id: 'before',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce qui a précédé', nl: 'Wat voorafging', en: 'What came before' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 4000,
          label: { fr: 'Les faits', nl: 'De feiten', en: 'The facts' },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: { fr: 'Les mots du jeune', nl: 'De woorden van de jongere', en: 'The young person’s words' },
          help: {
            fr: 'Écoutez-les avant de décider. Le silence n’aggrave rien.',
            nl: 'Luister ernaar vóór je beslist. Zwijgen maakt niets erger.',
            en: 'Hear them before you decide. Silence makes nothing worse.',
          },
        },
        {
          id: 'dialogue',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 4000,
          label: { fr: 'Le dialogue', nl: 'Het gesprek', en: 'The dialogue' },
          help: {
            fr: 'Quand, avec qui, ce qui a été proposé de part et d’autre.',
            nl: 'Wanneer, met wie, wat er van beide kanten voorgesteld werd.',
            en: 'When, with whom, what each side proposed.',
          },
        },
      ],
    },
    {
      id: 'measure',
      title: { fr: 'La mesure', nl: 'De maatregel', en: 'The measure' },
      fields: [
        {
          id: 'measure',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: ALLOWED_MEASURES,
          label: { fr: 'Mesure', nl: 'Maatregel', en: 'Measure' },
          help: {
            fr: 'La liste est fermée : ce qui n’y est pas n’est pas permis.',
            nl: 'De lijst is gesloten: wat er niet in staat, is niet toegelaten.',
            en: 'The list is closed: what is not in it is not allowed.',
          },
        },
        {
          id: 'reason',
          type: 'text',
          voice: 'staff',
          required: 'toSign',
          maxLength: 2000,
          label: { fr: 'Pourquoi cette mesure', nl: 'Waarom deze maatregel', en: 'Why this measure' },
          help: {
            fr: 'En quoi elle est proportionnée à l’âge, aux faits et à l’état du jeune.',
            nl: 'Waarom ze in verhouding staat tot de leeftijd, de feiten en de toestand van de jongere.',
            en: 'How it is in proportion to age, facts and the young person’s condition.',
          },
        },
        {
          id: 'durationDays',
          type: 'int',
          facet: true,
          min: 0,
          max: 14,
          label: { fr: 'Durée en jours', nl: 'Duur in dagen', en: 'Length in days' },
        },
        { id: 'endsOn', type: 'date', label: { fr: 'Fin le', nl: 'Einde op', en: 'Ends on' } },
        {
          id: 'repair',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Réparation', nl: 'Herstel', en: 'Repair' },
          help: {
            fr: 'Ce qui remet en lien : réparer, s’excuser, faire quelque chose pour le groupe.',
            nl: 'Wat de band herstelt: herstellen, zich verontschuldigen, iets doen voor de groep.',
            en: 'What mends the tie: repairing, apologising, doing something for the group.',
          },
        },
        {
          id: 'appealExplained',
          type: 'bool',
          required: 'toSign',
          label: {
            fr: 'Le recours a été expliqué',
            nl: 'Het beroep is uitgelegd',
            en: 'The appeal was explained',
          },
          help: {
            fr: 'À qui se plaindre, dans quel délai, sans aucune conséquence : direction, puis délégué aux droits de l’enfant.',
            nl: 'Bij wie klagen, binnen welke termijn, zonder enig gevolg: directie, dan de kinderrechtencommissaris.',
            en: 'To whom to complain, by when, at no cost: the director, then the children’s rights commissioner.',
          },
        },
        {
          id: 'contested',
          type: 'bool',
          facet: true,
          label: {
            fr: 'Le jeune la conteste',
            nl: 'De jongere betwist ze',
            en: 'The young person contests it',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
