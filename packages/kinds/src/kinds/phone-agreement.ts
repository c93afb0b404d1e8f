import { defineKind } from '../define-kind.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { ACCOUNT_STATES, DEVICE_OWNERS, PHONE_MEASURES, PHONE_STATES } from '../vocabularies/phone.ts'

export const phoneAgreement = defineKind({
  id: 'phone-agreement',
  version: 1,
  compartment: 'SAFETY',
  aspect: 'measures',
  axes: ['safety', 'guidance'],
  title: {
    fr: 'Accord téléphone et réseaux',
    nl: 'Afspraken over telefoon en sociale media',
    en: 'Phone and social media agreement',
  },
  description: {
    fr: 'Ce qui est permis avec le téléphone, pourquoi, et quand on en reparle. Un accord, pas une saisie.',
    nl: 'Wat mag met de telefoon, waarom, en wanneer we het opnieuw bespreken. Een afspraak, geen inbeslagname.',
    en: 'What the phone may be used for, why, and when it is talked about again. An agreement, not a seizure.',
  },
  icon: 'smartphone',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['agreedOn', 'state', 'acknowledgement', 'reviseOn'],
  followUps: [
    {
      id: 'revise',
      title: {
        fr: 'Revoir l’accord sur le téléphone',
        nl: 'De afspraken over de telefoon herzien',
        en: 'Revise the phone agreement',
      },
      forRole: 'REF',
      due: { on: 'reviseOn' },
    },
  ],
  sections: [
    {
      id: 'device',
      title: { fr: 'L’appareil', nl: 'Het toestel', en: 'The device' },
      guidance: {
        fr: 'Le téléphone est souvent le seul lien avec la famille. Dites d’abord comment cet appel restera possible.',
        nl: 'De telefoon is vaak de enige band met de familie. Zeg eerst hoe dat contact mogelijk blijft.',
        en: 'The phone is often the only tie with the family. First say how that call stays possible.',
      },
      fields: [
        {
          id: 'agreedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Convenu le', nl: 'Afgesproken op', en: 'Agreed on' },
        },
        {
          id: 'state',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: PHONE_STATES,
          label: { fr: 'Le téléphone est', nl: 'De telefoon is', en: 'The phone is' },
        },
        {
          id: 'deviceOwner',
          type: 'code',
          options: DEVICE_OWNERS,
          label: { fr: 'À qui est l’appareil', nl: 'Van wie is het toestel', en: 'Whose device it is' },
        },
        {
          id: 'numberChangedOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Numéro changé le', nl: 'Nummer veranderd op', en: 'Number changed on' },
        },
        {
          id: 'nextNumberOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'À changer encore le', nl: 'Opnieuw te veranderen op', en: 'To be changed again on' },
        },
        {
          id: 'measures',
          type: 'codes',
          facet: true,
          options: PHONE_MEASURES,
          label: { fr: 'Fait ensemble', nl: 'Samen gedaan', en: 'Done together' },
        },
      ],
    },
    {
      id: 'use',
      title: { fr: 'L’usage', nl: 'Het gebruik', en: 'The use' },
      fields: [
        {
          id: 'accounts',
          type: 'list',
          add: { fr: 'Ajouter un compte', nl: 'Een account toevoegen', en: 'Add an account' },
          max: 30,
          fields: [
            {
              id: 'application',
              type: 'line',
              voice: 'fact',
              maxLength: 80,
              required: 'toSign',
              label: { fr: 'Application', nl: 'App', en: 'App' },
            },
            {
              id: 'name',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              inside: true,
              label: { fr: 'Nom du compte', nl: 'Naam van het account', en: 'Account name' },
            },
            {
              id: 'state',
              type: 'code',
              options: ACCOUNT_STATES,
              label: { fr: 'Ce qui est convenu', nl: 'Wat is afgesproken', en: 'What is agreed' },
            },
          ],
          label: { fr: 'Comptes', nl: 'Accounts', en: 'Accounts' },
        },
        {
          id: 'contacts',
          type: 'list',
          add: {
            fr: 'Ajouter un contact permis',
            nl: 'Een toegelaten contact toevoegen',
            en: 'Add an allowed contact',
          },
          max: 30,
          fields: [
            {
              id: 'who',
              type: 'person',
              maxLength: 120,
              roles: [
                { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
                { code: 'friend', label: { fr: 'Ami·e', nl: 'Vriend(in)', en: 'Friend' } },
                { code: 'service', label: { fr: 'Service', nl: 'Dienst', en: 'Service' } },
                {
                  code: 'other',
                  label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' },
                },
              ],
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'condition',
              type: 'line',
              voice: 'staff',
              maxLength: 200,
              label: { fr: 'À quelle condition', nl: 'Onder welke voorwaarde', en: 'On what condition' },
            },
          ],
          label: { fr: 'Contacts permis', nl: 'Toegelaten contacten', en: 'Allowed contacts' },
        },
        {
          id: 'slots',
          type: 'list',
          add: { fr: 'Ajouter un moment', nl: 'Een moment toevoegen', en: 'Add a time' },
          max: 20,
          fields: [
            {
              id: 'when',
              type: 'line',
              voice: 'staff',
              maxLength: 120,
              required: 'toSign',
              label: { fr: 'Jours et heures', nl: 'Dagen en uren', en: 'Days and hours' },
            },
            {
              id: 'with',
              type: 'line',
              voice: 'staff',
              maxLength: 120,
              label: { fr: 'Avec qui à côté', nl: 'Met wie erbij', en: 'With whom nearby' },
            },
          ],
          label: { fr: 'Moments accompagnés', nl: 'Begeleide momenten', en: 'Accompanied times' },
        },
        {
          id: 'breaches',
          type: 'list',
          add: { fr: 'Ajouter un écart', nl: 'Een inbreuk toevoegen', en: 'Add a breach' },
          max: 50,
          fields: [
            { id: 'on', type: 'date', tense: 'past', label: { fr: 'Le', nl: 'Op', en: 'On' } },
            {
              id: 'facts',
              type: 'line',
              voice: 'fact',
              maxLength: 300,
              required: 'toSign',
              label: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurde', en: 'What happened' },
            },
            {
              id: 'answer',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              label: { fr: 'Ce qu’on en a fait', nl: 'Wat we ermee deden', en: 'What was done about it' },
            },
          ],
          label: {
            fr: 'Écarts depuis le dernier accord',
            nl: 'Inbreuken sinds de vorige afspraak',
            en: 'Breaches since the last agreement',
          },
        },
      ],
    },
    {
      id: 'youth',
      title: { fr: 'Avec le jeune', nl: 'Met de jongere', en: 'With the young person' },
      fields: [
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce qu’en dit le jeune',
            nl: 'Wat de jongere ervan zegt',
            en: 'What the young person says',
          },
        },
        YOUTH_AGREES,
        {
          id: 'reviseOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'En reparler le', nl: 'Opnieuw bespreken op', en: 'Talk about it again on' },
          help: {
            fr: 'Une tâche s’ouvre pour ce jour. Deux semaines au début, puis chaque mois.',
            nl: 'Voor die dag komt er een taak. In het begin om de twee weken, daarna elke maand.',
            en: 'A task opens for that day. Every two weeks at first, then every month.',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
