import { describe, expect, it } from 'vitest'
import { newest } from '../../../test/contract-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { openReviewHouse } from '../../../test/review-house.ts'
import { sql } from '../../db/sql.ts'

const house = await openReviewHouse()
const { coordinator, director, aminata, second, read, act, setClock, runs, reviewOf, decideReview } = house
const { begin, saveReview, confirmReview, returnReview, desk } = house
const INSIDE = '2026-07-06T09:00:00Z'
const start = () => setClock('2026-06-01T09:00:00Z')

async function running(secondPerson = false) {
  start()
  const made = await runs(secondPerson)
  setClock(INSIDE)
  return made
}

describe('a review that is decided', () => {
  it('passes to the next stage on its day, and says how the next date is found', async () => {
    const { file, contract } = await running()
    const review = await reviewOf(contract)
    expect(review.offers.find(({ decision }) => decision === 'pass')).toMatchObject({
      waivers: [],
      needsReason: false,
      movesTo: 2,
      next: { on: '2026-08-03', from: '2026-07-06', weeks: 4, capped: false },
    })
    const decided = await decideReview(review)
    expect([decided.status, decided.body]).toMatchObject([
      200,
      { status: 'decided', effectiveOn: '2026-07-06', nextReviewOn: '2026-08-03' },
    ])
    const [past] = (await desk(contract)).body.past
    expect(past?.stages[0]?.criteria).toEqual([{ key: 'meals', text: expect.stringMatching(/./) }])
    const { body } = await read(file)
    expect(body.detail?.contracts[0]).toMatchObject({
      status: 'running',
      now: { position: 2, weeks: 0, nextReviewOn: '2026-08-03' },
      runs: [
        { position: 1, until: '2026-07-06', outcome: 'passed' },
        { position: 2, since: '2026-07-06', until: null },
      ],
    })
  })

  it('repeats inside the window without a new stretch, and past it with one and a reason', async () => {
    const { file, contract } = await running()
    const first = await decideReview(
      await reviewOf(contract, { decision: 'repeat', reason: 'Encore un mois.' }),
    )
    expect(first.body).toMatchObject({ status: 'decided', nextReviewOn: '2026-08-03', waivers: [] })
    expect((await read(file)).body.detail?.contracts[0]?.runs).toHaveLength(1)
    setClock('2026-08-24T09:00:00Z')
    const late = await reviewOf(contract, { decision: 'repeat', reason: 'Malade tout l’été.' })
    expect((await decideReview(late)).body).toMatchObject({
      rule: 'waiver-needed',
      errors: [{ pointer: '#/waivers', code: 'beyond-most' }],
    })
    expect((await decideReview(late, ['beyondMost'])).body.status).toBe('decided')
    expect((await read(file)).body.detail?.contracts[0]?.runs).toMatchObject([
      { position: 1, until: '2026-08-24', outcome: 'repeated' },
      { position: 1, since: '2026-08-24', until: null },
    ])
  })

  it('adapts: an amendment is begun with the words of the text in force, in the same transaction', async () => {
    const { file, contract } = await running()
    const decided = await decideReview(
      await reviewOf(contract, { decision: 'adapt', reason: 'Travail de nuit.' }),
    )
    expect(decided.body.status).toBe('decided')
    const after = (await read(file)).body.detail?.contracts[0]
    expect(after && newest(after)).toMatchObject({ number: 2, status: 'draft', reason: 'Travail de nuit.' })
    const again = await reviewOf(contract, { decision: 'adapt', reason: 'Encore.' })
    expect((await decideReview(again)).body).toMatchObject({
      rule: 'review-refused',
      reasons: [{ en: 'An amendment is already being written or signed.' }],
    })
  })

  it('stops: the contract is broken off with its reason; steps back: the stage before begins again', async () => {
    const { file, contract } = await running()
    await decideReview(await reviewOf(contract))
    setClock('2026-07-20T09:00:00Z')
    const back = await reviewOf(contract, { decision: 'stepBack', reason: 'Trop seul.' })
    expect((await decideReview(back)).status).toBe(200)
    expect((await read(file)).body.detail?.contracts[0]?.now?.position).toBe(1)
    const stop = await reviewOf(contract, { decision: 'stop', reason: 'Il part chez son oncle.' })
    expect((await decideReview(stop)).status).toBe(200)
    expect((await read(file)).body.detail?.contracts[0]).toMatchObject({
      status: 'broken_off',
      endedOn: '2026-07-20',
      now: null,
      acts: [{ act: 'start' }, { act: 'break_off', reason: 'Il part chez son oncle.' }],
    })
  })

  it('is ready to end after the last stage, and goes on being reviewed until it is', async () => {
    const { contract } = await running()
    await house.house.rows(`UPDATE contract_stage_run SET position = 4 WHERE contract_id = $1`, [contract.id])
    await house.house.rows(`UPDATE autonomy_contract SET stage = 4 WHERE id = $1`, [contract.id])
    setClock('2026-08-24T09:00:00Z')
    const waits = await decideReview(await reviewOf(contract))
    expect(waits.body.status).toBe('waiting')
    expect((await confirmReview(waits.body)).body.status).toBe('decided')
    expect((await desk(contract)).body).toMatchObject({ readyToEnd: true, now: { position: 4 } })
  })
})

