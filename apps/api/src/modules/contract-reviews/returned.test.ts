import { describe, expect, it } from 'vitest'
import type { Person } from '../../../test/harness.ts'
import { openReviewHouse } from '../../../test/review-house.ts'
import { sql } from '../../db/sql.ts'
import { grantFile } from '../../demo/access-builders.ts'

const it_ = await openReviewHouse()
const { house, coordinator, director, second, aminata, setClock, runs, reviewOf, desk } = it_
const { saveReview, decideReview, confirmReview, returnReview, board } = it_
const WHY = 'Le budget de juin manque.'

/** A decision of the coordinator that waits for a second person. */
async function waiting() {
  setClock('2026-06-01T09:00:00Z')
  const made = await runs(true)
  setClock('2026-07-06T09:00:00Z')
  const review = (await decideReview(await reviewOf(made.contract))).body
  expect(review.status).toBe('waiting')
  return { ...made, review }
}
const calls = async (who: Person, contractId: string) =>
  (await board({ waiting: true }, who)).body.items.find(line => line.contractId === contractId)?.review
    ?.confirm

describe('a decision that is handed back', () => {
  it('says why, by whom and when: to who corrects, and in what was decided at last', async () => {
    const { contract, review } = await waiting()
    for (const reason of ['', '  ', '\u200b\u200b\u200b'])
      expect((await returnReview(review, director, reason)).status).toBe(400)
    const back = await returnReview(review, director, WHY)
    const told = [{ reason: WHY, by: { id: director.id }, at: expect.any(String) }]
    expect([back.status, back.body]).toMatchObject([200, { status: 'draft', returns: told }])
    expect((await desk(contract)).body.current).toMatchObject({ returns: told, can: { write: true } })
    const again = (await decideReview((await saveReview(back.body, { comment: 'Vu.' })).body)).body
    expect((await returnReview(again, director, 'Encore juillet.')).body.returns).toMatchObject([
      { reason: 'Encore juillet.' },
      { reason: WHY },
    ])
    const [current] = [(await desk(contract)).body.current]
    if (!current) throw new Error('no review')
    await confirmReview((await decideReview(current)).body, director)
    expect((await desk(contract)).body.past[0]?.returns).toHaveLength(2)
    const rows = await house.rows('SELECT reason FROM contract_review_return WHERE review_id = $1', [
      review.id,
    ])
    expect(rows.map(row => String(row.reason)).join()).not.toMatch(/juin|juillet/)
  })

  it('comes first on the board, late or not, with who asked; who did is told that others go on', async () => {
    const late = await waiting()
    const { contract, review } = await waiting()
    const line = async (who: Person) => {
      const { items } = (await board({}, who)).body
      return { at: items.findIndex(one => one.contractId === contract.id), items }
    }
    const waits = await line(coordinator)
    expect(waits.items[waits.at]).toMatchObject({
      overdueDays: 0,
      review: { othersTurn: true, returnedBy: null },
    })
    const overdue = (await board({ overdue: true })).body.items.map(({ contractId }) => contractId)
    expect(overdue).not.toContain(contract.id)
    await returnReview(review)
    const told = await line(coordinator)
    expect(told.at).toBeLessThan(told.items.findIndex(one => one.contractId === late.contract.id))
    expect(told.items[told.at]?.review).toMatchObject({ returnedBy: { id: second.id }, othersTurn: false })
    const mine = await line(second)
    expect(mine.items[mine.at]?.review).toMatchObject({ returnedBy: { id: second.id }, othersTurn: true })
  })

  it('is not taken over by who handed it back, in PostgreSQL neither; they confirm what others corrected', async () => {
    const { review } = await waiting()
    const back = (await returnReview(review)).body
    expect(back).toMatchObject({ myPart: 'returned', can: { write: false, decide: false } })
    for (const refused of [
      await saveReview(back, { reason: 'À moi.' }, second),
      await decideReview(back, [], second),
    ])
      expect([refused.status, refused.body.rule]).toEqual([422, 'two-people'])
    await expect(
      house.door.group(second.sid, [
        sql`UPDATE contract_review SET decision = 'stop', version = version + 1 WHERE id = ${review.id}`,
      ]),
    ).rejects.toMatchObject({ code: 'HVM02' })
    const again = await decideReview((await saveReview(back, { comment: 'Repris.' })).body)
    expect((await confirmReview(again.body, second)).body).toMatchObject({ status: 'decided' })
  })

  it('is taken over once who had decided it is no longer there', async () => {
    const { review } = await waiting()
    const back = (await returnReview(review)).body
    await house.rows(`UPDATE account SET status = 'disabled' WHERE id = $1`, [coordinator.id])
    const own = await saveReview(back, { comment: 'Je reprends.' }, second)
    expect(own.body.myPart).toBeNull()
    const decided = (await decideReview(own.body, [], second)).body
    expect((await confirmReview(decided, director)).body.status).toBe('decided')
    await house.rows(`UPDATE account SET status = 'active' WHERE id = $1`, [coordinator.id])
  })

  it('is taken back by who decided it, who goes on writing', async () => {
    const { review } = await waiting()
    const back = await returnReview(review, coordinator, 'J’ai oublié une phrase.')
    expect(back.body).toMatchObject({ status: 'draft', myPart: null, can: { write: true, decide: true } })
    expect((await decideReview(back.body)).body.status).toBe('waiting')
  })

  it('is not said to be handed back while it waits: the record alone is refused in PostgreSQL', async () => {
    const { review } = await waiting()
    const alone = (
      by: string,
    ) => sql`INSERT INTO contract_review_return (centre_id, youth_id, review_id, decided_by, reason, created_by)
      SELECT centre_id, youth_id, id, decided_by, '\\x00', ${by} FROM contract_review WHERE id = ${review.id}`
    await expect(house.door.group(aminata.sid, [alone(aminata.id)])).rejects.toMatchObject({ code: '42501' })
    for (const { sid, id } of [director, coordinator])
      await expect(house.door.group(sid, [alone(id)])).rejects.toMatchObject({ code: 'HVC08' })
    const rows = await house.rows('SELECT id FROM contract_review_return WHERE review_id = $1', [review.id])
    expect(rows).toEqual([])
  })

  it('goes back with its reason only, in PostgreSQL too; one of two at once says it', async () => {
    const { review } = await waiting()
    const silent = sql`UPDATE contract_review SET status = 'draft', self_id = NULL, second_person = false, next_review_on = NULL,
      decided_by = NULL, decided_at = NULL, version = version + 1 WHERE id = ${review.id}`
    await expect(house.door.group(director.sid, [silent])).rejects.toMatchObject({ code: 'HVC08' })
    const both = await Promise.all([returnReview(review, director), returnReview(review, second)])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    const rows = await house.rows('SELECT id FROM contract_review_return WHERE review_id = $1', [review.id])
    expect(rows).toHaveLength(1)
  })
})

