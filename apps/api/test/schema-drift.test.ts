import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TRIGGERS } from '../src/db/guarding-triggers.ts'
import { openHouse } from './harness.ts'

const house = await openHouse()

const TYPES: Record<string, string> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Bytes: 'bytea',
  Json: 'jsonb',
  DateTime: 'timestamp with time zone',
  Uuid: 'uuid',
  Date: 'date',
  Timestamptz: 'timestamp with time zone',
}

/** `table.column type nullable` of every scalar field in schema.prisma. */
function declared(): string[] {
  const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8')
  const models = new Set([...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name))
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)\n\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1]
    return [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\?|\[\])?(.*)$/gm)]
      .filter(([, , type]) => !models.has(type))
      .map(([, field, type = '', mark, attributes = '']) => {
        const column = /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field
        const native = TYPES[/@db\.(\w+)/.exec(attributes)?.[1] ?? ''] ?? TYPES[type] ?? type
        return `${table}.${column} ${native}${mark === '[]' ? '[]' : ''} ${mark === '?' ? 'null' : 'not null'}`
      })
  })
}

it('every column that Prisma reads exists in the migrated database, with its type and whether it may be empty', async () => {
  const rows = await house.rows(
    `SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, NULL) || ' '
              || CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END AS found
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  )
  const migrated = new Set(rows.map(row => String(row.found)))
  const columns = declared()
  console.info(`schema drift: ${columns.length} columns`)
  expect(columns.length).toBeGreaterThan(60)
  expect(columns.filter(column => !migrated.has(column))).toEqual([])
})

it('every trigger of the migrated database is one without which the service does not start', async () => {
  const rows = await house.rows(
    `SELECT c.relname || ' ' || t.tgname AS found FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  )
  const asked = Object.entries(TRIGGERS).flatMap(([table, names]) => names.map(name => `${table} ${name}`))
  expect(asked.toSorted()).toEqual(rows.map(({ found }) => found).toSorted())
})
