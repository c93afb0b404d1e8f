import type {
  ChangeProcedure,
  LegalProcedure,
  LegalProcedures,
  OpenProcedure,
} from '@havre/contracts/legal-procedures.ts'
import { evaluate } from '@havre/rules/engine/evaluate.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import { effectivePaper } from '@havre/rules/residence/papers.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { said } from '../../said.ts'
import { toDeadline } from '../deadlines/deadlines.present.ts'
import { toDocument } from '../residence-documents/residence-documents.present.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { isoToday, yearsOn } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, mayRevise, openFile } from '../youth-files/open-file.ts'
import {
  insertProcedure,
  moved,
  moveTo,
  opened,
  readFileLaw,
  readProcedures,
  updateProcedure,
} from './legal-procedures.data.ts'
import { procedureWords, toProcedure } from './legal-procedures.present.ts'
import { loadToChange, presentProcedure } from './load.ts'
import { checkStillFit, placeOf } from './place.ts'
import { writeDeadlines } from './write-deadlines.ts'

export async function getLegalProcedures(ctx: Ctx, youthId: string): Promise<LegalProcedures> {
  const row = await openFile(ctx, youthId, 'LEGAL')
  const { file, key } = nearFile(ctx, [row])
  const [
    events = [],
    overrides = [],
    opinions = [],
    deadlines = [],
    procedures = [],
    papers = [],
    ends = [],
  ] = await ctx.door.group(ctx.sid, [...readProcedures({ youthId }), ...readFileLaw(youthId)], {
    asyncCommit: true,
  })
  const add = mayAdd(ctx, file, 'LEGAL')
  const revise = mayRevise(ctx, file, 'LEGAL')
  const documents = papers.map(paper => toDocument(key, paper, revise))
  const day = isoToday(ctx)
  const held = documents.map(one => ({
    ...one,
    withdrawn: one.withdrawnOn !== null && one.withdrawnOn <= day,
  }))
  const effective = effectivePaper(held, day)
  return {
    effective: documents.find(({ id }) => id === effective?.id) ?? null,
    procedures: procedures.map(procedure => {
      const of = <R extends { procedure_id?: unknown }>(rows: readonly R[]) =>
        rows.filter(one => one.procedure_id === procedure.id)
      return toProcedure(ctx, key, file, {
        procedure,
        events: of(events),
        overrides: of(overrides),
        opinions,
        deadlines: of(deadlines),
      })
    }),
    documents,
    deadlines: ends.map(end => toDeadline(ctx, end, day)),
    bornOn: add ? textOrNull(file, 'birth_on') : null,
    today: day,
    can: { add },
  }
}

/**
 * Opens a procedure. Throws `rule-violated`: procedure-refused at the name that stands for nothing, procedure-running where the
 * same one runs already, dates-out-of-order for a birth after today.
 */
export async function openProcedure(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof OpenProcedure>,
): Promise<LegalProcedure> {
  const row = await openFile(ctx, youthId, 'LEGAL')
  const { file, key } = nearFile(ctx, [row])
  checkMayAdd(ctx, file, 'LEGAL')
  const definition = findProcedure(input.definition, input.definitionVersion)
  if (!definition)
    throw problem('rule-violated', {
      rule: 'procedure-refused',
      errors: [{ pointer: '#/definition', code: 'no-such-procedure' }],
    })
  const bornOn = input.bornOn === undefined ? textOrNull(file, 'birth_on') : input.bornOn
  const otherBirths = input.otherBirths ?? []
  checkBirths(ctx, bornOn, otherBirths)
  const words = procedureWords(key, ctx.newId, youthId)
  const facts = said(input.facts ?? {})
  const [made] = await ctx.door.group(ctx.sid, [
    insertProcedure({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      definition: definition.id,
      definitionVersion: definition.version,
      state: definition.start,
      applicant: input.applicant ?? 'guardian',
      bornOn,
      otherBirths,
      facts: JSON.stringify(facts),
      reference: words.close('reference', input.reference),
      note: words.close('note', input.note),
    }),
    ...writeDeadlines(
      { id: ctx.newId, by: ctx.me.accountId },
      evaluate(definition, {
        facts: {
          births: [
            ...(bornOn ? [{ day: bornOn, retained: true }] : []),
            ...otherBirths.map(day => ({ day, retained: false })),
          ],
          answers: facts,
        },
        events: [],
        today: isoToday(ctx),
      }).deadlines,
      opened(ctx.newId),
    ),
  ])
  if (!made?.length) await checkIsTheSame(ctx, ctx.newId)
  return presentProcedure(ctx, ctx.newId)
}

