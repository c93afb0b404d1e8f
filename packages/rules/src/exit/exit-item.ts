import type { Text } from '@havre/policy/text.ts'
import { basis, type TextName } from '../law/texts.ts'
import type { Actor, Rule } from '../model/rule.ts'
import type { Pillar } from './pillars.ts'

/** A day counted from a birthday or from the exit: so many months or days, negative for before. */
export type Moment = ({ readonly birthday: number } | { readonly exit: true }) & {
  readonly months?: number
  readonly days?: number
}

/** One thing that changes around majority, and until when it is seen to. */
export type ExitItem = Rule & {
  readonly title: Text
  /** What is so before 18 and what changes on that day. */
  readonly changes: Text
  readonly actor: Actor
  /** From when the house works on it: the lead time. */
  readonly opens: Moment
  readonly due: Moment
  /** Whether the law sets the day or the house does; a hard day costs the right when it is missed. */
  readonly nature: 'legal' | 'target'
  readonly hard?: true
  /** The pillar that it puts up. */
  readonly pillar?: Pillar
  /** Rules of running procedures that watch the same: theirs is the date that counts. */
  readonly deadlines: readonly string[]
  /** It is the very same act: recorded in the procedure, it is done here, and it is recorded there first. */
  readonly keptByProcedure?: true
  /** Its name alone tells what happened to the youth: it is on no paper that leaves. */
  readonly telling?: true
}

type Written = Pick<ExitItem, 'id' | 'title' | 'changes' | 'explain' | 'actor' | 'opens' | 'due'> &
  Partial<ExitItem> & { readonly text?: TextName; readonly article?: string }

/** An item with what most share: a day that the house sets, from knowledge to be verified. */
export function item({ text = 'practice', article = '', ...given }: Written): ExitItem {
  return {
    version: '2026-11-27',
    jurisdiction: 'BE',
    validFrom: '2019-01-01',
    validTo: null,
    certainty: text === 'practice' ? 'practice' : 'known',
    nature: 'target',
    deadlines: [],
    ...given,
    basis: basis(text, article),
  }
}

export const majority = (given: { months?: number; days?: number } = {}): Moment => ({
  birthday: 18,
  ...given,
})
export const atExit = (given: { months?: number; days?: number } = {}): Moment => ({ exit: true, ...given })
