import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { STANDING_ANSWER } from '../fields/standing-answer.ts'
import { TOLD } from '../fields/told.ts'
import { CONTACT_SOURCES, CONTACT_TARGETS, EVIDENCE, INITIATIVES } from '../vocabularies/contact.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'
import { CONTACT_CHANNELS } from '../vocabularies/safety.ts'

export const contactLog = defineKind({
  id: 'contact-log',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety', 'legal'],
  title: {
    fr: 'Contact d’un exploiteur ou d’un inconnu',
    nl: 'Contact van een uitbuiter of onbekende',
    en: 'Contact from an exploiter or a stranger',
  },
  description: {
    fr: 'Un appel, un message, une approche : ce qui a été dit, gardé et signalé. Un incident, jamais une faute du jeune.',
    nl: 'Een oproep, een bericht, een toenadering: wat gezegd, bewaard en gemeld werd. Een incident, nooit de schuld van de jongere.',
    en: 'A call, a message, an approach: what was said, kept and reported. An incident, never the young person’s fault.',
  },
  notice: STANDING_ANSWER,
  icon: 'phone-incoming',
  signing: { by: 'author' },
  retention: 'R-sec',
  perFile: 'many',
  summary: ['happenedAt', 'channel', 'from'],
  followUps: [
    {
      id: 'effect',
      title: {
        fr: 'Regarder si un contact touche la procédure',
        nl: 'Nagaan of een contact gevolgen heeft voor de procedure',
        en: 'Consider whether a contact bears on the procedure',
      },
      forRole: 'LEG',
      due: { days: 2 },
    },
  ],
  sections: [
    {
      id: 'contact',
      title: { fr: 'Le contact', nl: 'Het contact', en: 'The contact' },
      guidance: {
        fr: 'N’effacez rien, ne répondez pas à la place du jeune, ne rappelez pas. Les noms vont dans « Personne dangereuse ».',
        nl: 'Wis niets, antwoord niet in de plaats van de jongere, bel niet terug. Namen horen in “Gevaarlijke persoon”.',
        en: 'Delete nothing, do not answer for the young person, do not call back. Names go in “Dangerous person”.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'channel',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: CONTACT_CHANNELS,
          label: { fr: 'Par quelle voie', nl: 'Langs welke weg', en: 'By which way' },
        },
        {
          id: 'from',
          type: 'code',
          facet: true,
          options: CONTACT_SOURCES,
          label: { fr: 'De qui', nl: 'Van wie', en: 'From whom' },
        },
        {
          id: 'presentedAs',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          inside: true,
          label: {
            fr: 'Comment la personne s’est présentée',
            nl: 'Hoe de persoon zich voorstelde',
            en: 'How the person introduced themself',
          },
        },
        {
          id: 'target',
          type: 'code',
          options: CONTACT_TARGETS,
          label: { fr: 'Qui a été touché', nl: 'Wie bereikt werd', en: 'Who was reached' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 8000,
          label: {
            fr: 'Ce qui a été dit ou écrit',
            nl: 'Wat gezegd of geschreven werd',
            en: 'What was said or written',
          },
          help: {
            fr: 'Mot pour mot quand c’est possible, avec l’heure.',
            nl: 'Woord voor woord als het kan, met het uur.',
            en: 'Word for word where possible, with the time.',
          },
        },
        NOTE_WORDS,
        NOTE_READING,
      ],
    },
    {
      id: 'evidenceKept',
      title: { fr: 'Les traces gardées', nl: 'De bewaarde sporen', en: 'What was kept' },
      fields: [
        {
          id: 'evidence',
          type: 'codes',
          options: EVIDENCE,
          label: { fr: 'Gardé', nl: 'Bewaard', en: 'Kept' },
        },
        {
          id: 'evidenceReference',
          type: 'line',
          voice: 'fact',
          maxLength: 300,
          label: {
            fr: 'Où et sous quelle référence',
            nl: 'Waar en onder welke referentie',
            en: 'Where and under which reference',
          },
          help: {
            fr: 'Joignez le fichier à cet écrit : son empreinte prouve qu’il n’a pas changé.',
            nl: 'Voeg het bestand bij dit verslag: de vingerafdruk bewijst dat het niet veranderd is.',
            en: 'Attach the file to this entry: its fingerprint proves that it has not changed.',
          },
        },
        TOLD,
      ],
    },
    {
      id: 'effectOnProcedure',
      title: {
        fr: 'L’effet sur la procédure',
        nl: 'Het gevolg voor de procedure',
        en: 'The effect on the procedure',
      },
      guidance: {
        fr: 'Recevoir un message, ou répondre par peur, ne rompt aucun engagement. Seule une personne du service juridique en juge.',
        nl: 'Een bericht krijgen, of uit angst antwoorden, breekt geen enkele verbintenis. Alleen iemand van de juridische dienst oordeelt.',
        en: 'Receiving a message, or answering out of fear, breaks no commitment. Only somebody of the legal service judges it.',
      },
      fields: [
        {
          id: 'initiative',
          type: 'code',
          facet: true,
          inside: true,
          options: INITIATIVES,
          label: {
            fr: 'De qui venait l’initiative',
            nl: 'Van wie kwam het initiatief',
            en: 'Whose initiative it was',
          },
          help: {
            fr: 'Rempli par une personne, jamais envoyé à l’extérieur.',
            nl: 'Ingevuld door een mens, nooit naar buiten gestuurd.',
            en: 'Filled in by a person, never sent outside.',
          },
        },
        {
          id: 'effect',
          type: 'code',
          inside: true,
          options: [
            {
              code: 'notConsidered',
              label: { fr: 'Pas encore regardé', nl: 'Nog niet bekeken', en: 'Not considered yet' },
            },
            { code: 'none', label: { fr: 'Sans effet', nl: 'Geen gevolg', en: 'No effect' } },
            {
              code: 'toDiscuss',
              label: {
                fr: 'À voir avec l’avocat',
                nl: 'Te bespreken met de advocaat',
                en: 'To discuss with the lawyer',
              },
            },
            {
              code: 'measures',
              label: { fr: 'Des mesures sont prises', nl: 'Er komen maatregelen', en: 'Measures are taken' },
            },
          ],
          label: { fr: 'Effet', nl: 'Gevolg', en: 'Effect' },
        },
        {
          id: 'consideredBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          inside: true,
          label: { fr: 'Regardé par', nl: 'Bekeken door', en: 'Considered by' },
        },
        {
          id: 'consideredOn',
          type: 'date',
          tense: 'past',
          inside: true,
          label: { fr: 'Regardé le', nl: 'Bekeken op', en: 'Considered on' },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
