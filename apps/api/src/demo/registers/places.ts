import { checkWords, placeWords, repairWords } from '../../modules/places/place-words.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

type DemoPlace = {
  readonly code: string
  readonly kind: 'studio' | 'bed'
  readonly room: string
  readonly zone: string
  readonly features: readonly string[]
  readonly surface?: number
}

const bed = (n: number, room: string, zone: string, ...features: string[]): DemoPlace => ({
  code: `Lit ${n}`,
  kind: 'bed',
  room,
  zone,
  features: ['window', ...features],
})

/** Four studios and eleven beds: the fifteen places of the demo centre. */
export const DEMO_PLACES: readonly DemoPlace[] = [
  {
    code: 'Studio 1',
    kind: 'studio',
    room: 'Côté jardin',
    zone: 'Est',
    features: ['groundFloor', 'stepFree', 'kitchenette', 'ownShower', 'ownToilet', 'window'],
    surface: 24,
  },
  {
    code: 'Studio 2',
    kind: 'studio',
    room: 'Côté jardin',
    zone: 'Est',
    features: ['kitchenette', 'ownShower', 'ownToilet', 'window', 'quietSide'],
    surface: 22,
  },
  {
    code: 'Studio 3',
    kind: 'studio',
    room: 'Sous le toit',
    zone: 'Ouest',
    features: ['kitchenette', 'ownShower', 'window', 'desk'],
    surface: 19,
  },
  {
    code: 'Studio 4',
    kind: 'studio',
    room: 'Sous le toit',
    zone: 'Ouest',
    features: ['kitchenette', 'ownShower', 'ownToilet', 'window', 'desk', 'cot'],
    surface: 28,
  },
  bed(1, 'Chambre bleue', 'Est', 'groundFloor', 'nearStaff'),
  bed(2, 'Chambre bleue', 'Est', 'groundFloor', 'nearStaff'),
  bed(3, 'Chambre verte', 'Est', 'desk'),
  bed(4, 'Chambre verte', 'Est', 'desk'),
  bed(5, 'Chambre jaune', 'Ouest', 'quietSide'),
  bed(6, 'Chambre jaune', 'Ouest', 'quietSide'),
  bed(7, 'Chambre rouge', 'Ouest', 'desk'),
  bed(8, 'Chambre rouge', 'Ouest', 'desk'),
  bed(9, 'Chambre blanche', 'Étage', 'desk', 'nearStaff'),
  bed(10, 'Chambre blanche', 'Étage', 'desk', 'nearStaff'),
  bed(11, 'Chambre seule', 'Étage', 'quietSide', 'cot'),
]

export const placeIdOf = (code: string) => createDice(`place/${code}`).uuid()

export function dayFrom({ now }: DemoHouse, days: number): string {
  return plusDays(now.toISOString().slice(0, 10), days)
}

export function coordinatorIdOf({ plan }: DemoHouse): string {
  const found = plan.accounts.find(account => account.roles.includes('COO'))
  if (!found) throw new Error('the demo has no coordinator')
  return found.id
}

/** The columns of a row made on a day so many days from today. */
export function made(house: DemoHouse, seed: string, days: number, by = coordinatorIdOf(house)) {
  return {
    id: createDice(seed).uuid(),
    centre_id: house.plan.centreId,
    created_by: by,
    created_at: new Date(`${dayFrom(house, days)}T09:30:00Z`),
  }
}

export function demoPlaces(house: DemoHouse): readonly TableRow[] {
  return DEMO_PLACES.map(({ code, kind, room, zone, features, surface }) => {
    const row = { ...made(house, `place/${code}`, -600), id: placeIdOf(code) }
    return {
      ...row,
      kind,
      code,
      zone,
      features,
      surface_m2: surface ?? null,
      since: dayFrom(house, -700),
      retired_on: null,
      details: placeWords.close(house.site.keyring, row.id, { room, note: '' }),
      updated_at: row.created_at,
      version: 1,
    }
  })
}

const SOUND = {
  smokeDetector: 'ok',
  window: 'ok',
  door: 'ok',
  lock: 'ok',
  electricity: 'ok',
  escapeRoute: 'ok',
}

/** Rounds through the studios and some rooms: one found something, one is overdue. */
const CHECKS = [
  {
    code: 'Studio 1',
    days: -20,
    due: 70,
    results: { ...SOUND, smokeDetector: 'bad' },
    note: 'La pile a été retirée.',
  },
  { code: 'Studio 2', days: -30, due: 60, results: SOUND, note: '' },
  { code: 'Studio 3', days: -100, due: -10, results: { ...SOUND, heating: 'ok' }, note: '' },
  { code: 'Studio 4', days: -12, due: 78, results: { ...SOUND, water: 'ok' }, note: '' },
  { code: 'Lit 1', days: -45, due: 45, results: SOUND, note: '' },
  {
    code: 'Lit 11',
    days: -6,
    due: 84,
    results: { ...SOUND, window: 'bad' },
    note: 'La fenêtre ne ferme plus.',
  },
]

export function demoPlaceChecks(house: DemoHouse): readonly TableRow[] {
  return CHECKS.map(({ code, days, due, results, note }) => {
    const row = made(house, `place-check/${code}/${days}`, days)
    return {
      ...row,
      place_id: placeIdOf(code),
      done_on: dayFrom(house, days),
      next_due: dayFrom(house, due),
      results,
      failed: Object.values(results).includes('bad'),
      note: checkWords.close(house.site.keyring, row.id, { note }),
    }
  })
}

const REPAIRS = [
  { code: 'Studio 1', days: -20, urgency: 'urgent', what: 'Remettre une pile au détecteur de fumée.' },
  {
    code: 'Studio 3',
    days: -33,
    urgency: 'urgent',
    what: 'Radiateur percé.',
    done: -19,
    outcome: 'Radiateur remplacé.',
  },
  { code: 'Studio 2', days: -8, urgency: 'later', what: 'Repeindre le mur de la kitchenette.' },
  { code: 'Lit 11', days: -6, urgency: 'urgent', what: 'Fenêtre qui ne ferme plus.' },
]

export function demoPlaceRepairs(house: DemoHouse): readonly TableRow[] {
  return REPAIRS.map(({ code, days, urgency, what, done, outcome = '' }) => {
    const row = made(house, `place-repair/${code}/${days}`, days)
    return {
      ...row,
      place_id: placeIdOf(code),
      reported_on: dayFrom(house, days),
      urgency,
      details: repairWords.close(house.site.keyring, row.id, { what, outcome }),
      done_on: done === undefined ? null : dayFrom(house, done),
      updated_at: done === undefined ? row.created_at : new Date(`${dayFrom(house, done)}T15:00:00Z`),
      version: done === undefined ? 1 : 2,
    }
  })
}
