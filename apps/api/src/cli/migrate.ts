import { writeReferenceData } from '../db/reference-data.ts'
import { command, withDatabase } from './command.ts'

// Brings the database up to date without serving: migrations, then the matrix, the kinds and the runtime role's password.
await command(say =>
  withDatabase(say, async ({ database, keyring }) => {
    await writeReferenceData(database.url, keyring)
    say('The database is up to date.')
  }),
)
