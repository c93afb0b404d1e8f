import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    houseDir: string
    housePort: number
  }
}

const server = join(import.meta.dirname, '../../api/src/server.ts')
const READY_WITHIN_MS = 180_000

/** A demo house of its own for the journeys, started as a person starts it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = houseDir()
  const port = await freePort()
  const house = await startHouse(dir, port)
  project.provide('houseDir', dir)
  project.provide('housePort', port)
  return async () => {
    await house.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** An empty data directory for one house. */
export function houseDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'havre-e2e-'))
  // As root the database runs as another user, who must pass through.
  chmodSync(dir, 0o755)
  return dir
}

export type House = { readonly url: string; stop(): Promise<void>; kill(): Promise<void> }

/** Starts the service on this data directory and waits for its first answer. */
export async function startHouse(dir: string, port: number): Promise<House> {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, DATA_DIR: dir, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', data => {
    said += data
  })
  child.stderr.on('data', data => {
    said += data
  })
  const url = `http://127.0.0.1:${port}`
  const until = Date.now() + READY_WITHIN_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The house did not start:\n${said}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return { url, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/v1/health/live`).then(
    reply => reply.ok,
    () => false,
  )
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise(resolve => {
    child.once('exit', resolve)
    child.kill(signal)
  })
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
