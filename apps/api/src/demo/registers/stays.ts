import { mandateWords, stayWords } from '../../modules/stays/stays.present.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

/** Days after arrival at which each phase of a demo stay begins. */
const COURSE = [
  { phase: 'observation', after: 0 },
  { phase: 'integration', after: 31 },
  { phase: 'orientation', after: 122 },
  { phase: 'autonomy_studio', after: 210 },
] as const

const NOT_ARRIVED = ['referral', 'admission_decided', 'refused']

/** The course of every stay: each phase from the day it began to the day of the next. */
export function demoStays(house: DemoHouse): TableRow[] {
  const author = coordinatorOf(house)
  return house.plan.files.flatMap(file => {
    const steps = stepsOf(file, house.now)
    return steps.map((step, at) => {
      const id = createDice(`stay/${file.id}/${at}`).uuid()
      const words = stayWords(keyOf(house, file.id), id, file.id)
      return {
        id,
        centre_id: house.plan.centreId,
        youth_id: file.id,
        created_by: author,
        created_at: file.createdAt,
        phase: step.phase,
        since: step.since,
        until: steps[at + 1]?.since ?? null,
        reason: words.close('reason', step.phase === 'refused' ? 'Trop près du réseau connu' : null),
      }
    })
  })
}

/** The phase that the last one of a file ended; null where it is the first. */
export function phaseBefore(file: PlannedFile, now: Date): string | null {
  return stepsOf(file, now).at(-2)?.phase ?? null
}

function stepsOf(file: PlannedFile, now: Date): { phase: string; since: string }[] {
  const asked = file.createdAt.toISOString().slice(0, 10)
  const today = now.toISOString().slice(0, 10)
  const first = { phase: 'referral', since: asked }
  if (file.phase === 'referral') return [first]
  const { arrivedOn } = file
  if (NOT_ARRIVED.includes(file.phase) || !arrivedOn)
    return [first, { phase: file.phase, since: earlier(plusDays(asked, 3), today) }]
  const end = file.leftOn ?? today
  const known = COURSE.findIndex(step => step.phase === file.phase)
  const during = COURSE.slice(0, known === -1 ? COURSE.length : known)
    .map(({ phase, after }) => ({ phase, since: plusDays(arrivedOn, after) }))
    .filter(step => step.since < end)
  const last = COURSE[known]
  const since = last ? earlier(plusDays(arrivedOn, last.after), today) : end
  const present = { phase: file.phase, since: file.phase === 'admitted' ? arrivedOn : since }
  const before = file.phase === 'admitted' ? [] : during.filter(step => step.since < present.since)
  return [first, ...before, present]
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

const KINDS = [
  { kind: 'youth_judge', authority: 'Tribunal de la jeunesse' },
  { kind: 'spj', authority: 'Service de protection de la jeunesse' },
  { kind: 'saj', authority: 'Service de l’aide à la jeunesse' },
] as const

/** Whoever arrived is here under a mandate; that of those who left has ended with the stay. */
export function demoMandates(house: DemoHouse): TableRow[] {
  const author = coordinatorOf(house)
  return house.plan.files.flatMap((file, turn) => {
    if (!file.arrivedOn) return []
    const id = createDice(`mandate/${file.id}`).uuid()
    const words = mandateWords(keyOf(house, file.id), id, file.id)
    const { kind, authority } = KINDS[turn % KINDS.length] ?? KINDS[0]
    return [
      {
        id,
        centre_id: house.plan.centreId,
        youth_id: file.id,
        created_by: author,
        created_at: file.createdAt,
        updated_at: file.createdAt,
        version: 1,
        kind,
        authority: words.close('authority', authority),
        reference: words.close('reference', `DEMO-${1000 + turn}`),
        starts_on: file.arrivedOn,
        ends_on: file.leftOn ?? plusDays(file.arrivedOn, 364),
        review_on: file.leftOn
          ? null
          : plusDays(file.arrivedOn, 90 * Math.ceil((1 + daysHere(file, house.now)) / 90)),
        ended_because: file.leftOn ? 'left' : null,
        note: null,
      },
    ]
  })
}

function daysHere(file: PlannedFile, now: Date): number {
  return Math.min(270, Math.floor((now.getTime() - Date.parse(file.arrivedOn ?? '')) / 86_400_000))
}

function coordinatorOf({ plan }: DemoHouse): string {
  const found = plan.accounts.find(account => account.roles.includes('COO'))
  if (!found) throw new Error('the demo has no coordinator')
  return found.id
}
