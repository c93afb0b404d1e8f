import { outingSeal } from '../../modules/outings/outings.present.ts'
import { byDay, onClock } from '../calendar.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

const MINUTE = 60_000
const DAY = 86_400_000

type What = {
  readonly purpose: string
  readonly accompaniment: string
  readonly phone: string
  readonly place?: string
  readonly detail?: string
  readonly deviation?: string
}

type Told = What & {
  readonly who: readonly string[]
  readonly from: Date
  readonly until: Date
  readonly back?: Date
  readonly planned?: true
  readonly escort?: string
  readonly later?: { readonly at: Date; readonly reason: string }
}

/** Around now: minutes from now, and the hours between which one does such a thing. */
type Near = What & {
  readonly who: readonly string[]
  readonly from: number
  readonly until: number
  readonly between: readonly [string, string]
  readonly escort?: string
  readonly later?: { readonly at: number; readonly reason: string }
}

/** One who should be back, two with a colleague, one who may stay longer; at an hour that is none for it, nobody. */
const NEAR: readonly Near[] = [
  {
    who: ['Frêne 346'],
    from: -165,
    until: -35,
    between: ['09:00', '22:30'],
    purpose: 'sport',
    accompaniment: 'alone',
    phone: 'own',
    place: 'Terrain derrière la piscine',
    detail: 'Entraînement, rentre avec deux coéquipiers.',
  },
  {
    who: ['Noisetier 153', 'Bouleau 365'],
    from: -50,
    until: 55,
    between: ['09:30', '18:30'],
    purpose: 'errand',
    accompaniment: 'staff',
    escort: 'kofi.mensah',
    phone: 'house',
    place: 'Magasin de chaussures',
  },
  {
    who: ['Prunier 772'],
    from: -95,
    until: 40,
    between: ['10:00', '22:00'],
    purpose: 'leisure',
    accompaniment: 'alone',
    phone: 'own',
    place: 'Cinéma de la place',
    later: { at: -20, reason: 'A téléphoné : le film finit plus tard que prévu.' },
  },
]

const PAST: readonly What[] = [
  { purpose: 'school', accompaniment: 'alone', phone: 'own', place: 'École' },
  { purpose: 'appointment', accompaniment: 'staff', phone: 'own', place: 'Centre de santé' },
  { purpose: 'stroll', accompaniment: 'staff', phone: 'own', place: 'Parc' },
  {
    purpose: 'sport',
    accompaniment: 'alone',
    phone: 'own',
    place: 'Club',
    deviation: 'Rentré par un autre bus, a prévenu.',
  },
  { purpose: 'family', accompaniment: 'relative', phone: 'own' },
  { purpose: 'errand', accompaniment: 'alone', phone: 'none', place: 'Épicerie' },
]
/** Who may go alone already; the others go with somebody. */
const FREE = ['integration', 'orientation', 'autonomy_studio']
const DAYS_BACK = 12

export function demoOutings(house: DemoHouse): readonly TableRow[] {
  const present = house.plan.files.filter(file => [...FREE, 'observation'].includes(file.phase))
  const past = present.flatMap((file, turn) =>
    Array.from({ length: DAYS_BACK }, (_, day) => day + 1)
      .filter(day => (day + turn) % 3 === 0)
      .map(day => pastOuting(house.now, file, day, turn)),
  )
  return [...outingsNear(house.now), ...past].flatMap(told => rowsOf(house, told))
}

/** Who is out around that moment, as far as anybody goes out at that hour, and who leaves next. */
export function outingsNear(now: Date): Told[] {
  const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)
  const near = NEAR.flatMap(({ between: [opens, closes], from, until, later, ...what }) =>
    at(from) >= onClock(now, 0, opens) && at(until) <= onClock(now, 0, closes)
      ? [
          {
            ...what,
            from: at(from),
            until: at(until),
            ...(later && { later: { ...later, at: at(later.at) } }),
          },
        ]
      : [],
  )
  return [...near, nextBoxing(now)]
}

/** Boxing is at half past five; the next time that is still to come. */
function nextBoxing(now: Date): Told {
  const day = onClock(now, 0, '17:30').getTime() - now.getTime() > 15 * MINUTE ? 0 : 1
  return {
    who: ['Érable 284'],
    from: onClock(now, day, '17:30'),
    until: onClock(now, day, '19:30'),
    planned: true,
    purpose: 'sport',
    accompaniment: 'staff',
    escort: 'yasmina.elidrissi',
    phone: 'own',
    place: 'Salle de boxe',
  }
}

function pastOuting(now: Date, file: PlannedFile, day: number, turn: number): Told {
  const what = PAST[(day + turn) % PAST.length] ?? { purpose: 'stroll', accompaniment: 'staff', phone: 'own' }
  const from = onClock(now, -day, '14:00').getTime() + turn * 7 * MINUTE
  const accompanied = FREE.includes(file.phase) ? {} : { accompaniment: 'staff' }
  return {
    who: [file.alias],
    from: new Date(from),
    until: new Date(from + 120 * MINUTE),
    back: new Date(from + (95 + ((day * 13 + turn) % 30)) * MINUTE),
    ...what,
    ...accompanied,
  }
}

function rowsOf(house: DemoHouse, told: Told): TableRow[] {
  const { now, plan } = house
  const daysAgo = Math.round((now.getTime() - told.from.getTime()) / DAY)
  const party = createDice(`outing/${told.who.join()}/${told.purpose}/${daysAgo}`)
  const partyId = party.uuid()
  const escort = plan.accounts.find(account => account.login === told.escort)
  return told.who.map(alias => {
    const file = fileNamed(house, alias)
    const id = party.uuid()
    const seal = outingSeal(keyOf(house, file.id), id, file.id)
    const hands = handsOf(house, file.id)
    const isBack = told.back !== undefined
    const notedAt = told.planned ? byDay(new Date(now.getTime() - 240 * MINUTE)) : told.from
    const changedAt = told.back ?? told.later?.at ?? notedAt
    const later = told.later && [
      { at: told.later.at.toISOString(), until: told.until.toISOString(), reason: told.later.reason },
    ]
    return {
      id,
      centre_id: plan.centreId,
      youth_id: file.id,
      party_id: partyId,
      status: told.planned ? 'planned' : isBack ? 'back' : 'out',
      starts_at: told.from,
      expected_at: told.until,
      returned_at: told.back ?? null,
      purpose: told.purpose,
      accompaniment: told.accompaniment,
      escort_ids: escort ? [escort.id] : [],
      phone: told.phone,
      place: seal.close('place', told.place),
      detail: seal.close('detail', told.detail),
      deviation: seal.close('deviation', told.deviation),
      prolongations: seal.close('prolongations', later && JSON.stringify(later)),
      changed_by: isBack ? hands.at(changedAt.getUTCHours()) : hands.educator,
      created_by: hands.educator,
      version: isBack || told.later ? 2 : 1,
      created_at: notedAt,
      updated_at: changedAt,
    }
  })
}
