import { expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch } from '../../../test/harness.ts'

const world = await openExitHouse()
const { coordinator, fileOf, guardianOf, open, ask, settle, exit, room } = world
const CANARY = 'Rue Kanari 7'

it('a guardian reads how the exit stands, and no free words that may say where it leads', async () => {
  const file = await fileOf()
  const { body: plan } = await open(file)
  await ask(plan, { name: 'Le Seuil', purpose: CANARY })
  await settle(plan, { code: 'be.exit.housing', outcome: 'done', note: CANARY })
  const { body: left } = await exit(plan, { note: CANARY, unpreparedBecause: CANARY }, coordinator)
  const corrected = await coordinator.call(
    'PATCH',
    `/api/v1/youth-exits/${left.id}`,
    { reason: 'family', why: CANARY },
    ifMatch(left.version),
  )
  expect(corrected.status).toBe(200)
  const inside = await room(file)
  // Purpose, what was noted at a step and of the exit, why nobody took over, why it was corrected.
  expect(JSON.stringify(inside.body).split(CANARY)).toHaveLength(6)
  const seen = await room(file, await guardianOf(file))
  expect(JSON.stringify(seen.body)).not.toContain(CANARY)
  expect(seen.body).toMatchObject({
    relays: [{ purpose: null, answer: 'pending' }],
    exits: [{ reason: 'family', note: null, unpreparedBecause: null, corrections: [{ why: null }] }],
  })
})
