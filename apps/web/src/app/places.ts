import type { Me } from '@havre/contracts/session.ts'

/** Those who work in the house, as opposed to those who come from outside or look after the service. */
const inside: readonly Me['roles'][number][] = ['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR']

export interface Places {
  today: boolean
  youths: boolean
  handover: boolean
  calendar: boolean
  library: boolean
  partners: boolean
  network: boolean
  rooms: boolean
  /** The night is all of their day: on a tablet they go to the rooms, and to the calendar from the list of youths. */
  nights: boolean
  deadlines: boolean
  exits: boolean
  extraMuros: boolean
  rules: boolean
  contracts: boolean
  people: boolean
  forms: boolean
}

/** The places that this person's day is made of. What is inside them, the service decides at each request. */
export function placesOf(me: Me): Places {
  return {
    today: me.can.readYouthFiles && me.roles.some(role => inside.includes(role)),
    youths: me.can.readYouthFiles,
    handover: me.can.readYouthFiles && me.roles.some(role => inside.includes(role)),
    calendar: me.can.readYouthFiles && me.roles.some(role => inside.includes(role)),
    library: me.can.readLibrary,
    partners: me.can.readPartners,
    // Others come to the agreements by the page of the partners.
    network: me.can.readNetwork && me.roles.some(role => role === 'COO' || role === 'DIR'),
    rooms: me.can.readPlaces,
    nights: me.can.readPlaces && me.roles.every(role => role === 'NGT'),
    deadlines: me.can.readRules,
    exits: me.can.readExits || me.can.readExitFigures,
    extraMuros: me.can.readYouthFiles && me.roles.some(role => inside.includes(role)),
    rules: me.can.readRules,
    contracts: me.can.reviewContracts,
    people: me.can.manageAccounts,
    // A director, whose bar is full, comes by the page of the people.
    forms: me.can.manageForms && !me.can.readYouthFiles,
  }
}

/** Where a day begins. */
export function homeOf(me: Me): '/today' | '/youths' | '/people' | '/me' {
  const places = placesOf(me)
  if (places.today) return '/today'
  if (places.youths) return '/youths'
  return places.people ? '/people' : '/me'
}
