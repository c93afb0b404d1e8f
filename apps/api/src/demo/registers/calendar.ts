import { OccasionFields } from '@havre/contracts/occasions.ts'
import type { OutcomeBody } from '@havre/contracts/outcomes.ts'
import { houseSeal } from '../../crypto/house-seal.ts'
import { sealAppointment } from '../../modules/appointments/appointments.present.ts'
import { sealOf as attendanceSeal } from '../../modules/attendance/attendance.present.ts'
import { sealOccasion } from '../../modules/occasions/occasion-words.ts'
import { instantOf, occurrences, type Series, spanOf } from '../../modules/occasions/rhythm.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { DEMO_OCCASIONS, type DemoOccasion } from './calendar-occasions.ts'
import { APPOINTMENTS, COUNCILS, DRILL, SAID } from './calendar-words.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

const DAYS_BACK = 400
/** How far attendance is told, in days from today. */
const TOLD = { from: -70, to: 14 }
const ZONE = 'Europe/Brussels'
const HOUR = 3_600_000

const idOf = (code: string) => createDice(`occasion/${code}`).uuid()
const todayOf = ({ now }: DemoHouse) => now.toISOString().slice(0, 10)

function accountOf({ plan }: DemoHouse, login: string): string {
  const account = plan.accounts.find(one => one.login === login)
  if (!account) throw new Error(`the demo has no ${login}`)
  return account.id
}

function seriesOf(house: DemoHouse, occasion: DemoOccasion): Series {
  const { from, weekdays = [], everyWeeks = 1, starts, ends = null } = occasion
  // Everything that repeats counts its weeks from the same Monday.
  const startsOn = from === undefined ? mondayBefore(todayOf(house)) : plusDays(todayOf(house), from)
  const series: Series = {
    rhythm: [{ startsOn, endsOn: null, weekdays: [...weekdays], everyWeeks, starts, ends }],
    changes: [],
  }
  if (occasion.code !== 'film') return series
  // One evening is moved, so that the calendar shows what that looks like.
  const next = occurrences(series, plusDays(todayOf(house), 1), plusDays(todayOf(house), 7))[0]
  if (!next) return series
  return {
    ...series,
    changes: [{ on: next.on, to: { date: plusDays(next.on, 1), starts: '20:00', ends: '22:15' } }],
  }
}

function mondayBefore(today: string): string {
  const at = plusDays(today, -DAYS_BACK)
  return plusDays(at, -((new Date(`${at}T00:00:00Z`).getUTCDay() + 6) % 7))
}

export function demoOccasions(house: DemoHouse): readonly TableRow[] {
  const { site, plan, now } = house
  return DEMO_OCCASIONS.map(occasion => {
    const id = idOf(occasion.code)
    const fields = OccasionFields.parse({ audience: 'house', ...occasion.fields })
    const series = seriesOf(house, occasion)
    const span = spanOf(series)
    const learns = fields.partner?.learns ?? 'nothing'
    const at = new Date(now.getTime() - 30 * 24 * HOUR)
    return {
      id,
      centre_id: plan.centreId,
      kind: occasion.kind,
      audience: fields.audience,
      sign: fields.sign,
      rhythm: series.rhythm,
      changes: series.changes,
      first_on: span?.first,
      last_on: span?.last ?? null,
      place: fields.place?.category ?? null,
      organiser: fields.partner ? 'partner' : 'house',
      partner_learns: learns,
      learns_agreed_by: learns === 'nothing' ? null : accountOf(house, 'sofie.peeters'),
      cost_cents: fields.costCents,
      max_participants: fields.maxParticipants,
      details: sealOccasion(site.keyring, id, fields),
      status: 'planned',
      created_by: accountOf(house, occasion.by),
      created_at: at,
      updated_at: at,
      version: 1,
    }
  })
}

/** Weeks of activities with who was there, and the enrolments of the weeks to come. */
export function demoAttendance(house: DemoHouse): readonly TableRow[] {
  return DEMO_OCCASIONS.flatMap(occasion => {
    const from = plusDays(todayOf(house), TOLD.from)
    const dates = occurrences(seriesOf(house, occasion), from, plusDays(todayOf(house), TOLD.to))
    return dates.flatMap(date =>
      (occasion.regulars ?? []).flatMap(alias => attendanceRow(house, occasion, alias, date)),
    )
  })
}

