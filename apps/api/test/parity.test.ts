import { randomUUID } from 'node:crypto'
import type { FileCompartment } from '@havre/policy/compartments.ts'
import { decide } from '@havre/policy/decide.ts'
import { mayCreate, maySign, mayWrite } from '@havre/policy/entries.ts'
import type { Role } from '@havre/policy/roles.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../src/db/sql.ts'
import { sql } from '../src/db/sql.ts'
import { buildCentre, type Site } from '../src/demo/builders.ts'
import { openHouse } from './harness.ts'
import { buildWorld, type World } from './world.ts'
import { type Moment, toEntryTarget, type WorldEntry } from './world-entries.ts'
import {
  ENTRY_COMPARTMENTS,
  type Persona,
  ROLE_SETS,
  relationTo,
  STATES,
  type StateName,
  toActor,
} from './world-states.ts'

const house = await openHouse()
const ON_ROSTER: ReadonlySet<Role> = new Set(['EDU', 'REF', 'NGT', 'LEG', 'GUA'])
const STATE_NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES)
let decisions = 0
let allowed = 0

/** Runs each statement on its own, notes whether it touched a row, and undoes it: '1' touched, '0' refused, else an error. */
function trial(body: string, rows: readonly object[], columns: string): Statement[] {
  const json = JSON.stringify(rows).replaceAll("'", "''")
  const text = `DO $trial$
    DECLARE one record; got text := ''; n integer;
    BEGIN
      FOR one IN SELECT * FROM jsonb_to_recordset('${json}') AS x(${columns}) LOOP
        BEGIN
          ${body};
          GET DIAGNOSTICS n = ROW_COUNT;
          RAISE EXCEPTION USING ERRCODE = 'ZZ001', MESSAGE = n::text;
        EXCEPTION WHEN OTHERS THEN
          got := got || CASE WHEN SQLSTATE = 'ZZ001' THEN SQLERRM WHEN SQLSTATE IN ('42501', 'HV003', 'HV005') THEN '0'
                             ELSE '[' || SQLSTATE || ' ' || SQLERRM || ']' END;
        END;
      END LOOP;
      PERFORM set_config('trial.got', got, true);
    END $trial$`
  return [{ name: randomUUID(), text, values: [] }, sql`SELECT current_setting('trial.got') AS got`]
}

const CHUNK = 500
async function tryAll(
  persona: Persona,
  body: string,
  rows: readonly object[],
  columns: string,
): Promise<string> {
  let got = ''
  for (let at = 0; at < rows.length; at += CHUNK) {
    const [, answers] = await house.door.group(persona.sid, trial(body, rows.slice(at, at + CHUNK), columns))
    got += String(answers?.[0]?.got)
  }
  return got
}

/** The entries that one UPDATE of the service would touch; what it did is undone. */
async function touchedBy(persona: Persona, set: string, ids: readonly string[]): Promise<Set<unknown>> {
  const text = `DO $trial$
    DECLARE got text;
    BEGIN
      WITH done AS (UPDATE entry SET ${set} WHERE id = ANY ('{${ids.join(',')}}') RETURNING id)
        SELECT string_agg(id::text, ',') INTO got FROM done;
      RAISE EXCEPTION USING ERRCODE = 'ZZ001', MESSAGE = coalesce(got, '-');
    EXCEPTION WHEN SQLSTATE 'ZZ001' THEN
      PERFORM set_config('trial.got', SQLERRM, true);
    END $trial$`
  const [, answers] = await house.door.group(persona.sid, [
    { name: randomUUID(), text, values: [] },
    sql`SELECT current_setting('trial.got') AS got`,
  ])
  return new Set(String(answers?.[0]?.got).split(','))
}

/** Where policy and database differ; the count of questions is added to the total. */
function compare<T>(
  questions: readonly T[],
  expected: (question: T) => boolean,
  got: (question: T, index: number) => string,
  name: (question: T) => string,
): string[] {
  decisions += questions.length
  return questions.flatMap((question, index) => {
    const policy = expected(question) ? '1' : '0'
    if (policy === '1') allowed += 1
    const database = got(question, index)
    return policy === database ? [] : [`${name(question)}: policy ${policy}, database ${database}`]
  })
}

const nameOf = (persona: Persona) => `${persona.roles.join('+')}${persona.onShift ? '' : ' off shift'}`
const isUndecided = (entry: WorldEntry) => entry.status === 'draft' || entry.status === 'discarded'

