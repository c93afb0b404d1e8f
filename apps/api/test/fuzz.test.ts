import { randomUUID } from 'node:crypto'
import { routes } from '@havre/contracts/wire.ts'
import { BUILT_IN_KINDS, findKind } from '@havre/kinds/catalogue.ts'
import { arbitraryFullAnswers } from '@havre/kinds/testing/arbitrary-answers.ts'
import type { Role } from '@havre/policy/roles.ts'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { CALLERS, ON, openFuzzHouse } from './fuzz-house.ts'
import { type Body, judge } from './fuzz-judge.ts'
import { CANARY, HOSTILE_IDS, HOSTILE_VALUES, hostileHeaders, RAW_BODIES } from './hostile.ts'
import { type JsonSchema, valuesOf } from './json-schema.ts'

const SEED = 20_261_122
const CASES = inject('fuzzCases')
const { house, people, personOf, one } = await openFuzzHouse()

type Operation = {
  method: string
  path: string
  body: JsonSchema | undefined
  takes: (body: unknown) => boolean
}
type Document = {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: JsonSchema }> } }>>
}

const document = (await house.app.inject('/api/docs/json')).json<Document>()
const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    body: operation.requestBody?.content['application/json']?.schema,
    takes: takenBy(method, path),
  })),
)

/** Whether the contract of this operation takes a body; the described schema says less than the contract does. */
function takenBy(method: string, path: string): (body: unknown) => boolean {
  const url = path.replaceAll(/\{(\w+)\}/g, ':$1')
  const contract = Object.values(routes).find(one => one.method === method.toUpperCase() && one.path === url)
  return body => contract?.body?.safeParse(body).success ?? true
}

type Case = {
  roles: readonly Role[]
  pick: number
  badId: string | null
  body: Body
  headers: Record<string, string>
  version: number
}

function casesOf(operation: Operation): fc.Arbitrary<Case> {
  return fc.record({
    roles: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...CALLERS.slice(0, 3)) },
      fc.constantFrom(...CALLERS),
    ),
    pick: fc.nat(1_000),
    badId: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom(...HOSTILE_IDS)),
    body: operation.body
      ? bodiesOf(operation.body, operation.takes)
      : fc.constantFrom(null, null, null, ...raw()),
    headers: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, hostileHeaders),
    version: fc.integer({ min: 1, max: 4 }),
  })
}

const raw = (): Body[] => RAW_BODIES.map(one => ({ kind: 'raw', ...one }))

/** Valid, one field replaced, one field too many, one too few, or not our JSON at all. */
function bodiesOf(schema: JsonSchema, takes: Operation['takes']): fc.Arbitrary<Body> {
  const valid = filled(schema)
  const fields = fieldsOf(schema)
  const variants = [
    { weight: 3, arbitrary: valid.map((value): Body => ({ kind: 'json', value, field: null })) },
    { weight: 1, arbitrary: fc.constantFrom(...raw()) },
    {
      weight: 1,
      arbitrary: valid.map(
        (value): Body => ({
          kind: 'json',
          value: { ...value, unknown: CANARY },
          field: takes(value) ? 'unknown' : null,
        }),
      ),
    },
  ]
  if (fields.length > 0) {
    const replaced = fc
      .tuple(valid, fc.constantFrom(...fields), fc.constantFrom(...HOSTILE_VALUES))
      .map(([value, field, bad]): Body => {
        const { cursor: _, ...others } = value
        // The field must be named where it alone made the body unsound; what the service decides may name another.
        const replacedBody = { ...others, [field]: bad }
        return {
          kind: 'json',
          value: replacedBody,
          field: takes(others) && !takes(replacedBody) ? field : null,
        }
      })
    variants.push({ weight: 6, arbitrary: replaced })
  }
  if (schema.properties?.answers) variants.push({ weight: 4, arbitrary: hostileAnswers() })
  return fc.oneof(...variants)
}

const CURSORS = HOSTILE_VALUES.filter(value => typeof value === 'string' && /^W[A-Za-z0-9_-]+$/.test(value))

function fieldsOf(schema: JsonSchema): string[] {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return parts.flatMap(part => Object.keys(part.properties ?? {}))
}