describe('bad input', () => {
  it('a review before the stage began, or in the future', async () => {
    const { contract } = await running()
    const { body: review } = await begin(contract)
    expect((await saveReview(review, { heldOn: '2026-05-31' })).body).toMatchObject({
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/heldOn', code: 'before-start' }],
    })
    expect((await saveReview(review, { heldOn: '2026-07-07' })).body).toMatchObject({ rule: 'in-the-future' })
    await expect(
      house.house.rows(
        `UPDATE contract_review SET status = 'decided', decision = 'pass', decided_by = $2, decided_at = now(),
           held_on = '2026-05-01', effective_on = '2026-05-01' WHERE id = $1`,
        [review.id, coordinator.id],
      ),
    ).rejects.toMatchObject({ code: 'HVR03' })
  })

  it('a second person who is the first', async () => {
    const { file, contract } = await running(true)
    const waits = await decideReview(await reviewOf(contract))
    expect(waits.body).toMatchObject({ status: 'waiting', effectiveOn: null, can: { confirm: false } })
    expect((await read(file)).body.detail?.contracts[0]?.now?.position).toBe(1)
    expect((await confirmReview(waits.body, coordinator)).body).toMatchObject({ rule: 'two-people' })
    expect((await confirmReview(waits.body, aminata)).status).toBe(403)
    await expect(
      house.house.rows(
        `UPDATE contract_review SET status = 'decided', effective_on = held_on, confirmed_by = decided_by, confirmed_at = now()
         WHERE id = $1`,
        [waits.body.id],
      ),
    ).rejects.toMatchObject({ constraint: 'review_second_person' })
    setClock('2026-07-08T09:00:00Z')
    const confirmed = await confirmReview(waits.body, director)
    expect([confirmed.status, confirmed.body]).toMatchObject([
      200,
      { status: 'decided', effectiveOn: '2026-07-08', nextReviewOn: '2026-08-05' },
    ])
    expect((await read(file)).body.detail?.contracts[0]?.now).toMatchObject({ position: 2 })
    expect((await confirmReview({ ...confirmed.body }, second)).body).toMatchObject({
      rule: 'already-decided',
    })
  })

  it('a confirmation once the text in force asks for more than the decision was about', async () => {
    const { contract } = await running(true)
    const waits = (await decideReview(await reviewOf(contract))).body
    const draft = newest((await house.amend(contract)).body)
    const harder = draft.content.stages.map((stage, at) => ({
      ...stage,
      criteria: [...stage.criteria, { key: 'bills', text: 'Factures payées', measure: `${at + 1} mois` }],
    }))
    const saved = await house.save(draft, { content: { ...draft.content, stages: harder } })
    await house.signedBut(newest((await house.propose(saved.body)).body))
    const refused = await confirmReview(waits)
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'review-refused', errors: [{ pointer: '#/waivers', code: 'criteria-not-met' }] },
    ])
    const back = (await returnReview(waits)).body
    const reason = 'Les factures viennent après.'
    const unjudged = (await saveReview(back, { reason })).body
    expect((await decideReview(unjudged, ['criteriaNotMet'])).body).toMatchObject({
      rule: 'criteria-unjudged',
      errors: [{ pointer: '#/criteria/bills', code: 'not-judged' }],
    })
    const criteria = [...unjudged.criteria, { key: 'bills', state: 'notSeen' as const, note: null }]
    const again = await decideReview((await saveReview(unjudged, { criteria })).body, ['criteriaNotMet'])
    expect((await confirmReview(again.body)).body).toMatchObject({ status: 'decided' })
  })

  it('a pass below the least weeks, or with a criterion not met, without a reason that says so', async () => {
    start()
    const { contract } = await runs()
    setClock('2026-06-20T09:00:00Z')
    const early = await reviewOf(contract, {
      criteria: [{ key: 'meals', state: 'partly', note: null }],
    })
    expect((await decideReview(early)).body).toMatchObject({
      rule: 'waiver-needed',
      errors: [{ code: 'below-least' }, { code: 'criteria-not-met' }],
    })
    expect((await decideReview(early, ['belowLeast', 'criteriaNotMet'])).body).toMatchObject({
      rule: 'reason-needed',
      errors: [{ pointer: '#/reason' }],
    })
    const { body: told } = await saveReview(early, { reason: 'Il cuisine depuis des années.' })
    expect((await decideReview(told, ['belowLeast', 'criteriaNotMet'])).body).toMatchObject({
      status: 'decided',
      waivers: ['belowLeast', 'criteriaNotMet'],
    })
  })

  it('deciding on a suspended contract, or beginning a review of it', async () => {
    const { contract } = await running()
    const review = await reviewOf(contract)
    const suspended = await act(contract, 'suspend')
    expect((await decideReview(review)).body).toMatchObject({
      rule: 'review-refused',
      reasons: [{ en: 'The contract is suspended.' }],
    })
    const resumed = await act(suspended.body, 'resume')
    expect((await decideReview(review)).status).toBe(200)
    expect((await act(resumed.body, 'end')).status).toBe(412)
    const other = await running()
    await act(other.contract, 'suspend')
    expect((await begin(other.contract)).body).toMatchObject({ rule: 'review-refused' })
  })

  it('two people deciding at once: one of them is told, the stage moves once', async () => {
    const { file, contract } = await running()
    const review = await reviewOf(contract)
    const both = await Promise.all([decideReview(review), decideReview(review, [], second)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    expect((await read(file)).body.detail?.contracts[0]?.runs).toHaveLength(2)
    const decided = both.find(({ status }) => status === 200)?.body ?? review
    expect((await decideReview(decided)).body).toMatchObject({ rule: 'already-decided' })
    expect((await saveReview(decided, { comment: 'x' })).body).toMatchObject({ rule: 'already-decided' })
    await expect(
      house.house.rows(`UPDATE contract_review SET decision = 'stop' WHERE id = $1`, [review.id]),
    ).rejects.toMatchObject({ code: 'HVC08' })
  })

  it('a decision by who may write it and not decide; a second review beside the first', async () => {
    const { contract } = await running()
    const review = await reviewOf(contract)
    expect((await decideReview(review, [], aminata)).status).toBe(403)
    expect((await decideReview(review, [], director)).status).toBe(403)
    expect((await begin(contract, aminata)).status).toBe(409)
    const again = await coordinator.call(
      'PUT',
      `/api/v1/contract-reviews/${review.id}`,
      { heldOn: review.heldOn, criteria: [], comment: null, decision: null, reason: null },
      ifMatch(review.version + 7),
    )
    expect(again.status).toBe(412)
  })
})

