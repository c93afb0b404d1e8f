import { outingSeal } from '../../modules/outings/outings.present.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

const MINUTE = 60_000
const DAY = 24 * 60

type Told = {
  readonly who: readonly string[]
  /** Minutes from now. */
  readonly from: number
  readonly until: number
  readonly back?: number
  readonly planned?: true
  readonly purpose: string
  readonly accompaniment: string
  readonly escort?: string
  readonly phone: string
  readonly place?: string
  readonly detail?: string
  readonly deviation?: string
  readonly later?: { readonly at: number; readonly reason: string }
}

/** Tonight: one who should be back, two with a colleague, one who may stay longer, one who leaves soon. */
const TONIGHT: readonly Told[] = [
  {
    who: ['Frêne 346'],
    from: -165,
    until: -35,
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
    purpose: 'leisure',
    accompaniment: 'alone',
    phone: 'own',
    place: 'Bibliothèque',
    later: { at: -20, reason: 'A téléphoné : le film finit plus tard que prévu.' },
  },
  {
    who: ['Érable 284'],
    from: 75,
    until: 190,
    planned: true,
    purpose: 'sport',
    accompaniment: 'staff',
    escort: 'yasmina.elidrissi',
    phone: 'own',
    place: 'Salle de boxe',
  },
]

const PAST: readonly Pick<Told, 'purpose' | 'accompaniment' | 'phone' | 'place' | 'deviation'>[] = [
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
      .map(day => pastOuting(file, day, turn)),
  )
  return [...TONIGHT, ...past].flatMap(told => rowsOf(house, told))
}

function pastOuting(file: PlannedFile, day: number, turn: number): Told {
  const what = PAST[(day + turn) % PAST.length] ?? { purpose: 'stroll', accompaniment: 'staff', phone: 'own' }
  const from = -day * DAY - 180 - turn * 7
  const accompanied = FREE.includes(file.phase) ? {} : { accompaniment: 'staff' }
  return {
    who: [file.alias],
    from,
    until: from + 120,
    back: from + 95 + ((day * 13 + turn) % 30),
    ...what,
    ...accompanied,
  }
}

function rowsOf(house: DemoHouse, told: Told): TableRow[] {
  const { now, plan } = house
  const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)
  const party = createDice(`outing/${told.who.join()}/${told.from}`)
  const partyId = party.uuid()
  const escort = plan.accounts.find(account => account.login === told.escort)
  return told.who.map(alias => {
    const file = fileNamed(house, alias)
    const id = party.uuid()
    const seal = outingSeal(keyOf(house, file.id), id, file.id)
    const hands = handsOf(house, file.id)
    const isBack = told.back !== undefined
    const changedAt = at(told.back ?? told.later?.at ?? (told.planned ? -240 : told.from))
    const later = told.later && [
      { at: at(told.later.at).toISOString(), until: at(told.until).toISOString(), reason: told.later.reason },
    ]
    return {
      id,
      centre_id: plan.centreId,
      youth_id: file.id,
      party_id: partyId,
      status: told.planned ? 'planned' : isBack ? 'back' : 'out',
      starts_at: at(told.from),
      expected_at: at(told.until),
      returned_at: told.back === undefined ? null : at(told.back),
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
      created_at: at(Math.min(told.from, told.planned ? -240 : 0)),
      updated_at: changedAt,
    }
  })
}
