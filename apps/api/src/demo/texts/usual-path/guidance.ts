import { words } from '../../story/steps.ts'
import type { Usual } from './usual.ts'

/** Axis 4 as most stays know it; two tellings of each, so that neighbours differ. */
export const USUAL_GUIDANCE: readonly Usual[] = [
  {
    days: [14],
    tellings: [
      {
        kind: 'needs-list',
        by: 'referent',
        answers: {
          ownNeeds: [
            { need: 'Appeler ma mère', domain: 'family' },
            { need: 'Des chaussures de sport', domain: 'leisure' },
          ],
          teamNeeds: [
            { need: 'Du repos et un rythme', domain: 'dailyLife' },
            { need: 'Un premier contact avec l’école', domain: 'school' },
          ],
          differences: 'L’appel est aussi notre priorité, mais il se prépare.',
          againOn: '@+60',
        },
      },
      {
        kind: 'needs-list',
        by: 'referent',
        answers: {
          ownNeeds: [
            { need: 'Travailler pour rembourser', domain: 'money' },
            { need: 'Un endroit pour prier ou me taire', domain: 'wellbeing' },
          ],
          teamNeeds: [
            { need: 'Comprendre que la dette n’est pas une dette', domain: 'justice' },
            { need: 'Des soins dentaires', domain: 'health' },
          ],
          differences:
            'Rembourser reste pour {lui|elle} une question d’honneur ; nous en reparlons sans trancher.',
          againOn: '@+45',
        },
      },
    ],
  },
  {
    days: [30, 100, 260],
    tellings: [
      {
        kind: 'referent-meeting',
        by: 'referent',
        answers: {
          setting: 'quietRoom',
          mood: 'soSo',
          subjects: ['dailyLife', 'school', 'family'],
          facts:
            'Une heure, avec du thé et une feuille pliée en trois : ce qui va, ce qui pèse, ce qu’on essaie. {n} a rempli {lui-même|elle-même} la première partie.',
          commitments: [
            { who: 'self', what: 'Se lever avec le groupe trois jours sur cinq', byDay: '@+14' },
            { who: 'referent', what: 'Demander l’horaire de la classe', byDay: '@+7' },
          ],
          againOn: '@+14',
        },
      },
      {
        kind: 'referent-meeting',
        by: 'referent',
        answers: {
          setting: 'outside',
          mood: 'good',
          moodWords: words('Ça va mieux quand on marche.'),
          subjects: ['wellbeing', 'friends', 'leisure'],
          facts:
            'Entretien en marchant, à la demande {de n}. Nous avons reparlé de la dispute de lundi et de ce qui l’a arrêtée.',
          commitments: [{ who: 'educator', what: 'Prévoir un moment dehors chaque mercredi', byDay: '@+21' }],
          againOn: '@+14',
        },
      },
      {
        kind: 'referent-meeting',
        by: 'coReferent',
        answers: {
          setting: 'office',
          mood: 'bad',
          moodWords: words('Je ne veux pas en parler aujourd’hui.'),
          subjects: ['wellbeing'],
          facts: 'Entretien court. {n} a préféré dessiner ; nous sommes restés côte à côte vingt minutes.',
          againOn: '@+5',
        },
      },
    ],
  },
  {
    days: [36],
    tellings: [
      {
        kind: 'individual-project',
        by: 'referent',
        answers: {
          present: ['referent', 'guardian', 'interpreter'],
          ownStrengths: words('Je suis fort en calcul et je n’oublie pas les visages.'),
          strengths: 'Calme dans le groupe, aide à la cuisine sans qu’on le demande.',
          parts: ['psychosocial', 'administrative'],
          goals: [
            {
              ownWords: words('Lire les panneaux et les messages.'),
              goal: 'Progresser en français oral',
              domain: 'school',
              criterion: 'Se présenter et demander son chemin sans aide',
              support: 'Table de conversation deux soirs par semaine',
              who: ['self', 'educator'],
              targetOn: '@+80',
              state: 'going',
            },
            {
              goal: 'Retrouver un sommeil régulier',
              domain: 'health',
              criterion: 'Cinq nuits calmes sur sept',
              support: 'Veilleuse, pas d’écran après 21 h',
              who: ['self', 'nurse'],
              targetOn: '@+45',
              state: 'planned',
            },
          ],
          guardianInformed: true,
          acknowledgement: { type: 'oral', date: '@+0' },
        },
      },
      {
        kind: 'individual-project',
        by: 'referent',
        answers: {
          present: ['referent', 'psychologist'],
          ownStrengths: words('Je sais cuisiner pour dix.'),
          strengths: 'Rapide, drôle, protège les plus petits ; se fatigue vite quand on parle d’avant.',
          parts: ['psychosocial'],
          goals: [
            {
              ownWords: words('Un sport où on court.'),
              goal: 'Entrer dans un club',
              domain: 'leisure',
              criterion: 'Quatre entraînements de suite',
              support: 'Trajet accompagné le premier mois',
              who: ['self', 'educator', 'partner'],
              targetOn: '@+60',
              state: 'planned',
            },
            {
              ownWords: words('Que ma famille sache que je vis.'),
              goal: 'Un contact familial préparé et sûr',
              domain: 'family',
              criterion: 'Un premier appel, suivi d’un entretien',
              who: ['referent', 'legalOfficer'],
              targetOn: '@+30',
              state: 'going',
            },
          ],
          guardianInformed: false,
          acknowledgement: {
            type: 'declined',
            date: '@+0',
            comment: 'Veut attendre que le tuteur soit nommé.',
          },
        },
      },
    ],
  },
  {
    days: [50, 170],
    tellings: [
      {
        kind: 'life-project',
        by: 'referent',
        answers: {
          wishes: words('Un métier, une chambre à moi, envoyer de l’argent à la maison.'),
          options: [
            {
              path: 'École puis formation',
              attracts: 'Un vrai diplôme',
              worries: 'C’est long',
              toFindOut: 'Durée et bourses',
            },
            {
              path: 'Travailler dès que possible',
              attracts: 'L’argent',
              worries: 'Retomber sur les mêmes gens',
              toFindOut: 'Âge et permis requis',
            },
          ],
          direction: 'undecided',
          teamSays: 'Le besoin d’envoyer de l’argent commande tout le reste ; en parler avec le tuteur.',
          againOn: '@+90',
          acknowledgement: { type: 'oral', date: '@+0' },
        },
      },
      {
        kind: 'life-project',
        by: 'referent',
        answers: {
          wishes: words('Rester ici. Devenir quelqu’un qu’on appelle quand ça casse.'),
          options: [
            {
              path: 'Formation technique',
              attracts: 'Les moteurs',
              worries: 'Le français écrit',
              toFindOut: 'Niveau demandé',
            },
          ],
          direction: 'stay',
          chosenPath: words('D’abord l’école, après le garage.'),
          changed: 'Le mot « rester » est dit pour la première fois.',
          againOn: '@+120',
          acknowledgement: { type: 'signature', date: '@+0' },
        },
      },
    ],
  },
]
