import { ALL_OK, type ExitStory, OK, PACK, ROOF } from './exit-stories.ts'

/** Those who left: prepared, in part, and without what they needed. */
export const LEFT: Readonly<Record<string, ExitStory>> = {
  'Peuplier 726': {
    pillars: ALL_OK,
    lodging: 'supportedHousing',
    destination: 'Logement accompagné',
    ready: PACK,
    relay: {
      partner: ROOF,
      purpose: 'Logement accompagné',
      askedAgo: 95,
      answer: 'accepted',
      answeredAgo: 60,
    },
    exit: {
      reason: 'majority',
      note: 'Parti avec son sac et son vélo, toute la maison à la porte.',
      followUps: [
        {
          month: 1,
          reached: 'yes',
          housing: 'stable',
          income: 'stable',
          residence: 'stable',
          schoolWork: 'stable',
          safety: 'safe',
          wellbeing: 'good',
        },
        {
          month: 3,
          reached: 'yes',
          housing: 'stable',
          income: 'fragile',
          residence: 'stable',
          schoolWork: 'fragile',
          safety: 'safe',
          wellbeing: 'mixed',
          needs: 'Aide pour sa déclaration d’impôts.',
        },
        {
          month: 6,
          reached: 'yes',
          housing: 'stable',
          income: 'stable',
          residence: 'stable',
          schoolWork: 'stable',
          safety: 'safe',
          wellbeing: 'good',
          needs: 'Voudrait venir cuisiner un dimanche.',
        },
      ],
    },
  },
  'Sorbier 476': {
    pillars: [['missing'], ['missing'], ['ok'], ['missing'], ['planned']],
    lodging: 'unknown',
    exit: {
      reason: 'refusal',
      because: 'Il est parti une nuit, avant la réponse du service demandé.',
      followUps: [
        { month: 1, reached: 'no', late: 6, needs: 'Deux appels et une lettre au point de contact.' },
      ],
    },
  },
  'Tilleul 835': {
    pillars: [OK, ['planned'], OK, OK, OK],
    lodging: 'ownHome',
    relay: {
      name: 'Service social de quartier',
      purpose: 'Budget',
      askedAgo: 40,
      answer: 'accepted',
      answeredAgo: 20,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        {
          month: 1,
          reached: 'yes',
          housing: 'stable',
          income: 'fragile',
          safety: 'safe',
          wellbeing: 'mixed',
        },
      ],
    },
  },
  'Saule 325': {
    pillars: ALL_OK,
    lodging: 'supportedHousing',
    ready: PACK,
    relay: {
      partner: ROOF,
      purpose: 'Logement accompagné',
      askedAgo: 50,
      answer: 'accepted',
      answeredAgo: 30,
    },
    exit: { reason: 'majority' },
  },
  'Mélèze 640': {
    pillars: [OK, OK, OK, OK, OK],
    lodging: 'family',
    exit: {
      reason: 'family',
      because: 'La tante suit seule, avec le service de sa région.',
      followUps: [{ month: 1, reached: 'refused' }],
    },
  },
  'Frêne 711': {
    pillars: [OK, ['missing'], OK, OK, OK],
    lodging: 'hostFamily',
    relay: {
      name: 'Famille d’accueil et service d’accompagnement',
      purpose: 'Accueil',
      askedAgo: 70,
      answer: 'accepted',
      answeredAgo: 45,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', income: 'none', safety: 'safe', wellbeing: 'good' },
      ],
    },
  },
  'If 450': {
    pillars: ALL_OK,
    lodging: 'ownHome',
    relay: { partner: ROOF, purpose: 'Suivi', askedAgo: 80, answer: 'accepted', answeredAgo: 50 },
    exit: {
      reason: 'majority',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', safety: 'safe' },
        { month: 3, reached: 'yes', housing: 'stable', safety: 'safe' },
        { month: 6, reached: 'no' },
      ],
    },
  },
  'Noyer 233': {
    pillars: [OK, ['planned'], OK, OK, OK],
    lodging: 'otherCentre',
    relay: {
      name: 'Autre centre spécialisé',
      purpose: 'Reprise de l’accueil',
      askedAgo: 30,
      answer: 'accepted',
      answeredAgo: 10,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', safety: 'worry' },
        { month: 3, reached: 'no' },
        { month: 6, reached: 'no' },
      ],
    },
  },
}
