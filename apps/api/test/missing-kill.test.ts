import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once as event } from 'node:events'
import { join } from 'node:path'
import type { Missing } from '@havre/contracts/missing.ts'
import { afterAll, expect, it } from 'vitest'
import { buildFile } from '../src/demo/builders.ts'
import { once, openHouse } from './harness.ts'

const house = await openHouse()
const services: ChildProcess[] = []
afterAll(() => {
  for (const service of services) service.kill('SIGKILL')
})

it('a kill −9 while calls are being noted loses none that was acknowledged, and none is there twice once sent again', async () => {
  const night = await house.person('NGT')
  const file = await buildFile(house, { phase: 'integration', arrivedOn: '2026-01-10' })
  const { body: one } = await night.call<Missing>(
    'POST',
    `/api/v1/youth-files/${file.id}/missing`,
    {},
    once(),
  )

  const script = join(import.meta.dirname, 'upload-service.ts')
  const service = spawn(process.execPath, [script, house.adminUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  services.push(service)
  const [said] = await event(service.stdout, 'data')
  const path = `/api/v1/missing/${one.id}/steps`
  const calls = Array.from({ length: 60 }, (_, n) => ({ key: randomUUID(), note: `Recherche ${n}` }))
  const body = (note: string) => ({ step: 'search', outcome: 'done', note })
  const acknowledged = new Set<string>()
  let killed = false
  // Six people note at once; after the twentieth answer the process dies with requests under way.
  const work = calls[Symbol.iterator]()
  const send = async () => {
    for (const { key, note } of work) {
      if (killed) return
      const reply = await fetch(`http://127.0.0.1:${Number(String(said))}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${night.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body(note)),
      }).catch(() => undefined)
      if (reply?.status === 201) acknowledged.add(note)
      if (acknowledged.size >= 20 && !killed) {
        killed = true
        service.kill('SIGKILL')
      }
    }
  }
  await Promise.all(Array.from({ length: 6 }, send))
  expect(killed).toBe(true)

  const noted = async () =>
    (await night.call<Missing>('GET', `/api/v1/missing/${one.id}`)).body.log.map(({ note }) => note)
  const kept = await noted()
  expect([...acknowledged].filter(note => !kept.includes(note))).toEqual([])

  // A minute later the keys of requests that died count as abandoned, and the tablets send again what was not answered.
  await house.rows(
    `UPDATE idempotency_key SET created_at = created_at - interval '61 seconds' WHERE NOT done`,
  )
  for (const { key, note } of calls) {
    const again = await night.call('POST', path, body(note), { 'idempotency-key': key })
    expect(again.status).toBe(201)
  }
  expect((await noted()).toSorted()).toEqual(calls.map(({ note }) => note).toSorted())
}, 120_000)
