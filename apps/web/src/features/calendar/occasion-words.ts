import { m } from '../../paraglide/messages.js'
import type { CalendarItem } from './api/read-calendar.ts'
import type { Occasion } from './api/read-occurrence.ts'
import type { Appointment } from './api/save-appointment.ts'

export type Kind = CalendarItem['kind']
export type Sign = CalendarItem['sign']
export type Place = NonNullable<CalendarItem['place']>['category']
export type Status = CalendarItem['youths'][number]['status']
export type Learns = NonNullable<Occasion['partner']>['learns']

/** What kind of thing it is, in the order of filters and forms. */
export const kindWords: Record<Kind, () => string> = {
  ritual: m.calendar_kind_ritual,
  learning: m.calendar_kind_learning,
  community: m.calendar_kind_community,
  external: m.calendar_kind_external,
  meeting: m.calendar_kind_meeting,
  appointment: m.calendar_kind_appointment,
  drill: m.calendar_kind_drill,
}

export const kindHints: Record<Kind, () => string> = {
  ritual: m.calendar_hint_ritual,
  learning: m.calendar_hint_learning,
  community: m.calendar_hint_community,
  external: m.calendar_hint_external,
  meeting: m.calendar_hint_meeting,
  appointment: m.calendar_hint_appointment,
  drill: m.calendar_hint_drill,
}

export const audienceWords: Record<Occasion['audience'], () => string> = {
  house: m.calendar_audience_house,
  enrolled: m.calendar_audience_enrolled,
  team: m.calendar_audience_team,
}

/** Neutral categories; a youth may read them in another language than the interface’s. */
export const placeWords: Record<Place, typeof m.calendar_place_house> = {
  house: m.calendar_place_house,
  school: m.calendar_place_school,
  sport: m.calendar_place_sport,
  culture: m.calendar_place_culture,
  care: m.calendar_place_care,
  office: m.calendar_place_office,
  shops: m.calendar_place_shops,
  outdoors: m.calendar_place_outdoors,
  elsewhere: m.calendar_place_elsewhere,
}

export const learnsWords: Record<Learns, () => string> = {
  nothing: m.calendar_learns_nothing,
  firstName: m.calendar_learns_first_name,
  ageAndLanguage: m.calendar_learns_age,
  more: m.calendar_learns_more,
}

export const accompanimentWords: Record<Appointment['accompaniment'], () => string> = {
  escorted: m.calendar_with_escort,
  group: m.calendar_with_group,
  alone: m.calendar_with_alone,
}

export const transportWords: Record<Occasion['transport'], () => string> = {
  none: m.calendar_transport_none,
  onFoot: m.calendar_transport_foot,
  public: m.calendar_transport_public,
  houseVehicle: m.calendar_transport_house,
  partnerVehicle: m.calendar_transport_partner,
}

export const consentWords: Record<Occasion['consent'], () => string> = {
  none: m.calendar_consent_none,
  youth: m.calendar_consent_youth,
  guardian: m.calendar_consent_guardian,
}

export const statusWords: Record<Status, () => string> = {
  planned: m.calendar_status_planned,
  present: m.calendar_status_present,
  absent: m.calendar_status_absent,
  excused: m.calendar_status_excused,
  declined: m.calendar_status_declined,
}

export const appointmentStatusWords: Record<Appointment['status'], () => string> = {
  planned: m.calendar_appointment_planned,
  kept: m.calendar_appointment_kept,
  missed: m.calendar_appointment_missed,
  cancelled: m.calendar_appointment_cancelled,
}

/** The three kinds of activity. */
export const activityKinds = ['learning', 'community', 'external'] as const

/** Is it one of the three kinds of activity, that may have an organiser, a price and places? */
export function isActivity(kind: Kind): boolean {
  return activityKinds.some(one => one === kind)
}
