import { nextContact } from '@havre/rules/extra-muros/next-contact.ts'
import { extraMurosSeal } from '../../modules/extra-muros/extra-muros.present.ts'
import { addressSeal } from '../../modules/extra-muros/second-address.service.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { FOLLOW_UP_STORIES, type FollowUpStory, type ToldContact } from './extra-muros-stories.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

/** The follow-ups of those who live elsewhere: near, late, at their end, and ended. */
export function demoExtraMurosFollowUps(house: DemoHouse): TableRow[] {
  return FOLLOW_UP_STORIES.map(story => {
    const { id, youthId, startedOn, common, hands } = placeOf(house, story)
    const { rhythmWeeks, mode, months, goals, address, end } = story
    const words = extraMurosSeal(keyOf(house, youthId), 'extra_muros_follow_up', id, youthId)
    const held = story.contacts.map(contact => toHeld(house, startedOn, contact))
    return {
      ...common,
      id,
      started_on: startedOn,
      rhythm_weeks: rhythmWeeks,
      mode,
      months,
      referent_id: hands.referent,
      goals: words.close('goals', goals),
      next_due_on: nextContact({ startedOn, rhythmWeeks, months }, held).dueOn,
      address_known: address !== undefined,
      status: end ? 'ended' : 'running',
      ended_on: end ? later(ago(house, end.ago), startedOn) : null,
      ended_because: end?.because ?? null,
      end_agreed_by: end?.agreedBy ?? null,
      end_words: words.close('end_words', end?.words),
      end_note: words.close('end_note', end?.note),
      ended_by: end ? hands.referent : null,
    }
  })
}

export function demoContacts(house: DemoHouse): TableRow[] {
  return FOLLOW_UP_STORIES.flatMap(story => {
    const { id: followUpId, youthId, startedOn, common } = placeOf(house, story)
    return story.contacts.map((contact, at) => {
      const id = createDice(`extra-muros/${youthId}/${at}`).uuid()
      const words = extraMurosSeal(keyOf(house, youthId), 'extra_muros_contact', id, youthId)
      const { heldOn, reached, nextOn } = toHeld(house, startedOn, contact)
      const when = new Date(`${heldOn}T15:00:00Z`)
      return {
        ...common,
        id,
        created_at: when,
        updated_at: when,
        follow_up_id: followUpId,
        held_on: heldOn,
        mode: contact.mode,
        reached,
        domains: words.close('domains', contact.domains && JSON.stringify(contact.domains)),
        note: words.close('note', contact.note),
        incident: words.close('incident', contact.incident),
        next_on: nextOn,
      }
    })
  })
}

/** Second addresses, written by the direction. */
export function demoAddresses(house: DemoHouse): TableRow[] {
  const director = house.plan.accounts.find(({ roles }) => roles.includes('DIR'))
  if (!director) throw new Error('the demo has no direction')
  return FOLLOW_UP_STORIES.flatMap(story => {
    if (!story.address) return []
    const { id: followUpId, youthId, common } = placeOf(house, story)
    const id = createDice(`second-address/${youthId}`).uuid()
    const words = addressSeal(keyOf(house, youthId), id, youthId)
    return [
      {
        ...common,
        id,
        created_by: director.id,
        follow_up_id: followUpId,
        address: words.close('address', story.address.where),
        note: words.close('note', story.address.note),
      },
    ]
  })
}

function placeOf(house: DemoHouse, { alias, begins }: FollowUpStory) {
  const { id: youthId, leftOn } = fileNamed(house, alias)
  if (!leftOn) throw new Error(`${alias} lives in the house`)
  const hands = handsOf(house, youthId)
  const startedOn = plusDays(leftOn, begins)
  const when = new Date(`${startedOn}T13:00:00Z`)
  return {
    id: createDice(`extra-muros/${youthId}`).uuid(),
    youthId,
    hands,
    startedOn,
    common: {
      centre_id: house.plan.centreId,
      youth_id: youthId,
      created_by: hands.referent,
      created_at: when,
      updated_at: when,
      version: 1,
    },
  }
}

function toHeld(house: DemoHouse, startedOn: string, contact: ToldContact) {
  return {
    heldOn: later(ago(house, contact.ago), startedOn),
    reached: contact.reached,
    nextOn: contact.next === undefined ? null : ago(house, -contact.next),
  }
}

const ago = ({ now }: DemoHouse, days: number) => plusDays(now.toISOString().slice(0, 10), -days)
const later = (a: string, b: string) => (a > b ? a : b)
