import { randomUUID } from 'node:crypto'
import { FILE_COMPARTMENTS } from '@havre/policy/compartments.ts'
import type { Role } from '@havre/policy/roles.ts'
import { exclude, grantFile, memberRow } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildFile, buildSession, type Site } from '../src/demo/builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import { entriesOf, entryRow, type WorldEntry } from './world-entries.ts'
import { type Persona, STATES, type State, type StateName } from './world-states.ts'

const HOUR = 3_600_000
const STATE_NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES)

export type World = {
  readonly personas: readonly Persona[]
  /** Somebody of the house who wrote what nobody among the personas wrote. */
  readonly other: string
  readonly files: Readonly<Record<StateName, BuiltFile>>
  readonly entries: readonly WorldEntry[]
  /** Of the files that are missing or were; by `other`, an hour ago. */
  readonly episodes: readonly string[]
}

/**
 * One file for each way of standing to it, everybody standing so to all of them, and in every compartment each kind of
 * row, once of a colleague and once of each person. Rows are written as they would be found, whatever may create them.
 */
export async function buildWorld(
  site: Site,
  people: { roles: readonly Role[]; onShift: boolean }[],
  given: { entries?: false } = {},
) {
  const other = await buildAccount(site, ['COO'])
  const second = await buildAccount(site, ['DIR'])
  const personas: Persona[] = []
  for (const { roles, onShift } of people) {
    const id = await buildAccount(site, roles)
    personas.push({ id, sid: await buildSession(site, id, { confirmed: true }), roles, onShift })
  }
  const built: [StateName, BuiltFile][] = []
  for (const name of STATE_NAMES) {
    built.push([name, await buildFile(site, { phase: phaseOf(STATES[name]) })])
  }
  const files = Object.fromEntries(built) as Record<StateName, BuiltFile>
  const episodes: string[] = []
  for (const name of STATE_NAMES) {
    const { missing }: State = STATES[name]
    if (missing) episodes.push(await tellMissing(site, files[name].id, missing, other))
  }
  const filled = given.entries === false ? [] : STATE_NAMES
  const entries = filled.flatMap(state => entriesOf(state, files[state].id, personas, other))
  await writeRows(
    site.client,
    'entry',
    entries.map(entry => entryRow(site, files[entry.state], entry)),
  )
  for (const state of STATE_NAMES) await tie(site, state, files[state], personas, entries, [other, second])
  return { personas, other, files, entries, episodes } satisfies World
}

function phaseOf({ inHouse, missing }: State): string {
  if (missing) return 'disappeared'
  return inHouse ? 'integration' : 'left'
}

/** An episode of a file whose phase says that the youth is missing; both are told by somebody of the house. */
export async function tellMissing(
  site: Site,
  youthId: string,
  missing: 'open' | 'closed',
  by: string,
): Promise<string> {
  const id = randomUUID()
  const at = new Date(Date.now() - HOUR)
  const end = missing === 'closed' ? at : null
  await writeRows(site.client, 'disappearance', [
    {
      id,
      centre_id: site.centreId,
      youth_id: youthId,
      protocol: 'BE-1',
      last_seen_at: at,
      noticed_at: at,
      returned_at: end,
      closed_at: end,
      closed_by: end && by,
      created_by: by,
      created_at: at,
      updated_at: at,
    },
  ])
  return id
}

async function tie(
  site: Site,
  name: StateName,
  file: BuiltFile,
  personas: readonly Persona[],
  entries: readonly WorldEntry[],
  approvers: readonly [string, string],
) {
  const state: State = STATES[name]
  const items = entries.filter(entry => entry.item && entry.state === name).map(entry => entry.id)
  for (const { id } of personas) {
    if (state.named) {
      const since = new Date(Date.now() + (state.when === 'future' ? 24 : -48) * HOUR)
      const until = state.when === 'past' ? new Date(Date.now() - HOUR) : null
      await writeRows(site.client, 'file_team', [
        { ...memberRow(site, file.id, id, state.named, since), until },
      ])
    }
    if (state.grant) {
      const [requestedBy, approvedBy] = approvers
      await grantFile(
        site,
        file,
        id,
        { requestedBy, approvedBy: state.grant === 'unapproved' ? null : approvedBy },
        {
          compartments: state.grant === 'one compartment' ? ['EDUC'] : [...FILE_COMPARTMENTS],
          items,
          ...(state.grant === 'expired' ? { endsAt: new Date(Date.now() - HOUR) } : {}),
          revokedAt: state.grant === 'revoked' ? new Date(Date.now() - HOUR) : null,
        },
      )
    }
    if (state.exclusion) {
      await exclude(site, file, id, approvers[0])
      if (state.exclusion === 'lifted') {
        await site.client.query(
          'UPDATE file_exclusion SET lifted_at = now(), lifted_by = created_by WHERE youth_id = $1 AND account_id = $2',
          [file.id, id],
        )
      }
    }
  }
}
