import { followUpDay } from '@havre/rules/exit/follow-up.ts'
import { destinationSeal } from '../../modules/exit-plans/exit-destinations.service.ts'
import { exitWords } from '../../modules/exit-plans/exit-seal.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { type ExitStory, ON_THE_WAY } from './exit-stories.ts'
import { keyOf, plusDays } from './house.ts'
import { LEFT } from './left-stories.ts'
import { demoPartnerId } from './partners.ts'
import type { DemoHouse } from './registers.ts'
import { phaseBefore } from './stays.ts'

const PILLARS = ['housing', 'income', 'residence', 'health_cover', 'reference_person'] as const

type Told = {
  readonly file: PlannedFile
  readonly story: ExitStory
  readonly planId: string
  readonly day: string
}

/** Each story with its file: `day` is the exit of who left, and today for everybody else. */
function told(house: DemoHouse): readonly Told[] {
  return house.plan.files.flatMap(file => {
    const story = ON_THE_WAY[file.alias] ?? LEFT[file.alias]
    if (!story || (story.exit && !file.leftOn)) return []
    const today = house.now.toISOString().slice(0, 10)
    const day = story.exit ? (file.leftOn ?? today) : today
    return [{ file, story, planId: createDice(`exit-plan/${file.id}`).uuid(), day }]
  })
}

function common(house: DemoHouse, { file }: Told, id: string, on: string) {
  const referent = house.plan.members.find(one => one.youthId === file.id && one.function === 'referent')
  const coordinator = house.plan.accounts.find(({ roles }) => roles.includes('COO'))
  const at = new Date(Math.min(Date.parse(`${on}T11:00:00Z`), house.now.getTime()))
  return {
    id,
    centre_id: house.plan.centreId,
    youth_id: file.id,
    created_by: referent?.accountId ?? coordinator?.id ?? '',
    created_at: at,
    updated_at: at,
    version: 1,
  }
}

const words = (house: DemoHouse, { file }: Told, table: Parameters<typeof exitWords>[1], id: string) =>
  exitWords(keyOf(house, file.id), table, id, file.id)

export function demoExitPlans(house: DemoHouse): TableRow[] {
  return told(house).map(one => {
    const { story, planId, day } = one
    const seal = words(house, one, 'exit_plan', planId)
    return {
      ...common(house, one, planId, plusDays(day, -60)),
      jurisdiction: 'BE',
      planned_on: story.plannedIn === undefined ? null : plusDays(day, story.plannedIn),
      ...Object.fromEntries(
        PILLARS.flatMap((column, at) => {
          const [state = 'missing', note] = story.pillars[at] ?? []
          return [
            [column, state],
            [`${column}_note`, seal.close(`${column}_note`, note)],
          ]
        }),
      ),
      lodging: story.lodging ?? null,
      lodging_emergency: false,
      farewell: seal.close('farewell', story.farewell),
      safety_plan: seal.close('safety_plan', story.safetyPlan),
      documents_ready: story.ready ?? [],
      documents_asked: story.asked ?? [],
      closed_at: story.exit ? new Date(`${day}T12:00:00Z`) : null,
    }
  })
}

/** Where they go, written by the direction. */
export function demoExitDestinations(house: DemoHouse): TableRow[] {
  const director = house.plan.accounts.find(({ roles }) => roles.includes('DIR'))
  if (!director) throw new Error('the demo has no direction')
  return told(house).flatMap(one => {
    const { story, planId, day } = one
    if (!story.destination) return []
    const id = createDice(`exit-destination/${one.file.id}`).uuid()
    const seal = destinationSeal(keyOf(house, one.file.id), id, one.file.id)
    return [
      {
        ...common(house, one, id, plusDays(day, -20)),
        created_by: director.id,
        plan_id: planId,
        destination: seal.close('destination', story.destination),
      },
    ]
  })
}

export function demoExitItems(house: DemoHouse): TableRow[] {
  return told(house).flatMap(one => {
    const lines = [
      ...(one.story.done ?? []).map(([code, ago, note]) => ({ code, ago, note, outcome: 'done' })),
      ...(one.story.notFor ?? []).map(([code, note]) => ({ code, ago: 10, note, outcome: 'notApplicable' })),
    ]
    return lines.map(({ code, ago, note, outcome }) => {
      const id = createDice(`exit-item/${one.file.id}/${code}`).uuid()
      const on = plusDays(one.day, -ago)
      return {
        ...common(house, one, id, on),
        plan_id: one.planId,
        code,
        outcome,
        done_on: on,
        note: words(house, one, 'exit_item', id).close('note', note),
      }
    })
  })
}

const relayIdOf = ({ file }: Told) => createDice(`exit-relay/${file.id}`).uuid()

export function demoExitRelays(house: DemoHouse): TableRow[] {
  return told(house).flatMap(one => {
    const { relay } = one.story
    if (!relay) return []
    const id = relayIdOf(one)
    const seal = words(house, one, 'exit_relay', id)
    const askedOn = plusDays(one.day, -relay.askedAgo)
    return [
      {
        ...common(house, one, id, askedOn),
        plan_id: one.planId,
        partner_id: relay.partner ? demoPartnerId(relay.partner) : null,
        name: seal.close('name', relay.name),
        purpose: seal.close('purpose', relay.purpose),
        contact: seal.close('contact', relay.contact),
        asked_on: askedOn,
        answer: relay.answer ?? 'pending',
        answered_on: relay.answer ? plusDays(one.day, -(relay.answeredAgo ?? 0)) : null,
      },
    ]
  })
}

const exitIdOf = ({ file }: Told) => createDice(`youth-exit/${file.id}`).uuid()

export function demoYouthExits(house: DemoHouse): TableRow[] {
  return told(house).flatMap(one => {
    const { story, planId, day } = one
    if (!story.exit) return []
    const id = exitIdOf(one)
    const seal = words(house, one, 'youth_exit', id)
    const { version: _, updated_at: __, ...row } = common(house, one, id, day)
    const accepted = story.relay?.answer === 'accepted'
    return [
      {
        ...row,
        plan_id: planId,
        left_on: day,
        left_from: phaseBefore(one.file, house.now),
        reason: story.exit.reason,
        ...Object.fromEntries(PILLARS.map((column, at) => [column, story.pillars[at]?.[0] ?? 'missing'])),
        lodging: story.lodging ?? null,
        note: seal.close('note', story.exit.note),
        relay_id: accepted ? relayIdOf(one) : null,
        relay_answer: accepted ? 'accepted' : null,
        unprepared_because: seal.close('unprepared_because', story.exit.because),
      },
    ]
  })
}

export function demoFollowUps(house: DemoHouse): TableRow[] {
  return told(house).flatMap(one =>
    (one.story.exit?.followUps ?? []).map(({ month, late = -2, needs, schoolWork, ...held }) => {
      const id = createDice(`follow-up/${one.file.id}/${month}`).uuid()
      const { dueOn } = followUpDay(one.day, month)
      const heldOn = plusDays(dueOn, late)
      return {
        ...common(house, one, id, heldOn),
        exit_id: exitIdOf(one),
        month,
        due_on: dueOn,
        held_on: heldOn,
        reached: held.reached,
        housing: held.housing ?? null,
        income: held.income ?? null,
        residence: held.residence ?? null,
        school_work: schoolWork ?? null,
        safety: held.safety ?? null,
        wellbeing: held.wellbeing ?? null,
        needs: words(house, one, 'exit_follow_up', id).close('needs', needs),
      }
    }),
  )
}
