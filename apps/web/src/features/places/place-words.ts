import type { Wire } from '@havre/contracts/wire.ts'
import { date, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { PlaceDetail, PlaceStory } from './api/get-place.ts'
import type { PlaceRequest } from './api/list-requests.ts'
import type { BoardPlace, PlaceUse } from './api/read-board.ts'

export const kindWords: Record<BoardPlace['kind'], () => string> = {
  studio: m.places_kind_studio,
  bed: m.places_kind_bed,
}

export const statusWords: Record<PlaceUse['status'], () => string> = {
  reserved: m.places_status_reserved,
  occupied: m.places_status_occupied,
  ended: m.places_status_ended,
  closed: m.places_status_closed,
  cancelled: m.places_status_cancelled,
}

/** How a use stands, in a word: a closure that is over says so. */
export function stateWords({ status, until }: Pick<PlaceUse, 'status' | 'until'>): string {
  const over = status === 'closed' && until !== null && until <= today()
  return over ? m.places_status_closure_over() : statusWords[status]()
}

/** What its cancelling is called: never the bare "cancel" of a dialog. */
export const cancelWords: Record<PlaceUse['status'], () => string> = {
  reserved: m.places_cancel_reserved,
  occupied: m.places_cancel_stay,
  ended: m.places_cancel_stay,
  closed: m.places_cancel_closure,
  cancelled: m.places_cancel_stay,
}

export const closureWords: Record<NonNullable<PlaceUse['closure']>, () => string> = {
  repair: m.places_closure_repair,
  inspection: m.places_closure_inspection,
  heating: m.places_closure_heating,
  pests: m.places_closure_pests,
  renovation: m.places_closure_renovation,
  other: m.places_closure_other,
}

export const endWords: Record<NonNullable<PlaceUse['because']>, () => string> = {
  left: m.places_end_left,
  moved: m.places_end_moved,
  extraMuros: m.places_end_extra_muros,
  notArrived: m.places_end_not_arrived,
  declined: m.places_end_declined,
  otherPlace: m.places_end_other_place,
  mistake: m.places_end_mistake,
  other: m.places_end_other,
}

export const actWords: Record<PlaceStory['steps'][number]['act'], () => string> = {
  reserved: m.places_act_reserved,
  arrived: m.places_act_arrived,
  period: m.places_act_period,
  ended: m.places_act_ended,
  closed: m.places_act_closed,
  cancelled: m.places_act_cancelled,
}

export const featureWords: Record<BoardPlace['features'][number], () => string> = {
  groundFloor: m.places_feature_ground_floor,
  stepFree: m.places_feature_step_free,
  kitchenette: m.places_feature_kitchenette,
  ownShower: m.places_feature_own_shower,
  ownToilet: m.places_feature_own_toilet,
  window: m.places_feature_window,
  quietSide: m.places_feature_quiet_side,
  desk: m.places_feature_desk,
  cot: m.places_feature_cot,
  nearStaff: m.places_feature_near_staff,
}

type Results = PlaceDetail['checks'][number]['results']
export const itemWords: Record<keyof Results, () => string> = {
  smokeDetector: m.places_item_smoke_detector,
  window: m.places_item_window,
  door: m.places_item_door,
  lock: m.places_item_lock,
  electricity: m.places_item_electricity,
  heating: m.places_item_heating,
  water: m.places_item_water,
  gas: m.places_item_gas,
  escapeRoute: m.places_item_escape_route,
  extinguisher: m.places_item_extinguisher,
}

export const resultWords: Record<NonNullable<Results['window']>, () => string> = {
  ok: m.places_result_ok,
  bad: m.places_result_bad,
  none: m.places_result_none,
}

export const urgencyWords: Record<PlaceDetail['repairs'][number]['urgency'], () => string> = {
  urgent: m.places_urgency_urgent,
  soon: m.places_urgency_soon,
  later: m.places_urgency_later,
}

export const askedByWords: Record<PlaceRequest['askedBy'], () => string> = {
  youth: m.places_asked_youth,
  referent: m.places_asked_referent,
  guardian: m.places_asked_guardian,
  team: m.places_asked_team,
  authority: m.places_asked_authority,
}

export const criterionWords: Record<PlaceRequest['criteria'][number], () => string> = {
  projectHere: m.places_criterion_project_here,
  residenceSettled: m.places_criterion_residence_settled,
  skillsReady: m.places_criterion_skills_ready,
  schoolOrWork: m.places_criterion_school_or_work,
  ownIncome: m.places_criterion_own_income,
  calmNeeded: m.places_criterion_calm_needed,
  toBeApart: m.places_criterion_to_be_apart,
  roomNotFit: m.places_criterion_room_not_fit,
}

export const requestWords: Record<PlaceRequest['status'], () => string> = {
  waiting: m.places_request_waiting,
  offered: m.places_request_offered,
  placed: m.places_request_placed,
  withdrawn: m.places_request_withdrawn,
}

/** What admission to a studio looks at, as the programme calls it. */
export const conditionWords: Readonly<Record<string, () => string>> = {
  lifeProject: m.autonomy_condition_life_project,
  age: m.autonomy_condition_age,
  skills: m.autonomy_condition_skills,
  residence: m.autonomy_condition_residence,
}

/** From when to when, in words. */
export function daysWords({ since, until }: { since: string; until: string | null }): string {
  return until
    ? m.places_from_to({ from: date(since), to: date(until) })
    : m.places_from_open({ from: date(since) })
}

type Stay = NonNullable<Wire['cancelPlaceUse']['reply']['stay']>

/** What has become of the stay that a planned move was to end, now that the move is given up. */
export function stayWords({ code, until, givenBack }: Stay) {
  const place = code ?? m.places_inside()
  if (!givenBack && until) {
    const title = m.places_stay_ends({ code: place, at: date(until) })
    return { title, description: m.places_stay_ends_help(), tone: 'danger' as const }
  }
  const description = until ? m.places_stay_back_until({ at: date(until) }) : m.places_stay_back_open()
  return { title: m.places_stay_back({ code: place }), description }
}
