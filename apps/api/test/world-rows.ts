import { randomBytes, randomUUID } from 'node:crypto'
import {
  buildAccount,
  buildCentre,
  buildEntry,
  buildFile,
  buildSession,
  buildTask,
} from '../src/demo/builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import type { House } from './harness.ts'
import { HOUSE_REGISTER_TABLES, PAPER_TABLES } from './house-tables.ts'
import { REGISTER_TABLES } from './register-tables.ts'
import { buildWorld } from './world.ts'
import { ROLE_SETS, STATES, type StateName } from './world-states.ts'

/** A world without entries, rows of every other table in it, and who made what. */
export async function fillTables(house: House) {
  const stateNames = Object.keys(STATES).filter((name): name is StateName => name in STATES)
  /** Rows of each register, once by a colleague and once by each person. */
  const registerRows = new Map<string, { createdBy: string; moment: Date }>()
  /** Who made each row about nobody. */
  const makerOf = new Map<string, string>()
  const stateOf = new Map<string, StateName>()
  /** Tasks of each file: made by somebody, for one person, and by that person. */
  const tasks = new Map<string, { youthId: string; createdBy: string; forAccount: string | null }>()
  const world = await buildWorld(
    house,
    ROLE_SETS.map(roles => ({ roles, onShift: true })),
    { entries: false },
  )
  for (const name of stateNames) {
    const file = world.files[name]
    stateOf.set(file.id, name)
    const makers = [
      { createdBy: world.other, forAccount: null },
      ...world.personas.flatMap(({ id }) => [
        { createdBy: world.other, forAccount: id },
        { createdBy: id, forAccount: null },
      ]),
    ]
    for (const maker of makers) {
      tasks.set(await buildTask(house, file, { title: 'x', ...maker }), { youthId: file.id, ...maker })
    }
  }
  for (const [table, { row, parent, ancestors = [] }] of Object.entries(REGISTER_TABLES)) {
    const makers = [world.other, ...world.personas.map(({ id }) => id)]
    const given = stateNames.flatMap(name =>
      makers.flatMap(createdBy =>
        [1, 100].map(hoursAgo => {
          const moment = new Date(Date.now() - hoursAgo * 3_600_000)
          const id = randomUUID()
          registerRows.set(id, { createdBy, moment })
          return { id, centreId: house.centreId, youthId: world.files[name].id, createdBy, moment }
        }),
      ),
    )
    for (const [above, made] of ancestors) await writeRows(house.client, above, given.map(made))
    if (parent) await writeRows(house.client, parent[0], given.map(parent[1]))
    await writeRows(house.client, table, given.map(row))
  }
  for (const id of world.episodes)
    registerRows.set(id, { createdBy: world.other, moment: new Date(Date.now() - 3_600_000) })
  await house.client.query(
    'UPDATE disappearance SET closed_at = returned_at, closed_by = created_by WHERE youth_id = $1 AND closed_at IS NULL',
    [world.files['missing no more'].id],
  )
  await writeRows(
    house.client,
    'resident_incompatibility',
    stateNames.flatMap((name, turn) =>
      stateNames.slice(turn + 1).map(other => ({
        id: randomUUID(),
        centre_id: house.centreId,
        youth_id: world.files[name].id,
        other_id: world.files[other].id,
        since: '2026-01-01',
        reason: Buffer.from('x'),
        created_by: world.other,
        created_at: new Date(),
        updated_at: new Date(),
        version: 1,
      })),
    ),
  )
  const makers = [world.other, ...world.personas.map(({ id }) => id)]
  const made = (createdBy: string) => {
    const id = randomUUID()
    makerOf.set(id, createdBy)
    return { id, centreId: house.centreId, createdBy, moment: new Date(Date.now() - 3_600_000) }
  }
  const houseRows = makers.map(made)
  for (const [table, { row }] of Object.entries(HOUSE_REGISTER_TABLES))
    await writeRows(house.client, table, houseRows.map(row))
  const youthIds = [null, ...stateNames.map(name => world.files[name].id)]
  for (const [table, row] of Object.entries(PAPER_TABLES)) {
    const abouts = table === 'document_print' ? youthIds : [null]
    const rows = abouts.flatMap(youthId => makers.map(maker => row({ ...made(maker), youthId })))
    await writeRows(house.client, table, rows)
  }
  for (const name of stateNames) {
    const youthId = world.files[name].id
    const entryId = await buildEntry(house, world.files[name], {
      authorId: world.other,
      kind: 'identity-claim',
    })
    const token = randomBytes(8)
    await writeRows(house.client, 'name_token', [
      { entry_id: entryId, centre_id: house.centreId, youth_id: youthId, token },
    ])
  }
  // A whole other house, of which nobody here may see a single row.
  const abroad = await buildCentre(house.client, house.keyring)
  const stranger = await buildAccount(abroad, ['COO'])
  await buildSession(abroad, stranger)
  const file = await buildFile(abroad)
  await buildEntry(abroad, file, { authorId: stranger })
  await buildTask(abroad, file, { title: 'x', createdBy: stranger })
  return { world, registerRows, makerOf, stateOf, tasks }
}
