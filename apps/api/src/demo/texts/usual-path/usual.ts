import type { Step } from '../../story/steps.ts'

/** What most stays bring: on about these days, one of these tellings each, never the same twice in a file. */
export type Usual = {
  readonly days: readonly number[]
  readonly tellings: readonly Omit<Step, 'day'>[]
  /** The tellings follow each other instead of being drawn. */
  readonly inOrder?: true
}
