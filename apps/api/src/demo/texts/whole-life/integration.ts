import { CEFR_SKILLS } from '@havre/kinds/vocabularies/cefr.ts'
import { type Step, words } from '../../story/steps.ts'

const level = (day: number, how: string, levels: readonly string[]): Step => ({
  day,
  kind: 'language-level',
  by: 'referent',
  answers: {
    language: 'fr',
    how,
    ...Object.fromEntries(CEFR_SKILLS.map(({ code }, index) => [`${code}Level`, levels[index] ?? 'A0'])),
  },
})

/** Axis 5 of one whole stay, with its documents and its photo. */
export const WHOLE_LIFE_INTEGRATION: readonly Step[] = [
  {
    day: 1,
    kind: 'photo',
    by: 'legal',
    hour: 11,
    answers: {
      usage: ['missing'],
      agreed: 'limited',
      takenOn: '@+0',
      deleteOn: '@+365',
      neutral: true,
      words: words('Seulement pour si je disparais.'),
    },
  },
  {
    day: 24,
    kind: 'identity-document',
    by: 'legal',
    answers: {
      documentType: 'birth',
      issuer: 'État civil, pays d’origine',
      original: 'guardian',
      copies: 2,
      doubt: 'copy',
    },
  },
  {
    day: 58,
    kind: 'legal-document',
    by: 'legal',
    answers: {
      documentType: 'certificate',
      number: 'D-4471',
      issuedOn: '@-2',
      expiresOn: '@+88',
      renewFrom: '@+58',
      original: 'safe',
      copies: 2,
      doubt: 'seen',
    },
  },
  level(30, 'team', ['A1', 'A0', 'A0', 'A0', 'A0']),
  level(130, 'school', ['A2', 'A2', 'A1', 'A1', 'A1']),
  level(260, 'school', ['B1', 'B1', 'B1', 'A2', 'A2']),
  level(440, 'test', ['B2', 'B2', 'B2', 'B1', 'B1']),
  {
    day: 63,
    kind: 'school-enrolment',
    by: 'referent',
    answers: {
      classType: 'daspa',
      place: 'École secondaire',
      startsOn: '@+5',
      state: 'planned',
      addressGiven: 'poBox',
      contact: 'La référente, numéro du service',
      schoolKnows: 'Un prénom d’usage et une langue.',
    },
  },
  {
    day: 152,
    kind: 'school-follow-up',
    by: 'referent',
    answers: {
      occasion: 'report',
      absences: 3,
      justified: 3,
      attendance: 'mostly',
      marks: [
        { subject: 'Français', mark: '12/20' },
        { subject: 'Musique', mark: '18/20' },
      ],
      youthSays: words('Les maths en français, c’est deux langues.'),
    },
  },
  {
    day: 178,
    kind: 'religious-practice',
    by: 'referent',
    answers: {
      ownWords: words('À Pâques, j’aimerais une bougie. C’est tout.'),
      wish: ['times'],
      arranged: 'Une bougie électrique et un pain, dans la cuisine.',
    },
  },
  {
    day: 187,
    kind: 'stabilisation',
    by: 'referent',
    answers: {
      criteria: ['sleep', 'rhythm', 'adult', 'school'],
      statement: 'stable',
      reason: 'Quatre mois de rythme tenu, disputes réparées, nuits calmes.',
      youthSays: words('Stable, oui. Pas fini.'),
    },
  },
  {
    day: 215,
    kind: 'skills-inventory',
    by: 'referent',
    answers: {
      skills: [
        { skill: 'Accorder une guitare à l’oreille', evidence: 'Fait devant l’atelier', where: 'before' },
        { skill: 'Tenir un carnet de dépenses', evidence: 'Deux carnets complets', where: 'house' },
      ],
    },
  },
  {
    day: 222,
    kind: 'culture-card',
    by: 'educator',
    answers: { card: 'library', nameShown: 'Un prénom d’usage', givenOn: '@+0', validUntil: '@+365' },
  },
  {
    day: 292,
    kind: 'internship',
    by: 'referent',
    answers: {
      what: 'Observation en lutherie',
      place: 'Atelier',
      state: 'done',
      startsOn: '@-21',
      endsOn: '@-1',
      agreementSigned: true,
      hours: 24,
      journey: 'alone',
      riskChecked: true,
      learns: 'Un prénom et le numéro du service.',
      youthSays: words('Le bois sent comme chez nous.'),
    },
  },
  {
    day: 345,
    kind: 'volunteering',
    by: 'referent',
    answers: {
      what: 'Lecture aux petits, à la bibliothèque',
      state: 'going',
      startsOn: '@-7',
      insured: true,
      journey: 'alone',
      riskChecked: true,
    },
  },
  {
    day: 398,
    kind: 'partner-orientation',
    by: 'referent',
    answers: {
      service: 'housing',
      request: 'Accompagnement vers un logement à dix-huit ans.',
      told: 'Un prénom, un âge, une date.',
      sentOn: '@+0',
      answer: 'waitingList',
      againOn: '@+60',
    },
  },
  {
    day: 455,
    kind: 'club',
    by: 'referent',
    answers: {
      what: 'Chorale',
      state: 'going',
      startsOn: '@-10',
      cost: 6000,
      journey: 'alone',
      riskChecked: true,
      youthSays: words('On chante, personne ne demande.'),
    },
  },
]
