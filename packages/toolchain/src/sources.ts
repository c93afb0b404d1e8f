import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One source file of ours: where it lies (relative to the root, with slashes) and what it imports. */
export type Source = { path: string; text: string; lines: number; imports: Import[] }

/** `names` is what stands between `import` and `from`; type-only imports vanish at run time. */
export type Import = { from: string; typeOnly: boolean }

export const root = join(import.meta.dirname, '../../..')

const notOurs = new Set([
  'node_modules',
  'dist',
  'generated',
  'paraglide',
  'test-output',
  '.toolchain',
  '.data',
  '.git',
])

/** Every TypeScript file under the given folders (relative to the root) that people write. */
export function readSources(folders: readonly string[]): Source[] {
  return folders
    .flatMap(folder => filesUnder(folder))
    .map(path => parse(path, readFileSync(join(root, path), 'utf8')))
}

/** A source from its text; the path decides which rules see it. */
export function parse(path: string, text: string): Source {
  return { path, text, lines: text.split('\n').length - 1, imports: readImports(text) }
}

export function isTest({ path }: Source): boolean {
  return /\.test\.tsx?$|\/(test|testing|e2e)\//.test(path)
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function readImports(text: string): Import[] {
  const statement = /^\s*(?:import|export)\s+(?<names>[^'"`;]*?from\s*)?['"](?<from>[^'"]+)['"]/gm
  const dynamic = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g
  const found = [...text.matchAll(statement)].map(({ groups }) => ({
    from: groups?.from ?? '',
    typeOnly: groups?.names?.startsWith('type ') ?? false,
  }))
  return [
    ...found,
    ...[...text.matchAll(dynamic)].map(({ groups }) => ({ from: groups?.from ?? '', typeOnly: false })),
  ]
}
