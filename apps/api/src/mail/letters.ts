import type { Me } from '../context.ts'

type Language = Me['language']

/** What mails say: the same to everybody, whatever waits. No name, no number, no word of what the house does. */
const REMINDER: Record<Language, (landing: string) => string> = {
  fr: landing => `Bonjour,

Quelque chose vous attend. Ouvrez une session comme d’habitude pour le voir.

${landing}

Ce message est automatique : inutile d’y répondre.
`,
  nl: landing => `Hallo,

Er wacht iets op u. Meld u aan zoals altijd om het te zien.

${landing}

Dit is een automatisch bericht: antwoorden hoeft niet.
`,
  en: landing => `Hello,

Something is waiting for you. Sign in as usual to see it.

${landing}

This message is automatic: there is no need to answer.
`,
}

const CODE: Record<Language, (code: string) => string> = {
  fr: code => `Bonjour,

Votre code : ${code}

Il est valable 30 minutes. Si vous n’avez rien demandé, ignorez ce message.
`,
  nl: code => `Hallo,

Uw code: ${code}

Hij is 30 minuten geldig. Hebt u niets gevraagd? Dan mag u dit bericht negeren.
`,
  en: code => `Hello,

Your code: ${code}

It is good for 30 minutes. If you asked for nothing, ignore this message.
`,
}

const TEST: Record<Language, string> = {
  fr: 'Bonjour,\n\nCe message d’essai est bien arrivé.\n',
  nl: 'Hallo,\n\nDit testbericht is goed aangekomen.\n',
  en: 'Hello,\n\nThis test message has arrived.\n',
}

export const reminderText = (language: Language, landing: string) => REMINDER[language](landing)
export const codeText = (language: Language, code: string) => CODE[language](code)
export const testText = (language: Language) => TEST[language]
