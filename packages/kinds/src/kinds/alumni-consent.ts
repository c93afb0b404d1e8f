import { defineKind } from '../define-kind.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { CONSENT_ANSWER, CONSENT_ASKED, CONSENT_WORDS, consentWithdrawn } from '../fields/consent.ts'
import { AFTER_EXIT_MEANS } from '../vocabularies/after-exit.ts'

/** Whether and how the house may get in touch with somebody who left (domain note 7.8). */
export const alumniConsent = defineKind({
  id: 'alumni-consent',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: {
    fr: 'Accord pour être contacté après le départ',
    nl: 'Toestemming voor contact na het vertrek',
    en: 'Consent to be contacted after leaving',
  },
  description: {
    fr: 'Par quels moyens neutres, pour quoi, jusqu’à quand. Se retire à tout moment.',
    nl: 'Langs welke neutrale weg, waarvoor, tot wanneer. Kan altijd ingetrokken worden.',
    en: 'By which neutral means, for what, until when. It may be withdrawn at any time.',
  },
  icon: 'hand-heart',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  afterExit: 'askedBefore',
  summary: ['askedOn', 'answer', 'withdrawnOn', 'expiresOn'],
  followUps: [
    {
      id: 'renew',
      title: {
        fr: 'Un accord pour rester en contact se termine',
        nl: 'Een toestemming om contact te houden loopt af',
        en: 'A consent to keep in touch is ending',
      },
      forRole: 'REF',
      due: { on: 'expiresOn', unless: 'withdrawnOn' },
    },
  ],
  sections: [
    {
      id: 'consent',
      title: { fr: 'L’accord', nl: 'De toestemming', en: 'The consent' },
      guidance: {
        fr: 'Dire non, ou ne plus répondre, n’enlève aucun droit : la porte reste ouverte.',
        nl: 'Neen zeggen, of niet meer antwoorden, neemt geen enkel recht weg: de deur blijft open.',
        en: 'Saying no, or answering no more, takes no right away: the door stays open.',
      },
      fields: [
        {
          id: 'askedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Demandé le', nl: 'Gevraagd op', en: 'Asked on' },
        },
        { ...CONSENT_ANSWER, required: 'toSign' },
        {
          id: 'purposes',
          type: 'codes',
          facet: true,
          options: [
            {
              code: 'followUp',
              label: { fr: 'Prendre des nouvelles', nl: 'Horen hoe het gaat', en: 'Asking how things are' },
            },
            {
              code: 'procedure',
              label: {
                fr: 'La suite d’une procédure',
                nl: 'Het vervolg van een procedure',
                en: 'What a procedure brings',
              },
            },
            {
              code: 'invitation',
              label: { fr: 'Une invitation', nl: 'Een uitnodiging', en: 'An invitation' },
            },
            {
              code: 'experience',
              label: {
                fr: 'Son avis sur l’accueil',
                nl: 'Mening over de opvang',
                en: 'Their view of the welcome',
              },
            },
          ],
          label: { fr: 'Pour quoi', nl: 'Waarvoor', en: 'What for' },
        },
        {
          id: 'means',
          type: 'codes',
          facet: true,
          options: AFTER_EXIT_MEANS,
          label: { fr: 'Par quels moyens', nl: 'Langs welke weg', en: 'By which means' },
          help: {
            fr: 'Seulement ceux-là, et sans dire d’où vient l’appel.',
            nl: 'Alleen die, en zonder te zeggen vanwaar de oproep komt.',
            en: 'Only those, and without saying where the call comes from.',
          },
        },
        {
          id: 'reach',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          inside: true,
          label: {
            fr: 'Où le joindre, et quand',
            nl: 'Waar en wanneer te bereiken',
            en: 'Where to reach them, and when',
          },
          help: {
            fr: 'Un numéro ou un compte, jamais une adresse. Ne sort jamais de la maison.',
            nl: 'Een nummer of account, nooit een adres. Verlaat het huis nooit.',
            en: 'A number or an account, never an address. It never leaves the house.',
          },
        },
        CONSENT_WORDS,
        YOUTH_AGREES,
        ...CONSENT_ASKED,
        consentWithdrawn({
          fr: 'Sans raison à donner : corrigez l’écrit, et ne prenez plus contact.',
          nl: 'Zonder reden te geven: verbeter het verslag, en neem geen contact meer op.',
          en: 'No reason need be given: correct the entry, and get in touch no more.',
        }),
      ],
    },
  ],
})
