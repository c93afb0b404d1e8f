import { defineKind } from '../define-kind.ts'
import { DANGER_JUDGED, SEALED_NOTICE, SEALED_REVIEW } from '../fields/danger.ts'
import { NOTE_READING } from '../fields/note.ts'
import { TOLD } from '../fields/told.ts'
import { DANGER_ROLES } from '../vocabularies/danger.ts'

export const dangerPerson = defineKind({
  id: 'danger-person',
  version: 1,
  compartment: 'SEALED',
  axes: ['safety'],
  title: { fr: 'Personne dangereuse', nl: 'Gevaarlijke persoon', en: 'Dangerous person' },
  description: {
    fr: 'Qui peut retrouver ou reprendre le jeune : noms, numéros, lieux. Scellé.',
    nl: 'Wie de jongere kan terugvinden of terughalen: namen, nummers, plaatsen. Verzegeld.',
    en: 'Who may find or take back the young person: names, numbers, places. Sealed.',
  },
  notice: SEALED_NOTICE,
  icon: 'user-x',
  signing: { by: 'author' },
  retention: 'R-sec',
  inside: true,
  perFile: 'many',
  summary: ['role', 'level', 'reviewOn'],
  followUps: [SEALED_REVIEW],
  sections: [
    {
      id: 'person',
      title: { fr: 'La personne', nl: 'De persoon', en: 'The person' },
      guidance: {
        fr: 'Cette personne a aussi des droits : écrivez ce qui sert à protéger, rien de plus.',
        nl: 'Ook deze persoon heeft rechten: schrijf wat nodig is om te beschermen, niets meer.',
        en: 'This person has rights too: write what serves to protect, nothing more.',
      },
      fields: [
        {
          id: 'names',
          type: 'list',
          add: { fr: 'Ajouter un nom', nl: 'Een naam toevoegen', en: 'Add a name' },
          max: 20,
          fields: [
            {
              id: 'name',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              required: 'toSign',
              label: {
                fr: 'Nom, surnom ou pseudonyme',
                nl: 'Naam, bijnaam of schuilnaam',
                en: 'Name, nickname or handle',
              },
            },
            {
              id: 'use',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              label: { fr: 'Où il est employé', nl: 'Waar die gebruikt wordt', en: 'Where it is used' },
            },
          ],
          label: { fr: 'Noms', nl: 'Namen', en: 'Names' },
        },
        {
          id: 'role',
          type: 'code',
          required: 'toSign',
          options: DANGER_ROLES,
          label: { fr: 'Rôle', nl: 'Rol', en: 'Role' },
        },
        {
          id: 'tie',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Lien avec le jeune', nl: 'Band met de jongere', en: 'Tie with the young person' },
        },
        {
          id: 'description',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Description physique', nl: 'Uiterlijke beschrijving', en: 'Physical description' },
        },
        {
          id: 'lastSeenOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Vue pour la dernière fois le', nl: 'Laatst gezien op', en: 'Last seen on' },
        },
      ],
    },
    {
      id: 'traces',
      title: {
        fr: 'Ce qui permet de la reconnaître',
        nl: 'Waaraan je de persoon herkent',
        en: 'What to recognise them by',
      },
      fields: [
        {
          id: 'numbers',
          type: 'list',
          add: {
            fr: 'Ajouter un numéro ou un compte',
            nl: 'Een nummer of account toevoegen',
            en: 'Add a number or account',
          },
          max: 30,
          fields: [
            {
              id: 'value',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              required: 'toSign',
              label: { fr: 'Numéro ou compte', nl: 'Nummer of account', en: 'Number or account' },
            },
            {
              id: 'seenOn',
              type: 'date',
              tense: 'past',
              label: { fr: 'Relevé le', nl: 'Genoteerd op', en: 'Noted on' },
            },
          ],
          label: { fr: 'Numéros et comptes', nl: 'Nummers en accounts', en: 'Numbers and accounts' },
        },
        {
          id: 'vehicles',
          type: 'list',
          add: { fr: 'Ajouter un véhicule', nl: 'Een voertuig toevoegen', en: 'Add a vehicle' },
          max: 20,
          fields: [
            {
              id: 'vehicle',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              label: { fr: 'Marque et couleur', nl: 'Merk en kleur', en: 'Make and colour' },
            },
            {
              id: 'plate',
              type: 'line',
              voice: 'fact',
              maxLength: 40,
              label: { fr: 'Plaque', nl: 'Nummerplaat', en: 'Plate' },
            },
          ],
          label: { fr: 'Véhicules', nl: 'Voertuigen', en: 'Vehicles' },
        },
        {
          id: 'places',
          type: 'list',
          add: { fr: 'Ajouter un lieu', nl: 'Een plaats toevoegen', en: 'Add a place' },
          max: 20,
          fields: [
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
              id: 'when',
              type: 'line',
              voice: 'fact',
              maxLength: 120,
              label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
            },
          ],
          label: { fr: 'Lieux fréquentés', nl: 'Bezochte plaatsen', en: 'Places they go' },
        },
      ],
    },
    {
      id: 'judged',
      title: { fr: 'Le danger', nl: 'Het gevaar', en: 'The danger' },
      fields: [...DANGER_JUDGED, NOTE_READING, TOLD],
    },
  ],
})
