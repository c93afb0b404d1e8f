import type { SELF_STATES } from '@havre/contracts/contract-reviews.ts'
import type { CriterionState } from '@havre/rules/autonomy/review.ts'
import type { PathLanguage } from './path-words.ts'

/** What the sheet of a stage says to a youth who reads little, in one language. */
export type StageWords = {
  readonly title: string
  readonly intro: string
  readonly next: (day: string) => string
  /** The three answers of the self-assessment on the screen, word for word. */
  readonly self: Record<(typeof SELF_STATES)[number], string>
  readonly seen: Record<CriterionState, string>
  readonly youSaid: (day: string, answer: string) => string
  readonly teamSaw: (day: string, state: string) => string
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
    seen: { met: 'atteint', partly: 'en partie', notMet: 'pas atteint', notSeen: 'pas vu' },
    youSaid: (day, answer) => `Toi, le ${day} : ${answer}`,
    teamSaw: (day, state) => `L’équipe, le ${day} : ${state}`,
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
    seen: { met: 'bereikt', partly: 'deels', notMet: 'niet bereikt', notSeen: 'niet gezien' },
    youSaid: (day, answer) => `Jij, op ${day}: ${answer}`,
    teamSaw: (day, state) => `Het team, op ${day}: ${state}`,
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
    seen: { met: 'met', partly: 'in part', notMet: 'not met', notSeen: 'not seen' },
    youSaid: (day, answer) => `You, on ${day}: ${answer}`,
    teamSaw: (day, state) => `The team, on ${day}: ${state}`,
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
    seen: { met: 'تحقّق', partly: 'تحقّق جزئياً', notMet: 'لم يتحقّق', notSeen: 'لم يُرَ' },
    youSaid: (day, answer) => `أنت، في ${day}: ${answer}`,
    teamSaw: (day, state) => `الفريق، في ${day}: ${state}`,
    words: 'كلماتي',
    all: 'ما أريد أن أقوله',
    me: 'أنا',
    withMe: 'معي، عن الفريق',
  },
}
