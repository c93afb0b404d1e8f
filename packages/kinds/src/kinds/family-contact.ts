import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { STANDING_ANSWER } from '../fields/standing-answer.ts'
import { BOND_ROLES } from '../vocabularies/bonds.ts'
import { WHO_ACTS } from '../vocabularies/people.ts'

export const familyContact = defineKind({
  id: 'family-contact',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'safety'],
  title: { fr: 'Contact avec la famille', nl: 'Contact met de familie', en: 'Contact with the family' },
  description: {
    fr: 'Un appel, un message, une rencontre avec un proche : qui l’a autorisé, comment il a été préparé, ce qu’il a laissé.',
    nl: 'Een oproep, een bericht, een ontmoeting met een naaste: wie het toeliet, hoe het voorbereid werd, wat het naliet.',
    en: 'A call, a message, a meeting with somebody close: who authorised it, how it was prepared, what it left behind.',
  },
  notice: STANDING_ANSWER,
  icon: 'house-heart',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'channel', 'outcome'],
  followUps: [
    {
      id: 'safety',
      title: {
        fr: 'Revoir le plan de sécurité après un contact familial',
        nl: 'Veiligheidsplan herbekijken na een familiecontact',
        en: 'Review the security plan after a family contact',
      },
      forRole: 'COO',
      due: { by: 'pressure', days: { place: 0, threat: 0, money: 3, other: 3 } },
    },
    {
      id: 'nextContact',
      title: {
        fr: 'Préparer le prochain contact familial',
        nl: 'Volgend familiecontact voorbereiden',
        en: 'Prepare the next family contact',
      },
      forRole: 'REF',
      due: { on: 'nextContactOn' },
    },
  ],
  sections: [
    {
      id: 'before',
      title: { fr: 'Avant', nl: 'Vooraf', en: 'Before' },
      guidance: {
        fr: 'Convenez d’un mot pour arrêter, et de ce qui ne se dit pas : ville, école, prénoms, trajets.',
        nl: 'Spreek een woord af om te stoppen, en wat niet gezegd wordt: stad, school, voornamen, trajecten.',
        en: 'Agree on a word to stop, and on what is not said: town, school, first names, routes.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'who',
          type: 'person',
          roles: BOND_ROLES,
          maxLength: 80,
          label: { fr: 'Avec qui', nl: 'Met wie', en: 'With whom' },
        },
        {
          id: 'channel',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'call', label: { fr: 'Appel', nl: 'Oproep', en: 'Call' } },
            { code: 'video', label: { fr: 'Appel vidéo', nl: 'Videogesprek', en: 'Video call' } },
            { code: 'message', label: { fr: 'Message', nl: 'Bericht', en: 'Message' } },
            { code: 'letter', label: { fr: 'Lettre', nl: 'Brief', en: 'Letter' } },
            {
              code: 'meeting',
              label: { fr: 'Rencontre au-dehors', nl: 'Ontmoeting buitenshuis', en: 'Meeting outside' },
            },
            {
              code: 'tracing',
              label: { fr: 'Service de recherche', nl: 'Opsporingsdienst', en: 'Tracing service' },
            },
          ],
          label: { fr: 'Par quel moyen', nl: 'Via welk kanaal', en: 'By what means' },
        },
        {
          id: 'initiative',
          type: 'code',
          facet: true,
          options: [
            { code: 'youth', label: { fr: 'Du jeune', nl: 'Van de jongere', en: 'The young person' } },
            { code: 'family', label: { fr: 'De la famille', nl: 'Van de familie', en: 'The family' } },
            { code: 'team', label: { fr: 'De l’équipe', nl: 'Van het team', en: 'The team' } },
          ],
          label: { fr: 'À l’initiative', nl: 'Op initiatief', en: 'Whose idea' },
        },
        {
          id: 'authorisedBy',
          type: 'code',
          required: 'toSign',
          options: WHO_ACTS,
          label: { fr: 'Autorisé par', nl: 'Toegelaten door', en: 'Authorised by' },
        },
        {
          id: 'verified',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          inside: true,
          label: {
            fr: 'Comment l’identité a été vérifiée',
            nl: 'Hoe de identiteit nagegaan werd',
            en: 'How identity was verified',
          },
        },
        {
          id: 'prepared',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Préparation', nl: 'Voorbereiding', en: 'Preparation' },
        },
      ],
    },
    {
      id: 'contact',
      title: { fr: 'Le contact', nl: 'Het contact', en: 'The contact' },
      fields: [
        {
          id: 'outcome',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'good', label: { fr: 'A fait du bien', nl: 'Deed deugd', en: 'Did good' } },
            { code: 'mixed', label: { fr: 'Mélangé', nl: 'Gemengd', en: 'Mixed' } },
            { code: 'hard', label: { fr: 'A fait mal', nl: 'Deed pijn', en: 'Hurt' } },
            { code: 'stopped', label: { fr: 'Interrompu', nl: 'Onderbroken', en: 'Stopped' } },
            {
              code: 'notReached',
              label: { fr: 'Personne n’a répondu', nl: 'Niemand bereikt', en: 'Nobody answered' },
            },
          ],
          label: { fr: 'Comment cela s’est passé', nl: 'Hoe het verliep', en: 'How it went' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        {
          id: 'pressure',
          type: 'code',
          inside: true,
          facet: true,
          options: [
            { code: 'none', label: { fr: 'Rien de tel', nl: 'Niets van dat', en: 'Nothing of the kind' } },
            {
              code: 'place',
              label: {
                fr: 'Questions sur le lieu',
                nl: 'Vragen over de plaats',
                en: 'Questions about the place',
              },
            },
            {
              code: 'money',
              label: { fr: 'Demande d’argent', nl: 'Vraag om geld', en: 'Request for money' },
            },
            { code: 'threat', label: { fr: 'Menace', nl: 'Bedreiging', en: 'Threat' } },
            { code: 'other', label: { fr: 'Autre pression', nl: 'Andere druk', en: 'Other pressure' } },
          ],
          label: { fr: 'Pression remarquée', nl: 'Opgemerkte druk', en: 'Pressure noticed' },
        },
        {
          id: 'afterwards',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: {
            fr: 'Le jeune, dans les heures qui ont suivi',
            nl: 'De jongere, in de uren erna',
            en: 'The young person in the hours after',
          },
        },
        NOTE_READING,
        NOTE_NEXT,
        {
          id: 'nextContactOn',
          type: 'date',
          tense: 'future',
          label: { fr: 'Prochain contact le', nl: 'Volgend contact op', en: 'Next contact on' },
        },
      ],
    },
  ],
})
