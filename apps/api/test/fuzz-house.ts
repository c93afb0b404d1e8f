import { randomUUID } from 'node:crypto'
import type { Role } from '@havre/policy/roles.ts'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { buildEntry, buildFile, buildTask } from '../src/demo/builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import { openHouse, type Person } from './harness.ts'
import { REGISTER_TABLES } from './register-tables.ts'

export const CALLERS: readonly (readonly Role[])[] = [['COO'], ['EDU', 'REF'], ['ADM'], ['GUA'], ['DIR'], []]

/** Registers whose rows an address can name: one row of each colleague, as the owning role would write it. */
const REGISTER_PARAMS = {
  treatment: 'treatmentId',
  dose: 'doseId',
  money_deduction: 'deductionId',
  money_move: 'moveId',
  belonging: 'belongingId',
}

/** The day of what is in the calendar. */
export const ON = '2026-12-07'

/** A house with every caller and something at every address, and who is known there under which id. */
export async function openFuzzHouse() {
  const house = await openHouse()
  const people = new Map<string, Person>()
  const file = await buildFile(house, { phase: 'observation' })
  const ids: Record<string, string[]> = {
    youthId: [file.id],
    entryId: [],
    taskId: [],
    missingId: [],
    stepId: [],
    linkId: [],
    memberId: [],
  }

  async function personOf(roles: readonly Role[]): Promise<Person | null> {
    if (roles.length === 0) return null
    const name = roles.join('+')
    const known = people.get(name)
    if (known) return known
    const person = await house.person(...roles)
    people.set(name, person)
    await nameOnFile(house, file, person.id, 'referent')
    const given = { authorId: person.id, kind: 'first-interview' }
    ids.entryId?.push(
      await buildEntry(house, file, { ...given, status: 'draft' }),
      await buildEntry(house, file, given),
      await buildEntry(house, file, { ...given, kind: 'operational-card', status: 'draft' }),
    )
    ids.taskId?.push(await buildTask(house, file, { title: 'Appeler', createdBy: person.id }))
    const sessions = await house.rows('SELECT id FROM session WHERE account_id = $1', [person.id])
    ids.sessionId = sessions.map(row => String(row.id))
    ids.accountId = [person.id]
    const members = await house.rows('SELECT id FROM file_team')
    ids.memberId = members.map(row => String(row.id))
    return person
  }
  for (const roles of CALLERS) await personOf(roles)
  // One episode closes in the first cases; the others are of youths of their own.
  for (let turn = 0; turn < 4; turn++) {
    const youth = turn === 0 ? file : await buildFile(house, { phase: 'observation' })
    const coordinator = await personOf(['COO'])
    const key = () => ({ 'idempotency-key': randomUUID() })
    const opened = await coordinator?.call('POST', `/api/v1/youth-files/${youth.id}/missing`, {}, key())
    const steps = `/api/v1/missing/${String(opened?.body.id)}/steps`
    await coordinator?.call('POST', steps, { step: 'police', outcome: 'done' }, key())
  }
  ids.missingId = (await house.rows('SELECT id FROM disappearance')).map(row => String(row.id))
  ids.stepId = (await house.rows('SELECT id FROM disappearance_step')).map(row => String(row.id))

  for (const [table, param] of Object.entries(REGISTER_PARAMS)) {
    const rows = [...people.values()].map(({ id: createdBy }) => {
      const place = { id: randomUUID(), centreId: house.centreId, youthId: file.id }
      return REGISTER_TABLES[table]?.row({ ...place, createdBy, moment: new Date() }) ?? {}
    })
    await writeRows(house.client, table, rows)
    ids[param] = rows.map(row => String(row.id))
  }
  /** One row of each register that has addresses of its own, made as a person makes it. */
  async function fillCalendar(): Promise<void> {
    const coordinator = await personOf(['COO'])
    const make = async (path: string, body: object) => {
      const key = { 'idempotency-key': randomUUID() }
      const reply = await coordinator?.call<{ id: string }>('POST', `/api/v1/${path}`, body, key)
      return reply?.body.id ?? ''
    }
    const when = { startsOn: ON, weekdays: [1], starts: '18:00' }
    const occasionId = await make('occasions', { title: 'Conseil', kind: 'meeting', audience: 'house', when })
    ids.occasionId = [occasionId]
    ids.outcomeId = [await make(`occasions/${occasionId}/outcomes`, { on: ON, body: { form: 'meeting' } })]
    ids.attendanceId = [await make(`youth-files/${file.id}/attendance`, { occasionId, on: ON })]
    const appointment = { title: 'Dentiste', date: ON, starts: '10:00' }
    const partnerId = await make('partners', { name: 'Club', kind: 'leisure', helps: ['leisure'] })
    ids.partnerId = [partnerId]
    ids.requestId = [
      await make(`partners/${partnerId}/requests`, { askedOn: '2026-01-05', answer: 'pending' }),
    ]
    ids.appointmentId = [await make(`youth-files/${file.id}/appointments`, appointment)]
  }
  await fillCalendar()

  /** Something that is there, or that nobody knows. */
  function one(name: string, pick: number): string {
    const known = ids[name] ?? []
    return known.length > 0 && pick % 5 > 0 ? (known[pick % known.length] ?? randomUUID()) : randomUUID()
  }

  return { house, people, personOf, one }
}
