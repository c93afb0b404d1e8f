import {
  DOSE_OUTCOMES,
  type DoseItem,
  type DueDoses,
  PRESCRIBERS,
  STOP_REASONS,
  TREATMENT_FORMS,
  type TreatmentItem,
  VOID_REASONS,
} from '@havre/contracts/treatments.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday, localDay, todayOf } from '../youth-files/local-day.ts'
import { dueDoses, nextFrom, type Plan, slotsBetween } from './treatments.rules.ts'

const DAYS_SHOWN = 7
const NOBODY = { id: '', name: null }
const TAKEN: readonly string[] = ['given', 'vomited']

export function treatmentSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'treatment', id, youthId, compartment: 'MED' })
}
export function doseSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'dose', id, youthId, compartment: 'MED' })
}

export function toPlan(row: Row): Plan {
  const stoppedAt = textOrNull(row, 'stopped_at')
  return {
    id: text(row, 'id'),
    startsOn: text(row, 'starts_on'),
    endsOn: textOrNull(row, 'ends_on'),
    times: texts(row, 'times'),
    weekdays: texts(row, 'weekdays').map(Number),
    recordedAt: new Date(text(row, 'created_at')),
    stoppedAt: stoppedAt ? new Date(stoppedAt) : null,
  }
}

export function toDose(ctx: Ctx, row: Row, key: YouthKey): DoseItem {
  const id = text(row, 'id')
  const moment = (column: string) => new Date(text(row, column)).toISOString()
  return {
    id,
    treatmentId: text(row, 'treatment_id'),
    slotOn: textOrNull(row, 'slot_on'),
    slotTime: textOrNull(row, 'slot_time'),
    outcome: oneOf(row, 'outcome', [...DOSE_OUTCOMES, 'annulled']),
    at: moment('given_at'),
    by: toPerson(ctx.keyring, row, 'giver') ?? NOBODY,
    remark: doseSeal(key, id, text(row, 'youth_id')).open('remark', bytesOrNull(row, 'remark')),
    recordedAt: moment('created_at'),
    voids: textOrNull(row, 'voids'),
    voidReason: row.voids ? oneOf(row, 'void_reason', VOID_REASONS) : null,
    voided: flag(row, 'voided'),
  }
}

/** Doses that came along as JSON: bytes are base64 there. */
function toDoses(ctx: Ctx, row: Row, key: YouthKey): DoseItem[] {
  if (!Array.isArray(row.doses)) return []
  const bytesOf = (value: unknown) => (typeof value === 'string' ? Buffer.from(value, 'base64') : null)
  return row.doses.map((dose: Row) =>
    toDose(ctx, { ...dose, remark: bytesOf(dose.remark), giver_name: bytesOf(dose.giver_name) }, key),
  )
}

/** The list of now from the rows of `readDueDoses` (or of one file's treatments with `alias` and `may_record` added). */
export function toDueDoses(ctx: Ctx, rows: readonly Row[]): DueDoses {
  const now = ctx.now()
  const plans = rows.map(row => {
    const key = youthKeyOf(ctx.keyring, row)
    return { ...toPlan(row), row, ifNeeded: flag(row, 'if_needed'), doses: toDoses(ctx, row, key), key }
  })
  const slots = dueDoses(
    plans.filter(plan => !plan.ifNeeded),
    plans.flatMap(({ doses }) => doses),
    now,
    ctx.me.timeZone,
  ).map(({ plan, slot, at, state, record }) => ({
    ...toFacts(plan.row, plan.key),
    slotOn: slot.on,
    slotTime: slot.time,
    at: at.toISOString(),
    state,
    lateMinutes: state === 'late' ? Math.floor((now.getTime() - at.getTime()) / 60_000) : 0,
    record,
  }))
  const today = localDay(now, ctx.me.timeZone).date.toString()
  const needed = plans
    .filter(
      plan => plan.ifNeeded && !plan.stoppedAt && plan.startsOn <= today && (plan.endsOn ?? today) >= today,
    )
    .map(plan => toNeeded(plan, now))
  return { at: now.toISOString(), slots, needed }
}

