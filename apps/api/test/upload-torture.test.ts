import { promisedType } from '@havre/contracts/attachment-types.ts'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { checkFile } from '../src/checker/check-file.ts'
import { Refused } from '../src/checker/refused.ts'
import { cleanName } from '../src/modules/attachments/file-name.rules.ts'
import { announce, attach, fetchBytes, referentWithDraft, send } from './attaching.ts'
import { watchCheckers } from './checker-memory.ts'
import { HOSTILE_NAMES, TAMED_NAMES } from './corpus/hostile-names.ts'
import { activeOffice, archiveBombs, archivePaths } from './corpus/hostile-office.ts'
import { hostilePdfs } from './corpus/hostile-pdf.ts'
import { harmlessPictures, pictureBombs } from './corpus/hostile-pictures.ts'
import { goodFiles, hostileSounds, hostileTexts, lies, polyglots } from './corpus/hostile-rest.ts'
import { picture } from './corpus/pictures.ts'
import type { Sample } from './corpus/sample.ts'
import { openHouse } from './harness.ts'

const house = await openHouse()
const good = await goodFiles()
const memory = watchCheckers()
const before = process.memoryUsage().rss
/** The long runs send every file; otherwise one in eight goes the whole way and the others straight to the check. */
const EACH = inject('long') ? 1 : 8
let refused = 0
let sentThrough = 0
let accepted = 0

const kept = async () => {
  const [row] = await house.rows(
    `SELECT (SELECT count(*) FROM attachment) || ' rows, ' || (SELECT count(*) FROM attachment_chunk) || ' pieces' AS kept`,
  )
  return row?.kept
}

type Writer = Awaited<ReturnType<typeof referentWithDraft>>

/** Sends one sample and answers what is wrong with the answer, if anything. */
async function play(sample: Sample, { referent, entryId }: Writer): Promise<string | null> {
  const { name, bytes, says = bytes.length } = sample
  const announced = await announce(referent, entryId, name, says)
  const answer = announced.status === 201 ? await send(house, referent, announced.body.id, bytes) : announced
  const code = answer.body.errors?.[0]?.code
  sentThrough += 1
  return judge(sample, answer.status === 422 ? code : `${answer.status}`)
}

/** The same without the way there: what the checking process would say. */
async function check(sample: Sample): Promise<string | null> {
  const type = promisedType(sample.name)
  if (!type) return judge(sample, 'type-not-accepted')
  const code = await checkFile(type, sample.bytes).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  )
  return judge(sample, code)
}

function judge(sample: Sample, code: string | undefined): string | null {
  if (!sample.codes.some(one => one === code))
    return `${sample.group}: ${sample.what} (${sample.name}) answers ${code}`
  refused += 1
  return null
}

afterAll(() => {
  const grown = Math.round((process.memoryUsage().rss - before) / 1024 / 1024)
  console.info(
    `upload torture: ${refused} hostile files and names refused (${sentThrough} through the service), ${accepted} good ones ` +
      `accepted; ` +
      `largest checking process ${memory()} MiB, the service and this test grew by ${grown} MiB`,
  )
})

