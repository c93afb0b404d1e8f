import type { Today } from '@havre/contracts/house.ts'
import { TASK_ROLES } from '@havre/kinds/kind.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { afterAll, expect, it } from 'vitest'
import { openHouse, type Person } from '../../test/harness.ts'
import { brussels, giveMail, reminding } from '../../test/mailing.ts'
import { openRelay } from '../../test/smtp-relay.ts'
import { tellMissing } from '../../test/world.ts'
import { exclude, grantFile, nameOnFile } from '../demo/access-builders.ts'
import { type BuiltFile, buildFile, buildTask } from '../demo/builders.ts'
import { findDue } from './reminders.ts'

const house = await openHouse()
const work = reminding(house, await openRelay(), () => brussels(10))
afterAll(() => work.door.close())

const people = new Map<string, Person>()
for (const role of ROLES) people.set(role, await house.person(role))
people.set('EDU REF', await house.person('EDU', 'REF'))
people.set('NGT PSY', await house.person('NGT', 'PSY'))
for (const { id } of people.values()) await giveMail(house, id, ['morning'])
const everybody = [...people].map(([name, { id }]) => ({ name, id }))
const coordinator = people.get('COO')?.id ?? ''
const director = people.get('DIR')?.id ?? ''

type Standing = (file: BuiltFile, id: string) => Promise<unknown>
const nobody: Standing = async () => undefined
const named: Standing = (file, id) => nameOnFile(house, file, id, 'educator')
const referent: Standing = (file, id) => nameOnFile(house, file, id, 'referent')
const granted: Standing = (file, id) =>
  grantFile(
    house,
    file,
    id,
    { requestedBy: coordinator, approvedBy: director },
    { compartments: ['TASK', 'OPS', 'LEGAL'] },
  )
const shutOut: Standing = async (file, id) => {
  await nameOnFile(house, file, id, 'referent')
  await exclude(house, file, id, director)
}

const missing: Standing = async file => {
  const known = await house.rows('SELECT 1 FROM disappearance WHERE youth_id = $1', [file.id])
  if (known.length === 0) await tellMissing(house, file.id, 'open', coordinator)
}

/** Who finds a task on the own page, and whom the job would tell. */
async function compare() {
  const seen: string[] = []
  for (const [name, person] of people) {
    const { body } = await person.call<Today>('GET', '/api/v1/today')
    if (body.tasks.length > 0) seen.push(name)
  }
  const due = await findDue(work, house.centreId)
  const told = everybody.filter(({ id }) => due.includes(id)).map(({ name }) => name)
  // Mail is for people of the house, whatever a grant opens.
  const inside = seen.filter(name => !['GUA', 'LAW', 'PAR'].includes(name))
  expect(due).toHaveLength(told.length)
  return { told: told.sort(), inside: inside.sort() }
}

const today = brussels(10).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
const byName = everybody.map(({ id }) => ({ forAccount: id }))
const byRole = TASK_ROLES.map(forRole => ({ forRole }))
let compared = 0
const told = new Set<string>()

it.each([
  ['in the house', 'integration', 'nobody is named', nobody],
  ['in the house', 'integration', 'all are named', named],
  ['in the house', 'integration', 'all are referents', referent],
  ['in the house', 'integration', 'all hold a grant', granted],
  ['in the house', 'integration', 'all are shut out', shutOut],
  ['missing', 'disappeared', 'nobody is named, the episode is open', missing],
  ['missing', 'disappeared', 'nobody is named, no episode is open', nobody],
  ['gone', 'left', 'nobody is named', nobody],
  ['gone', 'left', 'all are named', named],
  ['gone', 'left', 'all are referents', referent],
] as const)(
  'a youth %s (%s), %s: the mail goes to whoever finds the task on the own page',
  async (_where, phase, _who, stand) => {
    const file = await buildFile(house, { phase })
    for (const { id } of everybody) await stand(file, id)
    for (const shift of ['no roster', 'off', 'on'])
      for (const targets of [byName, byRole]) {
        await house.rows('UPDATE centre SET roster_kept = $2 WHERE id = $1', [
          house.centreId,
          shift !== 'no roster',
        ])
        await house.rows('DELETE FROM roster_shift')
        if (shift === 'on')
          await house.rows(
            `INSERT INTO roster_shift (centre_id, account_id, starts_at, ends_at)
             SELECT centre_id, id, now() - interval '1 day', now() + interval '1 day' FROM account`,
          )
        for (const target of targets)
          await buildTask(house, file, { title: 'Appeler', createdBy: coordinator, dueOn: today, ...target })
        const { told: those, inside } = await compare()
        expect(those).toEqual(inside)
        for (const name of those) told.add(name)
        compared += people.size
        await house.rows('DELETE FROM task')
      }
  },
)

it('was put to the test with people who are told and people who are not', () => {
  console.info(`mail parity: ${compared} comparisons, told at least once: ${[...told].sort().join(', ')}`)
  expect([...told].sort()).toEqual(['COO', 'DIR', 'EDU', 'EDU REF', 'LEG', 'NGT', 'NGT PSY', 'PSY', 'REF'])
})

it('a disabled account, an unconfirmed address, no wish or another centre: nobody is told', async () => {
  await house.rows('UPDATE centre SET roster_kept = false')
  const file = await buildFile(house, { phase: 'integration' })
  await buildTask(house, file, { title: 'Appeler', createdBy: coordinator, dueOn: today, forRole: 'COO' })
  const due = () => findDue(work, house.centreId)
  expect(await due()).toEqual([coordinator])
  const elsewhere = await house.rows('SELECT gen_random_uuid() AS id')
  expect(await findDue(work, String(elsewhere[0]?.id))).toEqual([])
  for (const [off, on] of [
    [
      `UPDATE account SET status = 'disabled' WHERE id = $1`,
      `UPDATE account SET status = 'active' WHERE id = $1`,
    ],
    [
      'UPDATE mail_address SET confirmed_at = NULL WHERE id = $1',
      `UPDATE mail_address SET confirmed_at = now() - interval '1 day' WHERE id = $1`,
    ],
    [
      `UPDATE mail_address SET occasions = '{}' WHERE id = $1`,
      `UPDATE mail_address SET occasions = '{morning}' WHERE id = $1`,
    ],
  ] as const) {
    await house.rows(off, [coordinator])
    expect(await due()).toEqual([])
    await house.rows(on, [coordinator])
    expect(await due()).toEqual([coordinator])
  }
})
