import { type Outcome, OutcomeBody } from '@havre/contracts/outcomes.ts'
import type { Ctx } from '../../context.ts'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { readPeople } from './outcomes.data.ts'

type Person = { id: string; name: string | null }

export async function toOutcome(ctx: Ctx, row: Row): Promise<Outcome> {
  const [outcome] = await toOutcomes(ctx, [row])
  if (!outcome) throw new TypeError('an outcome got lost')
  return outcome
}

/** What was written about several dates; the people that actions are for are asked for once. */
export async function toOutcomes(ctx: Ctx, rows: readonly Row[]): Promise<Outcome[]> {
  const read = rows.map(row => ({ row, body: openBody(ctx, row) }))
  const people = await namesOf(ctx, [...new Set(read.flatMap(({ body }) => peopleIn(body)))])
  return read.map(({ row, body }) => ({
    id: text(row, 'id'),
    occasionId: text(row, 'occasion_id'),
    on: text(row, 'on_date'),
    body: body.form === 'meeting' ? { ...body, actions: withPeople(body.actions, people) } : body,
    version: number(row, 'version'),
  }))
}

export async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const [rows] = await ctx.door.group(ctx.sid, [readPeople(ids)])
  const people = (rows ?? []).flatMap(row => toPerson(ctx.keyring, row, 'person') ?? [])
  return new Map(people.map(person => [person.id, person]))
}

export function peopleIn(body: OutcomeBody): string[] {
  return body.form === 'meeting' ? body.actions.flatMap(({ forPersonId }) => forPersonId ?? []) : []
}

export function openIn(body: OutcomeBody): number {
  return body.form === 'meeting' ? body.actions.filter(({ done }) => !done).length : 0
}

export function sealBody(ctx: Ctx, id: string, body: OutcomeBody): Buffer {
  return houseSeal(ctx.keyring, 'occasion_outcome', id).close('body', body)
}

export function openBody(ctx: Ctx, row: Row): OutcomeBody {
  const seal = houseSeal(ctx.keyring, 'occasion_outcome', text(row, 'id'))
  const read = OutcomeBody.safeParse(seal.open('body', bytes(row, 'body')))
  return read.success ? read.data : { form: 'session', words: '' }
}

function withPeople<T extends { forPersonId: string | null }>(
  actions: readonly T[],
  people: ReadonlyMap<string, Person>,
) {
  return actions.map(action => ({
    ...action,
    forPerson: action.forPersonId
      ? (people.get(action.forPersonId) ?? { id: action.forPersonId, name: null })
      : null,
  }))
}