function suite(title: string, open: () => Promise<{ site: Site; people: Parameters<typeof buildWorld>[1] }>) {
  describe(title, () => {
    let world: World
    let site: Site
    let moment: Moment
    beforeAll(async () => {
      const opened = await open()
      site = opened.site
      world = await buildWorld(site, opened.people)
      const [row] = await house.rows(
        `SELECT now(), date_trunc('day', now(), 'Europe/Brussels') AS start_of_day`,
      )
      moment = { now: new Date(String(row?.now)), startOfDay: new Date(String(row?.start_of_day)) }
    })

    it('the same entries are read', async () => {
      const wrong: string[] = []
      for (const persona of world.personas) {
        const [rows] = await house.door.group(persona.sid, [sql`SELECT id FROM entry`])
        const seen = new Set(rows?.map(row => row.id))
        const known = new Set(world.entries.map(entry => entry.id))
        expect([...seen].filter(id => !known.has(String(id)))).toEqual([])
        wrong.push(
          ...compare(
            world.entries,
            entry => decide(toActor(persona), 'r', toEntryTarget(entry, moment)).allow,
            entry => (seen.has(entry.id) ? '1' : '0'),
            entry => `${nameOf(persona)} reads ${entry.compartment}, ${entry.state}, ${entry.variant}`,
          ),
        )
      }
      expect(wrong).toEqual([])
    })

    it('the same entries are created', async () => {
      const places = STATE_NAMES.flatMap(state =>
        ENTRY_COMPARTMENTS.map(compartment => ({ state, compartment, youth_id: world.files[state].id })),
      )
      const wrong: string[] = []
      for (const persona of world.personas) {
        const got = await tryAll(
          persona,
          `INSERT INTO entry (centre_id, youth_id, kind, kind_version, compartment, occurred_at, writers, author_id, payload, summary)
           VALUES ('${site.centreId}', one.youth_id, 'educ-note', 1, one.compartment, now(), ARRAY['${persona.id}'::uuid],
                   '${persona.id}', '\\x00', '\\x00')`,
          places,
          'youth_id uuid, compartment text',
        )
        wrong.push(
          ...compare(
            places,
            ({ state, compartment }) => mayCreate(toActor(persona), inFile(state, compartment, moment)),
            (_, index) => got[index] ?? '?',
            ({ state, compartment }) => `${nameOf(persona)} creates in ${compartment}, ${state}`,
          ),
        )
      }
      expect(wrong).toEqual([])
    })

    const changes = {
      'words are written in the same drafts': {
        set: `payload = '\\x01', updated_at = now()`,
        may: mayWrite,
      },
      'the same drafts are signed': {
        set: `status = 'signed', signed_at = now(), signed_by = (SELECT app.account()), updated_at = now()`,
        may: maySign,
      },
      'the same drafts are set aside': {
        set: `status = 'discarded', updated_at = now()`,
        may: (actor, target) => target.row?.authorIds[0] === actor.accountId && mayCreate(actor, target),
      },
    } satisfies Record<string, { set: string; may: typeof mayWrite }>

    for (const [name, { set, may }] of Object.entries(changes)) {
      it(name, async () => {
        const wrong: string[] = []
        for (const persona of world.personas) {
          const rows = world.entries.filter(
            entry =>
              isUndecided(entry) &&
              (entry.writers.length === 1 && entry.writers[0] === world.other
                ? true
                : entry.writers.includes(persona.id)),
          )
          const touched = await touchedBy(
            persona,
            set,
            rows.map(({ id }) => id),
          )
          wrong.push(
            ...compare(
              rows,
              entry => entry.status === 'draft' && may(toActor(persona), toEntryTarget(entry, moment)),
              entry => (touched.has(entry.id) ? '1' : '0'),
              entry => `${nameOf(persona)}, ${name}: ${entry.compartment}, ${entry.state}, ${entry.variant}`,
            ),
          )
        }
        expect(wrong).toEqual([])
      })
    }
  })
}

function inFile(state: StateName, compartment: FileCompartment, moment: Moment) {
  return { compartment, relation: relationTo(state, compartment), ...moment }
}

suite('without a roster', async () => ({
  site: house,
  people: ROLE_SETS.map(roles => ({ roles, onShift: true })),
}))

suite('with a roster, off shift', async () => ({
  site: await buildCentre(house.client, house.keyring, { rosterKept: true }),
  // The roles whose cells know the roster, and one whose cells do not.
  people: ROLE_SETS.filter(roles => roles.some(role => ON_ROSTER.has(role))).map(roles => ({
    roles,
    onShift: false,
  })),
}))

it('more questions were put than 13 roles × 23 compartments × 7 actions × 6 states', () => {
  console.info(
    `parity: ${decisions} decisions (${allowed} allowed) over ${ENTRY_COMPARTMENTS.length} compartments`,
  )
  expect(decisions).toBeGreaterThanOrEqual(12_558)
  expect(allowed).toBeGreaterThanOrEqual(12_558)
})
