import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { beforeAll, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

let clock = new Date('2026-01-20T09:00:00Z')
const house = await openHouse({ now: () => clock })
let legal: Person
let file: BuiltFile
beforeAll(async () => {
  legal = await house.person('LEG')
  file = await buildFile(house)
  await nameOnFile(house, file, legal.id, 'legal')
  const opened = await legal.call<LegalProcedure>(
    'POST',
    `/api/v1/youth-files/${file.id}/legal-procedures`,
    { definition: 'be.thb', facts: { unaccompanied: 'yes', recognisedCentre: 'yes' } },
    once(),
  )
  const record = (version: number, body: object) =>
    legal.call('POST', `/api/v1/legal-procedures/${opened.body.id}/events`, body, {
      ...once(),
      ...ifMatch(version),
    })
  await record(1, { event: 'referral_to_recognised_centre', on: '2026-01-05' })
  // The clocks change on 29 March 2026: the day of the paper is that Sunday.
  await record(2, { event: 'ai_issued', on: '2026-01-12', printedUntil: '2026-03-29' })
})
const want = (wanted: boolean, by = legal) => by.call('POST', '/api/v1/me/calendar-file', { wanted })
async function download(by = legal) {
  const reply = await house.app.inject({
    method: 'POST',
    url: '/api/v1/me/calendar-file/download',
    headers: { authorization: `Bearer ${by.token}` },
  })
  return { status: reply.statusCode, type: String(reply.headers['content-type']), body: reply.body }
}

/** What a calendar client of Debian makes of the file: each entry with its day. */
function openInClient(calendar: string): string {
  const home = mkdtempSync(join(tmpdir(), 'calendar-'))
  try {
    const config = join(home, 'config')
    writeFileSync(join(home, 'dates.ics'), calendar)
    writeFileSync(
      config,
      `[calendars]\n[[own]]\npath = ${join(home, 'own')}\ntype = calendar\n[locale]\nlocal_timezone = Europe/Brussels\n` +
        'default_timezone = Europe/Brussels\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n' +
        `datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${join(home, 'cache')}\n`,
    )
    execFileSync('mkdir', [join(home, 'own')])
    const khal = (...words: string[]) =>
      execFileSync('khal', ['-c', config, ...words], {
        encoding: 'utf8',
        env: { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' },
      })
    khal('import', '--batch', '-a', 'own', join(home, 'dates.ics'))
    return khal(
      'list',
      '--format',
      '{start-date} {end-date} {title}|{description}|{location}',
      '2026-01-01',
      '2027-01-01',
    )
  } finally {
    rmSync(home, { recursive: true })
  }
}

it('is off until a person asks for it, and off again when they no longer do', async () => {
  expect((await download()).status).toBe(404)
  expect((await want(true)).body).toEqual({ wanted: true })
  expect((await download()).status).toBe(200)
  expect((await want(false)).body).toEqual({ wanted: false })
  expect((await download()).status).toBe(404)
  const traced = await house.rows(
    `SELECT action FROM trace WHERE account_id = $1 AND action LIKE 'calendar_file.%' ORDER BY id`,
    [legal.id],
  )
  // What was refused before and after leaves its trace as well.
  expect(traced.map(({ action }) => action)).toEqual([
    'calendar_file.download',
    'calendar_file.insert',
    'calendar_file.download',
    'calendar_file.delete',
    'calendar_file.download',
  ])
})

it('is opened by a calendar client: the right days, one neutral word, reminders, and nothing else', async () => {
  await want(true)
  const { body: calendar, type } = await download()
  expect(type).toBe('text/calendar; charset=utf-8')
  const seen = openInClient(calendar)
  expect(seen).toContain('2026-03-29 2026-03-29 Échéance||')
  // Two chasers of the magistrate, moved back to working days.
  expect(seen).toContain('2026-02-27 2026-02-27 Échéance||')
  expect(
    calendar
      .split('\r\n')
      .filter(line => line.startsWith('TRIGGER'))
      .slice(0, 3),
  ).toEqual(['TRIGGER:-P14D', 'TRIGGER:-P7D', 'TRIGGER:-P2D'])
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const ids = await house.rows('SELECT id FROM legal_deadline UNION ALL SELECT id FROM youth_file')
  for (const { id } of ids) expect(calendar).not.toContain(id)
  expect(calendar).not.toMatch(/thb|traite|attestation|havre|http/i)
  expect(calendar).not.toContain(file.alias)
})

it('holds the dates of files where one is named, the same each time and never twice, and none that is past', async () => {
  const uids = (calendar: unknown) => [...String(calendar).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid)
  const [once1, again] = [uids((await download()).body), uids((await download()).body)]
  expect(once1.length).toBeGreaterThan(2)
  expect(once1).toEqual(again)
  expect(new Set(once1).size).toBe(once1.length)
  const colleague = await house.person('LEG')
  await want(true, colleague)
  const nothing = await download(colleague)
  expect([nothing.status, JSON.parse(nothing.body)]).toMatchObject([422, { rule: 'nothing-due' }])
  await nameOnFile(house, file, colleague.id, 'legal')
  expect(uids((await download(colleague)).body).some(uid => once1.includes(uid))).toBe(false)
  clock = new Date('2026-12-20T09:00:00Z')
  expect((await download()).status).toBe(422)
  clock = new Date('2026-01-20T09:00:00Z')
  expect((await want(true, await house.person('EDU'))).status).toBe(404)
})

it('keeps a date until the day of the law itself, on that day once the house’s own stop is over', async () => {
  await house.rows(`UPDATE legal_deadline SET stop = '2026-03-20' WHERE rule = 'be.thb.ai.end'`)
  const days = async (today: string) => {
    clock = new Date(`${today}T09:00:00Z`)
    return [...String((await download()).body).matchAll(/^DTSTART;VALUE=DATE:(.*)$/gm)].map(([, day]) => day)
  }
  expect(await days('2026-03-19')).toContain('20260320')
  expect(await days('2026-03-21')).toEqual(['20260329'])
  clock = new Date('2026-01-20T09:00:00Z')
})
