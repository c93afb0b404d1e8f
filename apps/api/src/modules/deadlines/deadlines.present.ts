import {
  type BoardLine,
  type DeadlineFigures,
  type DeadlineItem,
  type DeadlineWords,
  NATURES,
} from '@havre/contracts/deadlines.ts'
import type { Text } from '@havre/policy/text.ts'
import { STEPS, watch } from '@havre/rules/engine/escalation.ts'
import { findDeadlineRule, findProcedure } from '@havre/rules/law/procedures.ts'
import { ACTORS, CERTAINTIES } from '@havre/rules/model/rule.ts'
import { PAPER_NAMES, PAPERS } from '@havre/rules/residence/papers.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'

/** A row of `DEADLINE` as it reads on that day, with its words. */
export function toDeadline(ctx: Ctx, row: Row, today: string): DeadlineItem {
  return { ...toFigures(ctx, row, today), ...wordsOf(row) }
}

/** The lines of a board, the words that several share once. */
export function toBoard(
  ctx: Ctx,
  rows: readonly Row[],
  today: string,
): { items: BoardLine[]; words: DeadlineWords[] } {
  const places = new Map<string, number>()
  const words: DeadlineWords[] = []
  const items = rows.map(row => {
    const key = [row.definition, row.definition_version, row.paper, row.rule].join(' ')
    const place = places.get(key) ?? words.push(wordsOf(row)) - 1
    places.set(key, place)
    return { ...toFigures(ctx, row, today), words: place }
  })
  return { items, words }
}

/** Who reads only the state of procedures is not told how the day was found. */
function toFigures(ctx: Ctx, row: Row, today: string): DeadlineFigures {
  const reads = flag(row, 'reads')
  const steps = Array.isArray(row.seen_steps) ? row.seen_steps : []
  const seenAt = STEPS.filter(step => steps.includes(step))
  const open = row.status === 'open'
  const { daysLeft, step, seen, asks } = watch(text(row, 'act_by'), today, seenAt, text(row, 'known_on'))
  // What becomes possible calls on nobody.
  const watched = open && row.nature !== 'from'
  const by = toPerson(ctx.keyring, row, 'seer')
  const certainty = oneOf(row, 'certainty', CERTAINTIES)
  const estimate = flag(row, 'estimate')
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    procedureId: textOrNull(row, 'procedure_id'),
    documentId: textOrNull(row, 'document_id'),
    rule: text(row, 'rule'),
    ruleVersion: text(row, 'rule_version'),
    eventId: reads ? textOrNull(row, 'event_id') : null,
    nature: oneOf(row, 'nature', NATURES),
    actor: oneOf(row, 'actor', ACTORS),
    due: text(row, 'due'),
    computed: reads ? { raw: text(row, 'raw'), rolled: text(row, 'rolled') } : null,
    opens: textOrNull(row, 'opens'),
    stop: textOrNull(row, 'stop'),
    actBy: text(row, 'act_by'),
    found: reads ? oneOf(row, 'found', ['printed', 'override', 'computed'] as const) : null,
    estimate,
    certainty,
    arithmetic: reads ? (row.arithmetic as DeadlineItem['arithmetic']) : [],
    status: oneOf(row, 'status', ['open', 'met', 'gone'] as const),
    daysLeft,
    missing: [
      ...(open && estimate ? ['printedDate' as const] : []),
      ...(open && reads && flag(row, 'override_waits') ? ['secondPerson' as const] : []),
      ...(open && certainty === 'uncertain' ? ['lawyer' as const] : []),
      ...(open && reads && row.procedure_id !== null && flag(row, 'birth_changed')
        ? ['birthDate' as const]
        : []),
    ],
    step: watched ? step : null,
    seen: watched && seen && by ? { by, at: new Date(String(row.seen_at)).toISOString() } : null,
    asks: watched ? asks : null,
    can: { acknowledge: watched && step !== null && !seen && keepsDates(row) },
  }
}

/** Whether the asker reads the law of the file in full, and keeps its tasks or validates there: who says that a date is seen answers for it. */
export const keepsDates = (row: Row): boolean => flag(row, 'reads') && flag(row, 'may_see')

/** What the law says of it; what a paper says of itself has no article. */
function wordsOf(row: Row): DeadlineWords {
  if (row.document_id !== null) {
    const { title } = PAPERS[oneOf(row, 'paper', PAPER_NAMES)]
    return { about: title, ...(row.rule === 'paper.renewal' ? RENEWAL : ENDS), basis: null }
  }
  const definition = findProcedure(text(row, 'definition'), text(row, 'definition_version'))
  const rule = definition?.deadlines.find(one => one.id === row.rule)
  const unknown = { fr: text(row, 'rule'), nl: text(row, 'rule'), en: text(row, 'rule') }
  return {
    about: definition?.title ?? unknown,
    title: rule?.title ?? unknown,
    explain: rule?.explain ?? unknown,
    basis: rule?.basis ?? null,
  }
}

/** What falls due, by the rule of a row alone: for who is shown no more of it. */
export function titleOfRule(row: Row): Text {
  const rule = text(row, 'rule')
  if (rule === 'paper.end') return ENDS.title
  if (rule === 'paper.renewal') return RENEWAL.title
  return findDeadlineRule(rule, text(row, 'rule_version'))?.title ?? { fr: rule, nl: rule, en: rule }
}

const ENDS = {
  title: { fr: 'Fin du document', nl: 'Einde van het document', en: 'End of the document' },
  explain: {
    fr: 'La date est imprimée sur le document.',
    nl: 'De datum staat op het document gedrukt.',
    en: 'The date is printed on the document.',
  },
}
const RENEWAL = {
  title: {
    fr: 'Demander le renouvellement',
    nl: 'De vernieuwing vragen',
    en: 'Ask for the renewal',
  },
  explain: {
    fr: 'La fenêtre est comptée à rebours depuis la fin imprimée sur le document.',
    nl: 'De periode is teruggeteld vanaf het einde dat op het document gedrukt staat.',
    en: 'The window is counted back from the end that is printed on the document.',
  },
}