function attendanceRow(
  house: DemoHouse,
  occasion: DemoOccasion,
  alias: string,
  { on, date, starts }: { on: string; date: string; starts: string },
): TableRow[] {
  const file = fileNamed(house, alias)
  if (!file.arrivedOn || file.arrivedOn >= date) return []
  const dice = createDice(`attendance/${occasion.code}/${alias}/${on}`)
  const id = dice.uuid()
  const startsAt = instantOf(date, starts, ZONE)
  const isPast = startsAt < house.now
  const status = isPast
    ? dice.pick(['present', 'present', 'present', 'present', 'absent', 'excused', 'declined'])
    : 'planned'
  const seal = attendanceSeal(keyOf(house, file.id), id, file.id)
  const said = status === 'present' && dice.chance(35) ? dice.pick(SAID[occasion.code] ?? ['']) : ''
  const at = isPast ? new Date(startsAt.getTime() + 3 * HOUR) : new Date(house.now.getTime() - 24 * HOUR)
  const asksConsent = (occasion.fields.consent ?? 'none') !== 'none'
  return [
    {
      id,
      centre_id: house.plan.centreId,
      youth_id: file.id,
      occasion_id: idOf(occasion.code),
      on_date: on,
      kind: occasion.kind,
      starts_at: startsAt,
      status,
      consent: asksConsent && (isPast || dice.chance(70)) ? 'given' : 'notAsked',
      words: seal.close('words', said),
      note: null,
      created_by: handsOf(house, file.id).referent,
      created_at: at,
      updated_at: at,
      version: isPast ? 2 : 1,
    },
  ]
}

/** The minutes of the two last councils, and the result of the drill. */
export function demoOutcomes(house: DemoHouse): readonly TableRow[] {
  const lastDates = (code: string, count: number) => {
    const occasion = DEMO_OCCASIONS.find(one => one.code === code)
    const until = plusDays(todayOf(house), -1)
    return occasion
      ? occurrences(seriesOf(house, occasion), plusDays(until, -60), until).toReversed().slice(0, count)
      : []
  }
  return [
    ...lastDates('council', COUNCILS.length).map(({ on }, turn) => {
      return outcomeRow(house, 'council', on, councilBody(house, turn), 'aminata.diallo')
    }),
    ...lastDates('drill', 1).map(({ on }) => outcomeRow(house, 'drill', on, DRILL, 'rosa.mancini')),
  ]
}

function councilBody(house: DemoHouse, turn: number): OutcomeBody {
  const council = COUNCILS[turn]
  if (!council) throw new Error('no such council')
  const key = (what: string, n: number) => createDice(`council/${turn}/${what}/${n}`).uuid()
  return {
    ...council,
    decisions: council.decisions.map(({ text, votes }, n) => ({
      key: key('decision', n),
      text,
      votes: votes && { for: votes[0], against: votes[1], abstained: votes[2] },
    })),
    actions: council.actions.map(({ text, role, due, done }, n) => ({
      key: key('action', n),
      text,
      forRole: role,
      forPersonId: null,
      dueOn: plusDays(todayOf(house), due),
      done,
    })),
  }
}

function outcomeRow(house: DemoHouse, code: string, on: string, body: OutcomeBody, by: string): TableRow {
  const id = createDice(`outcome/${code}/${on}`).uuid()
  const at = new Date(`${on}T20:10:00Z`)
  return {
    id,
    centre_id: house.plan.centreId,
    occasion_id: idOf(code),
    on_date: on,
    body: houseSeal(house.site.keyring, 'occasion_outcome', id).close('body', body),
    open_actions: body.form === 'meeting' ? body.actions.filter(({ done }) => !done).length : 0,
    created_by: accountOf(house, by),
    created_at: at,
    updated_at: at,
    version: 1,
  }
}

export function demoAppointments(house: DemoHouse): readonly TableRow[] {
  return APPOINTMENTS.map(given => {
    const file = fileNamed(house, given.alias)
    const id = createDice(`appointment/${given.alias}/${given.title}`).uuid()
    const { title, note = '', placeWords = '' } = given
    const at = new Date(house.now.getTime() - 5 * 24 * HOUR)
    return {
      id,
      centre_id: house.plan.centreId,
      youth_id: file.id,
      on_date: plusDays(todayOf(house), given.day),
      starts: given.starts,
      ends: given.ends ?? null,
      sign: given.sign,
      place: given.place,
      accompaniment: given.accompaniment,
      escort_id: given.accompaniment === 'alone' ? null : handsOf(house, file.id).educator,
      in_week: !given.hidden,
      status: given.status ?? 'planned',
      details: sealAppointment(keyOf(house, file.id), id, file.id, { title, note, placeWords }),
      created_by: accountOf(house, given.by),
      created_at: at,
      updated_at: at,
      version: 1,
    }
  })
}
