import { describe, expect, it } from 'vitest'
import { newest, type Refused, whole } from '../../../test/contract-house.ts'
import { ifMatch } from '../../../test/harness.ts'
import { openReviewHouse } from '../../../test/review-house.ts'
import { buildEntry } from '../../demo/builders.ts'

const house = await openReviewHouse()
const { coordinator, aminata, runs, evidence, signedAct, desk, assess, board, begin, setClock } = house
const { act, amend, save, propose, reviewOf, decideReview, confirmReview, house: db } = house

describe('evidence', () => {
  it('is one signed act of the same youth, one click from the criterion', async () => {
    const { file, contract } = await runs()
    const entryId = await signedAct(file)
    const added = await evidence(contract, { criterionKey: 'meals', entryId })
    expect([added.status, added.body]).toMatchObject([201, { criterionKey: 'meals', entry: { id: entryId } }])
    expect(
      await db.rows(`SELECT 1 FROM trace WHERE action = 'review.read' AND $1::uuid = ANY (object_ids)`, [
        contract.id,
      ]),
    ).toEqual([])
    expect((await evidence(contract, { criterionKey: 'meals', entryId })).status).toBe(409)
    const { body } = await desk(contract)
    expect(body.evidence.map(one => one.entry?.id)).toEqual([entryId])
    const path = `/api/v1/criterion-evidence/${added.body.id}/withdrawal`
    expect((await aminata.call('POST', path, {}, ifMatch(1))).status).toBe(200)
    expect((await aminata.call('POST', path, {}, ifMatch(2))).body).toMatchObject({ rule: 'already-decided' })
    expect((await desk(contract)).body.evidence).toEqual([])
  })

  it('of another youth, unsigned, unread, or of no criterion is refused', async () => {
    const { file, contract } = await runs()
    const other = await runs()
    const { id: authorId } = aminata
    const draft = await buildEntry(db, file, { authorId, kind: 'autonomy-scale', status: 'draft' })
    const sealed = await buildEntry(db, file, { authorId: coordinator.id, kind: 'psy-note' })
    for (const entryId of [await signedAct(other.file), draft, sealed, crypto.randomUUID()])
      expect([entryId, (await evidence(contract, { criterionKey: 'meals', entryId })).body.rule]).toEqual([
        entryId,
        'evidence-refused',
      ])
    const entryId = await signedAct(file)
    expect((await evidence(contract, { criterionKey: 'dancing', entryId })).body).toMatchObject({
      rule: 'evidence-refused',
      errors: [{ pointer: '#/criterionKey', code: 'no-such-criterion' }],
    })
    await expect(
      db.rows(
        `INSERT INTO criterion_evidence (centre_id, youth_id, contract_id, stage_key, criterion_key, entry_id, created_by)
         VALUES ($1, $2, $3, 'discovery', 'meals', $4, $5)`,
        [db.centreId, file.id, contract.id, draft, aminata.id],
      ),
    ).rejects.toMatchObject({ code: 'HVR01' })
  })

  it('is not shown to who may not read the act, and holds its place all the same', async () => {
    const { file, contract } = await runs()
    const entryId = await signedAct(file, 'care-note')
    await evidence(contract, { criterionKey: 'meals', entryId })
    const legal = await db.person('LEG')
    const { nameOnFile } = await import('../../demo/access-builders.ts')
    await nameOnFile(db, file, legal.id, 'legal')
    const seen = await desk(contract, legal)
    expect(seen.body.evidence).toMatchObject([{ criterionKey: 'meals', entry: null }])
  })

  it('keeps its stage and criterion in every later text', async () => {
    const { file, contract } = await runs()
    await evidence(contract, { criterionKey: 'meals', entryId: await signedAct(file) })
    const draft = newest((await amend(contract)).body)
    const content = whole(draft)
    const without = { ...content, stages: content.stages.slice(1) }
    expect((await save(draft, { content: without })).body).toMatchObject({
      rule: 'criterion-has-evidence',
      errors: [{ pointer: '#/content/stages', code: 'criterion-has-evidence' }],
    })
    const bare = content.stages.map(stage => ({
      ...stage,
      criteria: [{ key: 'other', text: 'Autre', measure: '1 fois' }],
    }))
    expect((await save(draft, { content: { ...content, stages: bare } })).body).toMatchObject({
      errors: [{ pointer: '#/content/stages/0/criteria' }],
    })
    const saved = await save(draft, { content })
    expect((await propose(saved.body)).status).toBe(200)
  })

  it('stops PostgreSQL from taking up a text that leaves its criterion out', async () => {
    const { file, contract } = await runs()
    const draft = newest((await amend(contract)).body)
    const content = whole(draft)
    const bare = content.stages.map(stage => ({
      ...stage,
      criteria: [{ key: 'other', text: 'Autre', measure: '1 fois' }],
    }))
    const saved = await save(draft, { content: { ...content, stages: bare } })
    await evidence(contract, { criterionKey: 'meals', entryId: await signedAct(file) })
    expect((await propose(saved.body)).body).toMatchObject({ rule: 'criterion-has-evidence' })
    await db.rows('ALTER TABLE contract_text DISABLE TRIGGER guard_contract_text')
    await expect(
      db.rows(
        `UPDATE contract_text SET status = 'proposed', proposed_at = now(), digest = repeat('0', 64), language = 'fr',
           effective_on = '2026-06-01' WHERE id = $1`,
        [draft.id],
      ),
    ).rejects.toMatchObject({ code: 'HVR02' })
    await db.rows('ALTER TABLE contract_text ENABLE TRIGGER guard_contract_text')
  })

  it('stays as it is while a decision on it waits for a second person', async () => {
    setClock('2026-06-01T09:00:00Z')
    const { file, contract } = await runs(true)
    setClock('2026-07-06T08:00:00Z')
    const added = await evidence(contract, { criterionKey: 'meals', entryId: await signedAct(file) })
    const waits = (await decideReview(await reviewOf(contract))).body
    expect((await desk(contract)).body.can.addEvidence).toBe(false)
    const path = `/api/v1/criterion-evidence/${added.body.id}/withdrawal`
    const more = { criterionKey: 'meals', entryId: await signedAct(file) }
    for (const refused of [
      await aminata.call<Refused>('POST', path, {}, ifMatch(1)),
      await evidence(contract, more),
    ])
      expect([refused.status, refused.body.rule]).toEqual([422, 'evidence-settled'])
    await house.returnReview(waits)
    expect((await desk(contract)).body.can.addEvidence).toBe(true)
    expect((await aminata.call('POST', path, {}, ifMatch(1))).status).toBe(200)
    expect((await evidence(contract, more)).status).toBe(201)
  })
})

