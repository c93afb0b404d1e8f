import type { SELF_STATES } from '@havre/contracts/contract-reviews.ts'
import type { PathLanguage } from './path-words.ts'

/** What the sheet of a stage says to a youth who reads little, in one language. */
export type StageWords = {
  readonly title: string
  readonly intro: string
  readonly next: (day: string) => string
  /** The three answers of the self-assessment on the screen, word for word. */
  readonly self: Record<(typeof SELF_STATES)[number], string>
  /** Who gave an answer the last time, in a word, and when. */
  readonly you: string
  readonly team: string
  readonly youSaid: (day: string) => string
  readonly teamSaw: (day: string) => string
  readonly words: string
  readonly all: string
  readonly me: string
  readonly withMe: string
}

export const STAGE_WORDS: Readonly<Record<PathLanguage, StageWords>> = {
  fr: {
    title: 'Où j’en suis',
    intro: 'À toi de dire. Il n’y a pas de mauvaise réponse.',
    next: day => `Prochain bilan : le ${day}.`,
    self: { yes: 'Oui, j’y arrive', almost: 'Presque', notYet: 'Pas encore' },
    you: 'toi',
    team: 'l’équipe',
    youSaid: day => `Sous les cases, ta dernière réponse : le ${day}.`,
    teamSaw: day => `Ce que l’équipe a vu : le ${day}.`,
    words: 'Mes mots',
    all: 'Ce que je veux dire',
    me: 'Moi',
    withMe: 'Avec moi, pour l’équipe',
  },
  nl: {
    title: 'Waar ik sta',
    intro: 'Zeg het zelf. Er is geen fout antwoord.',
    next: day => `Volgend gesprek: ${day}.`,
    self: { yes: 'Ja, het lukt', almost: 'Bijna', notYet: 'Nog niet' },
    you: 'jij',
    team: 'het team',
    youSaid: day => `Onder de vakjes, jouw laatste antwoord: op ${day}.`,
    teamSaw: day => `Wat het team zag: op ${day}.`,
    words: 'Mijn woorden',
    all: 'Wat ik wil zeggen',
    me: 'Ik',
    withMe: 'Met mij, voor het team',
  },
  en: {
    title: 'Where I am',
    intro: 'You say it. There is no wrong answer.',
    next: day => `Next review: ${day}.`,
    self: { yes: 'Yes, I manage', almost: 'Almost', notYet: 'Not yet' },
    you: 'you',
    team: 'the team',
    youSaid: day => `Below the boxes, your last answer: on ${day}.`,
    teamSaw: day => `What the team saw: on ${day}.`,
    words: 'My words',
    all: 'What I want to say',
    me: 'Me',
    withMe: 'With me, for the team',
  },
  ar: {
    title: 'أين وصلتُ',
    intro: 'أنت من يقول. لا توجد إجابة خاطئة.',
    next: day => `التقييم القادم: ${day}.`,
    self: { yes: 'نعم، أستطيع', almost: 'تقريباً', notYet: 'ليس بعد' },
    you: 'أنت',
    team: 'الفريق',
    youSaid: day => `تحت المربعات إجابتك الأخيرة: في ${day}.`,
    teamSaw: day => `ما رآه الفريق: في ${day}.`,
    words: 'كلماتي',
    all: 'ما أريد أن أقوله',
    me: 'أنا',
    withMe: 'معي، عن الفريق',
  },
}
