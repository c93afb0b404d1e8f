import type { ContractStage } from '@havre/contracts/contract-content.ts'
import type { ContractWords } from '@havre/contracts/contract-words.ts'
import type { Block } from '../../documents/paper.ts'
import type { Tongues } from './tongues.ts'

export type Part = Extract<Block, { is: 'facing' }>['parts'][number]

export const point = (texts: string[]): Part => ({ is: 'point', texts })
/** Somebody's words, once and in the language in which they were written. */
export const asWritten = (words: string): Part => ({ is: 'text', texts: [words] })

/** A clause below its title; nothing where nothing is written. */
export function clause(title: string[], words: string): Part[] {
  return words.trim() === '' ? [] : [{ is: 'heading', texts: title }, asWritten(words)]
}

/** Some lines as they were written, below their title. */
export function lines(title: string[], said: readonly string[]): Part[] {
  const items = said.filter(line => line.trim() !== '')
  return items.length > 0 ? [{ is: 'label', texts: title }, ...items.map(line => point([line]))] : []
}

/** At which rhythm somebody of the house is there, and who may visit. */
export function ruleParts(
  { presence, visits }: Pick<ContractStage, 'presence' | 'visits'>,
  both: Tongues<ContractWords>['both'],
): Part[] {
  return [
    point(both(({ words }) => words.presence[presence])),
    point(both(({ words }) => words.visits[visits])),
  ]
}
