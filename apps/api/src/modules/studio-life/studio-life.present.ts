import type { StudioLife } from '@havre/contracts/studio-life.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { visitLate } from '@havre/rules/autonomy/presence.ts'
import { daysBetween } from '@havre/rules/dates/days.ts'
import { daysLate } from '@havre/rules/extra-muros/next-contact.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { localDay } from '../youth-files/local-day.ts'

const VISITS_SHOWN_DAYS = 28
const PAID_SHOWN_DAYS = 60
const MEALS_SHOWN = 4

/** A signed record, opened: what it says, when it happened and on which day of the house. */
export type StudioRecord = {
  readonly entryId: string
  readonly kind: string
  readonly at: string
  readonly on: string
  readonly answers: Answers
  readonly by: { id: string; name: string | null } | null
}

export function toRecord(ctx: Ctx, row: Row): StudioRecord {
  const at = text(row, 'occurred_at')
  return {
    entryId: text(row, 'id'),
    kind: text(row, 'kind'),
    at,
    on: localDay(new Date(at), ctx.me.timeZone).date.toString(),
    answers: openAnswers(youthKeyOf(ctx.keyring, row), row),
    by: toPerson(ctx.keyring, row, 'author'),
  }
}

type FoundRule = Omit<NonNullable<StudioLife['rule']>, 'late'>

/** The rule with how late the next visit is by it. A visit that met nobody keeps no rule. */
export function keptRule(
  rule: FoundRule | null,
  records: readonly StudioRecord[],
  today: string,
): StudioLife['rule'] {
  const met = ofKind(records, 'studio-presence').filter(({ answers }) => codeOf(answers, 'seen') !== 'no')
  return (
    rule && {
      ...rule,
      late: visitLate(
        rule,
        met.map(({ on }) => on),
        today,
      ),
    }
  )
}

export function stageRule(row: Row | undefined): FoundRule | null {
  return row ? { code: text(row, 'presence'), since: text(row, 'since'), from: 'contract' } : null
}

export function ruleOf(records: readonly StudioRecord[]): FoundRule | null {
  const told = ofKind(records, 'studio-presence').flatMap(({ answers, on }) => {
    const code = codeOf(answers, 'rule')
    return code === null ? [] : [{ code, on }]
  })
  const [now] = told
  if (!now) return null
  const other = told.findIndex(({ code }) => code !== now.code)
  const since = told[other === -1 ? told.length - 1 : other - 1]
  return { code: now.code, since: since?.on ?? now.on, from: 'visit' }
}

export function visitsOf(records: readonly StudioRecord[], today: string): StudioLife['visits'] {
  return recent(ofKind(records, 'studio-presence'), today).map(({ entryId, at, answers, by }) => ({
    entryId,
    at,
    seen: codeOf(answers, 'seen') ?? '',
    state: codeOf(answers, 'state'),
    by,
  }))
}

export function visitorsOf(records: readonly StudioRecord[], today: string): StudioLife['visitors'] {
  return recent(ofKind(records, 'studio-visitor'), today).map(({ entryId, at, answers }) => ({
    entryId,
    at,
    role: roleOf(answers.who),
    agreed: codeOf(answers, 'agreed'),
  }))
}

export function domainsOf(records: readonly StudioRecord[]): StudioLife['domains'] {
  const known = ofKind(records, 'studio-observation').filter(({ answers }) => codeOf(answers, 'domain'))
  const byDomain = Map.groupBy(known, ({ answers }) => codeOf(answers, 'domain') ?? '')
  return [...byDomain].flatMap(([domain, seen]) => {
    const [last] = seen
    if (!last) return []
    const count = (field: string, side: string) =>
      seen.filter(({ answers }) => codeOf(answers, field) === side).length
    return [
      {
        domain,
        strengths: count('side', 'strength'),
        difficulties: count('side', 'difficulty'),
        mixed: count('side', 'mixed'),
        youthStrengths: count('youthSide', 'strength'),
        youthDifficulties: count('youthSide', 'difficulty'),
        last: { entryId: last.entryId, on: last.on },
      },
    ]
  })
}

/** Those to pay, the nearest first; then those paid lately, the last one first. */
export function billsOf(records: readonly StudioRecord[], today: string): StudioLife['bills'] {
  const bills = ofKind(records, 'bill').flatMap(({ entryId, answers }) => {
    const dueOn = dayOf(answers, 'dueOn')
    if (dueOn === null) return []
    const paidOn = dayOf(answers, 'paidOn')
    return [
      {
        entryId,
        what: codeOf(answers, 'what') ?? '',
        cents: numberOf(answers, 'amount'),
        dueOn,
        paidOn,
        late: paidOn ? 0 : daysLate(dueOn, today),
        help: codeOf(answers, 'help'),
      },
    ]
  })
  const open = bills.filter(({ paidOn }) => paidOn === null)
  const paid = bills.filter(({ paidOn }) => paidOn !== null && daysBetween(paidOn, today) <= PAID_SHOWN_DAYS)
  return [
    ...open.toSorted((a, b) => order(a.dueOn, b.dueOn)),
    ...paid.toSorted((a, b) => order(b.paidOn ?? '', a.paidOn ?? '')),
  ]
}

export function mealsOf(records: readonly StudioRecord[]): StudioLife['meals'] {
  return ofKind(records, 'meal-plan')
    .flatMap(({ entryId, answers }) => {
      const weekOn = dayOf(answers, 'weekOn')
      if (weekOn === null) return []
      const { meals } = answers
      return [
        {
          entryId,
          weekOn,
          planned: Array.isArray(meals) ? meals.length : null,
          done: codeOf(answers, 'done'),
          cents: numberOf(answers, 'cost'),
        },
      ]
    })
    .toSorted((a, b) => order(b.weekOn, a.weekOn))
    .slice(0, MEALS_SHOWN)
}

const ofKind = (records: readonly StudioRecord[], kind: string) => records.filter(one => one.kind === kind)
const recent = (records: readonly StudioRecord[], today: string) =>
  records.filter(({ on }) => daysBetween(on, today) <= VISITS_SHOWN_DAYS)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function codeOf(answers: Answers, field: string): string | null {
  const said = answers[field]
  return typeof said === 'string' ? said : null
}

function numberOf(answers: Answers, field: string): number | null {
  const said = answers[field]
  return typeof said === 'number' ? said : null
}

function dayOf(answers: Answers, field: string): string | null {
  return codeOf(answers, field)
}

function roleOf(person: Answers[string]): string | null {
  if (typeof person !== 'object' || person === null || !('role' in person)) return null
  return typeof person.role === 'string' ? person.role : null
}
