import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import type {} from './visit.ts'

/** Builds the application once for all screen tests: what is tested is what is served. */
export default async function buildApp({ provide }: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'havre-web-'))
  const root = path.resolve(import.meta.dirname, '..')
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  provide('dist', outDir)
  return () => rm(outDir, { recursive: true, force: true })
}