function toNeeded(plan: { row: Row; key: YouthKey; doses: readonly DoseItem[] }, now: Date) {
  const taken = plan.doses.filter(dose => TAKEN.includes(dose.outcome))
  const limits = {
    minIntervalMinutes: number(plan.row, 'min_interval_minutes'),
    dailyMax: number(plan.row, 'daily_max'),
  }
  const next = nextFrom(
    taken.map(dose => new Date(dose.at)),
    limits,
    now,
  )
  return {
    ...toFacts(plan.row, plan.key),
    ...limits,
    taken: taken.filter(dose => Date.parse(dose.at) > now.getTime() - 86_400_000).length,
    last: taken.at(-1) ?? null,
    nextFrom: next?.toISOString() ?? null,
  }
}

function toFacts(row: Row, key: YouthKey) {
  const words = treatmentSeal(key, text(row, 'id'), text(row, 'youth_id'))
  return {
    treatmentId: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    what: words.open('what', bytes(row, 'what')) ?? '',
    dose: words.open('dose', bytes(row, 'dose')) ?? '',
    form: oneOf(row, 'form', TREATMENT_FORMS),
    instructions: words.open('instructions', bytesOrNull(row, 'instructions')),
    can: { record: flag(row, 'may_record') },
  }
}

/** One treatment from its row with key, `doses` and `may_record`. */
export function toTreatment(ctx: Ctx, row: Row): TreatmentItem {
  const key = youthKeyOf(ctx.keyring, row)
  const { treatmentId, what, dose, form, instructions, can } = toFacts(row, key)
  const words = treatmentSeal(key, treatmentId, text(row, 'youth_id'))
  const plan = toPlan(row)
  const running = row.status === 'running'
  return {
    id: treatmentId,
    what,
    dose,
    form,
    instructions,
    prescriber: oneOf(row, 'prescriber', PRESCRIBERS),
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    schedule: flag(row, 'if_needed')
      ? {
          kind: 'needed',
          minIntervalMinutes: number(row, 'min_interval_minutes'),
          dailyMax: number(row, 'daily_max'),
        }
      : { kind: 'clock', times: [...plan.times], weekdays: [...plan.weekdays] },
    state: running ? stateOn(plan, isoToday(ctx)) : 'stopped',
    stop: running
      ? null
      : {
          reason: oneOf(row, 'stop_reason', STOP_REASONS),
          note: words.open('stop_note', bytesOrNull(row, 'stop_note')),
          at: text(row, 'stopped_at'),
          by: toPerson(ctx.keyring, row, 'stopper') ?? NOBODY,
        },
    replacesId: textOrNull(row, 'replaces_id'),
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    recordedAt: text(row, 'created_at'),
    days: lastDays(ctx, plan, toDoses(ctx, row, key)),
    version: number(row, 'version'),
    can: { record: can.record && running, stop: can.record && running },
  }
}

function stateOn(plan: Plan, today: string): 'planned' | 'running' | 'ended' {
  if (plan.startsOn > today) return 'planned'
  return plan.endsOn && plan.endsOn < today ? 'ended' : 'running'
}

function lastDays(ctx: Ctx, plan: Plan, doses: readonly DoseItem[]): TreatmentItem['days'] {
  if (plan.times.length === 0) return []
  const now = ctx.now()
  const today = localDay(now, ctx.me.timeZone).date
  const past = slotsBetween(plan, today.subtract({ days: DAYS_SHOWN - 1 }), today, ctx.me.timeZone).filter(
    ({ at }) => at <= now,
  )
  return [...Map.groupBy(past, ({ slot }) => slot.on)].map(([on, slots]) => ({
    on,
    slots: slots.map(({ slot }) => {
      const dose = doses.find(one => one.slotOn === on && one.slotTime === slot.time)
      return { time: slot.time, outcome: DOSE_OUTCOMES.find(outcome => outcome === dose?.outcome) ?? null }
    }),
  }))
}

/** How far back doses are read, so that the days shown are whole. */
export function shownSince(ctx: Ctx): Date {
  const first = todayOf(ctx).subtract({ days: DAYS_SHOWN })
  return new Date(
    first.toZonedDateTime({ timeZone: ctx.me.timeZone, plainTime: new Temporal.PlainTime() })
      .epochMilliseconds,
  )
}
