import { APPLICANTS, type LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { evaluate } from '@havre/rules/engine/evaluate.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'
import { FACT_NAMES, FACT_TEXTS } from '@havre/rules/model/facts.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toDeadline } from '../deadlines/deadlines.present.ts'
import { asksBirth, factsAsked } from '../procedures/asked.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd, mayRevise } from '../youth-files/open-file.ts'
import { type CaseRows, toCase } from './case.ts'
import { toEvent } from './events.present.ts'
import { toOverride } from './overrides.present.ts'

export function procedureWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'legal_procedure', id, youthId, compartment: 'LEGAL' })
}

/** A procedure as the reader may see it: in full, or only where it stands and what falls due. */
export function toProcedure(
  ctx: Ctx,
  key: YouthKey,
  file: Row,
  rows: CaseRows & { readonly deadlines: readonly Row[] },
): LegalProcedure {
  const { procedure } = rows
  const id = text(procedure, 'id')
  const version = text(procedure, 'definition_version')
  const definition = findProcedure(text(procedure, 'definition'), version)
  const newest = findProcedure(text(procedure, 'definition'))
  if (!definition || !newest) throw new Error('a procedure runs under rules that this version does not know')
  const state = definition.states.find(one => one.id === procedure.state)
  const reads = flag(procedure, 'reads')
  return {
    id,
    youthId: text(procedure, 'youth_id'),
    definition: definition.id,
    definitionVersion: version,
    newerVersion: newest.version > version ? newest.version : null,
    title: definition.title,
    jurisdiction: definition.jurisdiction,
    draft: definition.status === 'draft',
    applicant: oneOf(procedure, 'applicant', APPLICANTS),
    state: state ?? { id: text(procedure, 'state'), title: definition.title },
    since: textOrNull(procedure, 'since'),
    ended: flag(procedure, 'ended'),
    deadlines: rows.deadlines.map(row => toDeadline(ctx, row, isoToday(ctx))),
    detail: reads ? toDetail(ctx, key, definition, file, rows) : null,
    version: number(procedure, 'version'),
    can: {
      record: reads && mayAdd(ctx, file, 'LEGAL'),
      change: reads && mayRevise(ctx, file, 'LEGAL'),
    },
  }
}

function toDetail(
  ctx: Ctx,
  key: YouthKey,
  definition: Procedure,
  file: Row,
  rows: CaseRows,
): NonNullable<LegalProcedure['detail']> {
  const { procedure } = rows
  const given = toCase(ctx, rows)
  const { path, refused, possible, warnings } = evaluate(definition, given)
  const bornOn = textOrNull(procedure, 'born_on')
  const words = procedureWords(key, text(procedure, 'id'), text(procedure, 'youth_id'))
  return {
    bornOn,
    otherBirths: texts(procedure, 'other_births'),
    birthChanged: procedure.birth_on !== null && bornOn !== textOrNull(procedure, 'birth_on'),
    facts: Object.fromEntries(
      FACT_NAMES.flatMap(name => {
        const answer = given.facts.answers[name]
        return answer ? [[name, answer]] : []
      }),
    ),
    asks: factsAsked(definition).map(id => ({
      id,
      title: FACT_TEXTS[id],
      answer: given.facts.answers[id] ?? 'unknown',
    })),
    asksBirth: asksBirth(definition),
    reference: words.open('reference', bytesOrNull(procedure, 'reference')),
    note: words.open('note', bytesOrNull(procedure, 'note')),
    events: rows.events.map(row => toEvent(ctx, key, definition, text(procedure, 'youth_id'), row)),
    overrides: rows.overrides.map(row => toOverride(ctx, key, file, text(procedure, 'youth_id'), row)),
    result: structuredClone({ path, refused, possible, warnings }) as NonNullable<
      LegalProcedure['detail']
    >['result'],
  }
}
