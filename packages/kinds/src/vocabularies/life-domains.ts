import type { Term } from '../kind.ts'

/** The parts of a life, as a youth would name them: for needs, steps, goals and achievements. */
export const LIFE_DOMAINS: readonly Term[] = [
  { code: 'dailyLife', label: { fr: 'Vie quotidienne', nl: 'Dagelijks leven', en: 'Daily life' } },
  { code: 'safety', label: { fr: 'Sécurité', nl: 'Veiligheid', en: 'Safety' } },
  { code: 'health', label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' } },
  { code: 'wellbeing', label: { fr: 'Bien-être', nl: 'Welbevinden', en: 'Well-being' } },
  { code: 'school', label: { fr: 'École et langues', nl: 'School en talen', en: 'School and languages' } },
  { code: 'work', label: { fr: 'Stage et travail', nl: 'Stage en werk', en: 'Internship and work' } },
  { code: 'paperwork', label: { fr: 'Papiers', nl: 'Papieren', en: 'Papers' } },
  { code: 'justice', label: { fr: 'Justice', nl: 'Justitie', en: 'Justice' } },
  { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
  {
    code: 'friends',
    label: { fr: 'Amis et relations', nl: 'Vrienden en relaties', en: 'Friends and relationships' },
  },
  { code: 'leisure', label: { fr: 'Sport et loisirs', nl: 'Sport en vrije tijd', en: 'Sport and leisure' } },
  { code: 'money', label: { fr: 'Argent', nl: 'Geld', en: 'Money' } },
  { code: 'housing', label: { fr: 'Logement', nl: 'Wonen', en: 'Housing' } },
]
