import type { ContractContent, ContractStage } from '@havre/contracts/contract-content.ts'
import { SUGGESTED_STAGES } from '@havre/rules/autonomy/suggested-stages.ts'

type StageWords = Pick<ContractStage, 'objectives' | 'criteria' | 'supports'>

const WORDS: readonly StageWords[] = [
  {
    objectives: ['Préparer trois repas par semaine', 'Tenir son agenda et prévenir d’un retard'],
    criteria: [
      { key: 'meals', text: 'Repas préparés seul ou seule', measure: '3 par semaine, 4 semaines de suite' },
      { key: 'on-time', text: 'Présence aux rendez-vous', measure: '9 sur 10, d’après l’agenda' },
    ],
    supports: ['Un repas par semaine cuisiné avec un éducateur', 'Agenda en images si besoin'],
  },
  {
    objectives: ['Vivre dans le studio la semaine', 'Tenir un budget de la semaine', 'Entretenir le studio'],
    criteria: [
      {
        key: 'weekly-budget',
        text: 'Budget de la semaine respecté',
        measure: '6 semaines sur 8, tickets à l’appui',
      },
      { key: 'upkeep', text: 'Studio propre et sûr', measure: 'Visite du vendredi : 5 points sur 6' },
      { key: 'nights', text: 'Nuits au studio', measure: 'Aucune absence non annoncée en 8 semaines' },
    ],
    supports: ['Passage chaque jour en fin d’après-midi', 'Numéro de la garde, jour et nuit'],
  },
  {
    objectives: ['Gérer le mois : courses, transport, téléphone', 'Prendre seul ou seule ses rendez-vous'],
    criteria: [
      { key: 'month', text: 'Budget du mois tenu', measure: 'Reste positif 2 mois sur 3' },
      {
        key: 'appointments',
        text: 'Rendez-vous pris et tenus',
        measure: '4 rendez-vous sans aide, notés à l’agenda',
      },
    ],
    supports: ['Entretien chaque semaine avec le référent', 'Aide pour un papier difficile'],
  },
  {
    objectives: ['Trouver un logement hors de la maison', 'Connaître ses droits et ses relais'],
    criteria: [
      { key: 'housing', text: 'Logement trouvé', measure: 'Contrat ou promesse signée' },
      { key: 'relays', text: 'Trois relais connus', measure: 'Noms et numéros cités de mémoire' },
    ],
    supports: ['Visites de logement accompagnées', 'Rencontre avec le service qui prend le relais'],
  },
]

export type ContractPeople = ContractContent['parties']

/** What a demo contract says: the house's four stages, with the words of one youth at the top. */
export function contractWords(purpose: string, parties: ContractPeople): ContractContent {
  return {
    purpose,
    houseObligations:
      'Répondre jour et nuit.\nUn référent qui connaît le projet, et un remplaçant quand il est absent.\nDire à l’avance quand quelqu’un passe au studio.\nPayer le loyer et l’assurance pendant le contrat.',
    youthObligations:
      'Dormir au studio les nuits prévues et prévenir avant de s’absenter.\nGarder le studio propre et sûr.\nParler à son référent chaque semaine.\nSuivre son école ou sa formation.',
    rules:
      'Pas d’adresse donnée à qui que ce soit sans en parler.\nVisites aux heures prévues par l’étape, jamais la nuit.\nPas de bougies, pas de cigarettes dans le studio.',
    breakClause:
      'Le contrat peut être suspendu en cas de danger, et rompu après deux entretiens avec la coordination. Rompre le contrat n’est pas perdre sa place dans la maison.',
    budget: [
      { key: 'allowance', label: 'Aide du mois', direction: 'in', cents: 42_000 },
      { key: 'food', label: 'Nourriture', direction: 'out', cents: 20_000 },
      { key: 'transport', label: 'Transport', direction: 'out', cents: 3_600 },
      { key: 'phone', label: 'Téléphone', direction: 'out', cents: 1_500 },
      { key: 'saving', label: 'Épargne', direction: 'out', cents: 6_000 },
    ],
    stages: SUGGESTED_STAGES.map(({ title, ...stage }, at) => ({
      ...stage,
      title: title.fr,
      evaluationOn: null,
      ...(WORDS[at] ?? { objectives: [], criteria: [], supports: [] }),
    })),
    parties,
  }
}
