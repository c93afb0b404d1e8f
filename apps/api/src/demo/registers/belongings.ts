import { belongingSeal } from '../../modules/belongings/belongings.present.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { handsOf } from './crew.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

type Kept = {
  readonly what: string
  readonly category: string
  readonly place: string
  readonly acknowledged: string
  /** Money: how much. */
  readonly cents?: number
  /** Days after the arrival. */
  readonly back?: number
  readonly lost?: { readonly after: number; readonly note: string; readonly restitution: string }
}

const KEPT: readonly Kept[] = [
  {
    what: 'Téléphone noir, écran fendu, sans carte',
    category: 'phone',
    place: 'safe',
    acknowledged: 'signature',
  },
  {
    what: 'Billets dans une enveloppe fermée',
    category: 'money',
    place: 'safe',
    acknowledged: 'thumb',
    cents: 3_500,
  },
  { what: 'Copie d’un document de voyage', category: 'papers', place: 'safe', acknowledged: 'oral' },
  {
    what: 'Bracelet argenté avec une pierre bleue',
    category: 'jewellery',
    place: 'safe',
    acknowledged: 'signature',
    back: 9,
  },
  {
    what: 'Écouteurs blancs',
    category: 'electronics',
    place: 'office',
    acknowledged: 'oral',
    lost: { after: 6, note: 'Introuvables après le nettoyage du bureau', restitution: 'replaced' },
  },
]

export type DemoBelonging = {
  readonly id: string
  readonly youthId: string
  readonly cents: number | undefined
  readonly by: string
  readonly receivedAt: Date
  readonly returnedAt: Date | null
  readonly row: TableRow
}

/** Whoever lives in the house left a phone and something else on the first day; one in three left money. */
export function demoBelongings(house: DemoHouse): readonly DemoBelonging[] {
  const present = house.plan.files.filter(
    file => file.arrivedOn && !file.leftOn && file.phase !== 'disappeared',
  )
  return present.flatMap((file, turn) =>
    KEPT.filter((_, at) => at === 0 || at === 1 + (turn % 4) || (at === 1 && turn === 0)).map(one =>
      keep(house, file, one),
    ),
  )
}

function keep(house: DemoHouse, file: PlannedFile, one: Kept): DemoBelonging {
  const id = createDice(`belonging/${file.id}/${one.what}`).uuid()
  const hands = handsOf(house, file.id)
  const words = belongingSeal(keyOf(house, file.id), id, file.id)
  const arrived = file.arrivedOn ?? ''
  const at = (days: number, time: string) => new Date(`${plusDays(arrived, days)}T${time}:00Z`)
  const isPast = (days: number) => at(days, '16:00') < house.now
  const receivedAt = at(0, '16:20')
  const returnedAt = one.back !== undefined && isPast(one.back) ? at(one.back, '16:00') : null
  const lost = one.lost && isPast(one.lost.after) ? one.lost : null
  const row = {
    id,
    centre_id: house.plan.centreId,
    youth_id: file.id,
    what: words.close('what', one.what),
    category: one.category,
    place: one.place,
    received_at: receivedAt,
    present: ['youth', 'colleague'],
    acknowledged: one.acknowledged,
    harm: lost ? 'lost' : null,
    harm_on: lost ? plusDays(arrived, lost.after) : null,
    harm_note: words.close('harm_note', lost?.note),
    restitution: lost?.restitution ?? null,
    returned_at: returnedAt,
    returned_to: returnedAt ? 'youth' : null,
    returned_acknowledged: returnedAt ? 'signature' : null,
    returned_note: null,
    returned_by: returnedAt ? hands.referent : null,
    annulled_at: null,
    annulled_by: null,
    created_by: hands.educator,
    version: lost || returnedAt ? 2 : 1,
    created_at: receivedAt,
    updated_at: returnedAt ?? receivedAt,
  }
  return { id, youthId: file.id, cents: one.cents, by: hands.educator, receivedAt, returnedAt, row }
}
