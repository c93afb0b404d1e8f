import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { AFTER_EXIT_MEANS, AFTER_EXIT_NEEDS } from '../vocabularies/after-exit.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

/** A former youth calls back (domain note 7.8). */
export const postExitRequest = defineKind({
  id: 'post-exit-request',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy', 'guidance'],
  title: { fr: 'Demande après le départ', nl: 'Vraag na het vertrek', en: 'Request after leaving' },
  description: {
    fr: 'Un ancien jeune écrit ou rappelle : ce qu’il demande, ce qui a été fait, qui prend la suite.',
    nl: 'Een oud-bewoner schrijft of belt terug: wat gevraagd wordt, wat gedaan is, wie het overneemt.',
    en: 'A former resident writes or calls back: what is asked, what was done, who takes it on.',
  },
  icon: 'phone-incoming',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  afterExit: 'onceLeft',
  summary: ['happenedAt', 'asksFor', 'outcome'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Reprendre la demande d’un ancien jeune',
        nl: 'Vraag van een oud-bewoner opnieuw opnemen',
        en: 'Take up a former resident’s request again',
      },
      forRole: 'REF',
      due: { on: 'againOn', unless: 'closedOn' },
    },
  ],
  sections: [
    {
      id: 'request',
      title: { fr: 'La demande', nl: 'De vraag', en: 'The request' },
      guidance: {
        fr: 'Vérifiez que c’est bien la personne avant de dire quoi que ce soit, même qu’elle a vécu ici. Une adresse ne s’écrit pas ici.',
        nl: 'Ga na of het echt die persoon is voor je iets zegt, zelfs dat hij of zij hier woonde. Een adres hoort hier niet.',
        en: 'Check that it is the person before saying anything, even that they lived here. An address is not written here.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'channel',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: AFTER_EXIT_MEANS,
          label: { fr: 'Par quelle voie', nl: 'Langs welke weg', en: 'By which way' },
        },
        {
          id: 'asksFor',
          type: 'codes',
          required: 'toSign',
          facet: true,
          options: AFTER_EXIT_NEEDS,
          label: { fr: 'Ce qui est demandé', nl: 'Wat gevraagd wordt', en: 'What is asked for' },
        },
        NOTE_WORDS,
        {
          id: 'callBack',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          inside: true,
          label: { fr: 'Comment rappeler', nl: 'Hoe terug te bereiken', en: 'How to call back' },
          help: {
            fr: 'Un numéro, une heure sûre. Ne sort jamais de la maison.',
            nl: 'Een nummer, een veilig uur. Verlaat het huis nooit.',
            en: 'A number, a safe hour. It never leaves the house.',
          },
        },
      ],
    },
    {
      id: 'done',
      title: { fr: 'La suite', nl: 'Het gevolg', en: 'What came of it' },
      fields: [
        {
          id: 'done',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Ce qui a été fait', nl: 'Wat gedaan werd', en: 'What was done' },
        },
        {
          id: 'doneBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          inside: true,
          label: { fr: 'Fait par', nl: 'Gedaan door', en: 'Done by' },
        },
        {
          id: 'outcome',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'open', label: { fr: 'En cours', nl: 'Loopt nog', en: 'Still open' } },
            { code: 'closed', label: { fr: 'Réglée', nl: 'Afgerond', en: 'Settled' } },
            {
              code: 'handedOver',
              label: {
                fr: 'Passée à un service',
                nl: 'Doorgegeven aan een dienst',
                en: 'Handed over to a service',
              },
            },
            {
              code: 'notPossible',
              label: { fr: 'Pas possible ici', nl: 'Hier niet mogelijk', en: 'Not possible here' },
            },
          ],
          label: { fr: 'Où elle en est', nl: 'Hoever het staat', en: 'Where it stands' },
        },
        {
          id: 'handedTo',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          inside: true,
          label: { fr: 'Passée à', nl: 'Doorgegeven aan', en: 'Handed over to' },
        },
        AGAIN_ON,
        {
          id: 'closedOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Close le', nl: 'Afgesloten op', en: 'Closed on' },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
