import { useWords } from '../../modules/places/place-words.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf, plusDays } from './house.ts'
import { coordinatorIdOf, DEMO_PLACES, dayFrom, placeIdOf } from './places.ts'
import type { DemoHouse } from './registers.ts'

/** One use as the demo tells it: what it is now, and the acts that made it so. */
export type DemoUse = {
  readonly code: string
  readonly file: PlannedFile | null
  readonly status: 'reserved' | 'occupied' | 'ended' | 'closed'
  readonly since: string
  readonly until: string | null
  readonly closure?: string
  readonly because?: string
  readonly movedFrom?: DemoUse
  /** Before what is now, for a closure whose days were moved. */
  readonly before?: { readonly until: string; readonly why: string }
  readonly why?: string
}

/** Who went from a bed to which studio on the day on which the contract began, in days of the stay, and until when it is agreed. */
const TO_STUDIO = [
  { alias: 'Châtaignier 490', code: 'Studio 1', after: 211, until: null },
  { alias: 'Charme 218', code: 'Studio 2', after: 292, until: 24 },
  { alias: 'Saule 561', code: 'Studio 3', after: 149, until: null },
  { alias: 'Cèdre 837', code: 'Studio 4', after: 380, until: 11 },
]
const BED_CLOSED = 'Lit 11'

/** Everything that takes a place in the demo centre: those who live here, what is reserved, what is closed. */
export function tellUses(house: DemoHouse): readonly DemoUse[] {
  const beds = bedStays(house)
  return [...beds, ...studioStays(house, beds), ...closuresAndPlans(house)]
}

/** A bed for everybody from the first day on, the first one that is free; those in a studio have left theirs. */
function bedStays(house: DemoHouse): DemoUse[] {
  const stays: DemoUse[] = []
  const here = house.plan.files
    .filter(file => file.arrivedOn && !file.leftOn && file.phase !== 'disappeared')
    .toSorted((a, b) => (a.arrivedOn ?? '').localeCompare(b.arrivedOn ?? ''))
  const codes = DEMO_PLACES.filter(({ kind, code }) => kind === 'bed' && code !== BED_CLOSED).map(
    ({ code }) => code,
  )
  for (const file of here) {
    const since = file.arrivedOn ?? ''
    const studio = TO_STUDIO.find(({ alias }) => alias === file.alias)
    const until = studio ? plusDays(since, studio.after) : null
    const code = codes.find(one => !stays.some(stay => stay.code === one && (stay.until ?? '9') > since))
    if (!code) throw new Error('the demo has too few beds')
    stays.push({
      code,
      file,
      status: until ? 'ended' : 'occupied',
      since,
      until,
      ...(until ? { because: 'moved', why: 'Contrat d’autonomie signé.' } : {}),
    })
  }
  return stays
}

/** From the bed to the studio; one went back for two weeks while the heating was mended. */
function studioStays(house: DemoHouse, beds: readonly DemoUse[]): DemoUse[] {
  return TO_STUDIO.flatMap(({ alias, code, until }): DemoUse[] => {
    const file = fileNamed(house, alias)
    const from = beds.find(bed => bed.file === file)
    const since = from?.until ?? ''
    const planned = until === null ? null : dayFrom(house, until)
    const first = { code, file, since, ...(from && { movedFrom: from }) }
    if (alias !== 'Saule 561') return [{ ...first, status: 'occupied', until: planned }]
    const cold = dayFrom(house, -33)
    const warm = dayFrom(house, -19)
    const why = 'Plus de chauffage dans le studio.'
    const left: DemoUse = { ...first, status: 'ended', until: cold, because: 'moved', why }
    const meanwhile: DemoUse = {
      code: 'Lit 11',
      file,
      status: 'ended',
      since: cold,
      until: warm,
      because: 'moved',
      movedFrom: left,
      why: 'Le studio est réparé.',
    }
    return [
      left,
      meanwhile,
      { code, file, status: 'occupied', since: warm, until: planned, movedFrom: meanwhile },
    ]
  })
}

