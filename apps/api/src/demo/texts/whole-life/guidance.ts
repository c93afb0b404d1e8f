import { type Step, words } from '../../story/steps.ts'

/** Axis 4 of one whole stay, from the first weeks to the studio: what was wished, tried, reviewed and achieved. */
export const WHOLE_LIFE_GUIDANCE: readonly Step[] = [
  {
    day: 12,
    kind: 'needs-list',
    by: 'referent',
    answers: {
      ownNeeds: [
        { need: 'Dormir avec la porte ouverte', domain: 'safety' },
        { need: 'Un casque pour la musique', domain: 'leisure' },
        { need: 'Savoir si ma petite sœur va bien', domain: 'family' },
      ],
      teamNeeds: [
        { need: 'Un examen médical, avec une femme médecin', domain: 'health' },
        { need: 'Un téléphone sans ses anciens comptes', domain: 'safety' },
        { need: 'Des journées qui ont une forme', domain: 'dailyLife' },
      ],
      differences:
        'Nous parlons de sécurité avec des règles, {n} en parle avec une porte ouverte. Les deux se tiennent.',
      againOn: '@+60',
    },
  },
  {
    day: 20,
    kind: 'referent-meeting',
    by: 'referent',
    answers: {
      setting: 'outside',
      mood: 'soSo',
      moodWords: words('Потроху. Музика допомагає. — Doucement. La musique aide.', 'uk'),
      subjects: ['wellbeing', 'family', 'leisure'],
      facts:
        'Quarante minutes de marche dans le parc avec l’interprète au téléphone. {n} a surtout écouté, puis a demandé si le piano de la salle commune était accordé. Nous avons regardé ensemble la semaine qui vient.',
      reading: 'Le piano est peut-être la première chose qu’{il} demande pour soi.',
      commitments: [
        { who: 'referent', what: 'Faire accorder le piano', byDay: '@+14' },
        { who: 'self', what: 'Venir au repas du soir trois fois cette semaine', byDay: '@+7' },
      ],
      againOn: '@+14',
    },
  },
  {
    day: 34,
    kind: 'individual-project',
    by: 'referent',
    answers: {
      present: ['referent', 'psychologist', 'guardian', 'interpreter'],
      ownStrengths: words('J’apprends vite par l’oreille. Je retiens une chanson en deux fois.'),
      strengths: 'Observe avant d’agir, tient parole, prend soin des plus jeunes du groupe.',
      parts: ['psychosocial', 'administrative'],
      goals: [
        {
          ownWords: words('Comprendre ce qu’on dit autour de moi.'),
          goal: 'Suivre les cours de français de la maison',
          domain: 'school',
          criterion: 'Quatre matinées sur cinq pendant un mois',
          support: 'Cahier de mots avec sons, relu le soir',
          who: ['self', 'educator'],
          targetOn: '@+60',
          state: 'going',
        },
        {
          ownWords: words('Ne plus avoir peur du téléphone.'),
          goal: 'Utiliser un téléphone sans recevoir de messages d’inconnus',
          domain: 'safety',
          criterion: 'Quatre semaines sans contact non voulu',
          support: 'Nouveau numéro, réglages faits ensemble',
          who: ['self', 'referent'],
          targetOn: '@+90',
          state: 'planned',
        },
        {
          ownWords: words('Jouer devant quelqu’un, un jour.'),
          goal: 'Reprendre la musique',
          domain: 'leisure',
          criterion: 'Deux heures de piano par semaine pendant un mois',
          who: ['self'],
          targetOn: '@+45',
          state: 'going',
        },
      ],
      guardianInformed: true,
      acknowledgement: {
        type: 'signature',
        date: '@+0',
        comment: 'A demandé que le mot « victime » soit retiré ; c’est fait.',
      },
    },
  },
  {
    day: 45,
    kind: 'life-project',
    by: 'referent',
    answers: {
      wishes: words(
        'Я не знаю. Тиша. І щоб сестра приїхала. — Je ne sais pas. Du calme. Et que ma sœur vienne.',
        'uk',
      ),
      options: [
        {
          path: 'Rester ici et aller à l’école',
          attracts: 'Les professeurs de musique',
          worries: 'La langue',
          toFindOut: 'Quelle classe, quel niveau',
        },
        {
          path: 'Rejoindre une tante en Pologne',
          attracts: 'Une langue connue',
          worries: 'On pourrait m’y trouver',
          toFindOut: 'Avis du tuteur et de l’avocat',
        },
      ],
      direction: 'undecided',
      teamSays:
        'Rien ne presse. La question de la tante est posée au tuteur avant d’être ouverte plus loin avec {n}.',
      againOn: '@+90',
      acknowledgement: { type: 'oral', date: '@+0' },
    },
  },
  {
    day: 62,
    kind: 'life-step',
    by: 'referent',
    hour: 9,
    answers: {
      domain: 'school',
      step: 'Inscription en classe passerelle',
      place: 'École secondaire, secrétariat',
      companion: 'referent',
      result: 'done',
      facts:
        '{n} a rempli {lui-même|elle-même} les deux premières lignes. L’adresse donnée est la boîte postale. Rentrée le lundi suivant.',
      document: 'Attestation d’inscription',
      words: words('La dame a souri quand j’ai dit bonjour.'),
    },
  },
  {
    day: 71,
    kind: 'achievement',
    by: 'educator',
    answers: {
      domain: 'leisure',
      what: 'A joué une chanson entière devant six personnes',
      took: 'Trois semaines de travail, et la demande, faite {seul|seule}, que personne ne filme.',
      words: words('Mes mains tremblaient mais elles savaient.'),
      evidence: 'La partition annotée',
      readTogether: true,
    },
  },
  {
    day: 110,
    kind: 'referent-meeting',
    by: 'referent',
    answers: {
      setting: 'quietRoom',
      mood: 'good',
      moodWords: words('Bien. J’ai compris toute l’heure de géo.'),
      subjects: ['school', 'friends', 'health'],
      facts:
        '{n} est venu{e} avec une liste de trois points écrite en français. Le trajet du matin va ; le retour, à la nuit tombée, inquiète encore.',
      commitments: [
        { who: 'educator', what: 'Attendre à l’arrêt le mardi et le jeudi', byDay: '@+30' },
        { who: 'self', what: 'Dire quand ce n’est plus nécessaire' },
      ],
      againOn: '@+14',
    },
  },
  {
    day: 125,
    kind: 'project-review',
    by: 'referent',
    answers: {
      present: ['referent', 'guardian'],
      goals: [
        {
          goal: 'Suivre les cours de français de la maison',
          youthResult: 'reached',
          youthWords: words('Maintenant je rêve un peu en français.'),
          teamResult: 'reached',
          seen: 'Présence à 17 matinées sur 20',
          next: 'done',
        },
        {
          goal: 'Utiliser un téléphone sans recevoir de messages d’inconnus',
          youthResult: 'partly',
          youthWords: words('J’ai bloqué, mais j’ai regardé avant.'),
          teamResult: 'almost',
          seen: 'Un message reçu et montré le soir même',
          next: 'goOn',
        },
        {
          goal: 'Reprendre la musique',
          youthResult: 'reached',
          teamResult: 'reached',
          seen: 'Piano trois soirs par semaine',
          next: 'done',
        },
      ],
      youthSays: words('J’ai fait plus que je pensais.'),
      teamSays: 'Montrer le message le soir même : c’est là que l’on mesure le chemin.',
      againOn: '@+90',
      acknowledgement: { type: 'signature', date: '@+0' },
    },
  },
]