/** A repeated request finds its own procedure; anything else ran already. */
async function checkIsTheSame(ctx: Ctx, id: string): Promise<void> {
  const rows = (await ctx.door.group(ctx.sid, readProcedures({ id }))).at(-1)
  if (!rows?.length)
    throw problem('rule-violated', {
      rule: 'procedure-running',
      errors: [{ pointer: '#/definition', code: 'procedure-running' }],
    })
}

/**
 * Changes what a procedure is computed with, or moves it to another version of its rules; every date is worked out anew.
 * Throws `stale-version` with the procedure as it is now; `rule-violated` for a version that does not know its events.
 */
export async function changeProcedure(
  ctx: Ctx,
  id: string,
  version: number,
  change: z.output<typeof ChangeProcedure>,
): Promise<LegalProcedure> {
  const loaded = await loadToChange(ctx, id, version, 'revise')
  const before = toProcedure(ctx, loaded.key, loaded.file, loaded.rows)
  if (!before.detail) throw problem('not-found')
  const { bornOn, otherBirths, facts, reference, note } = before.detail
  const current = {
    definitionVersion: before.definitionVersion,
    applicant: before.applicant,
    bornOn,
    otherBirths,
    facts,
    reference,
    note,
  }
  const next = changed(current, change)
  checkBirths(ctx, next.bornOn, next.otherBirths)
  const definition = definitionIn(before.definition, next.definitionVersion, loaded.given.events)
  const result = evaluate(definition, {
    ...loaded.given,
    facts: {
      births: [
        ...(next.bornOn ? [{ day: next.bornOn, retained: true }] : []),
        ...next.otherBirths.map(day => ({ day, retained: false })),
      ],
      answers: said(next.facts),
    },
  })
  const { definition: now, given } = loaded
  checkStillFit(definition, evaluate(now, given), result, given.events)
  const words = procedureWords(loaded.key, id, loaded.youthId)
  const [, rows] = await ctx.door.group(ctx.sid, [
    updateProcedure(id, version, {
      ...next,
      facts: JSON.stringify(next.facts),
      reference: words.close('reference', next.reference),
      note: words.close('note', next.note),
    }),
    moveTo(id, version, placeOf(definition, result)),
    ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, moved(id, version)),
  ])
  return settled(ctx, id, rows)
}

/** The procedure after a change; throws `stale-version` where somebody was faster. */
export async function settled(ctx: Ctx, id: string, rows: readonly unknown[] | undefined) {
  const current = await presentProcedure(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

function definitionIn(id: string, version: string, events: readonly { event: string }[]) {
  const definition = findProcedure(id, version)
  const knowsAll = events.every(({ event }) => definition?.events.some(one => one.id === event))
  if (!definition || !knowsAll)
    throw problem('rule-violated', {
      rule: 'procedure-refused',
      errors: [{ pointer: '#/definitionVersion', code: definition ? 'events-unknown' : 'no-such-procedure' }],
    })
  return definition
}

/** The house accompanies children, and young adults who came as children; an older birth date is a year read wrongly. */
const MOST_YEARS = 30

function checkBirths(ctx: Ctx, bornOn: string | null, others: readonly string[]): void {
  const day = isoToday(ctx)
  const errors = [
    ...(bornOn && bornOn > day ? [{ pointer: '#/bornOn', code: 'in-the-future' }] : []),
    ...(bornOn && yearsOn(bornOn, day) > MOST_YEARS ? [{ pointer: '#/bornOn', code: 'unlikely' }] : []),
    ...others.flatMap((other, n) =>
      other > day
        ? [{ pointer: `#/otherBirths/${n}`, code: 'in-the-future' }]
        : other === bornOn || others.indexOf(other) < n
          ? [{ pointer: `#/otherBirths/${n}`, code: 'twice' }]
          : [],
    ),
  ]
  if (errors.length > 0) throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
}
