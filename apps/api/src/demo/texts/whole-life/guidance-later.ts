import { type Step, words } from '../../story/steps.ts'

/** The same stay, its second half: towards the studio. */
export const WHOLE_LIFE_GUIDANCE_LATER: readonly Step[] = [
  {
    day: 150,
    kind: 'life-project',
    by: 'referent',
    answers: {
      wishes: words(
        'Apprendre la musique pour de vrai. Peut-être réparer des instruments, j’aime ce qui se démonte.',
      ),
      options: [
        {
          path: 'Rester, école puis métier du bois ou de la musique',
          attracts: 'Un métier avec les mains',
          worries: 'Les papiers',
          toFindOut: 'Formations de lutherie accessibles',
        },
        {
          path: 'Rejoindre la tante',
          attracts: 'La famille',
          worries: 'Elle parle à tout le monde',
          toFindOut: 'Avis reçu : pas sûr pour le moment',
        },
      ],
      direction: 'undecided',
      chosenPath: words('Je continue l’école jusqu’à l’été et après je dis.'),
      changed: 'La Pologne n’est plus le premier choix ; un métier apparaît.',
      teamSays: 'Un stage d’observation en atelier serait possible dès l’été.',
      againOn: '@+120',
      acknowledgement: { type: 'signature', date: '@+0' },
    },
  },
  {
    day: 205,
    kind: 'life-step',
    by: 'coReferent',
    hour: 8,
    answers: {
      domain: 'health',
      step: 'Choix d’un médecin traitant et inscription à la mutuelle',
      companion: 'educator',
      result: 'partly',
      facts:
        '{n} a parlé {seul|seule} au guichet. Il manquait une copie ; nouveau rendez-vous pris par {lui|elle}, au comptoir.',
      document: 'Formulaire d’affiliation, à compléter',
      words: words('J’ai dit : je reviens mardi. Comme une adulte.'),
      next: [{ what: 'Apporter la copie manquante à la mutuelle', urgency: 'thisWeek', forRole: 'REF' }],
    },
  },
  {
    day: 246,
    kind: 'achievement',
    by: 'referent',
    answers: {
      domain: 'school',
      what: 'Passage en troisième technique avec un bulletin complet',
      took: 'Une année de classe passerelle, et douze samedis de remise à niveau en mathématiques.',
      words: words('Ma sœur ne va pas me croire.'),
      evidence: 'Copie du bulletin',
      readTogether: true,
    },
  },
  {
    day: 300,
    kind: 'individual-project',
    by: 'referent',
    answers: {
      present: ['referent', 'legalOfficer', 'guardian'],
      ownStrengths: words('Je sais dire non. Je sais réparer. Je me lève sans réveil.'),
      strengths: 'Autonome au quotidien ; demande de l’aide avant que cela presse.',
      parts: ['psychosocial', 'administrative', 'judicial'],
      goals: [
        {
          ownWords: words('Vivre dans un studio sans que le silence me mange.'),
          goal: 'Préparer l’entrée en studio',
          domain: 'housing',
          criterion: 'Deux week-ends en chambre d’essai, repas et budget tenus',
          support: 'Un appel convenu à 21 h',
          who: ['self', 'referent'],
          targetOn: '@+75',
          state: 'going',
        },
        {
          ownWords: words('Que mes papiers soient clairs.'),
          goal: 'Savoir expliquer sa propre procédure en cinq phrases',
          domain: 'paperwork',
          criterion: 'Explication faite au tuteur, sans aide',
          who: ['self', 'legalOfficer'],
          targetOn: '@+60',
          state: 'planned',
        },
        {
          ownWords: words('Un métier avec les mains.'),
          goal: 'Choisir une formation et visiter deux ateliers',
          domain: 'work',
          criterion: 'Deux visites faites, un choix expliqué',
          support: 'Un conseiller de la mission locale, toujours le même',
          who: ['self', 'missionLocale'],
          targetOn: '@+90',
          state: 'planned',
        },
        {
          goal: 'Demander à temps la suite de la prise en charge',
          domain: 'paperwork',
          criterion: 'Demande déposée avant les dix-huit ans',
          who: ['childWelfare', 'referent'],
          targetOn: '@+110',
          state: 'planned',
        },
      ],
      changeReason: 'Le français est acquis ; le studio et le métier deviennent le cœur du projet.',
      guardianInformed: true,
      acknowledgement: { type: 'signature', date: '@+0' },
    },
  },
  {
    day: 392,
    kind: 'project-review',
    by: 'referent',
    answers: {
      present: ['referent', 'legalOfficer', 'guardian'],
      goals: [
        {
          goal: 'Préparer l’entrée en studio',
          youthResult: 'almost',
          youthWords: words('Le silence, j’y mets de la musique.'),
          teamResult: 'reached',
          seen: 'Deux week-ends d’essai, budget tenu à quatre euros près',
          next: 'done',
        },
        {
          goal: 'Savoir expliquer sa propre procédure en cinq phrases',
          youthResult: 'reached',
          teamResult: 'reached',
          seen: 'Six phrases claires, dites au tuteur',
          next: 'done',
        },
      ],
      youthSays: words('Vous êtes plus sûrs que moi. Ça va.'),
      teamSays:
        'Nos avis diffèrent d’un cran sur le studio ; on garde l’appel de 21 h tant que {n} le souhaite.',
      againOn: '@+90',
      acknowledgement: { type: 'signature', date: '@+0' },
    },
  },
  {
    day: 402,
    kind: 'life-project',
    by: 'referent',
    answers: {
      wishes: words('Un atelier, un petit appartement, ma sœur en vacances.'),
      options: [
        {
          path: 'Rester en Belgique, apprentissage en lutherie',
          attracts: 'Le bois, le son',
          worries: 'Être majeure',
          toFindOut: 'Contrat d’alternance',
        },
      ],
      direction: 'stay',
      chosenPath: words('Je reste. Je finis l’école, je commence l’atelier, je prends un studio.'),
      changed: 'Choix posé, après l’été de stage.',
      teamSays: 'Le chemin est réaliste ; la date des dix-huit ans doit être préparée dès maintenant.',
      next: [
        {
          what: 'Dresser la liste de ce qui change à dix-huit ans, avec le jeune',
          urgency: 'later',
          forRole: 'LEG',
        },
      ],
      againOn: '@+110',
      acknowledgement: { type: 'signature', date: '@+0' },
    },
  },
  {
    day: 431,
    kind: 'referent-meeting',
    by: 'referent',
    hour: 16,
    answers: {
      setting: 'livingSpace',
      mood: 'good',
      moodWords: words('Bien, un peu seule le dimanche.'),
      subjects: ['housing', 'friends', 'money'],
      facts:
        'Premier entretien dans le studio ; {n} a préparé du thé et a montré ses comptes. Le dimanche est long : idée d’un cours de chant en groupe.',
      commitments: [
        { who: 'self', what: 'Essayer une séance de la chorale', byDay: '@+21' },
        { who: 'referent', what: 'Vérifier ce que la chorale demande à l’inscription', byDay: '@+7' },
      ],
      againOn: '@+28',
    },
  },
  {
    day: 482,
    kind: 'achievement',
    by: 'referent',
    answers: {
      domain: 'work',
      what: 'A recollé et vendu une guitare à l’atelier',
      took: 'Quarante heures d’atelier et un refus, le premier jour, qu’il a fallu entendre.',
      words: words('Quelqu’un joue quelque chose que j’ai réparé.'),
      readTogether: true,
    },
  },
  {
    day: 503,
    kind: 'life-step',
    by: 'referent',
    hour: 10,
    answers: {
      domain: 'housing',
      step: 'Visite d’une chambre à louer',
      companion: 'self',
      result: 'postponed',
      facts:
        '{n} y est allé{e} {seul|seule}, avec la liste de questions. Le propriétaire veut une réponse après la fête des dix-huit ans.',
      words: words('J’ai posé les douze questions. Il a dit que personne ne demande ça.'),
    },
  },
]
