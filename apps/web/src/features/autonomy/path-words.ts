import { date, money } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import type { Difference } from './api/compare-texts.ts'
import type { Text } from './api/read-autonomy.ts'
import { directionWords, presenceWords, visitsWords } from './autonomy-words.ts'

const fields: Record<string, () => string> = {
  purpose: m.autonomy_purpose,
  houseObligations: m.autonomy_house_obligations,
  youthObligations: m.autonomy_youth_obligations,
  rules: m.autonomy_rules,
  breakClause: m.autonomy_break_clause,
  budget: m.autonomy_budget,
  label: m.autonomy_budget_label,
  direction: m.autonomy_budget_direction,
  cents: m.autonomy_budget_amount,
  parties: m.autonomy_parties,
  referents: m.autonomy_referents,
  substitutes: m.autonomy_substitutes,
  director: m.autonomy_party_director,
  guardian: m.autonomy_party_guardian,
  title: m.autonomy_stage_title,
  objectives: m.autonomy_objectives,
  criteria: m.autonomy_criteria,
  text: m.autonomy_criterion,
  measure: m.autonomy_measure,
  supports: m.autonomy_supports,
  leastWeeks: m.autonomy_least_weeks,
  mostWeeks: m.autonomy_most_weeks,
  reviewEveryWeeks: m.autonomy_review_every,
  presence: m.autonomy_presence,
  visits: m.autonomy_visits,
  secondPerson: m.autonomy_second_person,
  evaluationOn: m.autonomy_evaluation_on,
  language: m.autonomy_language_read,
  effectiveOn: m.autonomy_effective_on,
}

/** Where in a contract a path leads, in words: the stage by its title, then the field. */
export function pathWords(path: string, texts: readonly Pick<Text, 'content'>[]): string {
  const [first, ...rest] = path.split('.')
  if (first !== 'stages') return [first ?? '', ...rest].map(part => fieldWords(part, texts)).join(' · ')
  const stage = texts.flatMap(({ content }) => content.stages).find(({ key }) => key === rest[0])
  return [stage?.title ?? m.autonomy_stages(), ...rest.slice(1).map(part => fieldWords(part, texts))].join(
    ' · ',
  )
}

function fieldWords(part: string, texts: readonly Pick<Text, 'content'>[]): string {
  const line = texts.flatMap(({ content }) => content.budget).find(({ key }) => key === part)
  return fields[part]?.() ?? line?.label ?? part
}

/** A value of a contract in words: people by their names, codes by what they mean. */
export function valueWords(
  path: string,
  value: NonNullable<Difference['before']>,
  names: ReadonlyMap<string, string>,
): string {
  const field = path.split('.').at(-1) ?? ''
  if (typeof value === 'boolean') return value ? m.autonomy_yes() : m.autonomy_no()
  if (typeof value === 'number') return field === 'cents' ? money(value) : String(value)
  if (path.startsWith('parties.')) return names.get(value) ?? m.autonomy_somebody()
  if (field === 'effectiveOn' || field === 'evaluationOn') return date(value)
  if (field === 'language') return languageName(value)
  const codes = { presence: presenceWords, visits: visitsWords, direction: directionWords }
  const table: Record<string, () => string> | undefined = codes[field as keyof typeof codes]
  return table?.[value]?.() ?? value
}
