import type { NewRuleValidation, RuleValidation } from '@havre/contracts/rule-validations.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { toActor } from '../youth-files/relation.ts'
import {
  insertValidation,
  readValidation,
  readValidations,
  withdrawValidation,
} from './rule-validations.data.ts'

/** What of a validation is sealed. */
const Words = z.object({ lawyer: z.string(), note: z.string(), because: z.string() })
type Words = z.infer<typeof Words>

export async function listValidations(ctx: Ctx) {
  const [rows = []] = await ctx.door.group(ctx.sid, readValidations(), { asyncCommit: true })
  return { items: rows.map(row => toValidation(ctx, row)), can: { add: mayAdd(ctx) } }
}

/** Records a validation. Throws `rule-violated` at a rule that stands for nothing, and at a day that has not come. */
export async function validateRule(ctx: Ctx, input: NewRuleValidation): Promise<RuleValidation> {
  if (!mayAdd(ctx)) throw problem('not-allowed', { action: 'create' })
  const definition = findProcedure(input.definition, input.definitionVersion)
  if (!definition?.deadlines.some(({ id }) => id === input.rule))
    throw problem('rule-violated', {
      rule: 'procedure-refused',
      errors: [{ pointer: definition ? '#/rule' : '#/definition', code: 'no-such-rule' }],
    })
  if (input.validatedOn > isoToday(ctx))
    throw problem('rule-violated', {
      rule: 'in-the-future',
      errors: [{ pointer: '#/validatedOn', code: 'in-the-future' }],
    })
  const { lawyer, note } = input
  await ctx.door.group(ctx.sid, [
    insertValidation({
      ...input,
      id: ctx.newId,
      centreId: ctx.me.centreId,
      createdBy: ctx.me.accountId,
      words: close(ctx, ctx.newId, { lawyer, note, because: '' }),
    }),
  ])
  return getValidation(ctx, ctx.newId)
}

/** Takes a validation back, with why. Throws `stale-version` with it as it is now where somebody was faster. */
export async function withdraw(
  ctx: Ctx,
  id: string,
  version: number,
  because: string,
): Promise<RuleValidation> {
  const before = await getValidation(ctx, id)
  if (!mayAdd(ctx)) throw problem('not-allowed', { action: 'change' })
  // What cannot be read must not be written over with nothing.
  if (!before.lawyer) throw problem('not-allowed', { action: 'change' })
  const words = close(ctx, id, { lawyer: before.lawyer, note: before.note, because })
  const [rows] = await ctx.door.group(ctx.sid, [withdrawValidation(id, version, ctx.me.accountId, words)])
  const current = await getValidation(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

const mayAdd = (ctx: Ctx) => mayUseHouse(toActor(ctx), 'LEGAL', 'c')

async function getValidation(ctx: Ctx, id: string): Promise<RuleValidation> {
  const [rows] = await ctx.door.group(ctx.sid, [readValidation(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toValidation(ctx, row)
}

function toValidation(ctx: Ctx, row: Row): RuleValidation {
  const id = text(row, 'id')
  const read = Words.safeParse(seal(ctx, id).open('words', bytes(row, 'words')))
  // One that does not open must not take the list with it.
  const { lawyer, note, because } = read.success ? read.data : { lawyer: '', note: '', because: '' }
  return {
    id,
    definition: text(row, 'definition'),
    definitionVersion: text(row, 'definition_version'),
    rule: text(row, 'rule'),
    lawyer,
    note,
    validatedOn: text(row, 'validated_on'),
    recordedBy: toPerson(ctx.keyring, row, 'recorder') ?? { id: text(row, 'recorder_id'), name: null },
    withdrawn:
      row.withdrawn_at === null ? null : { at: new Date(String(row.withdrawn_at)).toISOString(), because },
    version: number(row, 'version'),
  }
}

const close = (ctx: Ctx, id: string, words: Words) => seal(ctx, id).close('words', words)
const seal = (ctx: Ctx, id: string) => houseSeal(ctx.keyring, 'rule_validation', id)
