import { ACTION_TEXTS, ACTIONS, type Action, SCOPE_TEXTS, SCOPES, type Scope } from './actions.ts'
import { parseCell, type Rule } from './cell.ts'
import {
  COMPARTMENT_TEXTS,
  COMPARTMENTS,
  type Compartment,
  holdsEntries,
  isFileCompartment,
  SENSITIVE_DATA,
} from './compartments.ts'
import { MATRIX } from './matrix.ts'
import { QUALIFIER_TEXTS } from './qualifiers.ts'
import { ROLE_TEXTS, ROLES, type Role } from './roles.ts'

/**
 * The access matrix as a French Markdown page: the table, its legend, and the list of the categories of persons
 * who have access to health and judicial data, with their function, that the controller keeps for the supervisory
 * authority (LVP-2018 art. 9 and 10, § 2). The page has no date: the date is that of the printed and signed copy.
 */
export function printManual(): string {
  return [...heading(), ...table(), ...legend(), ...categories(), ''].join('\n')
}

function heading(): string[] {
  return [
    '# Qui a accès à quoi',
    '',
    '<!-- Page produite par `node packages/policy/bin/print-manual.ts` ; elle ne se modifie pas à la main. -->',
    '',
    'Ce tableau est la règle même que le système applique, dans l’application et dans la base de données.',
    'Chaque ligne est un compartiment, chaque colonne un rôle. Un point (·) veut dire : aucun accès, et le système',
    'répond comme si rien n’existait. Une exclusion inscrite au dossier passe avant tous les accès.',
    '',
  ]
}

function table(): string[] {
  return [
    '## Le tableau',
    '',
    line(['n°', 'Compartiment', ...ROLES.map(role => `${ROLE_TEXTS[role].name.fr} (${role})`)]),
    line(['---', '---', ...ROLES.map(() => '---')]),
    ...COMPARTMENTS.map((compartment, index) =>
      line([String(index + 1), label(compartment), ...ROLES.map(role => MATRIX[compartment][role])]),
    ),
    '',
  ]
}

function legend(): string[] {
  return [
    '## Comment lire une case',
    '',
    'La lettre avant les deux-points dit sur quels dossiers, les lettres après disent ce que l’on peut faire.',
    '',
    ...SCOPES.map(scope => `- **${scope}** : ${SCOPE_TEXTS[scope].fr}`),
    '',
    ...ACTIONS.map(action => `- **${action}** : ${ACTION_TEXTS[action].fr}`),
    '',
    'Pour le référent ou la référente, **R** désigne les dossiers dont il ou elle est référent. **S** avec **c** :',
    'on crée pour les jeunes présents, pendant son service. Une condition ne limite jamais la création.',
    'Pour les tâches et les registres de la maison, **u** veut dire : mettre à jour. Personne n’approuve sa propre',
    'demande. Qui peut créer quelque part y relit toujours ce qu’il ou elle a écrit. Dans **MED**, un écrit réservé (un',
    'diagnostic, un examen, une analyse) n’est lu que par qui peut y valider, par qui l’a écrit et par qui a reçu cet',
    'accès : les autres lisent la carte de soins. Un écrit qui dit qu’il reste dans la maison (l’entretien exploratoire)',
    'n’est ni lu ni écrit par le tuteur, l’avocat ou un partenaire, quel que soit leur accès.',
    '',
  ]
}

function categories(): string[] {
  return [
    '## Catégories de personnes ayant accès',
    '',
    'Liste tenue à la disposition de l’Autorité de protection des données (loi du 30 juillet 2018 relative à la',
    'protection des personnes physiques à l’égard des traitements de données à caractère personnel, articles 9 et',
    '10). Le responsable du traitement veille à ce que toutes ces personnes soient tenues au secret par la loi, leur',
    'statut ou leur contrat.',
    '',
    ...classLines('health', 'Données concernant la santé (article 9)'),
    ...classLines('judicial', 'Données judiciaires (article 10)'),
    '',
    ...ROLES.flatMap(category),
    'Date, nom et signature du responsable du traitement : ______________________________',
  ]
}

function classLines(kind: keyof typeof SENSITIVE_DATA, title: string): string[] {
  const names = SENSITIVE_DATA[kind].map(one => COMPARTMENT_TEXTS[one].name.fr).join(', ')
  const roles = ROLES.filter(role => SENSITIVE_DATA[kind].some(one => MATRIX[one][role] !== '·'))
  return [`- ${title} : ${names}. Accès : ${roles.map(role => ROLE_TEXTS[role].name.fr).join(' ; ')}.`]
}

function category(role: Role): string[] {
  const { name, duty } = ROLE_TEXTS[role]
  const open = COMPARTMENTS.filter(compartment => MATRIX[compartment][role] !== '·')

  return [
    `### ${name.fr} (${role})`,
    '',
    `Fonction : ${duty.fr}`,
    '',
    line(['Compartiment', 'Ce qu’il contient', 'Données', 'Accès']),
    line(['---', '---', '---', '---']),
    ...open.map(compartment =>
      line([
        label(compartment),
        COMPARTMENT_TEXTS[compartment].holds.fr,
        dataClass(compartment),
        inWords(compartment, role),
      ]),
    ),
    '',
  ]
}

function dataClass(compartment: Compartment): string {
  const health = SENSITIVE_DATA.health.some(one => one === compartment)
  const judicial = SENSITIVE_DATA.judicial.some(one => one === compartment)
  return [health ? 'santé' : '', judicial ? 'judiciaires' : ''].filter(Boolean).join(', ')
}

/** The rules of a cell as French sentences, one for each scope and condition. */
function inWords(compartment: Compartment, role: Role): string {
  const groups = new Map<string, Rule[]>()
  for (const rule of parseCell(MATRIX[compartment][role], `${compartment}/${role}`)) {
    const key = `${rule.scope} ${rule.qualifier}`
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()].map(rules => sentence(rules, compartment, role)).join('<br>')
}

function sentence(rules: readonly Rule[], compartment: Compartment, role: Role): string {
  const [first] = rules
  if (!first) return ''
  const what = rules.map(rule => verb(rule.action, compartment)).join(', ')
  const only = first.qualifier === '' ? '' : ` (${QUALIFIER_TEXTS[first.qualifier].fr})`
  return `${what} : ${place(first.scope, compartment, role)}${only}`
}

/** The action in one word; the legend of the page says it in full. */
function verb(action: Action, compartment: Compartment): string {
  if (action === 'u') return holdsEntries(compartment) ? 'reprendre' : 'mettre à jour'
  return { r: 'lire', c: 'créer', v: 'valider', q: 'demander', y: 'approuver', x: 'transmettre' }[action]
}

/** The scope in a few words; the legend of the page says it in full. */
function place(scope: Scope, compartment: Compartment, role: Role): string {
  const inFile = isFileCompartment(compartment)
  const places: Record<Scope, string> = {
    A: inFile ? 'tous les dossiers' : 'tout le centre',
    P: 'jeunes présents, pendant le service',
    R: role === 'REF' ? 'dossiers dont la personne est référente' : 'dossiers où la personne est nommée',
    G: 'dossiers ouverts par un accès accordé',
    S: inFile ? 'ses propres écrits' : 'ce qui la concerne',
    N: 'nombres seulement',
  }
  return places[scope]
}

function label(compartment: Compartment): string {
  return `${COMPARTMENT_TEXTS[compartment].name.fr} (${compartment})`
}

function line(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`
}
