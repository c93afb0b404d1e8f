import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WORDS } from '../fields/note.ts'
import { ratings, SAID_BY_YOUTH, SEEN_BY_TEAM } from '../fields/ratings.ts'
import { EASE } from '../vocabularies/levels.ts'

export const sleepAndMood = defineKind({
  id: 'sleep-and-mood',
  version: 1,
  compartment: 'MED',
  axes: ['guidance'],
  title: { fr: 'Sommeil et humeur', nl: 'Slaap en stemming', en: 'Sleep and mood' },
  description: {
    fr: 'Une nuit ou une semaine en quelques touches : l’équipe de nuit l’écrit, le soignant le lit.',
    nl: 'Een nacht of een week in enkele tikken: de nachtploeg noteert, de zorgverlener leest.',
    en: 'A night or a week in a few taps: the night staff write it, the carer reads it.',
  },
  icon: 'moon',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['period', 'slept', 'wakings'],
  sections: [
    {
      id: 'period',
      title: { fr: 'La période', nl: 'De periode', en: 'The period' },
      fields: [
        {
          id: 'period',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'night', label: { fr: 'Cette nuit', nl: 'Deze nacht', en: 'This night' } },
            { code: 'day', label: { fr: 'Cette journée', nl: 'Deze dag', en: 'This day' } },
            { code: 'week', label: { fr: 'Cette semaine', nl: 'Deze week', en: 'This week' } },
          ],
          label: { fr: 'Période', nl: 'Periode', en: 'Period' },
        },
        {
          id: 'slept',
          type: 'minutes',
          facet: true,
          max: 1440,
          label: { fr: 'Temps de sommeil', nl: 'Slaaptijd', en: 'Time slept' },
        },
        {
          id: 'wakings',
          type: 'int',
          facet: true,
          max: 30,
          label: { fr: 'Réveils', nl: 'Keren wakker', en: 'Times awake' },
        },
        {
          id: 'nightmares',
          type: 'bool',
          facet: true,
          label: { fr: 'Cauchemars', nl: 'Nachtmerries', en: 'Nightmares' },
        },
      ],
    },
    {
      id: 'grid',
      title: { fr: 'Comment cela va', nl: 'Hoe het gaat', en: 'How it goes' },
      guidance: {
        fr: 'Deux touches suffisent. Ne réveillez personne pour remplir une case.',
        nl: 'Twee tikken volstaan. Maak niemand wakker om een vakje in te vullen.',
        en: 'Two taps are enough. Wake nobody to fill a box.',
      },
      ...ratings(
        [
          { code: 'fallingAsleep', label: { fr: 'S’endormir', nl: 'Inslapen', en: 'Falling asleep' } },
          { code: 'sleeping', label: { fr: 'Dormir', nl: 'Doorslapen', en: 'Sleeping through' } },
          { code: 'appetite', label: { fr: 'Appétit', nl: 'Eetlust', en: 'Appetite' } },
          { code: 'energy', label: { fr: 'Énergie', nl: 'Energie', en: 'Energy' } },
          { code: 'mood', label: { fr: 'Humeur', nl: 'Stemming', en: 'Mood' } },
        ],
        EASE,
        [SEEN_BY_TEAM, SAID_BY_YOUTH],
      ),
    },
    {
      id: 'words',
      title: { fr: 'En mots', nl: 'In woorden', en: 'In words' },
      fields: [
        {
          id: 'helped',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: {
            fr: 'Ce qui a été vu, ce qui a aidé',
            nl: 'Wat werd gezien, wat hielp',
            en: 'What was seen, what helped',
          },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
