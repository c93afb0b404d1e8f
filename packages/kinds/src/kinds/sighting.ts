import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WORDS } from '../fields/note.ts'
import { TOLD } from '../fields/told.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const sighting = defineKind({
  id: 'sighting',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety'],
  title: {
    fr: 'Personne ou véhicule aperçu',
    nl: 'Persoon of voertuig gezien',
    en: 'Person or vehicle seen',
  },
  description: {
    fr: 'Quelqu’un qui attend, suit ou revient ; une voiture déjà vue. Même un doute se note.',
    nl: 'Iemand die wacht, volgt of terugkomt; een auto die je al zag. Ook een twijfel noteer je.',
    en: 'Somebody who waits, follows or comes back; a car seen before. Even a doubt is written down.',
  },
  notice: {
    fr: 'Ne suivez pas, n’abordez pas, ne photographiez pas. Ne rentrez pas droit à la maison. En danger : 112.',
    nl: 'Volg niet, spreek niet aan, neem geen foto’s. Ga niet recht naar huis. Bij gevaar: 112.',
    en: 'Do not follow, approach or photograph. Do not go straight back to the house. In danger: 112.',
  },
  icon: 'eye',
  signing: { by: 'author' },
  retention: 'R-sec',
  perFile: 'many',
  summary: ['seenAt', 'what', 'behaviour', 'recognised'],
  sections: [
    {
      id: 'seen',
      title: { fr: 'Ce qui a été vu', nl: 'Wat gezien werd', en: 'What was seen' },
      fields: [
        {
          id: 'seenAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
        },
        {
          id: 'what',
          type: 'codes',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'person', label: { fr: 'Une personne', nl: 'Een persoon', en: 'A person' } },
            {
              code: 'group',
              label: { fr: 'Plusieurs personnes', nl: 'Meerdere personen', en: 'Several people' },
            },
            { code: 'vehicle', label: { fr: 'Un véhicule', nl: 'Een voertuig', en: 'A vehicle' } },
            {
              code: 'device',
              label: { fr: 'Un drone ou un traceur', nl: 'Een drone of tracker', en: 'A drone or tracker' },
            },
          ],
          label: { fr: 'Quoi', nl: 'Wat', en: 'What' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un lieu extérieur', nl: 'een plaats buitenshuis', en: 'a place outside' },
          label: { fr: 'Où', nl: 'Waar', en: 'Where' },
        },
        {
          id: 'seenBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Qui a vu', nl: 'Wie het zag', en: 'Who saw it' },
        },
        {
          id: 'behaviour',
          type: 'codes',
          facet: true,
          options: [
            { code: 'waited', label: { fr: 'Attendait', nl: 'Wachtte', en: 'Waited' } },
            { code: 'followed', label: { fr: 'Suivait', nl: 'Volgde', en: 'Followed' } },
            { code: 'cameBack', label: { fr: 'Est revenu', nl: 'Kwam terug', en: 'Came back' } },
            {
              code: 'photographed',
              label: { fr: 'Photographiait', nl: 'Nam foto’s', en: 'Took photographs' },
            },
            {
              code: 'asked',
              label: { fr: 'Posait des questions', nl: 'Stelde vragen', en: 'Asked questions' },
            },
            {
              code: 'calledName',
              label: { fr: 'A appelé par le nom', nl: 'Riep bij de naam', en: 'Called by name' },
            },
            { code: 'approached', label: { fr: 'S’est approché', nl: 'Kwam dichterbij', en: 'Came close' } },
          ],
          label: { fr: 'Comportement', nl: 'Gedrag', en: 'Behaviour' },
        },
        {
          id: 'description',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 4000,
          label: { fr: 'Description', nl: 'Beschrijving', en: 'Description' },
          help: {
            fr: 'Taille, âge, vêtements, ce qui frappe ; marque, couleur, sens de la marche.',
            nl: 'Lengte, leeftijd, kleren, wat opvalt; merk, kleur, rijrichting.',
            en: 'Height, age, clothes, what strikes; make, colour, direction.',
          },
        },
        {
          id: 'plate',
          type: 'line',
          voice: 'fact',
          maxLength: 40,
          inside: true,
          label: {
            fr: 'Plaque, même partielle',
            nl: 'Nummerplaat, ook gedeeltelijk',
            en: 'Plate, even in part',
          },
        },
        {
          id: 'recognised',
          type: 'code',
          facet: true,
          options: [
            { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
            { code: 'maybe', label: { fr: 'Peut-être', nl: 'Misschien', en: 'Maybe' } },
            { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
            { code: 'notAsked', label: { fr: 'Pas demandé', nl: 'Niet gevraagd', en: 'Not asked' } },
          ],
          label: { fr: 'Le jeune reconnaît', nl: 'De jongere herkent', en: 'The young person recognises' },
        },
        NOTE_WORDS,
      ],
    },
    {
      id: 'after',
      title: { fr: 'Ce qui a été fait', nl: 'Wat gedaan werd', en: 'What was done' },
      fields: [
        {
          id: 'action',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Sur le moment', nl: 'Op het moment zelf', en: 'At the time' },
        },
        TOLD,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
