import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { TEAM_SAYS } from '../fields/both-sides.ts'
import { NOTE_WORDS } from '../fields/note.ts'

export const skillsInventory = defineKind({
  id: 'skills-inventory',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Inventaire des compétences', nl: 'Overzicht van vaardigheden', en: 'Skills inventory' },
  description: {
    fr: 'Ce que le jeune sait faire, appris ici ou avant, et ce qui le prouve.',
    nl: 'Wat de jongere kan, hier of vroeger geleerd, en wat het bewijst.',
    en: 'What the young person can do, learned here or before, and what shows it.',
  },
  icon: 'badge-check',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['skills'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Compléter l’inventaire des compétences',
        nl: 'Overzicht van vaardigheden aanvullen',
        en: 'Complete the skills inventory',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: { fr: 'Inventaire des compétences', nl: 'Overzicht van vaardigheden', en: 'Skills inventory' },
      guidance: {
        fr: 'Un savoir-faire appris sous la contrainte reste un savoir-faire : le jeune décide s’il veut le nommer.',
        nl: 'Een vaardigheid die onder dwang geleerd werd, blijft een vaardigheid: de jongere beslist of die genoemd wordt.',
        en: 'A skill learned under duress remains a skill: the young person decides whether to name it.',
      },
      fields: [
        {
          id: 'skills',
          type: 'list',
          max: 20,
          add: { fr: 'Ajouter une compétence', nl: 'Een vaardigheid toevoegen', en: 'Add a skill' },
          fields: [
            {
              id: 'skill',
              type: 'line',
              voice: 'youth',
              maxLength: 200,
              label: { fr: 'Je sais…', nl: 'Ik kan…', en: 'I can…' },
            },
            {
              id: 'evidence',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              label: { fr: 'Ce qui le montre', nl: 'Wat het toont', en: 'What shows it' },
            },
            {
              id: 'where',
              type: 'code',
              options: [
                { code: 'before', label: { fr: 'Avant', nl: 'Vroeger', en: 'Before' } },
                { code: 'house', label: { fr: 'Dans la maison', nl: 'In huis', en: 'In the house' } },
                { code: 'school', label: { fr: 'À l’école', nl: 'Op school', en: 'At school' } },
                { code: 'work', label: { fr: 'Au travail', nl: 'Op het werk', en: 'At work' } },
              ],
              label: { fr: 'Appris', nl: 'Geleerd', en: 'Learned' },
            },
          ],
          label: { fr: 'Compétences', nl: 'Vaardigheden', en: 'Skills' },
        },
        NOTE_WORDS,
        TEAM_SAYS,
        AGAIN_ON,
      ],
    },
  ],
})
