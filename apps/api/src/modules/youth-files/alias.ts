import { randomInt } from 'node:crypto'
import { readAs } from '@havre/kinds/leaks/look-alikes.ts'

/**
 * The alias without accents, capitals, doubled spaces or anything unseen: what lists are ordered and searched by, and what no two
 * files of a house share, since a look-alike alias sends a note to the wrong youth.
 */
export function aliasKey(alias: string): string {
  return alias
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Trees of the region: say nothing about anybody, easy to say in three languages. */
const TREES = [
  'Aulne',
  'Bouleau',
  'Cèdre',
  'Charme',
  'Châtaignier',
  'Chêne',
  'Cormier',
  'Érable',
  'Frêne',
  'Genêt',
  'Hêtre',
  'Houx',
  'If',
  'Mélèze',
  'Merisier',
  'Noisetier',
  'Noyer',
  'Olivier',
  'Orme',
  'Peuplier',
  'Pin',
  'Prunier',
  'Saule',
  'Sorbier',
  'Sureau',
  'Tilleul',
  'Tremble',
] as const

/** A tree as it is written in an alias: with its capital or all in capitals, letter by letter too. `PIN 1234` is a code. */
const spellings = (tree: string) =>
  (tree.length > 3 ? [tree, tree.toUpperCase()] : [tree]).map(word =>
    [...word].map(readAs).join(String.raw`[\s.-]?`),
  )

const ANY_TREE = `(?:${TREES.map(tree => tree.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  .flatMap(spellings)
  .join('|')})`

/**
 * Anything that looks like one of our aliases, whoever bears it, with or without its accents. Turned round, only with its three
 * figures: `à 15 h 30 Olivier` and `en 2025 Olivier` speak of a man.
 */
export const ALIAS_SHAPE = new RegExp(
  [
    String.raw`(?<!\p{L})${ANY_TREE}[\s-]{0,2}\d(?:\s?\d){1,3}(?!\d)`,
    String.raw`(?<!\d[\s.,/:-]?)\d{3}[\s-]{0,2}${ANY_TREE}(?!\p{L})`,
  ].join('|'),
  'gu',
)

/** A neutral alias such as "Hêtre 412"; uniqueness is the database's to say. */
export function proposeAlias(): string {
  return `${TREES[randomInt(TREES.length)]} ${randomInt(100, 1000)}`
}
