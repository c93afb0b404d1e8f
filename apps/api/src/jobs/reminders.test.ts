import { afterAll, beforeEach, expect, it } from 'vitest'
import { openHouse, type Person } from '../../test/harness.ts'
import { brussels, giveMail, reminding } from '../../test/mailing.ts'
import { LANDING, openRelay } from '../../test/smtp-relay.ts'
import { type BuiltFile, buildAccount, buildFile, buildTask } from '../demo/builders.ts'
import { findDue, remind } from './reminders.ts'

const house = await openHouse()
const relay = await openRelay()
let now = brussels(10)
const work = reminding(house, relay, () => now)
afterAll(() => work.door.close())

const SECRET = 'Orchidée 7'
let educator: Person
let file: BuiltFile
let address: string
let other: string
beforeEach(async () => {
  now = brussels(10)
  relay.mails.length = 0
  relay.unknown.clear()
  educator = await house.person('EDU')
  other = await buildAccount(house, ['COO'])
  file = await buildFile(house, { alias: `${SECRET} ${educator.id.slice(0, 4)}`, phase: 'integration' })
  await house.rows('DELETE FROM mail_address')
  await house.rows('DELETE FROM task')
})

const day = (days: number) => brussels(10, days).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
const hasTask = (given: { dueOn?: string; remindOn?: string; createdBy?: string } = {}) =>
  buildTask(house, file, {
    title: 'Conduire chez le juge',
    createdBy: given.createdBy ?? other,
    forAccount: educator.id,
    ...(given.dueOn && { dueOn: given.dueOn }),
  }).then(id =>
    house.rows('UPDATE task SET remind_on = $2, created_at = $3, given_at = $3 WHERE id = $1', [
      id,
      given.remindOn ?? null,
      now,
    ]),
  )

/** What the ten-minute job does at that moment; answers how many were due. */
async function sweep(at: Date): Promise<number> {
  now = at
  const due = await findDue(work, house.centreId)
  for (const id of due) await remind(work, id, crypto.randomUUID())
  return due.length
}

it('in the morning one mail says that something waits, and not a second one that day', async () => {
  address = await giveMail(house, educator.id, ['morning'])
  await hasTask({ dueOn: day(0) })
  expect(await sweep(brussels(6))).toBe(0)
  expect(await sweep(brussels(7))).toBe(1)
  for (const hour of [7, 9, 11, 14]) expect(await sweep(brussels(hour))).toBe(0)
  expect(await sweep(brussels(8, 1))).toBe(1)
  expect(relay.mails.map(({ to }) => to)).toEqual([[address], [address]])
})

it('a service that was away at seven tells until noon', async () => {
  await giveMail(house, educator.id, ['morning'])
  await hasTask({ dueOn: day(0) })
  expect(await sweep(brussels(12))).toBe(0)
  expect(await sweep(brussels(11))).toBe(1)
})

it('a day of recall wakes a task before it is due', async () => {
  await giveMail(house, educator.id, ['morning'])
  await hasTask({ dueOn: day(5), remindOn: day(1) })
  expect(await sweep(brussels(8))).toBe(0)
  expect(await sweep(brussels(8, 1))).toBe(1)
})

it('a task newly given tells once, by day, at most once in twelve hours; one’s own tells nobody', async () => {
  await giveMail(house, educator.id, ['given'])
  now = brussels(9)
  await hasTask({ createdBy: educator.id })
  expect(await sweep(brussels(9))).toBe(0)
  await hasTask()
  expect(await sweep(brussels(10))).toBe(1)
  now = brussels(11)
  await hasTask()
  expect(await sweep(brussels(12))).toBe(0)
  expect(await sweep(brussels(20))).toBe(0)
  expect(await sweep(brussels(22))).toBe(0)
  expect(await sweep(brussels(23))).toBe(0)
  expect(await sweep(brussels(7, 1))).toBe(1)
  expect(await sweep(brussels(20, 1))).toBe(0)
  expect(relay.mails).toHaveLength(2)
})

it('an overdue task tells once, not every day', async () => {
  await giveMail(house, educator.id, ['overdue'])
  await hasTask({ dueOn: day(0) })
  expect(await sweep(brussels(20))).toBe(0)
  expect(await sweep(brussels(9, 1))).toBe(1)
  expect(await sweep(brussels(9, 2))).toBe(0)
})

it('a mailbox that the relay does not know is tried again the next day, not every hour', async () => {
  address = await giveMail(house, educator.id, ['morning'])
  await hasTask({ dueOn: day(0) })
  relay.unknown.add(address)
  expect(await sweep(brussels(8))).toBe(1)
  const [row] = await house.rows('SELECT failure, morning_at FROM mail_address')
  expect(row).toEqual({ failure: 'recipient', morning_at: null })
  relay.unknown.clear()
  expect(await sweep(new Date(brussels(8).getTime() + 600_000))).toBe(0)
  expect(await sweep(brussels(9))).toBe(0)
  expect(await sweep(brussels(8, 1))).toBe(1)
  expect(relay.mails).toHaveLength(1)
})

it('a task that was done meanwhile tells nobody', async () => {
  await giveMail(house, educator.id, ['morning'])
  await hasTask({ dueOn: day(0) })
  const due = await findDue(work, house.centreId)
  await house.rows(`UPDATE task SET status = 'done', done_at = now()`)
  for (const id of due) await remind(work, id, crypto.randomUUID())
  expect([due.length, relay.mails.length]).toEqual([1, 0])
})

it('every mail says the same to everybody: no name, no id, no number, no address but the landing page', async () => {
  const bodies = new Map<string, Set<string>>()
  for (const language of ['fr', 'nl', 'en'])
    for (const [occasion, dueOn] of [
      ['morning', day(0)],
      ['given', day(4)],
      ['overdue', day(-1)],
    ] as const) {
      await house.rows('DELETE FROM mail_address')
      await house.rows('DELETE FROM task')
      await house.rows('UPDATE account SET language = $2 WHERE id = $1', [educator.id, language])
      await giveMail(house, educator.id, [occasion])
      for (let n = 0; n < 3; n++) await hasTask({ dueOn })
      now = brussels(9)
      await house.rows(`UPDATE mail_address SET confirmed_at = now() - interval '9 days'`)
      expect(await sweep(brussels(9))).toBe(1)
      const body = relay.mails.at(-1)?.body ?? ''
      bodies.set(language, (bodies.get(language) ?? new Set()).add(body))
    }
  expect([...bodies.values()].map(all => all.size)).toEqual([1, 1, 1])
  const [accounts, ids] = await Promise.all([
    house.rows('SELECT id::text, login FROM account'),
    house.rows(
      `SELECT id::text FROM task UNION SELECT id::text FROM youth_file UNION SELECT id::text FROM centre`,
    ),
  ])
  const canaries = [
    SECRET,
    'Orchid',
    'juge',
    'Conduire',
    ...accounts.flatMap(row => [String(row.id), String(row.login)]),
    ...ids.map(row => String(row.id)),
    ...ids.map(row => String(row.id).replaceAll('-', '')),
  ]
  let looked = 0
  for (const { raw, body, headers } of relay.mails) {
    expect(canaries.filter(canary => raw.includes(canary) || body.includes(canary))).toEqual([])
    expect(body.match(/\w+:\/\/\S+/g)).toEqual([LANDING])
    expect(body.replace(LANDING, '')).not.toMatch(/\d|[0-9a-f]{8}/)
    expect(headers.get('subject')).toBe('Havre')
    looked += canaries.length
  }
  console.info(`mail sink: ${relay.mails.length} mails, ${looked} canaries looked for, 0 found`)
})
