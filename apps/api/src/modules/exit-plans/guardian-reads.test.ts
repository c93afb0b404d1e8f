import { expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'

const world = await openExitHouse()
const { coordinator, fileOf, guardianOf, open, change, ask, settle, exit, room } = world
const CANARY = 'Rue Kanari 7'

it('a guardian reads how the exit stands, and no free words that may say where it leads', async () => {
  const file = await fileOf()
  const { body: opened } = await open(file)
  const words = { farewell: CANARY, safetyPlan: CANARY, pillars: { housing: { note: CANARY } } }
  const { body: plan } = await change(opened, words)
  await ask(plan, { name: 'Le Seuil', purpose: CANARY })
  await settle(plan, { code: 'be.exit.housing', outcome: 'done', note: CANARY })
  const { body: left } = await exit(
    plan,
    { on: '2026-11-27', note: CANARY, unpreparedBecause: CANARY },
    coordinator,
  )
  const corrected = await coordinator.call(
    'PATCH',
    `/api/v1/youth-exits/${left.id}`,
    { reason: 'family', why: CANARY },
    ifMatch(left.version),
  )
  expect(corrected.status).toBe(200)
  world.setClock('2026-12-20T09:00:00Z')
  const asked = { month: 1, heldOn: '2026-12-20', reached: 'yes', housing: 'stable', needs: CANARY }
  const held = await coordinator.call('POST', `/api/v1/youth-exits/${left.id}/follow-ups`, asked, once())
  expect(held.status).toBe(201)
  const inside = await room(file)
  // Farewell, safety plan, pillar, purpose, what was noted at a step and of the exit, why nobody took over, why it was corrected,
  // what is needed since.
  expect(JSON.stringify(inside.body).split(CANARY)).toHaveLength(10)
  const seen = await room(file, await guardianOf(file))
  expect(JSON.stringify(seen.body)).not.toContain(CANARY)
  expect(seen.body).toMatchObject({
    plan: { farewell: null, safetyPlan: null, can: { readWords: false } },
    relays: [{ purpose: null, answer: 'pending' }],
    exits: [
      {
        reason: 'family',
        note: null,
        unpreparedBecause: null,
        corrections: [{ why: null }],
        followUps: [{ record: { reached: 'yes', housing: 'stable', needs: null } }, {}, {}, {}],
      },
    ],
  })
})
