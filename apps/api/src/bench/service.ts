import { join } from 'node:path'
import { buildApp } from '../app.ts'
import { readRootKey } from '../crypto/key-file.ts'
import { openKeyring } from '../crypto/keys.ts'
import { openDoor } from '../db/door.ts'
import { openTypesetter } from '../documents/typesetter.ts'

/** What the parent tells a server under test. */
export type ServerGiven = {
  readonly databaseUrl: string
  readonly dataDir: string
  readonly centreId: string
}

// The shipped service as a process of its own, everything on. Only the rate limit is raised: one address asks for all.
process.once('message', (given: ServerGiven) => void serve(given))
process.on('disconnect', () => process.exit(0))

async function serve({ databaseUrl, dataDir }: ServerGiven): Promise<void> {
  const root = await readRootKey({ dataDir, demo: true })
  const keyring = openKeyring(root)
  root.fill(0)
  // Nobody signs in during a run: both roles are the one that serves.
  const door = openDoor({ runtime: databaseUrl, signIn: databaseUrl })
  const app = await buildApp(
    { door, keyring, typesetter: openTypesetter(), appName: 'Havre', now: () => new Date() },
    {
      webFolder: join(import.meta.dirname, '../../../web/dist'),
      logger: { level: 'warn' },
      requestsPerMinute: 100_000_000,
    },
  )
  await app.listen({ host: '127.0.0.1', port: 0 })
  // Access tokens live five minutes, a run longer: the parent asks for one before each slot.
  process.on('message', (sid: string) => process.send?.(app.accessToken(sid).accessToken))
  const address = app.server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
}
