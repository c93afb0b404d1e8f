import type { Text } from './text.ts'

/** Compartments of a youth file, rows 1 to 15 of the matrix. A row of the database lies in exactly one. */
export const FILE_COMPARTMENTS = [
  'OPS',
  'LOG',
  'INTAKE',
  'SAFETY',
  'SEALED',
  'LEGAL',
  'PRIV',
  'EDUC',
  'PSY',
  'MED',
  'INTEG',
  'AUTON',
  'IDENT',
  'LOCA',
  'TASK',
] as const

/** Compartments of the house, rows 16 to 23: acts and registers around the files. */
export const HOUSE_COMPARTMENTS = [
  'RELEASE',
  'GRANT',
  'TRACE',
  'GLASS',
  'ACCT',
  'CONF',
  'STAT',
  'ERASE',
] as const

export const COMPARTMENTS = [...FILE_COMPARTMENTS, ...HOUSE_COMPARTMENTS] as const

export type FileCompartment = (typeof FILE_COMPARTMENTS)[number]
export type HouseCompartment = (typeof HOUSE_COMPARTMENTS)[number]
export type Compartment = (typeof COMPARTMENTS)[number]

/** True for rows 1 to 15. */
export function isFileCompartment(compartment: Compartment): compartment is FileCompartment {
  return FILE_COMPARTMENTS.some(one => one === compartment)
}

/** True for rows 1 to 14: what they hold is written as entries, drafted and signed. A task is a row that lives. */
export function holdsEntries(compartment: Compartment): boolean {
  return isFileCompartment(compartment) && compartment !== 'TASK'
}

/**
 * The classes of data for which LVP-2018 asks for a list of who has access: `health` (art. 9) and `judicial`
 * (art. 10). A compartment is marked when its entries are meant to hold such data, not when they might.
 */
export const SENSITIVE_DATA: Record<'health' | 'judicial', readonly FileCompartment[]> = {
  health: ['OPS', 'INTAKE', 'PSY', 'MED'],
  judicial: ['INTAKE', 'SAFETY', 'SEALED', 'LEGAL', 'PRIV'],
}

/** Name of a compartment and what it holds. */
export type CompartmentText = { readonly name: Text; readonly holds: Text }

