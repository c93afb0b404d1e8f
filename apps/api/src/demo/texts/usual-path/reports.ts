import { words } from '../../story/steps.ts'
import type { Usual } from './usual.ts'

const report = { by: 'referent', hour: 10 } as const
const period = (days: number) => ({ recipient: 'youthCounsellor', periodFrom: `@-${days}`, periodTo: '@-1' })

/** The reports at one, three and six months, contacts with the family, and now and then a measure. */
export const USUAL_REPORTS: readonly Usual[] = [
  {
    days: [31],
    tellings: [
      {
        ...report,
        kind: 'observation-report',
        answers: {
          ...period(30),
          contributors: ['referent', 'educator', 'legalOfficer'],
          firstReception:
            'Arrivée calme, avec un sac et des vêtements trop légers. La visite de la maison a été faite en deux fois.',
          safety: 'Toutes les sorties sont accompagnées. {n} repère vite qui entre et qui sort.',
          legal: 'Droits et procédure présentés dans sa langue ; le tuteur est désigné.',
          guidance: 'Mange bien, dort mal. Participe aux tâches sans qu’on insiste.',
          integration: 'Premiers cours de français dans la maison.',
          youthView: words('Ici c’est propre et on ne crie pas. Je veux travailler, quand même.'),
          teamView:
            'Le séjour est profitable. Le sommeil et la dette supposée sont les deux points à suivre.',
          proposals: [{ what: 'Poursuivre l’accueil trois mois', who: 'coordinator', byDay: '@+60' }],
          nextReportOn: '@+60',
          acknowledgement: { type: 'oral', date: '@-1' },
        },
      },
      {
        ...report,
        kind: 'observation-report',
        answers: {
          ...period(30),
          contributors: ['referent', 'psychologist', 'legalOfficer'],
          firstReception:
            'Arrivée agitée ; a gardé sa veste trois jours. S’est posé{e} quand la porte de la chambre a reçu un verrou intérieur.',
          safety: 'Une tentative d’appel vers un ancien numéro, arrêtée par un échange avec l’éducatrice.',
          legal: 'Avocat désigné, première rencontre faite.',
          guidance: 'Teste les limites avec humour ; répond bien aux règles écrites.',
          youthView: words('Je ne signe rien. Mais vous pouvez écrire que je mange bien.'),
          teamView: 'La confiance est fragile et réelle. Garder les mêmes visages.',
          proposals: [
            {
              what: 'Limiter les changements de référent',
              why: 'Chaque départ coûte une semaine',
              who: 'coordinator',
            },
          ],
          nextReportOn: '@+60',
          acknowledgement: { type: 'declined', date: '@-1' },
        },
      },
    ],
  },
  {
    days: [93],
    tellings: [
      {
        ...report,
        kind: 'evaluation-report',
        answers: {
          ...period(62),
          contributors: ['referent', 'guardian', 'legalOfficer'],
          safety: 'Sorties à deux, puis seules sur un trajet. Aucun retard.',
          legal: 'Document de séjour provisoire en cours.',
          guidance: 'Buts du projet : la langue avance, le sommeil aussi.',
          integration: 'École depuis cinq semaines, deux absences justifiées.',
          autonomy: 'Linge et cuisine avec un rappel.',
          youthView: words('L’école c’est long mais c’est à moi.'),
          teamView: 'L’intégration suit son cours ; préparer l’après sans le presser.',
          proposals: [{ what: 'Club sportif', who: 'educator', byDay: '@+30' }],
          nextReportOn: '@+92',
          acknowledgement: { type: 'signature', date: '@-1' },
        },
      },
      {
        ...report,
        kind: 'evaluation-report',
        answers: {
          ...period(62),
          contributors: ['referent', 'psychologist', 'guardian'],
          safety: 'Un contact non voulu, signalé par {lui-même|elle-même}.',
          guidance: 'Colères plus courtes, réparations plus rapides.',
          integration: 'Inscription retardée par les documents ; cours dans la maison.',
          youthView: words('J’attends. J’attends bien, quand même.'),
          teamView: 'L’attente est le principal risque. Occuper les journées par du réel.',
          proposals: [{ what: 'Volontariat encadré, deux matinées', who: 'partner', byDay: '@+45' }],
          nextReportOn: '@+92',
          acknowledgement: { type: 'thumb', date: '@-1' },
        },
      },
    ],
  },
  {
    days: [184],
    tellings: [
      {
        ...report,
        kind: 'orientation-report',
        answers: {
          ...period(91),
          contributors: ['referent', 'coordinator', 'guardian'],
          safety: 'Plus de danger immédiat connu.',
          integration: 'Classe stable, deux amis dehors.',
          autonomy: 'Prêt{e} pour un essai.',
          youthView: words('Je veux un studio mais pas loin.'),
          teamView: 'Le studio de la maison est l’étape juste.',
          orientation: 'studio',
          youthOrientation: 'studio',
          proposals: [
            { what: 'Demande d’entrée dans le programme d’autonomie', who: 'referent', byDay: '@+60' },
          ],
          nextReportOn: '@+180',
          acknowledgement: { type: 'signature', date: '@-1' },
        },
      },
      {
        ...report,
        kind: 'orientation-report',
        answers: {
          ...period(91),
          contributors: ['referent', 'psychologist', 'legalOfficer'],
          guidance: 'Besoin d’un adulte repère, chaque soir.',
          integration: 'École tenue, fatigue en fin de semaine.',
          youthView: words('Une famille, peut-être. Ou ici. Je ne sais pas.'),
          teamView: 'Une famille d’accueil est à explorer, sans date.',
          orientation: 'fosterFamily',
          youthOrientation: 'open',
          proposals: [
            {
              what: 'Rencontre d’information avec un service d’accueil familial',
              who: 'partner',
              byDay: '@+60',
            },
          ],
          nextReportOn: '@+180',
          acknowledgement: { type: 'oral', date: '@-1' },
        },
      },
    ],
  },
  {
    days: [38, 118],
    tellings: [
      {
        kind: 'family-contact',
        by: 'referent',
        hour: 16,
        answers: {
          who: { role: 'mother' },
          channel: 'call',
          initiative: 'youth',
          authorisedBy: 'guardian',
          verified: 'Numéro confirmé par le tuteur',
          prepared: 'Cinq minutes ; ne pas dire où l’on est ni avec qui.',
          outcome: 'good',
          facts: 'Six minutes, en larmes puis en riant. La mère a demandé si {n} mange.',
          words: words('Elle a dit mon nom trois fois.'),
          pressure: 'none',
          afterwards: 'Est resté{e} dans le jardin jusqu’au repas.',
          nextContactOn: '@+14',
        },
      },
      {
        kind: 'family-contact',
        by: 'referent',
        hour: 17,
        answers: {
          who: { role: 'relative', label: 'un oncle' },
          channel: 'call',
          initiative: 'family',
          authorisedBy: 'coordinator',
          outcome: 'hard',
          facts:
            'L’oncle a parlé d’argent dès la deuxième phrase. {n} a utilisé le mot convenu et a raccroché.',
          words: words('Pour lui je suis un porte-monnaie.'),
          pressure: 'money',
          afterwards: 'A frappé le coussin, puis a demandé à marcher.',
        },
      },
      {
        kind: 'family-contact',
        by: 'coReferent',
        answers: {
          channel: 'tracing',
          initiative: 'team',
          authorisedBy: 'guardian',
          outcome: 'notReached',
          facts: 'Deuxième demande au service de recherche ; pas de réponse après six semaines. {n} le sait.',
          words: words('Continuez.'),
          pressure: 'none',
        },
      },
    ],
  },
  {
    days: [140],
    tellings: [
      {
        kind: 'sanction',
        by: 'referent',
        answers: {
          rule: 'On ne frappe pas',
          before: 'Moquerie sur l’accent, répétée depuis le matin.',
          facts:
            'Une bousculade dans l’escalier ; pas de blessure. {n} s’est éloigné{e} {lui-même|elle-même}.',
          words: words('Il a ri. J’ai poussé.'),
          dialogue: 'Le soir avec chacun, le lendemain ensemble. L’autre jeune a reconnu les moqueries.',
          measure: 'apology',
          reason: 'Faits isolés, provocation réelle, calme retrouvé sans aide.',
          repair: 'Ont préparé le repas à deux.',
          appealExplained: true,
          contested: false,
        },
      },
      {
        kind: 'sanction',
        by: 'coReferent',
        answers: {
          rule: 'On prévient quand on rentre plus tard',
          before: 'Le bus de 17 h n’est pas passé.',
          facts: 'Retour avec quarante minutes de retard, téléphone éteint.',
          words: words('Plus de batterie. Vous pouvez regarder.'),
          dialogue: 'Au retour, puis à froid le lendemain. La batterie était vide.',
          measure: 'earlierReturn',
          reason: 'Une semaine, pour rassurer l’équipe et vérifier la batterie avant de sortir.',
          durationDays: 7,
          endsOn: '@+7',
          repair: 'A montré aux plus jeunes comment lire l’horaire affiché.',
          appealExplained: true,
          contested: true,
        },
      },
    ],
  },
]
