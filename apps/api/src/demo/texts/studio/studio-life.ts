import type { Step } from '../../story/steps.ts'
import { words } from '../../story/steps.ts'

/** One record of studio life: how many days ago, what. */
export type StudioTelling = Omit<Step, 'day'> & { readonly ago: number }

export const visit = (
  ago: number,
  rule: string,
  seen: string,
  state: string,
  facts: string,
  more: Step['answers'] = {},
): StudioTelling => ({
  ago,
  kind: 'studio-presence',
  by: 'educator',
  hour: 17,
  answers: { rule, seen, state, facts, ...more },
})

export const seen = (
  ago: number,
  domain: string,
  side: string,
  facts: string,
  youth: { side?: string; words?: string } = {},
): StudioTelling => ({
  ago,
  kind: 'studio-observation',
  by: 'referent',
  answers: {
    domain,
    side,
    facts,
    ...(youth.side && { youthSide: youth.side }),
    ...(youth.words && { words: words(youth.words) }),
  },
})

/** `due` and `paid` in days from the record. */
export const bill = (
  ago: number,
  what: string,
  amount: number,
  due: number,
  more: { paid?: number; help?: string } = {},
): StudioTelling => ({
  ago,
  kind: 'bill',
  by: 'referent',
  hour: 15,
  answers: {
    what,
    amount,
    dueOn: `@+${due}`,
    ...(more.paid !== undefined && { paidOn: `@+${more.paid}` }),
    ...(more.help && { help: more.help }),
  },
})

export const received = (
  ago: number,
  role: string,
  label: string,
  agreed: string,
  facts: string,
): StudioTelling => ({
  ago,
  kind: 'studio-visitor',
  by: 'educator',
  hour: 18,
  answers: { who: { role, label }, agreed, facts },
})

/** The week of the Monday so many weeks back. */
export const meals = (
  weeksBack: number,
  cost: number,
  done: string | undefined,
  planned: readonly (readonly [day: string, what: string])[],
) => ({ weeksBack, cost, done, planned })
export type MealTelling = ReturnType<typeof meals>
