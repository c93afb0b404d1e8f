import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { readRootKey } from '../crypto/key-file.ts'
import { type Keyring, openKeyring } from '../crypto/keys.ts'
import { anyYouthKey, type Holding } from './database.ts'
import { explainDataDir } from './explain.ts'
import { StartError } from './start-error.ts'

/**
 * Whether this start serves synthetic or real data. The database decides; where it holds nothing, HAVRE_MODE, and
 * without that an embedded database becomes a demo while a given one is taken for real.
 */
export function decideMode(config: Config, holding: Holding): 'demo' | 'real' {
  if (holding === 'nothing') return config.mode ?? (config.databaseUrl ? 'real' : 'demo')
  if (config.mode && config.mode !== holding) {
    throw new StartError(
      `HAVRE_MODE says ${config.mode}, but the database holds a ${holding} centre. ` +
        'Leave HAVRE_MODE out, or use another database.',
    )
  }
  return holding
}

/** Opens the keys. A key that is missing or is not the one the data was written with is a {@link StartError}. */
export async function openKeys(
  config: Config,
  mode: 'demo' | 'real',
  holding: Holding,
  adminUrl: string,
): Promise<Keyring> {
  const path = config.keyFile ?? join(config.dataDir, 'demo.key')
  if (mode === 'demo' && holding !== 'nothing' && !existsSync(path)) {
    throw new StartError(
      `The key file ${path} is missing, and the data cannot be read without it. ` +
        'Put it back, or delete the data to begin with a new demo.',
    )
  }
  const root = await readKey(config, mode)
  const keyring = openKeyring(root)
  root.fill(0)
  const sample = await anyYouthKey(adminUrl)
  if (sample && !opens(keyring, sample)) {
    throw new StartError(
      `The key file ${path} is not the one this database was written with. Put the right one back.`,
    )
  }
  return keyring
}

async function readKey(config: Config, mode: 'demo' | 'real'): Promise<Buffer> {
  const { dataDir, keyFile } = config
  try {
    return await readRootKey({ dataDir, demo: mode === 'demo', ...(keyFile && { keyFile }) })
  } catch (error) {
    throw explainDataDir(error, dataDir)
  }
}

function opens(
  keyring: Keyring,
  { youthId, epoch, wrapped }: { youthId: string; epoch: number; wrapped: Buffer },
): boolean {
  try {
    keyring.openYouthKey(youthId, epoch, wrapped)
    return true
  } catch {
    return false
  }
}
