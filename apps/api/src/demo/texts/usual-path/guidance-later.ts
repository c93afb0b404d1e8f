import { words } from '../../story/steps.ts'
import type { Usual } from './usual.ts'

/** The same path, its second half. */
export const USUAL_GUIDANCE_LATER: readonly Usual[] = [
  {
    days: [65, 210],
    tellings: [
      {
        kind: 'life-step',
        by: 'educator',
        hour: 9,
        answers: {
          domain: 'paperwork',
          step: 'Rendez-vous à la commune pour l’annexe',
          companion: 'legalOfficer',
          result: 'done',
          facts:
            'Une heure d’attente, {n} a tenu son dossier sur les genoux. Le document a été remis et relu dans la voiture.',
          document: 'Annexe, copie au dossier',
        },
      },
      {
        kind: 'life-step',
        by: 'referent',
        hour: 9,
        answers: {
          domain: 'leisure',
          step: 'Inscription à la bibliothèque',
          companion: 'educator',
          result: 'done',
          facts:
            '{n} a choisi trois livres d’images et un dictionnaire. La carte porte l’initiale du nom seulement.',
          document: 'Carte de lecteur',
          words: words('On peut rester tant qu’on veut ?'),
        },
      },
    ],
  },
  {
    days: [80, 230],
    tellings: [
      {
        kind: 'achievement',
        by: 'educator',
        answers: {
          domain: 'dailyLife',
          what: 'A organisé le repas du vendredi pour toute la maison',
          took: 'Une liste, un budget, deux aides choisis par {lui|elle}.',
          words: words('Ils ont tout mangé.'),
          readTogether: true,
        },
      },
      {
        kind: 'achievement',
        by: 'referent',
        answers: {
          domain: 'school',
          what: 'Deux semaines d’école sans absence',
          took: 'Se lever à six heures et faire le trajet, même le jour de pluie.',
          readTogether: true,
        },
      },
      {
        kind: 'achievement',
        by: 'educator',
        answers: {
          domain: 'wellbeing',
          what: 'A demandé de l’aide avant que la colère monte',
          took: 'Reconnaître le signal : les mains qui chauffent.',
          words: words('J’ai dit stop. À moi.'),
          readTogether: true,
        },
      },
    ],
  },
  {
    days: [126, 220],
    tellings: [
      {
        kind: 'project-review',
        by: 'referent',
        answers: {
          present: ['referent', 'guardian'],
          goals: [
            {
              goal: 'Progresser en français oral',
              youthResult: 'partly',
              youthWords: words('Je comprends, mais les mots restent derrière.'),
              teamResult: 'almost',
              seen: 'Se présente sans aide, demande encore à un ami pour le bus',
              next: 'goOn',
            },
            {
              goal: 'Retrouver un sommeil régulier',
              youthResult: 'reached',
              teamResult: 'almost',
              seen: 'Quatre à cinq nuits calmes',
              next: 'goOn',
            },
          ],
          youthSays: words('C’est mieux qu’avant.'),
          teamSays: 'Le sommeil tient depuis que la porte de la chambre reste entrouverte.',
          againOn: '@+90',
          acknowledgement: { type: 'oral', date: '@+0' },
        },
      },
      {
        kind: 'project-review',
        by: 'referent',
        answers: {
          present: ['referent', 'psychologist'],
          goals: [
            {
              goal: 'Entrer dans un club',
              youthResult: 'reached',
              youthWords: words('Je suis dans l’équipe.'),
              teamResult: 'reached',
              seen: 'Sept entraînements sur huit',
              next: 'done',
            },
            {
              goal: 'Un contact familial préparé et sûr',
              youthResult: 'notYet',
              teamResult: 'partly',
              seen: 'Numéro vérifié, appel reporté',
              next: 'change',
            },
          ],
          youthSays: words('Pour l’appel, je suis fâché qu’on attende.'),
          teamSays: 'Nous avons expliqué l’attente deux fois ; la colère est légitime.',
          againOn: '@+60',
          acknowledgement: { type: 'signature', date: '@+0' },
        },
      },
    ],
  },
]