function filled(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  const kinds = BUILT_IN_KINDS.map(kind => kind.id)
  return fc
    .tuple(valuesOf(schema), fc.constantFrom(...kinds), fc.nat(1_000), fc.boolean())
    .map(([value, kind, pick, known]) => {
      const body = { ...(value as Record<string, unknown>) }
      if (schema.properties?.kind && !schema.properties.kind.enum && 'kind' in body) body.kind = kind
      if (known && 'occasionId' in body) body.occasionId = one('occasionId', pick)
      if (known && 'on' in body) body.on = ON
      if ('answers' in body) body.answers = {}
      if (known && 'toId' in body) body.toId = one('entryId', pick)
      if (known && 'accountId' in body) body.accountId = people.get('EDU+REF')?.id
      if ('cursor' in body) body.cursor = CURSORS[pick % CURSORS.length]
      for (const key of ['correctsId', 'continuesId', 'forAccountId', 'authorId', 'referentId'])
        if (known && key in body)
          body[key] = key.startsWith('co') ? one('entryId', pick) : people.get('COO')?.id
      return body
    })
}

/** Answers of a first interview with something wrong deep inside. */
function hostileAnswers(): fc.Arbitrary<Body> {
  const interview = findKind('first-interview')
  if (!interview) throw new Error('no first interview')
  return fc
    .tuple(arbitraryFullAnswers(interview), fc.constantFrom(...HOSTILE_VALUES), fc.nat(50))
    .map(([answers, bad, pick]): Body => {
      const keys = Object.keys(answers)
      const key = keys[pick % keys.length] ?? 'setting'
      return { kind: 'json', value: { answers: { ...answers, [key]: bad } }, field: null }
    })
}

const WRITES = `action ~ '[.](insert|update|delete)$' OR action ~ '^(account|password|factor|recovery-codes)[.]'`
async function writes(): Promise<string> {
  const [row] = await house.rows(
    `SELECT (SELECT count(*) FROM trace WHERE ${WRITES} AND outcome = 'done') || ' ' ||
            (SELECT coalesce(sum(version), 0) FROM account) AS state`,
  )
  return String(row?.state)
}

async function play(operation: Operation, given: Case): Promise<{ status: number; failure: string | null }> {
  const person = await personOf(given.roles)
  const url = operation.path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => given.badId ?? one(name, given.pick),
  )
  const { body } = given
  const payload = body === null ? undefined : body.kind === 'raw' ? body.text : JSON.stringify(body.value)
  const type = body === null ? undefined : body.kind === 'raw' ? body.type : 'application/json'
  const before = await writes()
  const reply = await house.app.inject({
    method: operation.method as 'GET',
    url,
    headers: {
      ...(person ? { authorization: `Bearer ${person.token}` } : {}),
      'idempotency-key': randomUUID(),
      'if-match': `"${given.version}"`,
      ...(type === undefined ? {} : { 'content-type': type }),
      ...given.headers,
    },
    ...(payload === undefined ? {} : { payload }),
  })
  const { statusCode: status } = reply
  const failure = judge(status, reply.headers['content-type'], reply.body, body)
  // A session that was ended on the way is opened anew for the next case.
  if (
    person &&
    (await house.rows('SELECT 1 FROM session WHERE account_id = $1 AND revoked_at IS NULL', [person.id]))
      .length === 0
  )
    people.delete(given.roles.join('+'))
  if (failure === null && status >= 400 && (await writes()) !== before)
    return { status, failure: 'refused, and wrote all the same' }
  return { status, failure }
}

it('nothing that a person can send makes the service fail, repeat it, or write what it refused', async () => {
  const failures: string[] = []
  const statuses = new Map<number, number>()
  const each = Math.ceil(CASES / operations.length)
  let played = 0
  for (const [index, operation] of operations.entries()) {
    const cases = fc.sample(casesOf(operation), { seed: SEED + index, numRuns: each })
    for (const given of cases) {
      const { status, failure } = await play(operation, given)
      played += 1
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (failure)
        failures.push(
          `${operation.method} ${operation.path} ${failure} ← ${JSON.stringify(given).slice(0, 400)}`,
        )
    }
  }
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  console.info(
    `fuzz: ${played} cases over ${operations.length} operations, seed ${SEED} (${counts.join(', ')})`,
  )
  const kinds = new Map(failures.map(failure => [failure.slice(0, 90), failure]))
  expect([...kinds.values()].slice(0, 25)).toEqual([])
  expect(played).toBeGreaterThanOrEqual(CASES)
  expect(Object.prototype).not.toHaveProperty('polluted')
}, 36_000_000)
