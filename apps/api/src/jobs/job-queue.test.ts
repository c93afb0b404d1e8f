import { type ChildProcess, spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getConstructionPlans } from 'pg-boss'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { openHouse } from '../../test/harness.ts'
import { brussels, giveMail } from '../../test/mailing.ts'
import { openRelay } from '../../test/smtp-relay.ts'
import { buildAccount, buildFile, buildTask } from '../demo/builders.ts'

const house = await openHouse()
const relay = await openRelay()
const services: ChildProcess[] = []
afterAll(() => {
  for (const service of services) service.kill('SIGKILL')
})

/** An instance of the jobs in its own process, at ten in the morning. */
async function startInstance() {
  const script = join(import.meta.dirname, '../../test/jobs-service.ts')
  const args = [script, house.adminUrl, JSON.stringify(relay.settings), brussels(10).toISOString()]
  const service = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  services.push(service)
  await event(service.stdout, 'data')
  return async () => {
    service.kill('SIGKILL')
    await event(service, 'exit')
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_200; turn++) {
    if (await holds()) return
    await wait(50)
  }
  throw new Error('it never came true')
}

const live = async () =>
  Number(
    (
      await house.rows(
        `SELECT count(*) AS n FROM pgboss.job WHERE name IN ('mail', 'reminders') AND state < 'completed'`,
      )
    )[0]?.n,
  )
const told = async () =>
  Number((await house.rows('SELECT count(*) AS n FROM mail_address WHERE morning_at IS NOT NULL'))[0]?.n)

let addresses: string[]
beforeEach(async () => {
  relay.mails.length = 0
  relay.hold = false
  await house.rows('DELETE FROM mail_address')
  await house.rows('DELETE FROM task')
  await house.rows('DELETE FROM pgboss.job')
  const file = await buildFile(house, { phase: 'integration' })
  const dueOn = brussels(10).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
  addresses = []
  for (let n = 0; n < 5; n++) {
    const id = await buildAccount(house, ['EDU'])
    addresses.push(await giveMail(house, id, ['morning']))
    await buildTask(house, file, { title: 'Appeler', createdBy: id, forAccount: id, dueOn })
  }
})
const received = () => relay.mails.flatMap(({ to }) => to).sort()

it('three instances send each person one mail', async () => {
  const kill = await Promise.all([startInstance(), startInstance(), startInstance()])
  await until(async () => (await told()) === 5 && (await live()) === 0)
  expect(received()).toEqual([...addresses].sort())
  for (const stop of kill) await stop()
}, 120_000)

it('a kill −9 while the relay holds a letter loses none and sends at most that one twice, under one Message-ID', async () => {
  relay.hold = true
  const kill = await startInstance()
  await until(() => relay.mails.length === 1)
  await kill()
  relay.hold = false
  const killAgain = await startInstance()
  await until(async () => (await told()) === 5 && (await live()) === 0)
  expect([...new Set(received())]).toEqual([...addresses].sort())
  expect(relay.mails).toHaveLength(6)
  expect(new Set(relay.mails.map(({ headers }) => headers.get('message-id'))).size).toBe(5)
  console.info(`kill −9: ${relay.mails.length} letters for ${addresses.length} people, none lost`)
  await killAgain()
}, 120_000)

it('the queue holds ids and nothing that a person is called or writes', async () => {
  const kill = await startInstance()
  await until(async () => (await told()) === 5)
  const kept = await house.rows('SELECT data::text, output::text, singleton_key FROM pgboss.job')
  const schedules = await house.rows('SELECT name, cron, timezone, data::text FROM pgboss.schedule')
  await kill()
  const seen = JSON.stringify([kept, schedules])
  expect(addresses.filter(address => seen.includes(address))).toEqual([])
  for (const { data } of kept)
    expect(String(data)).toMatch(
      /^(null|\{"(accountId|centreId)": "[0-9a-f-]{36}"\}|.*"__pgboss.*)$|reminders/,
    )
  expect(schedules).toContainEqual(
    expect.objectContaining({ name: 'reminders', cron: '*/10 7-20 * * *', timezone: 'Europe/Brussels' }),
  )
}, 120_000)

it('the schema of the queue is what this version of the library prints', () => {
  const plan = getConstructionPlans('pgboss', { createSchema: false })
  const shipped = readFileSync(
    join(import.meta.dirname, '../../../../prisma/migrations/20261126100000_jobs/migration.sql'),
    'utf8',
  )
  const tidy = (sql: string) =>
    sql
      .split('\n')
      .map(line => line.trimEnd())
      .join('\n')
      .trim()
  const [, body = ''] = /-- pg-boss: begin\n([\s\S]*)-- pg-boss: end/.exec(shipped) ?? []
  expect(tidy(body)).toBe(tidy(plan.slice(plan.indexOf('CREATE TYPE'), plan.lastIndexOf('COMMIT;'))))
})
