import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { readRootKey } from '../crypto/key-file.ts'
import { openKeyring } from '../crypto/keys.ts'
import { writeReferenceData } from '../db/reference-data.ts'
import { migrateDatabase, openDatabase } from '../start/database.ts'
import { StartError } from '../start/start-error.ts'
import { command } from './command.ts'
import { createCentre } from './new-centre.ts'

const USAGE = `Usage: npm run havre -- create-centre --code C1 --jurisdiction BE \\
  --director-login m.dupont --director-name "Prénom Nom" --admin-login systeme --admin-name "Prénom Nom"
KEY_FILE names the root key, outside DATA_DIR; DATABASE_URL an existing PostgreSQL (without: the embedded one).`

const login = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, 'small letters, digits, dot, dash')
const name = z.string().trim().min(1).max(80)
const Arguments = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/, 'letters, digits, dash'),
  jurisdiction: z.enum(['BE', 'FR']),
  'director-login': login,
  'director-name': name,
  'admin-login': login,
  'admin-name': name,
})

function readArguments(): z.infer<typeof Arguments> {
  const options = Object.fromEntries(
    Object.keys(Arguments.shape).map(option => [option, { type: 'string' as const }]),
  )
  try {
    return Arguments.parse(parseArgs({ options }).values)
  } catch (error) {
    const wrong =
      error instanceof z.ZodError
        ? error.issues.map(issue => `--${issue.path.join('.')}: ${issue.message}`).join('\n')
        : 'An option that does not exist.'
    throw new StartError(`${wrong}\n${USAGE}`)
  }
}

async function run(say: (line: string) => void): Promise<void> {
  const given = readArguments()
  const config = readConfig()
  const { dataDir, keyFile } = config
  const root = await readRootKey({ dataDir, demo: false, ...(keyFile && { keyFile }) })
  const keyring = openKeyring(root)
  root.fill(0)
  const database = await openDatabase(config, say)
  try {
    await migrateDatabase(database.url)
    await writeReferenceData(database.url, keyring)
    const setUps = await createCentre(database.url, keyring, {
      code: given.code,
      jurisdiction: given.jurisdiction,
      director: { login: given['director-login'], name: given['director-name'] },
      administrator: { login: given['admin-login'], name: given['admin-name'] },
    })
    for (const { login: who, role, setupCode } of setUps) say(`${role}  ${who}  set-up code ${setupCode}`)
    say('Each code opens its account once, within 24 hours; it is not kept anywhere.')
  } finally {
    await database.stop()
  }
}

await command(run)
