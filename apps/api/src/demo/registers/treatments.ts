import { Temporal } from 'temporal-polyfill'
import { doseSeal, treatmentSeal } from '../../modules/treatments/treatments.present.ts'
import { type Plan, slotsBetween } from '../../modules/treatments/treatments.rules.ts'
import { ZONE } from '../calendar.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

const MINUTE = 60_000
const LATE_AFTER = 70

type Told = {
  readonly youth: string
  readonly what: string
  readonly dose: string
  readonly form: string
  readonly prescriber: string
  readonly instructions: string | null
  /** Days ago. */
  readonly since: number
  readonly days?: number
  readonly times?: readonly string[]
  readonly needed?: { readonly minIntervalMinutes: number; readonly dailyMax: number }
  /** In a hundred slots so many were refused. */
  readonly refused?: number
  /** The last slot that has passed was forgotten. */
  readonly forgotten?: true
  readonly stopped?: { readonly ago: number; readonly reason: string; readonly note: string }
}

function told(house: DemoHouse): Told[] {
  return [
    {
      youth: 'Érable 284',
      what: 'Corticoïde à inhaler 100 µg',
      dose: '1 bouffée',
      form: 'inhaler',
      prescriber: 'specialist',
      instructions: 'Avec la chambre d’inhalation, puis rincer la bouche',
      since: 24,
      times: ['07:30', '20:30'],
    },
    {
      youth: 'Érable 284',
      what: 'Salbutamol à inhaler 100 µg',
      dose: '2 bouffées',
      form: 'inhaler',
      prescriber: 'specialist',
      instructions: 'En cas d’essoufflement, assis. Sans effet en dix minutes : appeler le 112',
      since: 24,
      needed: { minIntervalMinutes: 240, dailyMax: 4 },
    },
    {
      youth: 'Mélèze 118',
      what: 'Antibiotique 500 mg, sans pénicilline',
      dose: '1 comprimé',
      form: 'tablet',
      prescriber: 'doctor',
      instructions: 'Pendant le repas, jusqu’au bout de la boîte',
      since: 3,
      days: 8,
      times: ['08:00', '20:00'],
    },
    {
      youth: 'Tilleul 507',
      what: 'Mélatonine 3 mg',
      dose: '1 comprimé',
      form: 'tablet',
      prescriber: 'psychiatrist',
      instructions: 'Une demi-heure avant le coucher, proposer sans insister',
      since: 18,
      times: ['21:30'],
      refused: 25,
    },
    {
      youth: 'Aulne 629',
      what: 'Fer 80 mg',
      dose: '1 comprimé',
      form: 'tablet',
      prescriber: 'doctor',
      instructions: 'Avec un jus d’orange, loin du lait',
      since: 20,
      times: [lastMoment(house.now)],
      forgotten: true,
    },
    {
      youth: 'Aulne 629',
      what: 'Paracétamol 500 mg',
      dose: '1 comprimé',
      form: 'tablet',
      prescriber: 'none',
      instructions: 'Douleur ou fièvre ; au-delà de deux jours, appeler le médecin',
      since: 20,
      needed: { minIntervalMinutes: 360, dailyMax: 3 },
    },
    {
      youth: 'Tilleul 507',
      what: 'Crème à la cortisone 1 %',
      dose: 'Une fine couche',
      form: 'cream',
      prescriber: 'doctor',
      instructions: null,
      since: 16,
      times: ['08:00'],
      stopped: { ago: 6, reason: 'finished', note: 'Peau guérie' },
    },
  ]
}

/** The last usual time of the day that a dose given on time would be late by now. */
function lastMoment(now: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime() - LATE_AFTER * MINUTE)
    .toZonedDateTimeISO(ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
  const usual = ['07:30', '10:00', '12:30', '16:00', '18:30', '20:30', '22:00']
  return usual.findLast(time => time <= local) ?? '22:00'
}

export function demoTreatments(house: DemoHouse): TableRow[] {
  return told(house).map(one => treatmentOf(house, one).row)
}

