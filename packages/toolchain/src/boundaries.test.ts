import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from './boundaries.ts'
import { isTest, parse, readSources } from './sources.ts'

const sources = readSources(['apps', 'packages'])

describe('the rules of the house', () => {
  test.each(rules.map(rule => [rule.title, rule] as const))('%s', (_title, rule) => {
    const faults = sources
      .filter(rule.covers)
      .flatMap(source => rule.faults(source).map(fault => `${source.path} ${fault}`))

    expect(faults).toEqual([])
  })
})

test('what the browser carries from the packages reaches no zod', () => {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const reached = new Set<string>()
  const follow = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    const source = byPath.get(path)
    for (const { from, typeOnly } of source?.imports ?? []) if (!typeOnly) follow(locate(path, from))
  }
  for (const source of sources)
    if (source.path.startsWith('apps/web/src/') && !isTest(source)) follow(source.path)

  expect([...reached].filter(path => path.startsWith('zod'))).toEqual([])
  expect([...reached].filter(path => path.startsWith('packages/')).length).toBeGreaterThan(0)
})

describe('a rule finds', () => {
  const cases = [
    ['packages/policy/src/x.ts', `import { z } from 'zod'`],
    ['packages/kinds/src/x.ts', `import fastify from 'fastify'`],
    ['packages/contracts/src/x.ts', `export const read = () => import('pg')`],
    ['apps/web/src/lib/x.ts', `import { decide } from '@havre/policy/decide.ts'`],
    ['apps/web/src/features/tasks/x.tsx', `import { a } from '../entries/y.tsx'`],
    ['apps/web/src/ui/x.tsx', `import { a } from '../features/tasks/y.tsx'`],
    ['apps/api/src/modules/tasks/tasks.service.ts', `import pg from 'pg'`],
    ['apps/api/src/modules/tasks/tasks.routes.ts', `import { a } from '../entries/entries.data.ts'`],
    ['apps/api/src/modules/tasks/tasks.data.ts', `import type { FastifyRequest } from 'fastify'`],
    ['apps/api/src/x.ts', 'const home = process.env.HOME'],
    ['apps/api/src/x.data.ts', 'db.task.findUnique({})'],
    ['apps/api/src/x.ts', 'const n = Math.random()'],
    ['apps/web/src/features/tasks/x.tsx', 'const [key] = useState(() => crypto.randomUUID())'],
    ['apps/web/src/lib/index.ts', 'const a = 1'],
    ['apps/api/src/utils/x.ts', 'const a = 1'],
    ['apps/api/src/x.ts', 'const a = 1\n'.repeat(301)],
    ['apps/api/src/x.test.ts', `test.${'skip'}('later', () => {})`],
    ['apps/api/test/x.test.ts', `vi.${'mock'}('./y.ts')`],
  ] as const

  test.each(cases.map(([path, text]) => ({ path, text, shown: text.slice(0, 60).trim() })))(
    'what is wrong in $path: $shown',
    ({ path, text }) => {
      const source = parse(path, text)

      expect(rules.filter(rule => rule.covers(source) && rule.faults(source).length > 0)).toHaveLength(1)
    },
  )

  test('nothing in a type taken from a package', () => {
    const source = parse('apps/web/src/lib/x.ts', `import type { Kind } from '@havre/kinds/kind.ts'`)

    expect(rules.filter(rule => rule.covers(source)).flatMap(rule => rule.faults(source))).toEqual([])
  })
})

function locate(importer: string, from: string): string {
  if (from.startsWith('.')) return posix.join(posix.dirname(importer), from)
  return from.replace(/^@havre\/(\w+)\//, 'packages/$1/src/')
}
