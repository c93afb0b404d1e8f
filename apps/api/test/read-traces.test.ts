import type { Agreement } from '@havre/contracts/agreements.ts'
import { expect, it } from 'vitest'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { buildEntry, buildFile } from '../src/demo/builders.ts'
import { openContractHouse } from './contract-house.ts'
import { ifMatch, once, type Person } from './harness.ts'
import { keepApart, makePlace } from './places-house.ts'

const world = await openContractHouse()
const { house, coordinator, director, aminata } = world

/** What a route declares, of the modules that came with the autonomy programme. */
const OURS = /place|incompat|exit|extra-muros|agreement|meeting|referral|shared-plan|network|autonomy|budget/
const READS = house.app.routeTable.filter(
  ({ method, url, audit }) =>
    method !== 'HEAD' && OURS.test(url) && audit !== 'none' && audit !== 'by-trigger',
)
const BODIES: Record<string, object> = {
  'exit.figures': { year: 2026 },
  'referral.previewed': { tells: ['languages'], purpose: 'Un bilan de compétences.' },
  'autonomy.compare': { from: 1, to: 1 },
}

async function post(path: string, body: object, who: Person = coordinator, headers = {}) {
  const sent = { ...once(), ...headers }
  const reply = await who.call<{ id: string; version: number }>('POST', `/api/v1/${path}`, body, sent)
  if (reply.status !== 201) throw new Error(`${path}: ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** Something of everything that these routes read, by the name of the parameter that leads to it. */
async function fill(): Promise<Record<string, string>> {
  const [file, other] = [await world.fileOf(), await world.fileOf()]
  const contract = await world.running(file)
  await buildEntry(house, file, { kind: 'individual-project', authorId: aminata.id, answers: { goals: [] } })
  const place = await makePlace(coordinator, { since: '2026-01-01' })
  await post(`youth-files/${file.id}/place-uses`, { placeId: place.id, since: '2026-06-01', arrived: true })
  const asked = { kind: 'studio', askedOn: '2026-05-20', askedBy: 'youth', wishedFrom: '2026-06-20' }
  await post(`youth-files/${other.id}/place-requests`, asked)
  await keepApart(coordinator, file.id, other.id, '2026-05-20')
  const mission = await post('partners', { name: 'Mission locale', kind: 'training', helps: ['training'] })
  const agreement = await post('agreements', {
    title: 'Accord-cadre',
    parties: [{ partnerId: mission.id, role: 'missionLocale' }],
    startsOn: '2026-05-01',
  })
  const signed = await coordinator.call<Agreement>(
    'POST',
    `/api/v1/agreements/${agreement.id}/signature`,
    { signedOn: '2026-05-01' },
    ifMatch(agreement.version),
  )
  const meeting = await post(`agreements/${signed.body.id}/meetings`, { plannedOn: '2026-06-10' })
  const outside = await buildFile(house, { phase: 'extra_muros', arrivedOn: '2025-06-01' })
  await nameOnFile(house, outside, aminata.id, 'referent')
  const plan = {
    startedOn: '2026-05-20',
    rhythmWeeks: 2,
    mode: 'visit',
    months: 6,
    referentId: aminata.id,
    goals: 'Tenir',
  }
  const followUp = await post(`youth-files/${outside.id}/extra-muros`, plan)
  await post(`extra-muros/${followUp.id}/second-address`, { address: 'Rue de l’Essai 1' }, director)
  const gone = await world.fileOf()
  const leaving = await post(`youth-files/${gone.id}/exit-plans`, {})
  const exit = { on: '2026-06-01', reason: 'orientation', unpreparedBecause: 'Départ avancé.' }
  await post(`exit-plans/${leaving.id}/exit`, exit, coordinator, ifMatch(leaving.version))
  return {
    youthId: file.id,
    contractId: contract.id,
    placeId: place.id,
    agreementId: agreement.id,
    meetingId: meeting.id,
    followUpId: followUp.id,
    exitPlanId: leaving.id,
    other: other.id,
  }
}

it('whatever is read leaves the trace that its route declares, and lists say of whom', async () => {
  const ids = await fill()
  const traces = (action: unknown) =>
    house.rows('SELECT youth_ids FROM trace WHERE action = $1 AND account_id = $2', [action, coordinator.id])
  const seen: Record<string, unknown> = {}
  for (const { method, url, audit } of READS) {
    const before = (await traces(audit)).length
    const path = url.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? name)
    const body = method === 'POST' ? (BODIES[String(audit)] ?? {}) : undefined
    const reply = await coordinator.call(method === 'POST' ? 'POST' : 'GET', path, body)
    const after = await traces(audit)
    expect([url, reply.status, after.length - before]).toEqual([url, 200, 1])
    seen[String(audit)] = after.at(-1)?.youth_ids
  }
  expect(READS.length).toBeGreaterThan(20)
  expect(seen['places.read']).toEqual([ids.youthId])
  expect(seen['place-requests.read']).toEqual([ids.other])
  expect(seen['incompatibilities.read']).toEqual([ids.youthId, ids.other].toSorted())
})

it('the board and the queue leave theirs where they show nobody as well', async () => {
  const newcomer = await house.person('EDU', 'REF')
  expect((await newcomer.call('GET', '/api/v1/place-requests')).status).toBe(200)
  expect((await newcomer.call('POST', '/api/v1/places/board', {})).status).toBe(200)
  const rows = await house.rows(`SELECT action, youth_ids FROM trace WHERE account_id = $1 ORDER BY action`, [
    newcomer.id,
  ])
  expect(rows.filter(({ action }) => String(action).startsWith('place'))).toEqual([
    { action: 'place-requests.read', youth_ids: null },
    { action: 'places.read', youth_ids: null },
  ])
})
