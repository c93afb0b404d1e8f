import type { Wire } from '@havre/contracts/wire.ts'
import { dayIn } from './days.ts'
import type { House } from './house-replies.ts'
import { idOf, youthFiles } from './youths.ts'

export type Outing = Wire['getToday']['reply']['outings'][number]
export type RollCall = Wire['getRollCall']['reply']
export type Handover = Wire['readHandover']['reply']
export type Occurrence = Wire['readOccurrence']['reply']

const rosa = { id: idOf('a', 1), name: 'Rosa Mancini' }
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

/** The first youth, out since two hours, expected half an hour ago. */
export function anOuting(given: Partial<Outing> = {}): Outing {
  const [file] = youthFiles(1, 0)
  return {
    id: idOf('c', 0),
    youthId: file?.id ?? '',
    youthAlias: file?.alias ?? '',
    status: 'out',
    startsAt: hours(-2),
    expectedAt: hours(-0.5),
    returnedAt: null,
    purpose: 'sport',
    accompaniment: 'alone',
    escorts: [],
    companions: [],
    phone: 'own',
    place: 'Terrain',
    detail: null,
    deviation: null,
    prolongations: [],
    changedBy: rosa,
    updatedAt: hours(-2),
    version: 1,
    can: { change: true },
    ...given,
  }
}

/** A night round that somebody has begun: three youths, nobody seen yet. */
export function aRollCall(given: Partial<RollCall> = {}): RollCall {
  return {
    id: idOf('d', 0),
    kind: 'night',
    startedAt: hours(-0.1),
    startedBy: rosa,
    closedAt: null,
    closedBy: null,
    counts: { unchecked: 3 },
    version: 1,
    lines: youthFiles(3, 0).map(({ id, alias }) => ({
      youthId: id,
      alias,
      state: 'unchecked',
      suggested: null,
      expectedAt: null,
      remark: null,
      checkedBy: null,
      checkedAt: null,
      version: 1,
    })),
    can: { check: true },
    ...given,
  }
}

/** What the night leaves: a word to the house, a round, a youth who came back late. */
export function aHandover(given: Partial<Handover> = {}): Handover {
  const {
    lines: _,
    can: __,
    ...round
  } = aRollCall({ closedAt: hours(-3), closedBy: rosa, counts: { here: 3 } })
  return {
    since: hours(-14),
    asOf: hours(0),
    unread: 3,
    more: false,
    notes: [aNote()],
    entries: [],
    outings: [{ ...anOuting({ status: 'back', returnedAt: hours(-9) }), read: false }],
    tasks: [],
    missing: [],
    rollCalls: [{ ...round, read: false }],
    can: { note: true },
    ...given,
  }
}

export function aNote(given: Partial<Handover['notes'][number]> = {}): Handover['notes'][number] {
  return {
    id: idOf('f', 0),
    words: 'La porte du jardin ferme mal.',
    importance: 'important',
    validFrom: hours(-8),
    validUntil: hours(20),
    author: rosa,
    updatedAt: hours(-8),
    read: false,
    readers: null,
    version: 1,
    can: { change: false },
    ...given,
  }
}

const cooking: Occurrence['occasion'] = {
  id: idOf('7', 0),
  kind: 'community',
  title: 'Cuisine ensemble',
  description: '',
  aim: '',
  audience: 'enrolled',
  sign: 'cooking',
  place: { category: 'house', words: 'Cuisine' },
  partner: null,
  accompaniment: null,
  outingRule: '',
  transport: 'none',
  risk: { checked: false, words: '' },
  consent: 'none',
  costCents: null,
  maxParticipants: 6,
  rhythm: [
    { startsOn: dayIn(-7), endsOn: null, weekdays: [3], everyWeeks: 1, starts: '16:00', ends: '18:30' },
  ],
  changes: [],
  version: 1,
  can: { change: false, agreeLearns: false },
}

/** Cooking today: the first youth may be marked, the second was there and may only be read. */
export function anOccurrence(given: Partial<Occurrence> = {}): Occurrence {
  const [own, other] = youthFiles(2, 0)
  const attendance = (youthId: string, n: number, mayChange: boolean) => ({
    id: idOf('8', n),
    youthId,
    occasionId: cooking.id,
    on: dayIn(0),
    status: 'present' as const,
    consent: 'given' as const,
    words: '',
    note: '',
    version: 1,
    can: { change: mayChange },
  })
  return {
    occasion: cooking,
    on: dayIn(0),
    date: dayIn(0),
    starts: '16:00',
    ends: '18:30',
    moved: false,
    cancelled: false,
    sheet: [own, other].flatMap((file, n) =>
      file
        ? {
            youthId: file.id,
            alias: file.alias,
            attendance: attendance(file.id, n, n === 0),
            clash: null,
            can: { mark: n === 0 },
          }
        : [],
    ),
    outcome: null,
    can: { write: false },
    ...given,
  }
}

/** A day on which somebody is out; `register`: what the register of places says of the house. */
export function aDay(
  outings: Outing[],
  own: House['own'] = {},
  register: { places?: number; free?: number } = {},
): Partial<House> {
  return {
    own: {
      getToday: house => ({
        drafts: [],
        tasks: [],
        house: {
          places: house.places,
          free: 0,
          present: house.files.filter(file => file.present),
          ...register,
        },
        outings,
        quietAxes: [],
        doses: { at: new Date().toISOString(), slots: [], needed: [] },
        shift: {
          unread: 0,
          notes: [],
          rollCall: { due: null, underWay: null, last: null },
          can: { write: true },
        },
      }),
      ...own,
    },
  }
}
