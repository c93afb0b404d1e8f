import { bootGate } from '../db/boot-gate.ts'
import { asRole } from '../start/database.ts'
import { StartError } from '../start/start-error.ts'
import { command, withDatabase } from './command.ts'

// What the service asks of the catalogue before it serves, by itself.
await command(say =>
  withDatabase(say, async ({ config, database, keyring }) => {
    const runtime =
      config.databaseRuntimeUrl ?? asRole(database.url, 'havre_rt', keyring.databasePassword('havre_rt'))
    const unsafe = await bootGate(runtime)
    if (unsafe.length > 0)
      throw new StartError(`The database is not safe to serve from:\n${unsafe.join('\n')}`)
    say('The database is safe to serve from.')
  }),
)
