import { buildApp } from '../src/app.ts'
import { openKeyring } from '../src/crypto/keys.ts'
import { openDoor } from '../src/db/door.ts'
import { openTypesetter } from '../src/documents/typesetter.ts'
import { doorUrls } from '../src/start/database.ts'
import { TEST_ROOT_KEY } from './root-key.ts'

/** The service in a process of its own, over the database in its first argument, so that a test can kill it. Says its port. */
const keyring = openKeyring(TEST_ROOT_KEY)
const door = openDoor(doorUrls(process.argv[2] ?? '', keyring))
const app = await buildApp({
  door,
  keyring,
  typesetter: openTypesetter(),
  appName: 'Havre',
  now: () => new Date(),
})
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