describe('hostile files are refused, each with its reason, and leave nothing', () => {
  it.each<[string, () => Sample[] | Promise<Sample[]>]>([
    ['zip bombs', archiveBombs],
    ['paths in archives', archivePaths],
    ['macros, templates, other files', activeOffice],
    ['PDF tricks', hostilePdfs],
    ['image bombs', pictureBombs],
    ['polyglots', () => polyglots(good)],
    ['lying types and lengths', () => lies(good)],
    ['texts', hostileTexts],
    ['sounds', hostileSounds],
  ])('%s', { timeout: 600_000 }, async (_, make) => {
    const samples = await make()
    const writers = await Promise.all([referentWithDraft(house), referentWithDraft(house)])
    const failures: (string | null)[] = []
    const queue = samples.entries()
    const work = async (writer: Writer) => {
      for (const [n, sample] of queue) {
        const whole = n % EACH === 0 || sample.says !== undefined || sample.bytes.length === 0 || sample.heavy
        failures.push(await (whole ? play(sample, writer) : check(sample)))
      }
    }
    await Promise.all(writers.map(work))
    expect(failures.filter(failure => failure !== null)).toEqual([])
    expect(failures.length).toBe(samples.length)
    expect(await kept()).toBe('0 rows, 0 pieces')
  })

  it('names', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    for (const [name, code] of HOSTILE_NAMES) {
      const { status, body } = await announce(referent, entryId, name, 20)
      expect([name, status, body.errors]).toEqual([name, 422, [{ pointer: '#/name', code }]])
      refused += 1
    }
    expect((await announce(referent, entryId, 'a'.repeat(1_001), 20)).status).toBe(400)
    expect(await kept()).toBe('0 rows, 0 pieces')
  })

  it('each left a trace that names the reason and the file it was for, and no word of it', async () => {
    const traces = await house.rows(
      `SELECT DISTINCT reason, outcome FROM trace WHERE action = 'attachment.refused'`,
    )
    expect(traces.length).toBeGreaterThan(10)
    expect(traces.every(trace => trace.outcome === 'refused' && /^[a-z-]+$/.test(String(trace.reason)))).toBe(
      true,
    )
  })
})

describe('good files are taken in', () => {
  const clean = () => house.rows('DELETE FROM attachment')

  it('under the name that is left when folders, dots and spaces are taken away', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    for (const [n, [given, wanted]] of TAMED_NAMES.entries()) {
      expect([given, cleanName(given)]).toEqual([given, { name: wanted, type: 'text' }])
      accepted += 1
      if (n % EACH > 0) continue
      const { body, status } = await attach(house, referent, entryId, given, Buffer.from(`Vu : ${given}`))
      expect([status, body.name]).toEqual([200, wanted])
      await clean()
    }
  })

  it('of every type', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    for (const [name, bytes] of Object.entries(good)) {
      const { status, body } = await attach(house, referent, entryId, name, bytes)
      expect([name, status]).toEqual([name, 200])
      const back = await fetchBytes(house, referent, body.id)
      if (/pdf|docx|odt|txt|mp3/.test(name)) expect([name, back.bytes.equals(bytes)]).toEqual([name, true])
      expect(back.bytes.includes('zqxk9canary')).toBe(false)
      accepted += 1
      await clean()
    }
  }, 300_000)

  it('with bombs beside the pixels, which are not in what is kept', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    for (const [, bytes] of harmlessPictures()) {
      const { status, body } = await attach(house, referent, entryId, 'photo.png', bytes)
      expect([status, body.bytes < 1_000]).toEqual([200, true])
      accepted += 1
      await clean()
    }
  })

  it('of 36 megapixels', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const large = await picture(6_000, 6_000).jpeg({ quality: 60 }).toBuffer()
    const { status, body } = await attach(house, referent, entryId, 'grande.jpg', large)
    expect([status, body.preview]).toEqual([200, { as: 'picture', shown: 1, pages: 1 }])
    accepted += 1
  }, 120_000)
})

it('no process that looked at a file grew beyond its bound', () => {
  // The bound and what a process may take between two looks at it. Other systems than Linux do not say.
  expect(memory()).toBeLessThan(640)
})

it('nothing that is broken at random makes the service fail', async () => {
  const rounds = inject('long') ? 60 : 1
  let turn = 4310
  const next = (below: number) => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((turn / 2_147_483_648) * below)
  }
  for (const [name, bytes] of Object.entries(good)) {
    const { referent, entryId } = await referentWithDraft(house)
    for (let round = 0; round < rounds; round++) {
      const broken = Buffer.from(bytes)
      for (let hit = 0; hit < 1 + next(30); hit++) broken[next(broken.length)] = next(256)
      const { status, body } = await attach(house, referent, entryId, name, broken)
      expect([name, round, status === 200 || (status === 422 && body.rule)]).toEqual([
        name,
        round,
        status === 200 || 'attachment-refused',
      ])
    }
    await house.rows('DELETE FROM attachment')
  }
}, 3_600_000)
