import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { writeReferenceData } from '../db/reference-data.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { migrateDatabase, openDatabase, readHolding } from '../start/database.ts'
import { openKeys } from '../start/key.ts'
import { StartError } from '../start/start-error.ts'
import { command, type Say } from './command.ts'

const USAGE = 'Usage: npm run havre -- seed [--files 10000]'
const MOST_FILES = 1_000_000

// The demo centre in an empty database, never in one that is meant to be real.
await command(async say => {
  const files = readFiles()
  const config = readConfig()
  if (config.mode === 'real') throw new StartError('HAVRE_MODE says real: a demo is never seeded there.')
  const database = await openDatabase(config, say)
  try {
    await migrateDatabase(database.url)
    await seed(config, database.url, files, say)
  } finally {
    await database.stop()
  }
})

async function seed(config: Config, adminUrl: string, files: number, say: Say): Promise<void> {
  const holding = await readHolding(adminUrl)
  if (holding !== 'nothing') {
    throw new StartError(`The database holds a ${holding} centre already; seed an empty one.`)
  }
  const keyring = await openKeys(config, 'demo', holding, adminUrl)
  await writeReferenceData(adminUrl, keyring)
  const seeded = await seedDemo({ adminUrl, keyring, files, onProgress: everyTenth(say) })
  if (!seeded) throw new StartError('Somebody else created a centre meanwhile; nothing was seeded.')
  const rows = [...seeded.written.values()].reduce((sum, count) => sum + count, 0)
  const seconds = seeded.milliseconds / 1000
  say(`Seeded: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`)
}

function readFiles(): number {
  try {
    const { values } = parseArgs({ options: { files: { type: 'string', default: '0' } } })
    const files = Number(values.files)
    if (Number.isInteger(files) && files >= 0 && files <= MOST_FILES) return files
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new StartError(USAGE)
}

/** Ten lines for each part, however many there are. */
function everyTenth(say: Say) {
  let said = ''
  return (what: string, done: number, of: number) => {
    const line = `Seeding ${what}: ${Math.floor((10 * done) / Math.max(1, of)) * 10} % of ${of}`
    if (line !== said) say(line)
    said = line
  }
}
