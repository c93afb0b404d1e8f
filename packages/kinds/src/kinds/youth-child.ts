import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WORDS } from '../fields/note.ts'
import { DANGER_SOURCES } from '../vocabularies/danger.ts'

export const youthChild = defineKind({
  id: 'youth-child',
  version: 1,
  compartment: 'IDENT',
  axes: ['firstReception', 'guidance'],
  title: { fr: 'Enfant du jeune', nl: 'Kind van de jongere', en: 'Child of the young person' },
  description: {
    fr: 'Un enfant né ou attendu : où il est, avec qui, ce que le jeune souhaite pour lui.',
    nl: 'Een kind dat geboren is of verwacht wordt: waar het is, bij wie, wat de jongere ervoor wil.',
    en: 'A child born or expected: where it is, with whom, what the young person wishes for it.',
  },
  icon: 'baby',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['notedOn', 'situation', 'bornOn'],
  sections: [
    {
      id: 'child',
      title: { fr: 'L’enfant', nl: 'Het kind', en: 'The child' },
      guidance: {
        fr: 'Ne demandez pas qui est l’autre parent. Si le jeune le dit, notez ses mots.',
        nl: 'Vraag niet wie de andere ouder is. Zegt de jongere het zelf, noteer de woorden.',
        en: 'Do not ask who the other parent is. If the young person says it, write down their words.',
      },
      fields: [
        {
          id: 'notedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Noté le', nl: 'Genoteerd op', en: 'Noted on' },
        },
        {
          id: 'situation',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'here',
              label: {
                fr: 'Vit avec le jeune',
                nl: 'Woont bij de jongere',
                en: 'Lives with the young person',
              },
            },
            {
              code: 'elsewhereHere',
              label: {
                fr: 'Dans le pays, ailleurs',
                nl: 'Elders in het land',
                en: 'Elsewhere in the country',
              },
            },
            {
              code: 'abroad',
              label: { fr: 'Dans un autre pays', nl: 'In een ander land', en: 'In another country' },
            },
            { code: 'expected', label: { fr: 'Attendu', nl: 'Verwacht', en: 'Expected' } },
            { code: 'dead', label: { fr: 'Décédé', nl: 'Overleden', en: 'Deceased' } },
            { code: 'unknown', label: { fr: 'On ne sait pas', nl: 'Onbekend', en: 'Not known' } },
          ],
          label: { fr: 'Où il est', nl: 'Waar het is', en: 'Where it is' },
        },
        {
          id: 'name',
          type: 'line',
          voice: 'youth',
          maxLength: 120,
          label: { fr: 'Prénom', nl: 'Voornaam', en: 'First name' },
        },
        {
          id: 'bornOn',
          type: 'date',
          label: { fr: 'Né ou attendu le', nl: 'Geboren of verwacht op', en: 'Born or expected on' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: {
            fr: 'un lieu connu de l’équipe',
            nl: 'een plaats die het team kent',
            en: 'a place known to the team',
          },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
        {
          id: 'with',
          type: 'person',
          maxLength: 120,
          roles: [
            { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
            { code: 'otherParent', label: { fr: 'Autre parent', nl: 'Andere ouder', en: 'Other parent' } },
            { code: 'service', label: { fr: 'Service', nl: 'Dienst', en: 'Service' } },
            {
              code: 'network',
              label: {
                fr: 'Quelqu’un du réseau',
                nl: 'Iemand van het netwerk',
                en: 'Somebody of the network',
              },
            },
            { code: 'other', label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' } },
          ],
          label: { fr: 'Avec qui', nl: 'Bij wie', en: 'With whom' },
        },
        {
          id: 'inDanger',
          type: 'code',
          options: [
            { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
            { code: 'maybe', label: { fr: 'Peut-être', nl: 'Misschien', en: 'Maybe' } },
            { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
          ],
          label: { fr: 'En danger, selon nous', nl: 'In gevaar, volgens ons', en: 'In danger, in our view' },
        },
        {
          id: 'source',
          type: 'codes',
          options: DANGER_SOURCES,
          label: { fr: 'D’où nous le savons', nl: 'Hoe we het weten', en: 'How we know' },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
