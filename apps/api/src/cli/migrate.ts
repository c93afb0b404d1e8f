import { command, withDatabase } from './command.ts'

// Brings the database up to date without serving: migrations, the matrix, the kinds and the runtime role's password.
await command(say => withDatabase(say, async () => say('The database is up to date.')))