it('is written, as a draft, by who may amend: the director confirms and hands back, in PostgreSQL too', async () => {
  const { contract } = await running(true)
  const review = await reviewOf(contract)
  expect((await saveReview(review, { reason: 'Autre chose' }, director)).status).toBe(404)
  const rewrite = (by: Person) =>
    house.house.door.group(by.sid, [
      sql`UPDATE contract_review SET decision = 'stop', version = version + 1 WHERE id = ${review.id} RETURNING version`,
    ])
  await expect(rewrite(director)).rejects.toMatchObject({ code: '42501' })
  expect(await rewrite(aminata)).toEqual([[{ version: review.version + 1 }]])
})

it('hands a decision that waits back, word for word, and lets it be decided again', async () => {
  const { contract } = await running(true)
  const waits = await decideReview(await reviewOf(contract, { comment: 'Je suis prêt.' }))
  const back = await returnReview(waits.body)
  expect(back.body).toMatchObject({ status: 'draft', comment: 'Je suis prêt.', decidedBy: null })
  expect((await decideReview(back.body)).body.status).toBe('waiting')
})

it('keeps every word sealed, and what was typed at the server', async () => {
  const { contract } = await running()
  const key = once()
  const { body: review } = await begin(contract, coordinator, key)
  expect((await begin(contract, coordinator, key)).body.id).toBe(review.id)
  await saveReview(review, {
    comment: 'Je veux rester.',
    reason: 'Il dort mal.',
    criteria: [{ key: 'meals', state: 'partly', note: 'Trois fois.' }],
  })
  expect((await desk(contract)).body.current).toMatchObject({
    comment: 'Je veux rester.',
    reason: 'Il dort mal.',
  })
  const rows = await house.house.rows('SELECT content, comment, reason FROM contract_review WHERE id = $1', [
    review.id,
  ])
  expect(rows.map(row => Object.values(row).map(String).join()).join()).not.toMatch(/rester|dort|Trois/)
})
