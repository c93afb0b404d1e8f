import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { ratings } from '../fields/ratings.ts'
import { AGREEMENTS } from '../vocabularies/levels.ts'

export const selfImage = defineKind({
  id: 'self-image',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: { fr: 'Comment je me vois', nl: 'Hoe ik mezelf zie', en: 'How I see myself' },
  description: {
    fr: 'Rempli par le jeune, avec ses mots, de temps en temps. Personne n’est comparé à personne.',
    nl: 'Ingevuld door de jongere, in eigen woorden, van tijd tot tijd. Niemand wordt met iemand vergeleken.',
    en: 'Filled in by the young person, in their own words, now and then. Nobody is compared with anybody.',
  },
  icon: 'smile',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['ownWords'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Proposer de nouveau « Comment je me vois »',
        nl: '“Hoe ik mezelf zie” opnieuw voorstellen',
        en: 'Offer “How I see myself” again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'sentences',
      title: { fr: 'Des phrases', nl: 'Zinnen', en: 'Some sentences' },
      guidance: {
        fr: 'Donnez l’écran au jeune, ou lisez les phrases. Une phrase sans réponse est une réponse. Ne discutez pas un choix.',
        nl: 'Geef het scherm aan de jongere, of lees de zinnen voor. Een zin zonder antwoord is een antwoord. Bespreek geen keuze.',
        en: 'Hand over the screen, or read the sentences aloud. A sentence left open is an answer. Do not argue with a choice.',
      },
      ...ratings(
        [
          {
            code: 'content',
            label: {
              fr: 'Je suis content ou contente de moi',
              nl: 'Ik ben tevreden over mezelf',
              en: 'I am pleased with myself',
            },
          },
          {
            code: 'able',
            label: { fr: 'Je sais faire des choses', nl: 'Ik kan dingen', en: 'I can do things' },
          },
          {
            code: 'speak',
            label: {
              fr: 'J’ose dire ce que je pense',
              nl: 'Ik durf te zeggen wat ik denk',
              en: 'I dare to say what I think',
            },
          },
          {
            code: 'refuse',
            label: { fr: 'J’ose dire non', nl: 'Ik durf nee te zeggen', en: 'I dare to say no' },
          },
          {
            code: 'place',
            label: {
              fr: 'J’ai une place parmi les autres',
              nl: 'Ik heb een plaats tussen de anderen',
              en: 'I have a place among others',
            },
          },
          {
            code: 'body',
            label: {
              fr: 'Je me sens bien dans mon corps',
              nl: 'Ik voel me goed in mijn lichaam',
              en: 'I feel at ease in my body',
            },
          },
          {
            code: 'future',
            label: {
              fr: 'Demain me donne envie',
              nl: 'Ik heb zin in morgen',
              en: 'I look forward to tomorrow',
            },
          },
        ],
        AGREEMENTS,
        [
          {
            id: 'Youth',
            voice: 'youth',
            label: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' },
          },
        ],
      ),
    },
    {
      id: 'words',
      title: { fr: 'Avec ses mots', nl: 'In eigen woorden', en: 'In their own words' },
      fields: [
        {
          id: 'ownWords',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce que le jeune veut en dire',
            nl: 'Wat de jongere erover kwijt wil',
            en: 'What the young person wants to say',
          },
        },
        {
          id: 'proudOf',
          type: 'words',
          maxLength: 2000,
          label: {
            fr: 'Une chose dont être fier',
            nl: 'Iets om trots op te zijn',
            en: 'Something to be proud of',
          },
        },
        {
          id: 'filledBy',
          type: 'code',
          options: [
            {
              code: 'alone',
              label: {
                fr: 'Rempli par le jeune',
                nl: 'Ingevuld door de jongere',
                en: 'Filled in by the young person',
              },
            },
            {
              code: 'together',
              label: {
                fr: 'Lu et rempli ensemble',
                nl: 'Samen gelezen en ingevuld',
                en: 'Read and filled in together',
              },
            },
            {
              code: 'interpreter',
              label: { fr: 'Avec un interprète', nl: 'Met een tolk', en: 'With an interpreter' },
            },
          ],
          label: { fr: 'Comment', nl: 'Hoe', en: 'How' },
        },
        AGAIN_ON,
      ],
    },
  ],
})
