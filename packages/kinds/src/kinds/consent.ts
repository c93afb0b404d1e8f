import { defineKind } from '../define-kind.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { CONSENT_ANSWER, CONSENT_ASKED, CONSENT_WORDS, consentWithdrawn } from '../fields/consent.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { CONSENT_SUBJECTS } from '../vocabularies/consent.ts'

export const consent = defineKind({
  id: 'consent',
  // Without "keeping in touch after leaving": `alumni-consent` asks for that. An answer of the first version is read on it.
  version: 2,
  compartment: 'INTAKE',
  axes: ['firstReception', 'legal'],
  title: {
    fr: 'Accord demandé au jeune',
    nl: 'Toestemming gevraagd aan de jongere',
    en: 'Consent asked of the young person',
  },
  description: {
    fr: 'Une seule chose à la fois : pour quoi, envers qui, jusqu’à quand. Dire non ne change rien à l’accueil.',
    nl: 'Eén ding tegelijk: waarvoor, voor wie, tot wanneer. Neen zeggen verandert niets aan de opvang.',
    en: 'One thing at a time: what for, for whom, until when. Saying no changes nothing about the welcome.',
  },
  icon: 'hand-heart',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['askedOn', 'subject', 'answer', 'withdrawnOn', 'expiresOn'],
  followUps: [
    {
      id: 'renew',
      title: {
        fr: 'Un accord se termine : le redemander',
        nl: 'Een toestemming loopt af: opnieuw vragen',
        en: 'A consent is ending: ask again',
      },
      forRole: 'REF',
      due: { on: 'expiresOn' },
    },
  ],
  sections: [
    {
      id: 'question',
      title: { fr: 'La question', nl: 'De vraag', en: 'The question' },
      guidance: {
        fr: 'Expliquez, laissez du temps, reposez la question un autre jour. « Je ne sais pas » est une réponse.',
        nl: 'Leg uit, geef tijd, stel de vraag een andere dag opnieuw. “Ik weet het niet” is een antwoord.',
        en: 'Explain, give time, ask again another day. “I don’t know” is an answer.',
      },
      fields: [
        {
          id: 'askedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Demandé le', nl: 'Gevraagd op', en: 'Asked on' },
        },
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: CONSENT_SUBJECTS,
          label: { fr: 'À propos de', nl: 'Over', en: 'About' },
        },
        {
          id: 'purpose',
          type: 'text',
          voice: 'staff',
          required: 'toSign',
          maxLength: 2000,
          label: {
            fr: 'Pour quoi, et envers qui',
            nl: 'Waarvoor, en voor wie',
            en: 'What for, and for whom',
          },
          help: {
            fr: 'Comme vous l’avez dit au jeune, en une ou deux phrases.',
            nl: 'Zoals je het aan de jongere zei, in een of twee zinnen.',
            en: 'As you told the young person, in one or two sentences.',
          },
        },
        {
          id: 'language',
          type: 'language',
          required: 'toSign',
          facet: true,
          label: { fr: 'Langue utilisée', nl: 'Gebruikte taal', en: 'Language used' },
        },
        ...INTERPRETER_FIELDS,
      ],
    },
    {
      id: 'answer',
      title: { fr: 'La réponse', nl: 'Het antwoord', en: 'The answer' },
      fields: [
        CONSENT_ANSWER,
        CONSENT_WORDS,
        YOUTH_AGREES,
        {
          id: 'representative',
          type: 'person',
          maxLength: 120,
          roles: [
            { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
            {
              code: 'adHocGuardian',
              label: { fr: 'Tuteur ad hoc', nl: 'Voogd ad hoc', en: 'Ad hoc guardian' },
            },
            { code: 'parent', label: { fr: 'Parent', nl: 'Ouder', en: 'Parent' } },
            {
              code: 'authority',
              label: { fr: 'Autorité mandante', nl: 'Verwijzende instantie', en: 'Mandating authority' },
            },
          ],
          label: {
            fr: 'Représentant qui donne aussi son accord',
            nl: 'Vertegenwoordiger die mee instemt',
            en: 'Representative who also agrees',
          },
        },
        {
          id: 'representativeOn',
          type: 'date',
          tense: 'past',
          label: {
            fr: 'Accord du représentant le',
            nl: 'Akkoord van de vertegenwoordiger op',
            en: 'The representative agreed on',
          },
        },
        ...CONSENT_ASKED,
        consentWithdrawn({
          fr: 'Un accord se retire à tout moment, sans raison : corrigez l’écrit et dites-le à qui avait reçu quelque chose.',
          nl: 'Een toestemming kan altijd ingetrokken worden, zonder reden: verbeter het verslag en zeg het aan wie iets kreeg.',
          en: 'Consent may be withdrawn at any time, without a reason: correct the entry and tell whoever was given something.',
        }),
      ],
    },
  ],
})
