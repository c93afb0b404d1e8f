import type { Config } from '../config.ts'
import { readConfig } from '../config.ts'
import type { Keyring } from '../crypto/keys.ts'
import type { Embedded } from '../db/embedded.ts'
import { writeReferenceData } from '../db/reference-data.ts'
import { migrateDatabase, openDatabase, readHolding } from '../start/database.ts'
import { decideMode, openKeys } from '../start/key.ts'
import { StartError } from '../start/start-error.ts'

export type Say = (line: string) => void

/** Runs a command of the terminal: what a person can mend is one sentence on stderr, anything else is our bug and throws. */
export async function command(work: (say: Say) => Promise<void>): Promise<void> {
  try {
    await work(line => process.stdout.write(`${line}\n`))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** The migrated database and its keys, as `npm start` would open them; stopped when the work ends. */
export async function withDatabase(
  say: Say,
  work: (open: { config: Config; database: Embedded; keyring: Keyring }) => Promise<void>,
): Promise<void> {
  const config = readConfig()
  const database = await openDatabase(config, say)
  try {
    await migrateDatabase(database.url)
    const holding = await readHolding(database.url)
    const keyring = await openKeys(config, decideMode(config, holding), holding, database.url)
    await writeReferenceData(database.url, keyring)
    await work({ config, database, keyring })
  } finally {
    await database.stop()
  }
}
