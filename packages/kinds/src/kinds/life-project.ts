import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { TEAM_SAYS, YOUTH_AGREES } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'

export const lifeProject = defineKind({
  id: 'life-project',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'autonomy'],
  title: { fr: 'Projet de vie', nl: 'Levensproject', en: 'Life project' },
  description: {
    fr: 'Ce que le jeune veut faire de sa vie, les chemins possibles, celui qu’il choisit aujourd’hui. Une nouvelle version à chaque changement.',
    nl: 'Wat de jongere met het leven wil, de mogelijke wegen, de weg van vandaag. Bij elke verandering een nieuwe versie.',
    en: 'What the young person wants of life, the possible paths, the one chosen today. A new version at each change.',
  },
  icon: 'compass',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['direction', 'chosenPath'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Reparler du projet de vie',
        nl: 'Levensproject opnieuw bespreken',
        en: 'Talk again about the life project',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'wishes',
      title: {
        fr: 'Ce que le jeune souhaite',
        nl: 'Wat de jongere wenst',
        en: 'What the young person wishes',
      },
      guidance: {
        fr: 'Demandez : « Dans cinq ans, où te vois-tu ? » Un rêve s’écrit tel quel ; on ne le corrige pas.',
        nl: 'Vraag: “Waar zie je jezelf over vijf jaar?” Een droom schrijf je op zoals hij is; je verbetert hem niet.',
        en: 'Ask: “Where do you see yourself in five years?” A dream is written down as it is; it is not corrected.',
      },
      fields: [
        {
          id: 'wishes',
          type: 'words',
          maxLength: 6000,
          label: {
            fr: 'Rêves et souhaits, avec ses mots',
            nl: 'Dromen en wensen, in eigen woorden',
            en: 'Dreams and wishes, in their own words',
          },
        },
        {
          id: 'options',
          type: 'list',
          add: { fr: 'Ajouter un chemin', nl: 'Een weg toevoegen', en: 'Add a path' },
          max: 12,
          fields: [
            {
              id: 'path',
              type: 'line',
              voice: 'youth',
              maxLength: 200,
              label: { fr: 'Chemin possible', nl: 'Mogelijke weg', en: 'Possible path' },
            },
            {
              id: 'attracts',
              type: 'line',
              voice: 'youth',
              maxLength: 300,
              label: { fr: 'Ce qui attire', nl: 'Wat aantrekt', en: 'What attracts' },
            },
            {
              id: 'worries',
              type: 'line',
              voice: 'youth',
              maxLength: 300,
              label: { fr: 'Ce qui inquiète', nl: 'Wat zorgen baart', en: 'What worries' },
            },
            {
              id: 'toFindOut',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              label: {
                fr: 'Ce qu’il faut encore savoir',
                nl: 'Wat nog uit te zoeken is',
                en: 'What is still to find out',
              },
            },
          ],
          label: { fr: 'Chemins envisagés', nl: 'Overwogen wegen', en: 'Paths considered' },
        },
      ],
    },
    {
      id: 'choice',
      title: { fr: 'Le choix d’aujourd’hui', nl: 'De keuze van vandaag', en: 'Today’s choice' },
      guidance: {
        fr: 'Le jeune a le droit d’attendre, et celui de changer d’avis. « Pas encore décidé » est un choix entier.',
        nl: 'De jongere mag wachten en mag van mening veranderen. “Nog niet beslist” is een volwaardige keuze.',
        en: 'The young person has the right to wait, and to change their mind. “Not decided yet” is a full choice.',
      },
      fields: [
        {
          id: 'direction',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'stay',
              label: { fr: 'Rester en Belgique', nl: 'In België blijven', en: 'Stay in Belgium' },
            },
            {
              code: 'return',
              label: { fr: 'Rentrer au pays', nl: 'Terugkeren naar het land', en: 'Return to the country' },
            },
            {
              code: 'elsewhere',
              label: { fr: 'Aller ailleurs', nl: 'Ergens anders heen', en: 'Go elsewhere' },
            },
            {
              code: 'undecided',
              label: { fr: 'Pas encore décidé', nl: 'Nog niet beslist', en: 'Not decided yet' },
            },
          ],
          label: { fr: 'Direction', nl: 'Richting', en: 'Direction' },
        },
        {
          id: 'chosenPath',
          type: 'words',
          maxLength: 3000,
          label: {
            fr: 'Le chemin choisi, avec ses mots',
            nl: 'De gekozen weg, in eigen woorden',
            en: 'The chosen path, in their own words',
          },
        },
        {
          id: 'changed',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: {
            fr: 'Ce qui a changé depuis la version précédente',
            nl: 'Wat veranderde sinds de vorige versie',
            en: 'What has changed since the previous version',
          },
        },
        {
          ...TEAM_SAYS,
          help: {
            fr: 'Ce qui rend ce chemin possible, ce qui le freine. Ni promesse, ni verdict.',
            nl: 'Wat deze weg mogelijk maakt, wat hem afremt. Geen belofte, geen oordeel.',
            en: 'What makes this path possible, what slows it down. No promise, no verdict.',
          },
        },
        NOTE_NEXT,
        AGAIN_ON,
        YOUTH_AGREES,
      ],
    },
  ],
})
