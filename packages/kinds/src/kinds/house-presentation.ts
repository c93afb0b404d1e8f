import { defineKind } from '../define-kind.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const housePresentation = defineKind({
  id: 'house-presentation',
  version: 1,
  compartment: 'INTAKE',
  axes: ['firstReception', 'guidance'],
  title: {
    fr: 'Présentation de la maison et du groupe',
    nl: 'Voorstelling van het huis en de groep',
    en: 'Presentation of the house and the group',
  },
  description: {
    fr: 'Le tour des lieux, les visages, les rythmes, et ce que le groupe saura du jeune.',
    nl: 'De rondgang, de gezichten, het ritme, en wat de groep over de jongere zal weten.',
    en: 'The tour, the faces, the rhythm, and what the group will know about the young person.',
  },
  icon: 'house',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['presentedOn', 'shown', 'usualName'],
  sections: [
    {
      id: 'house',
      title: { fr: 'La maison', nl: 'Het huis', en: 'The house' },
      guidance: {
        fr: 'Par petites étapes : la chambre, la salle de bain, la cuisine, puis le reste. Montrez les issues et les endroits calmes.',
        nl: 'In kleine stappen: kamer, badkamer, keuken, dan de rest. Toon de uitgangen en de rustige plekken.',
        en: 'In small steps: room, bathroom, kitchen, then the rest. Show the ways out and the quiet places.',
      },
      fields: [
        {
          id: 'presentedOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Fait le', nl: 'Gedaan op', en: 'Done on' },
        },
        {
          id: 'shown',
          type: 'codes',
          options: [
            { code: 'rooms', label: { fr: 'Les pièces', nl: 'De kamers', en: 'The rooms' } },
            {
              code: 'exits',
              label: { fr: 'Les issues de secours', nl: 'De nooduitgangen', en: 'The emergency exits' },
            },
            {
              code: 'quietPlaces',
              label: { fr: 'Les endroits calmes', nl: 'De rustige plekken', en: 'The quiet places' },
            },
            {
              code: 'rhythm',
              label: {
                fr: 'Les horaires et les rituels',
                nl: 'De uren en de rituelen',
                en: 'The timetable and rituals',
              },
            },
            { code: 'team', label: { fr: 'L’équipe', nl: 'Het team', en: 'The team' } },
            { code: 'group', label: { fr: 'Le groupe', nl: 'De groep', en: 'The group' } },
          ],
          label: { fr: 'Montré', nl: 'Getoond', en: 'Shown' },
        },
        {
          id: 'introduced',
          type: 'list',
          add: { fr: 'Ajouter une personne', nl: 'Een persoon toevoegen', en: 'Add a person' },
          max: 20,
          fields: [
            {
              id: 'person',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Personne', nl: 'Persoon', en: 'Person' },
            },
          ],
          label: { fr: 'Personnes présentées', nl: 'Voorgestelde personen', en: 'People introduced' },
        },
        {
          id: 'buddy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Parrain ou marraine du groupe', nl: 'Buddy in de groep', en: 'Buddy in the group' },
        },
      ],
    },
    {
      id: 'group',
      title: { fr: 'Dans le groupe', nl: 'In de groep', en: 'In the group' },
      guidance: {
        fr: 'Le jeune choisit son nom d’usage et ce que les autres sauront. Rappelez que personne ne raconte l’histoire d’un autre.',
        nl: 'De jongere kiest de roepnaam en wat de anderen weten. Herhaal dat niemand het verhaal van een ander vertelt.',
        en: 'The young person chooses the name to use and what others will know. Recall that nobody tells another’s story.',
      },
      fields: [
        {
          id: 'usualName',
          type: 'line',
          voice: 'youth',
          maxLength: 80,
          label: { fr: 'Nom choisi', nl: 'Gekozen naam', en: 'Chosen name' },
        },
        {
          id: 'maySay',
          type: 'text',
          voice: 'youth',
          maxLength: 1000,
          label: {
            fr: 'Ce qu’on peut dire au groupe',
            nl: 'Wat de groep mag weten',
            en: 'What the group may be told',
          },
        },
        {
          id: 'mayNotSay',
          type: 'text',
          voice: 'youth',
          maxLength: 1000,
          label: { fr: 'Ce qu’on ne dira pas', nl: 'Wat niet gezegd wordt', en: 'What will not be said' },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 2000,
          label: {
            fr: 'La réaction du jeune',
            nl: 'De reactie van de jongere',
            en: 'The young person’s reaction',
          },
        },
        {
          id: 'observation',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce que vous avez vu', nl: 'Wat je hebt gezien', en: 'What you saw' },
        },
      ],
    },
  ],
})