export const COMPARTMENT_TEXTS: Record<Compartment, CompartmentText> = {
  OPS: {
    name: { fr: 'Carte opérationnelle', nl: 'Operationele kaart', en: 'Operational card' },
    holds: {
      fr: 'nom de code, langues, allergies, urgences, sorties, contacts interdits',
      nl: 'codenaam, talen, allergieën, noodzorg, uitgaansregime, verboden contacten',
      en: 'alias, languages, allergies, emergency care, outing regime, contact bans',
    },
  },
  LOG: {
    name: { fr: 'Journal de la maison', nl: 'Huisdagboek', en: 'House log' },
    holds: { fr: 'faits du jour et de la nuit', nl: 'feiten van dag en nacht', en: 'facts of day and night' },
  },
  INTAKE: {
    name: { fr: 'Primo-accueil', nl: 'Eerste onthaal', en: 'First reception' },
    holds: {
      fr: 'arrivée, premier entretien, droits et règles',
      nl: 'aankomst, eerste gesprek, rechten en regels',
      en: 'arrival, first interview, rights and rules',
    },
  },
  SAFETY: {
    name: { fr: 'Sécurité', nl: 'Veiligheid', en: 'Safety' },
    holds: {
      fr: 'mesures, incidents, disparitions',
      nl: 'maatregelen, incidenten, verdwijningen',
      en: 'measures, incidents, missing episodes',
    },
  },
  SEALED: {
    name: { fr: 'Sécurité scellée', nl: 'Verzegelde veiligheid', en: 'Sealed safety' },
    holds: {
      fr: 'exploiteurs présumés, sources, transferts, déplacements au tribunal',
      nl: 'vermoedelijke uitbuiters, bronnen, overplaatsingen, verplaatsingen naar de rechtbank',
      en: 'suspected exploiters, informants, transfers, court moves',
    },
  },
  LEGAL: {
    name: { fr: 'Juridique', nl: 'Juridisch', en: 'Legal' },
    holds: {
      fr: 'évaluation, procédure, déclarations, titres de séjour',
      nl: 'evaluatie, procedure, verklaringen, verblijfstitels',
      en: 'evaluation, procedure, statements, residence titles',
    },
  },
  PRIV: {
    name: { fr: 'Échanges avec l’avocat', nl: 'Overleg met de advocaat', en: 'Lawyer–client exchanges' },
    holds: {
      fr: 'correspondance couverte par le secret de l’avocat',
      nl: 'briefwisseling onder het beroepsgeheim van de advocaat',
      en: 'correspondence under legal privilege',
    },
  },
  EDUC: {
    name: { fr: 'Guidance socio-éducative', nl: 'Socio-educatieve begeleiding', en: 'Guidance' },
    holds: {
      fr: 'suivi éducatif et entretiens de référence',
      nl: 'educatieve opvolging en referentiegesprekken',
      en: 'educational support and referent meetings',
    },
  },
  PSY: {
    name: { fr: 'Notes psychologiques', nl: 'Psychologische nota’s', en: 'Psychological notes' },
    holds: { fr: 'suivi psychologique', nl: 'psychologische opvolging', en: 'psychological support' },
  },
  MED: {
    name: { fr: 'Soins et traitements', nl: 'Zorg en behandelingen', en: 'Care and treatment' },
    holds: {
      fr: 'traitements et doses données',
      nl: 'behandelingen en gegeven dosissen',
      en: 'treatments and given doses',
    },
  },
  INTEG: {
    name: { fr: 'Intégration', nl: 'Integratie', en: 'Integration' },
    holds: {
      fr: 'école, activités, orientation',
      nl: 'school, activiteiten, oriëntatie',
      en: 'school, activities, orientation',
    },
  },
  AUTON: {
    name: { fr: 'Autonomie', nl: 'Autonomie', en: 'Autonomy' },
    holds: { fr: 'contrat de studio, budget', nl: 'studiocontract, budget', en: 'studio contract, budget' },
  },
  IDENT: {
    name: { fr: 'Identité', nl: 'Identiteit', en: 'Identity' },
    holds: {
      fr: 'nom réel, naissance, famille, photos',
      nl: 'echte naam, geboorte, familie, foto’s',
      en: 'real name, birth, family, photos',
    },
  },
  LOCA: {
    name: { fr: 'Lieux et coordonnées', nl: 'Plaatsen en contactgegevens', en: 'Places and contacts' },
    holds: {
      fr: 'adresses, trajets, noms légaux et téléphones de l’équipe',
      nl: 'adressen, trajecten, wettelijke namen en telefoons van het team',
      en: 'addresses, routes, staff legal names and phones',
    },
  },
  TASK: {
    name: { fr: 'Tâches et échéances', nl: 'Taken en termijnen', en: 'Tasks and deadlines' },
    holds: {
      fr: 'échéances, agenda, relais',
      nl: 'termijnen, agenda, overdracht',
      en: 'deadlines, agenda, handover',
    },
  },
  RELEASE: {
    name: { fr: 'Transmissions', nl: 'Verstrekkingen', en: 'Releases' },
    holds: {
      fr: 'exports, impressions, dossiers remis',
      nl: 'exports, afdrukken, pakketten',
      en: 'exports, prints, packs',
    },
  },
  GRANT: {
    name: { fr: 'Accès accordés', nl: 'Toegekende toegang', en: 'Grants' },
    holds: {
      fr: 'accès externes, équipe du dossier, exclusions',
      nl: 'externe toegang, dossierteam, uitsluitingen',
      en: 'external access, file team, exclusions',
    },
  },
  TRACE: {
    name: { fr: 'Traces', nl: 'Sporen', en: 'Traces' },
    holds: { fr: 'qui a lu ou changé quoi', nl: 'wie wat las of wijzigde', en: 'who read or changed what' },
  },
  GLASS: {
    name: { fr: 'Accès d’urgence', nl: 'Noodtoegang', en: 'Break-glass' },
    holds: { fr: 'contrôle des accès d’urgence', nl: 'controle van noodtoegang', en: 'break-glass reviews' },
  },
  ACCT: {
    name: { fr: 'Comptes', nl: 'Accounts', en: 'Accounts' },
    holds: {
      fr: 'comptes, facteurs, rôles',
      nl: 'accounts, factoren, rollen',
      en: 'accounts, factors, roles',
    },
  },
  CONF: {
    name: { fr: 'Configuration', nl: 'Configuratie', en: 'Configuration' },
    holds: {
      fr: 'réglages, versions, sauvegardes, clés',
      nl: 'instellingen, versies, back-ups, sleutels',
      en: 'settings, releases, backups, keys',
    },
  },
  STAT: {
    name: { fr: 'Statistiques', nl: 'Statistieken', en: 'Statistics' },
    holds: { fr: 'nombres, sans dossier', nl: 'aantallen, zonder dossier', en: 'aggregates, no file' },
  },
  ERASE: {
    name: { fr: 'Conservation et effacement', nl: 'Bewaring en wissing', en: 'Retention and erasure' },
    holds: {
      fr: 'durées, effacement, gel légal',
      nl: 'termijnen, wissing, juridische bevriezing',
      en: 'retention, erasure, legal hold',
    },
  },
}
