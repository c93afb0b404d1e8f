import type { CorrectDose, DoseItem, RecordDose } from '@havre/contracts/treatments.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, text, textOrNull } from '../../db/row.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { checkMayAdd } from '../youth-files/open-file.ts'
import { insertDose, type NewDose, readDose, readInTheWay } from './treatments.data.ts'
import { doseSeal, toDose, toPlan } from './treatments.present.ts'
import { EARLY_HOURS, hasSlot, instantOf } from './treatments.rules.ts'
import { readOne } from './treatments.service.ts'

const HOUR = 3_600_000
const CLOCK_SKEW = 60_000
/** What is in the body, as opposed to what did not happen: that may be known a day before. */
const TAKEN: readonly string[] = ['given', 'vomited']

/**
 * Records one dose. Whoever is second for a slot gets `already-exists`, for what is taken if needed `rule-violated`
 * (`dose-too-soon`, `dose-daily-max`); each time with the record that stands in the way as `current`.
 */
export async function recordDose(ctx: Ctx, treatmentId: string, given: RecordDose): Promise<DoseItem> {
  const treatment = await readOne(ctx, treatmentId)
  checkMayAdd(ctx, treatment, 'MED')
  const at = momentOf(ctx, given.at)
  checkSlot(ctx, treatment, given, at)
  return insert(ctx, treatment, {
    treatmentId,
    slot: given.slot,
    outcome: given.outcome,
    at,
    remark: given.remark,
    voids: null,
    voidReason: null,
  })
}

/** Voids a dose that was recorded wrongly by a new row; nothing is deleted. Once: then `already-corrected`. */
export async function correctDose(ctx: Ctx, id: string, given: CorrectDose): Promise<DoseItem> {
  const [wrong, made] = await ctx.door.group(ctx.sid, [readDose(id), readDose(ctx.newId)])
  const dose = wrong?.[0]
  if (!dose) throw problem('not-found')
  checkMayAdd(ctx, dose, 'MED')
  if (made?.[0]) return toDose(ctx, made[0], youthKeyOf(ctx.keyring, made[0]))
  if (flag(dose, 'voided') || dose.outcome === 'annulled') {
    throw problem('rule-violated', { rule: 'already-corrected' })
  }
  const slotOn = textOrNull(dose, 'slot_on')
  const happened = given.at ?? text(dose, 'given_at')
  return insert(ctx, dose, {
    treatmentId: text(dose, 'treatment_id'),
    slot: slotOn ? { on: slotOn, time: text(dose, 'slot_time') } : undefined,
    outcome: given.outcome ?? 'annulled',
    at: given.outcome ? momentOf(ctx, happened) : ctx.now(),
    remark: given.remark,
    voids: id,
    voidReason: given.reason,
  })
}

type Recording = Pick<NewDose, 'treatmentId' | 'slot' | 'outcome' | 'at' | 'voids' | 'voidReason'> & {
  remark: string | undefined
}

async function insert(ctx: Ctx, row: Row, recording: Recording): Promise<DoseItem> {
  const youthId = text(row, 'youth_id')
  const key = youthKeyOf(ctx.keyring, row)
  const remark = doseSeal(key, ctx.newId, youthId).close('remark', recording.remark)
  const { centreId, accountId: createdBy } = ctx.me
  try {
    const dose = { ...recording, id: ctx.newId, centreId, youthId, remark, createdBy }
    const [, rows] = await ctx.door.group(ctx.sid, [insertDose(dose), readDose(ctx.newId)])
    const made = rows?.[0]
    if (!made) throw problem('not-found')
    return toDose(ctx, made, key)
  } catch (error) {
    const refusal = fromDatabase(error)
    if (refusal?.slug !== 'already-exists' && !isOverdose(refusal?.extra.rule)) throw error
    const { treatmentId, slot, at } = recording
    const [standing] = await ctx.door.group(ctx.sid, [readInTheWay(treatmentId, slot, at)])
    const current = standing?.[0] ? { current: toDose(ctx, standing[0], key) } : {}
    throw problem(refusal?.slug ?? 'already-exists', { ...refusal?.extra, ...current })
  }
}

function isOverdose(rule: string | undefined): boolean {
  return rule === 'dose-too-soon' || rule === 'dose-daily-max'
}

/** When it happened: now, or a moment given that has been. */
function momentOf(ctx: Ctx, given: string | undefined): Date {
  const now = ctx.now()
  const at = given ? new Date(given) : now
  if (at.getTime() > now.getTime() + CLOCK_SKEW) {
    throw problem('rule-violated', {
      rule: 'in-the-future',
      errors: [{ pointer: '#/at', code: 'in-the-future' }],
    })
  }
  return at
}

function checkSlot(ctx: Ctx, treatment: Row, { slot, outcome }: RecordDose, at: Date): void {
  const ifNeeded = flag(treatment, 'if_needed')
  if (ifNeeded ? slot : !slot || !hasSlot(toPlan(treatment), slot, ctx.me.timeZone)) {
    throw problem('rule-violated', { rule: 'no-such-slot' })
  }
  if (slot && instantOf(slot, ctx.me.timeZone).getTime() - at.getTime() > earliest(outcome)) {
    throw problem('rule-violated', { rule: 'dose-too-early' })
  }
}

function earliest(outcome: string): number {
  return (TAKEN.includes(outcome) ? EARLY_HOURS : 24) * HOUR
}
