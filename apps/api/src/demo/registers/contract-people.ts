import type { PlannedFile } from '../plan.ts'
import type { TableRow } from '../write-rows.ts'
import type { DemoHouse } from './registers.ts'

const NOON = 'T10:00:00Z'

export type Crew = {
  readonly referents: readonly [string, string]
  readonly coordinator: string
  readonly director: string
}

export const fileOf = (house: DemoHouse, alias: string) => house.plan.files.find(file => file.alias === alias)
export const today = ({ now }: DemoHouse) => now.toISOString().slice(0, 10)
export const moment = (day: string) => new Date(`${day}${NOON}`)

export function crewOf({ plan }: DemoHouse, file: PlannedFile): Crew {
  const member = (role: string) =>
    plan.members.find(one => one.youthId === file.id && one.function === role)?.accountId
  const account = (role: 'COO' | 'DIR') => plan.accounts.find(one => one.roles.includes(role))?.id
  const [referent, coReferent] = [member('referent'), member('co_referent')]
  const [coordinator, director] = [account('COO'), account('DIR')]
  if (!referent || !coReferent || !coordinator || !director)
    throw new Error('a demo contract without its people')
  return { referents: [referent, coReferent], coordinator, director }
}

export function common(house: DemoHouse, id: string, file: PlannedFile, by: string, day: string): TableRow {
  return {
    id,
    centre_id: house.plan.centreId,
    youth_id: file.id,
    created_by: by,
    created_at: moment(day),
  }
}
export const changing = (day: string) => ({ version: 1, updated_at: moment(day) })
