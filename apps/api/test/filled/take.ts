// Takes the snapshot of a filled database anew. After each landing, on the commit that landed:
//   node apps/api/test/filled/take.ts      (the pinned Node: .toolchain/node_modules/.bin/node)
// From then on filled-database.test.ts runs every later migration over what a house of that landing holds.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openKeyring } from '../../src/crypto/keys.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { writeReferenceData } from '../../src/db/reference-data.ts'
import { seedDemo } from '../../src/demo/seed-demo.ts'
import { TEST_ROOT_KEY } from '../root-key.ts'
import { keepFiles } from './keep-files.ts'
import { storeSnapshot, takeSnapshot } from './snapshot.ts'

/** Between them they have rows in every table of a file that the demo fills: held since long, ran away once, has papers attached. */
const FILES = ['Aulne 629', 'Bouleau 365', 'Cèdre 837']

const dataDir = mkdtempSync(join(tmpdir(), 'havre-snapshot-'))
// As root, PostgreSQL's own user must be able to enter.
chmodSync(dataDir, 0o755)
const cluster = await startEmbedded({ dataDir, durable: false })
const client = new pg.Client({ connectionString: cluster.url })
try {
  const keyring = openKeyring(TEST_ROOT_KEY)
  await migrate(cluster.url)
  await writeReferenceData(cluster.url, keyring)
  await seedDemo({ adminUrl: cluster.url, keyring })
  await client.connect()
  const held = Object.keys((await takeSnapshot(client)).tables)
  await keepFiles(client, FILES)
  const snapshot = await takeSnapshot(client)
  const lost = held.filter(table => !snapshot.tables[table])
  if (lost.length > 0) throw new Error(`choose other files: these have no row in ${lost.join(', ')}`)
  console.log(`${snapshot.migration}: ${storeSnapshot(snapshot)} bytes`)
} finally {
  await client.end()
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
