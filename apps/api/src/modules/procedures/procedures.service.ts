import type { EvaluateProcedure, ProcedureItem, ProcedureResult } from '@havre/contracts/procedures.ts'
import type { CaseEvent, Override } from '@havre/rules/engine/case.ts'
import { evaluate } from '@havre/rules/engine/evaluate.ts'
import { END_GROUND_NAMES, END_GROUNDS } from '@havre/rules/law/grounds.ts'
import { findProcedure, PROCEDURES } from '@havre/rules/law/procedures.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'
import { FACT_NAMES, FACT_TEXTS } from '@havre/rules/model/facts.ts'
import { PAPER_NAMES, PAPERS } from '@havre/rules/residence/papers.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { said } from '../../said.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { asksBirth, factsAsked } from './asked.ts'

/** Every procedure that the house computes with, as data, and the facts that they ask for. */
export function listProcedures() {
  return {
    items: ITEMS,
    facts: FACT_NAMES.map(id => ({ id, title: FACT_TEXTS[id] })),
    papers: PAPER_NAMES.map(id => ({ id, title: PAPERS[id].title })),
    grounds: END_GROUND_NAMES.map(id => ({ id, title: END_GROUNDS[id] })),
  }
}

const ITEMS: ProcedureItem[] = PROCEDURES.map(toItem)

function toItem(procedure: Procedure) {
  const { id, version, jurisdiction, title, status, start, states, events, deadlines } = procedure
  return {
    id,
    version,
    jurisdiction,
    title,
    draft: status === 'draft',
    start,
    states: [...states],
    events: events.map(event => ({
      id: event.id,
      title: event.title,
      by: event.by,
      from: event.from === 'any' ? null : [...event.from],
      to: event.to === 'same' ? null : event.to,
      asks: [...(event.asks ?? [])],
      gives: event.gives ?? null,
      conditions: (event.guards ?? []).map(({ reason }) => reason),
      basis: event.basis ?? null,
    })),
    facts: factsAsked(procedure),
    asksBirth: asksBirth(procedure),
    // The definition is read-only all the way down; the answer is written from it and changed by nobody.
    deadlines: structuredClone(deadlines) as ProcedureItem['deadlines'],
  }
}

/** Where a procedure would stand. Throws `rule-violated` at the field for a procedure, version or event id that stands for nothing. */
export function evaluateProcedure(ctx: Ctx, given: EvaluateProcedure): ProcedureResult {
  const definition = findProcedure(given.procedure, given.version)
  if (!definition) throw refused('#/procedure', 'no-such-procedure')
  const seen = new Set<string>()
  for (const [at, { id }] of given.events.entries()) {
    if (seen.has(id)) throw refused(`#/events/${at}/id`, 'duplicate-id')
    seen.add(id)
  }
  const today = given.today ?? isoToday(ctx)
  const result = evaluate(definition, {
    facts: { births: given.births, answers: said(given.facts) },
    events: given.events.map(
      event => said({ ...event, answers: event.answers && said(event.answers) }) as CaseEvent,
    ),
    overrides: given.overrides.map(one => said(one) as Override),
    opinions: given.opinions,
    today,
  })
  return structuredClone({ ...result, today }) as ProcedureResult
}

function refused(pointer: string, code: string) {
  return problem('rule-violated', { rule: 'procedure-refused', errors: [{ pointer, code }] })
}
