import type { Term } from '../kind.ts'

/** Those with whom a youth may have a tie: roles, so that no name is needed. */
export const BOND_ROLES: readonly Term[] = [
  { code: 'mother', label: { fr: 'Mère', nl: 'Moeder', en: 'Mother' } },
  { code: 'father', label: { fr: 'Père', nl: 'Vader', en: 'Father' } },
  { code: 'sibling', label: { fr: 'Frère ou sœur', nl: 'Broer of zus', en: 'Brother or sister' } },
  { code: 'grandparent', label: { fr: 'Grand-parent', nl: 'Grootouder', en: 'Grandparent' } },
  { code: 'relative', label: { fr: 'Autre parent', nl: 'Ander familielid', en: 'Other relative' } },
  { code: 'child', label: { fr: 'Son enfant', nl: 'Eigen kind', en: 'Their own child' } },
  { code: 'partner', label: { fr: 'Amoureux ou amoureuse', nl: 'Lief', en: 'Boyfriend or girlfriend' } },
  {
    code: 'youth',
    label: { fr: 'Jeune de la maison', nl: 'Jongere van het huis', en: 'Young person of the house' },
  },
  { code: 'friend', label: { fr: 'Ami du dehors', nl: 'Vriend buitenshuis', en: 'Friend outside' } },
  { code: 'team', label: { fr: 'Membre de l’équipe', nl: 'Teamlid', en: 'Member of the team' } },
  { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
  { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
  { code: 'teacher', label: { fr: 'Enseignant', nl: 'Leerkracht', en: 'Teacher' } },
  {
    code: 'coach',
    label: { fr: 'Entraîneur ou animateur', nl: 'Trainer of begeleider', en: 'Coach or leader' },
  },
  { code: 'faith', label: { fr: 'Communauté de foi', nl: 'Geloofsgemeenschap', en: 'Faith community' } },
  { code: 'other', label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' } },
]