/** What was given, by whoever worked then; a few refusals, a few doses if needed, one slot that nobody recorded. */
export function demoDoses(house: DemoHouse): TableRow[] {
  return told(house).flatMap(one => {
    const { row, plan } = treatmentOf(house, one)
    const dice = createDice(`doses/${row.id}`)
    const key = keyOf(house, row.youth_id)
    const hands = handsOf(house, row.youth_id)
    const record = (
      slot: { on: string; time: string } | null,
      at: Date,
      outcome: string,
      remark: string | null,
    ) => {
      const id = dice.uuid()
      return {
        id,
        centre_id: house.plan.centreId,
        youth_id: row.youth_id,
        treatment_id: row.id,
        slot_on: slot?.on ?? null,
        slot_time: slot?.time ?? null,
        outcome,
        given_at: at,
        remark: doseSeal(key, id, row.youth_id).close('remark', remark),
        voids: null,
        void_reason: null,
        voided: false,
        created_by: hands.at(at.getUTCHours()),
        version: 1,
        created_at: at,
        updated_at: at,
      }
    }
    if (one.needed) {
      const ago = (hours: number) => new Date(house.now.getTime() - hours * 60 * MINUTE)
      return [
        record(null, ago(201), 'given', null),
        record(null, ago(26), 'given', 'Soulagé après un quart d’heure'),
      ]
    }
    const today = Temporal.Instant.fromEpochMilliseconds(house.now.getTime())
      .toZonedDateTimeISO(ZONE)
      .toPlainDate()
    const past = slotsBetween(plan, today.subtract({ days: one.since }), today, ZONE).filter(
      ({ at }) => at.getTime() <= house.now.getTime() - 45 * MINUTE,
    )
    const noted = one.forgotten ? past.slice(0, -1) : past
    return noted.map(({ slot, at }) => {
      const refused = dice.chance(one.refused ?? 0)
      const moment = new Date(at.getTime() + dice.between(-4, 24) * MINUTE)
      return record(
        slot,
        moment,
        refused ? 'refused' : 'given',
        refused ? 'Ne veut pas ce soir, refus respecté' : null,
      )
    })
  })
}

function treatmentOf(house: DemoHouse, one: Told) {
  const { id: youthId } = fileNamed(house, one.youth)
  const id = createDice(`treatment/${youthId}/${one.what}`).uuid()
  const hands = handsOf(house, youthId)
  const words = treatmentSeal(keyOf(house, youthId), id, youthId)
  const day = (ago: number) => new Date(house.now.getTime() - ago * 24 * 60 * MINUTE)
  const recordedAt = new Date(`${day(one.since).toISOString().slice(0, 10)}T05:00:00Z`)
  const stoppedAt = one.stopped ? day(one.stopped.ago) : null
  const startsOn = recordedAt.toISOString().slice(0, 10)
  const endsOn = one.days
    ? day(one.since - one.days + 1)
        .toISOString()
        .slice(0, 10)
    : null
  const times = [...(one.times ?? [])]
  const row = {
    id,
    centre_id: house.plan.centreId,
    youth_id: youthId,
    what: words.close('what', one.what),
    dose: words.close('dose', one.dose),
    instructions: words.close('instructions', one.instructions),
    form: one.form,
    prescriber: one.prescriber,
    starts_on: startsOn,
    ends_on: endsOn,
    times,
    weekdays: [],
    if_needed: one.needed !== undefined,
    min_interval_minutes: one.needed?.minIntervalMinutes ?? null,
    daily_max: one.needed?.dailyMax ?? null,
    replaces_id: null,
    status: one.stopped ? 'stopped' : 'running',
    stop_reason: one.stopped?.reason ?? null,
    stop_note: words.close('stop_note', one.stopped?.note),
    stopped_at: stoppedAt,
    stopped_by: one.stopped ? hands.referent : null,
    created_by: hands.referent,
    version: one.stopped ? 2 : 1,
    created_at: recordedAt,
    updated_at: stoppedAt ?? recordedAt,
  }
  const plan: Plan = { id, startsOn, endsOn, times, weekdays: [], recordedAt, stoppedAt }
  return { row, plan }
}
