import type { Wire } from '@havre/contracts/wire.ts'
import { dayIn } from './days.ts'
import { idOf } from './youths.ts'

export type Board = Wire['readPlaceBoard']['reply']
type Place = Board['places'][number]
export type Use = NonNullable<Place['taken'][number]['use']>

const today = dayIn(0)
export const monday = dayIn(-7 - ((new Date(today).getUTCDay() + 6) % 7))

export const aUse = (given: Partial<Use> = {}): Use => ({
  id: idOf('c', 0),
  place: { id: idOf('d', 0), code: 'Studio 1', kind: 'studio' },
  youth: { id: idOf('b', 0), alias: 'Hêtre 3' },
  status: 'occupied',
  since: dayIn(-40),
  until: dayIn(20),
  closure: null,
  because: null,
  why: null,
  movedFrom: null,
  goesTo: null,
  withoutApplication: false,
  confirmed: null,
  late: false,
  inventories: { entry: null, exit: null },
  version: 3,
  can: { change: true, arrive: false, move: true, leave: true, cancel: true, confirm: true },
  ...given,
})

export const aPlace = (n: number, taken: Place['taken'], given: Partial<Place> = {}): Place => ({
  id: idOf('d', n),
  kind: 'studio',
  code: `Studio ${n + 1}`,
  zone: 'Est',
  room: '',
  features: ['window'],
  surfaceM2: 20,
  since: '2025-01-01',
  retiredOn: null,
  note: '',
  upkeep: { openRepairs: 0, urgentRepairs: 0, checkFailed: false, checkDue: null, checkOverdue: false },
  version: 1,
  can: { change: true, record: true },
  taken,
  nextFree: today,
  freeUntil: null,
  ...given,
})

export const stretch = (use: Use): Place['taken'][number] => ({
  status: use.status === 'cancelled' ? 'ended' : use.status,
  since: use.since,
  until: use.until,
  use,
  sleeper: null,
})
const none = {
  places: 0,
  occupied: 0,
  reserved: 0,
  closed: 0,
  free: 0,
  nextFree: null,
  month: { days: 0, of: 0 },
}

export const aBoard = (places: Place[], given: Partial<Board> = {}): Board => ({
  plans: true,
  placeless: [],
  today,
  from: monday,
  weeks: 10,
  places,
  numbers: {
    studio: {
      ...none,
      places: 4,
      occupied: 2,
      closed: 1,
      free: 1,
      nextFree: dayIn(20),
      month: { days: 50, of: 108 },
    },
    bed: none,
  },
  can: { keep: true, reserve: true },
  ...given,
})