function closuresAndPlans(house: DemoHouse): DemoUse[] {
  const day = (days: number) => dayFrom(house, days)
  const awaited = house.plan.files.find(({ phase }) => phase === 'admission_decided')
  return [
    {
      code: 'Studio 3',
      file: null,
      status: 'closed',
      since: day(-33),
      until: day(-19),
      closure: 'heating',
      before: { until: day(-26), why: 'Radiateur percé.' },
      why: 'La pièce est arrivée avec une semaine de retard.',
    },
    {
      code: 'Studio 2',
      file: null,
      status: 'closed',
      since: day(24),
      until: day(31),
      closure: 'renovation',
      before: { until: day(28), why: 'Peinture entre deux occupations.' },
      why: 'Le peintre ne peut pas venir plus tôt.',
    },
    {
      code: 'Studio 2',
      file: fileNamed(house, 'Prunier 772'),
      status: 'reserved',
      since: day(31),
      until: null,
      why: 'Première proposition de studio, acceptée.',
    },
    {
      code: BED_CLOSED,
      file: null,
      status: 'closed',
      since: day(-6),
      until: day(5),
      closure: 'repair',
      why: 'Fenêtre qui ne ferme plus.',
    },
    ...(awaited
      ? [{ code: BED_CLOSED, file: awaited, status: 'reserved' as const, since: day(12), until: null }]
      : []),
  ]
}

const useIdOf = (use: DemoUse) => createDice(`place-use/${use.code}/${use.status}/${use.since}`).uuid()

function seal(house: DemoHouse, use: DemoUse) {
  const stay = use.file ? { youthId: use.file.id, key: keyOf(house, use.file.id) } : null
  return useWords(house.site.keyring, useIdOf(use), stay)
}

/** Whoever did it: the referent for a youth who lives here, the coordinator for the rest. */
function makerOf(house: DemoHouse, use: DemoUse): string {
  return use.file && use.status !== 'reserved' ? handsOf(house, use.file.id).referent : coordinatorIdOf(house)
}

/** The moment of an act on a day, never after now. */
function momentOn(house: DemoHouse, day: string): Date {
  const at = new Date(`${day}T10:00:00Z`)
  return at < house.now ? at : new Date(house.now.getTime() - 3 * 86_400_000)
}

export function demoPlaceUses(house: DemoHouse): readonly TableRow[] {
  return tellUses(house).map(use => ({
    id: useIdOf(use),
    centre_id: house.plan.centreId,
    place_id: placeIdOf(use.code),
    youth_id: use.file?.id ?? null,
    status: use.status,
    since: use.since,
    until: use.until,
    closure: use.closure ?? null,
    because: use.because ?? null,
    why: seal(house, use).close('why', use.why),
    moved_from: use.movedFrom ? useIdOf(use.movedFrom) : null,
    confirmed_by: null,
    confirmed_why: null,
    created_by: makerOf(house, use),
    created_at: momentOn(house, use.since),
    updated_at: momentOn(house, use.until ?? use.since),
    version: stepsOf(use).length,
  }))
}

type Act = {
  readonly act: string
  readonly until: string | null
  readonly why?: string | undefined
  readonly on: string
}

function stepsOf(use: DemoUse): readonly Act[] {
  const { status, since, until, why, before } = use
  if (status === 'closed') {
    const first = { act: 'closed', until: before?.until ?? until, why: before?.why ?? why, on: since }
    return before ? [first, { act: 'period', until, why, on: before.until }] : [first]
  }
  if (status === 'reserved') return [{ act: 'reserved', until, why, on: since }]
  const arrived = { act: 'arrived', until: status === 'ended' ? null : until, on: since }
  return status === 'ended' ? [arrived, { act: 'ended', until, why, on: until ?? since }] : [arrived]
}

/** What the trigger would have written; a seed runs without it. */
export function demoPlaceUseSteps(house: DemoHouse): readonly TableRow[] {
  return tellUses(house).flatMap(use =>
    stepsOf(use).map(({ act, until, why, on }, turn) => ({
      id: createDice(`place-use-step/${useIdOf(use)}/${turn}`).uuid(),
      centre_id: house.plan.centreId,
      use_id: useIdOf(use),
      act,
      since: use.since,
      until,
      because: act === 'ended' ? (use.because ?? null) : null,
      why: seal(house, use).close('why', why),
      created_by: makerOf(house, use),
      created_at: new Date(momentOn(house, on).getTime() + turn * 60_000),
    })),
  )
}
