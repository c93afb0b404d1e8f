import { words } from '../../story/steps.ts'
import type { Usual } from './usual.ts'

/** Care in most stays. */
export const USUAL_HEALTH: readonly Usual[] = [
  {
    days: [1],
    tellings: [
      {
        kind: 'care-card',
        by: 'nurse',
        hour: 15,
        answers: {
          todo: [
            { instruction: 'Proposer de l’eau souvent, les premiers jours' },
            { instruction: 'Noter les heures de sommeil' },
          ],
          avoid: [{ instruction: 'Ne pas donner de médicament sans ordonnance au registre' }],
          signs: 'Fièvre au-dessus de 38,5, maux de tête qui durent.',
          emergency: 'Prendre la température, appeler l’infirmière ; la nuit, le médecin de garde.',
          call: 'nurse',
          againOn: '@+60',
        },
      },
      {
        kind: 'care-card',
        by: 'nurse',
        hour: 15,
        answers: {
          todo: [
            { instruction: 'Rappeler les lunettes le matin' },
            { instruction: 'Marcher dix minutes après le repas du soir, si d’accord' },
          ],
          avoid: [
            { instruction: 'Ne pas proposer de café l’après-midi' },
            { instruction: 'Ne pas fermer à clé la salle de bain du couloir' },
          ],
          wishes: words('Une lumière la nuit.'),
          signs: 'Mains qui tremblent, sueur froide.',
          emergency: 'Asseoir, parler lentement, donner un sucre.',
          call: 'nurse',
          tellCarers: 'Voir la carte opérationnelle pour les allergies.',
        },
      },
    ],
  },
  {
    days: [2],
    tellings: [
      {
        kind: 'medical-check',
        by: 'nurse',
        hour: 9,
        answers: {
          occasion: 'first',
          agreed: 'yes',
          examined: ['general', 'growth', 'teeth'],
          findings: 'Maigreur modérée, dents à soigner. Pas de fièvre.',
          prescribed: 'Vitamines, rendez-vous dentaire.',
          certificate: false,
          cardChanges: false,
          nextCareOn: '@+20',
        },
      },
      {
        kind: 'medical-check',
        by: 'nurse',
        hour: 9,
        answers: {
          occasion: 'first',
          agreed: 'partly',
          examined: ['general', 'injuries'],
          findings:
            'Brûlure ancienne à l’avant-bras, ecchymoses jaunes au dos. Constat établi par le médecin, avec son accord.',
          certificate: true,
          words: words('Regardez, mais ne dites rien à table.'),
          cardChanges: true,
          nextCareOn: '@+10',
        },
      },
    ],
  },
  {
    days: [10],
    tellings: [
      {
        kind: 'psy-intake',
        by: 'psychologist',
        hour: 14,
        answers: {
          asks: words('Que ça s’arrête, la nuit.'),
          facts: 'Vient après deux reports. Reste quarante minutes, raconte le voyage par les paysages.',
          resources: 'Foi, débrouille, un oncle aimé.',
          areas: ['sleep', 'memory'],
          reading: 'Cauchemars post-traumatiques probables ; stabiliser avant d’explorer.',
          proposal: 'sessions',
          againOn: '@+10',
        },
      },
      {
        kind: 'psy-intake',
        by: 'psychologist',
        hour: 14,
        answers: {
          asks: words('Je ne suis pas fou.'),
          facts: 'Accepte une présentation de dix minutes, refuse la suite. Prend la carte avec les heures.',
          resources: 'Sait dire non.',
          areas: ['anger'],
          reading: 'Le refus protège ; rester disponible.',
          proposal: 'wait',
          againOn: '@+21',
        },
      },
    ],
  },
  {
    days: [22],
    tellings: [
      {
        kind: 'medical-appointment',
        by: 'nurse',
        answers: {
          carer: 'dentist',
          companion: 'educator',
          agreed: 'yes',
          outcome: 'done',
          findings: 'Trois caries ; plan en trois séances.',
          nextCareOn: '@+21',
        },
      },
      {
        kind: 'medical-appointment',
        by: 'nurse',
        answers: {
          carer: 'eyes',
          companion: 'educator',
          agreed: 'yes',
          outcome: 'moved',
          findings: 'Cabinet fermé ; nouvelle date donnée.',
          nextCareOn: '@+14',
        },
      },
    ],
  },
  {
    days: [29],
    tellings: [
      {
        kind: 'vaccination',
        by: 'nurse',
        answers: {
          agreed: 'yes',
          doses: [
            { against: 'dtp', givenOn: '@+0', batch: 'B-2301', source: 'here' },
            { against: 'mmr', givenOn: '@+0', batch: 'M-118', source: 'here' },
          ],
          nextCareOn: '@+30',
        },
      },
      {
        kind: 'vaccination',
        by: 'nurse',
        answers: {
          agreed: 'later',
          doses: [{ against: 'polio', source: 'paper' }],
          reaction: 'Pas de dose donnée : a demandé d’attendre le tuteur.',
        },
      },
    ],
  },
  {
    days: [57],
    tellings: [
      {
        kind: 'crisis-plan',
        by: 'psychologist',
        answers: {
          early: 'Parle plus fort, quitte la table.',
          crisis: 'Frappe les murs, ne vise personne.',
          ownSigns: words('Les mains qui chauffent.'),
          soothes: words('Sortir marcher. Pas parler.'),
          worsens: words('Qu’on rie. Qu’on me barre le passage.'),
          around: 'Ouvrir la porte du jardin, éloigner les plus jeunes.',
          callFirst: 'referent',
          afterwards: 'Réparer ensemble ce qui est cassé, le lendemain.',
          againOn: '@+90',
          acknowledgement: { type: 'oral', date: '@+0' },
        },
      },
      {
        kind: 'therapy-consent',
        by: 'psychologist',
        answers: {
          state: 'given',
          therapist: { role: 'outside' },
          shared: ['attendance'],
          guardianInformed: true,
          acknowledgement: { type: 'signature', date: '@+0' },
        },
      },
      {
        kind: 'substances',
        by: 'nurse',
        answers: {
          uses: [{ what: 'tobacco', often: '3', imposed: false }],
          words: words('Une cigarette, c’est ma pause.'),
          help: 'none',
        },
      },
    ],
  },
]