describe('what the youth says', () => {
  it('stands beside the team’s view until the review, in sealed words', async () => {
    setClock('2026-06-01T09:00:00Z')
    const { contract } = await runs()
    setClock('2026-07-06T08:00:00Z')
    const said = await assess(contract, {
      criteria: [{ key: 'meals', state: 'almost', words: 'Le riz oui, la viande pas encore.' }],
      words: null,
    })
    expect([said.status, said.body]).toMatchObject([201, { saidOn: '2026-07-06' }])
    const decided = await decideReview(await reviewOf(contract))
    expect(decided.body.self).toMatchObject({ id: said.body.id, criteria: [{ state: 'almost' }] })
    expect((await desk(contract)).body).toMatchObject({ self: null, past: [{ self: { id: said.body.id } }] })
    const rows = await db.rows('SELECT content FROM contract_self_assessment WHERE contract_id = $1', [
      contract.id,
    ])
    expect(String(rows[0]?.content)).not.toContain('riz')
    expect(
      (await assess(contract, { criteria: [{ key: 'x', state: 'yes', words: null }], words: null })).body,
    ).toMatchObject({ rule: 'review-refused', errors: [{ pointer: '#/criteria/0/key' }] })
  })
})

describe('the board', () => {
  it('shows what is overdue first, what waits for a second person, and mine', async () => {
    setClock('2026-06-01T09:00:00Z')
    const late = await runs(true)
    setClock('2026-07-06T08:00:00Z')
    const fresh = await runs()
    const all = await board()
    const ids = all.body.items.map(({ contractId }) => contractId)
    expect(ids.indexOf(late.contract.id)).toBeLessThan(ids.indexOf(fresh.contract.id))
    const line = all.body.items.find(({ contractId }) => contractId === late.contract.id)
    expect(line).toMatchObject({ overdueDays: 7, now: { weeks: 5, position: 1, stages: 4 }, review: null })
    expect([line?.signedOn, line?.createdAt]).toEqual(['2026-06-01', expect.stringMatching(/^\d{4}-/)])
    const overdue = await board({ overdue: true })
    expect(overdue.body.items.map(({ contractId }) => contractId)).not.toContain(fresh.contract.id)
    const waits = await decideReview(await reviewOf(late.contract))
    const waiting = await board({ waiting: true }, house.second)
    expect(waiting.body.items).toMatchObject([
      { contractId: late.contract.id, review: { status: 'waiting', confirm: true } },
    ])
    await confirmReview(waits.body)
    const mine = await board({ mine: true })
    expect(mine.body.items).toEqual([])
    expect((await board({ mine: true }, aminata)).body.items.length).toBeGreaterThan(1)
    const night = await db.person('NGT')
    expect((await board({}, night)).body.items).toEqual([])
    expect((await begin(late.contract, night)).status).toBe(404)
  })

  it('goes on page by page, and what is overdue comes before what began or stands still since long', async () => {
    setClock('2026-06-01T09:00:00Z')
    const still = await runs()
    await act(still.contract, 'suspend')
    setClock('2026-06-20T09:00:00Z')
    const reviewed = await runs()
    await confirmReview(
      (await decideReview(await reviewOf(reviewed.contract, { decision: 'repeat', reason: 'Encore.' }))).body,
    )
    setClock('2026-07-19T08:00:00Z')
    const begun = await runs()
    const own = [still, reviewed, begun].map(({ contract }) => contract.id)
    const seen: string[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const { status, body } = await board({ limit: 1, ...(cursor && { cursor }) })
      expect([status, body.items.length]).toEqual([200, 1])
      seen.push(...body.items.map(({ contractId }) => contractId))
      cursor = body.nextCursor
    }
    expect(seen.filter(id => own.includes(id))).toEqual(
      [reviewed, begun, still].map(({ contract }) => contract.id),
    )
    expect(new Set(seen).size).toBe(seen.length)
    const { body } = await board({ overdue: true })
    expect(body.items.map(({ contractId }) => contractId).filter(id => own.includes(id))).toEqual([
      reviewed.contract.id,
    ])
    const forged = await board({ cursor: 'eyJhIjoxfQ' })
    expect(forged).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/cursor' }] } })
  })

  it('keeps the line of a text that does not open, with its dates and without its title', async () => {
    setClock('2026-06-01T09:00:00Z')
    const { contract } = await runs()
    const line = async () => (await board()).body.items.find(one => one.contractId === contract.id)
    expect(await line()).toMatchObject({ stageTitle: expect.any(String), now: { position: 1 } })
    await db.rows('ALTER TABLE contract_text DISABLE TRIGGER USER')
    await db.rows(`UPDATE contract_text SET content = 'nothing sealed' WHERE contract_id = $1`, [contract.id])
    await db.rows('ALTER TABLE contract_text ENABLE TRIGGER USER')
    setClock('2026-07-06T08:00:00Z')
    expect(await line()).toMatchObject({ stageTitle: null, now: { position: 1 }, overdueDays: 7 })
    expect((await desk(contract)).status).toBe(404)
  })
})
