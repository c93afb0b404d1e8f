import { incompatibilityWords, requestWords } from '../../modules/places/place-words.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import { tellUses } from './place-uses.ts'
import { DEMO_PLACES, dayFrom, made } from './places.ts'
import type { DemoHouse } from './registers.ts'

const REQUESTS = [
  {
    alias: 'Bouleau 365',
    asked: -55,
    by: 'youth',
    wished: 60,
    criteria: ['schoolOrWork', 'projectHere'],
    needs: ['desk'],
    status: 'waiting',
    note: 'Souhaite finir l’année scolaire avant de déménager.',
  },
  {
    alias: 'Prunier 772',
    asked: -40,
    by: 'referent',
    wished: 10,
    criteria: ['skillsReady', 'projectHere', 'residenceSettled'],
    needs: ['quietSide'],
    status: 'offered',
    why: 'Studio 2 proposé, visité avec le référent.',
    outOfOrder: 'Bouleau 365, qui a demandé plus tôt, préfère attendre le printemps.',
  },
  {
    alias: 'Noisetier 153',
    asked: -12,
    by: 'guardian',
    wished: 45,
    criteria: ['calmNeeded', 'skillsReady'],
    needs: ['ownToilet', 'groundFloor'],
    status: 'waiting',
  },
]

/** Who waits for a studio; one came first out of turn, and it says why. */
export function demoPlaceRequests(house: DemoHouse): readonly TableRow[] {
  return REQUESTS.map(({ alias, asked, by, wished, criteria, needs, status, note, why, outOfOrder }) => {
    const file = fileNamed(house, alias)
    const row = made(house, `place-request/${alias}`, asked, handsOf(house, file.id).referent)
    const words = requestWords(keyOf(house, file.id), row.id, file.id)
    return {
      ...row,
      youth_id: file.id,
      kind: 'studio',
      asked_on: dayFrom(house, asked),
      asked_by: by,
      wished_from: dayFrom(house, wished),
      criteria,
      needs,
      status,
      note: words.close('note', note),
      why: words.close('why', why),
      out_of_order: words.close('out_of_order', outOfOrder),
      updated_at: row.created_at,
      version: status === 'waiting' ? 1 : 2,
    }
  })
}

/** Two who are kept apart, as they live: in two neighbourhoods. */
export function demoIncompatibilities(house: DemoHouse): readonly TableRow[] {
  const one = fileNamed(house, 'Frêne 346')
  const zoneOf = (code: string | undefined) => DEMO_PLACES.find(place => place.code === code)?.zone
  const living = tellUses(house).filter(({ status }) => status === 'occupied')
  const home = zoneOf(living.find(({ file }) => file === one)?.code)
  const other = living.find(({ code, file }) => file?.phase === 'integration' && zoneOf(code) !== home)?.file
  if (!other) return []
  const row = made(house, 'incompatibility/Frêne 346', -20)
  const words = incompatibilityWords(keyOf(house, one.id), row.id, one.id)
  return [
    {
      ...row,
      youth_id: one.id,
      other_id: other.id,
      since: dayFrom(house, -20),
      until: null,
      reason: words.close('reason', 'Menaces au sujet d’une ancienne dette ; médiation en cours.'),
      ended_why: null,
      updated_at: row.created_at,
      version: 1,
    },
  ]
}