it('nobody confirms a review in which they wrote, in PostgreSQL neither, and the board does not call them to', async () => {
  setClock('2026-06-01T09:00:00Z')
  const { contract } = await runs(true)
  setClock('2026-07-06T09:00:00Z')
  const written = await saveReview(await reviewOf(contract), { comment: 'Écrit par une autre.' }, second)
  const waits = (await decideReview(written.body)).body
  expect([await calls(second, contract.id), await calls(director, contract.id)]).toEqual([false, true])
  expect((await desk(contract, second)).body.current).toMatchObject({
    myPart: 'wrote',
    can: { confirm: false },
  })
  expect((await confirmReview(waits, second)).body).toMatchObject({ rule: 'two-people' })
  await expect(
    house.door.group(second.sid, [
      sql`UPDATE contract_review SET status = 'decided', effective_on = '2026-07-06', confirmed_by = ${second.id}, confirmed_at = now(),
            version = version + 1 WHERE id = ${waits.id}`,
    ]),
  ).rejects.toMatchObject({ code: 'HVM02' })
  await expect(
    house.door.group(coordinator.sid, [
      sql`UPDATE contract_review SET writers = '{}' WHERE id = ${waits.id}`,
    ]),
  ).rejects.toMatchObject({ code: '42501' })
  expect((await confirmReview(waits, director)).body.status).toBe('decided')
})

it('each criterion is judged, whatever is decided: that nobody saw it is said', async () => {
  setClock('2026-06-01T09:00:00Z')
  const { contract } = await runs()
  setClock('2026-07-06T09:00:00Z')
  const silent = await reviewOf(contract, { criteria: [], decision: 'repeat', reason: 'Encore un mois.' })
  expect((await decideReview(silent)).body).toMatchObject({
    rule: 'criteria-unjudged',
    errors: [{ pointer: '#/criteria/meals', code: 'not-judged' }],
  })
  const criteria = [{ key: 'meals', state: 'notSeen' as const, note: null }]
  const said = (await saveReview(silent, { criteria })).body
  expect((await decideReview(said)).body.status).toBe('decided')
})

it('a review that is not decided, and why one was handed back, stay in the house', async () => {
  const { file, contract, review } = await waiting()
  const guardian = await house.person('GUA')
  const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
  await grantFile(house, file, guardian.id, approvers, { compartments: ['AUTON'] })
  expect((await desk(contract, guardian)).body.current).toBeNull()
  expect((await desk(contract, aminata)).body.current?.id).toBe(review.id)
  const back = (await returnReview(review, director)).body
  await confirmReview((await decideReview(back)).body, director)
  const [past] = (await desk(contract, guardian)).body.past
  expect(past).toMatchObject({ status: 'decided', returns: [] })
  const [rows] = await house.door.group(guardian.sid, [sql`SELECT id FROM contract_review_return`])
  expect(rows).toEqual([])
})
