import type { Text } from './text.ts'

/** The thirteen roles, in the order of the printed matrix. One person may hold several (see duties.ts). */
export const ROLES = [
  'EDU',
  'REF',
  'NGT',
  'LEG',
  'PSY',
  'COO',
  'DIR',
  'GUA',
  'LAW',
  'PAR',
  'AUD',
  'DPO',
  'ADM',
] as const

export type Role = (typeof ROLES)[number]

/** Those who work with the youths. */
export const TEAM_ROLES = ['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR'] as const satisfies readonly Role[]

/** Those who come from outside the house: they learn no place and no colleague. */
export const OUTSIDE_ROLES: readonly Role[] = ['GUA', 'LAW', 'PAR']

/** Whether somebody with these roles belongs to the house. */
export function isInside(roles: readonly Role[]): boolean {
  return roles.some(role => !OUTSIDE_ROLES.includes(role))
}

/** Name of a role and its function with regard to the data (LVP-2018 art. 9, 1° asks for that description). */
export type RoleText = { readonly name: Text; readonly duty: Text }

export const ROLE_TEXTS: Record<Role, RoleText> = {
  EDU: {
    name: { fr: 'Éducateur, éducatrice', nl: 'Begeleider', en: 'Educator' },
    duty: {
      fr: 'Accompagne chaque jour les jeunes présents dans la maison.',
      nl: 'Begeleidt elke dag de jongeren die in huis zijn.',
      en: 'Supports the young people in the house, day by day.',
    },
  },
  REF: {
    name: { fr: 'Référent, référente', nl: 'Vertrouwensbegeleider', en: 'Referent educator' },
    duty: {
      fr: 'Éducateur ou éducatrice qui suit en personne les jeunes dont il ou elle est référent.',
      nl: 'Begeleider die persoonlijk de jongeren volgt van wie hij of zij referent is.',
      en: 'Educator who follows in person the young people he or she is referent for.',
    },
  },
  NGT: {
    name: { fr: 'Équipe de nuit', nl: 'Nachtploeg', en: 'Night staff' },
    duty: {
      fr: 'Veille sur les jeunes présents pendant la nuit.',
      nl: 'Waakt ’s nachts over de jongeren die in huis zijn.',
      en: 'Watches over the young people in the house at night.',
    },
  },
  LEG: {
    name: {
      fr: 'Juriste ou criminologue',
      nl: 'Jurist of criminoloog',
      en: 'Legal officer or criminologist',
    },
    duty: {
      fr: 'Suit la procédure, le séjour et la sécurité des jeunes de ses dossiers.',
      nl: 'Volgt de procedure, het verblijf en de veiligheid van de jongeren in eigen dossiers.',
      en: 'Follows procedure, residence and safety on his or her own files.',
    },
  },
  PSY: {
    name: { fr: 'Psychologue', nl: 'Psycholoog', en: 'Psychologist' },
    duty: {
      fr: 'Soutient les jeunes de ses dossiers ; l’infirmier ou l’infirmière a ce rôle pour les soins seulement.',
      nl: 'Ondersteunt de jongeren in eigen dossiers; de verpleegkundige heeft deze rol enkel voor de zorg.',
      en: 'Supports the young people of his or her own files; a nurse holds this role for care only.',
    },
  },
  COO: {
    name: { fr: 'Coordinateur, coordinatrice', nl: 'Coördinator', en: 'Coordinator' },
    duty: {
      fr: 'Organise l’accompagnement, relit, valide et répond de qui a vu quoi.',
      nl: 'Organiseert de begeleiding, leest na, keurt goed en staat in voor wie wat zag.',
      en: 'Organises the support, reviews, validates and answers for who saw what.',
    },
  },
  DIR: {
    name: { fr: 'Direction', nl: 'Directie', en: 'Director' },
    duty: {
      fr: 'Porte la responsabilité du centre et donne la seconde signature.',
      nl: 'Is verantwoordelijk voor het centrum en geeft de tweede handtekening.',
      en: 'Is responsible for the centre and gives the second signature.',
    },
  },
  GUA: {
    name: { fr: 'Tuteur, tutrice', nl: 'Voogd', en: 'Guardian' },
    duty: {
      fr: 'Représente le mineur, en dehors du centre, pour la durée de son mandat.',
      nl: 'Vertegenwoordigt de minderjarige, buiten het centrum, zolang het mandaat duurt.',
      en: 'Represents the minor, from outside the centre, for the time of the mandate.',
    },
  },
  LAW: {
    name: { fr: 'Avocat, avocate', nl: 'Advocaat', en: 'Lawyer' },
    duty: {
      fr: 'Défend le jeune, en dehors du centre, pour la durée de son mandat.',
      nl: 'Verdedigt de jongere, buiten het centrum, zolang het mandaat duurt.',
      en: 'Defends the young person, from outside the centre, for the time of the mandate.',
    },
  },
  PAR: {
    name: { fr: 'Organisation partenaire', nl: 'Partnerorganisatie', en: 'Partner organisation' },
    duty: {
      fr: 'École, service ou autorité mandante : voit seulement les éléments qui lui sont confiés.',
      nl: 'School, dienst of verwijzende instantie: ziet enkel wat haar is toevertrouwd.',
      en: 'School, service or mandating authority: sees only the items entrusted to it.',
    },
  },
  AUD: {
    name: { fr: 'Auditeur, auditrice', nl: 'Auditor', en: 'Auditor' },
    duty: {
      fr: 'Contrôle les accès et les actes ; ne lit aucun dossier.',
      nl: 'Controleert toegang en handelingen; leest geen enkel dossier.',
      en: 'Checks accesses and acts; reads no file.',
    },
  },
  DPO: {
    name: {
      fr: 'Délégué à la protection des données',
      nl: 'Functionaris voor gegevensbescherming',
      en: 'Data-protection officer',
    },
    duty: {
      fr: 'Veille aux droits des personnes et à la durée de conservation ; ne lit aucun dossier.',
      nl: 'Waakt over de rechten van personen en de bewaartermijnen; leest geen enkel dossier.',
      en: 'Watches over people’s rights and retention; reads no file.',
    },
  },
  ADM: {
    name: { fr: 'Administration du système', nl: 'Systeembeheer', en: 'System administrator' },
    duty: {
      fr: 'Fait fonctionner le système et les comptes, sans accès aux dossiers.',
      nl: 'Houdt het systeem en de accounts draaiende, zonder toegang tot dossiers.',
      en: 'Keeps the system and the accounts running, without access to files.',
    },
  },
}
