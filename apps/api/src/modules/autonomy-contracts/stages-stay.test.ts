import type { AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import { describe, expect, it } from 'vitest'
import { newest } from '../../../test/contract-house.ts'
import { openReviewHouse } from '../../../test/review-house.ts'

const { house, aminata, thomas, runs, read, amend, save, propose, signedBut, sign, reviewOf, decideReview } =
  await openReviewHouse()

type Stages = ContractText['content']['stages']

/** An amendment of that contract with its stages changed, saved as a draft. */
async function amended(contract: AutonomyContract, change: (stages: Stages) => Stages) {
  const draft = newest((await amend(contract)).body)
  return (await save(draft, { content: { ...draft.content, stages: change(draft.content.stages) } })).body
}

function swapped(stages: Stages, at: number): Stages {
  const [one, other] = [stages[at], stages[at + 1]]
  if (!one || !other) throw new Error('no such stages')
  return stages.with(at, other).with(at + 1, one)
}

describe('a stage that was begun', () => {
  it.each<[string, (stages: Stages) => Stages]>([
    ['moved', stages => swapped(stages, 0)],
    ['left out', stages => stages.slice(1)],
    ['pushed back', stages => [...stages.slice(1, 2).map(stage => ({ ...stage, key: 'before' })), ...stages]],
  ])('is %s by no amendment', async (_, change) => {
    const { contract } = await runs()
    expect(contract.begun).toEqual(['discovery'])
    const draft = await amended(contract, change)
    const refused = await propose(draft)
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'stage-limits', errors: [{ pointer: '#/content/stages/0/key', code: 'stage-running' }] },
    ])
    const repaired = await save(draft, { content: newest(contract).content })
    expect((await propose(repaired.body)).status).toBe(200)
  })

  it('leaves those that were not begun free to move', async () => {
    const { contract } = await runs()
    const text = newest((await propose(await amended(contract, stages => swapped(stages, 1)))).body)
    const [now] = (await signedBut(text)).texts
    expect([now?.status, now?.content.stages[1]?.key]).toEqual(['signed', 'studio-weekly'])
  })

  it('keeps its place when a review begins it while the amendment is being signed', async () => {
    const { file, contract } = await runs()
    const text = newest((await propose(await amended(contract, stages => swapped(stages, 1)))).body)
    await signedBut(text, thomas.id)
    const passed = await decideReview(
      await reviewOf(contract, { reason: 'Avant le minimum : tout est acquis.' }),
      ['belowLeast'],
    )
    expect(passed.body.status).toBe('decided')
    const last = await sign(text, thomas.id, thomas)
    expect([last.status, last.body]).toMatchObject([
      422,
      { rule: 'stage-limits', errors: [{ pointer: '#/content/stages', code: 'stage-running' }] },
    ])
    const { body } = await read(file, aminata)
    expect(body.detail?.contracts[0]).toMatchObject({
      now: { position: 2 },
      begun: ['discovery', 'studio-daily'],
      texts: [{ status: 'proposed' }, { status: 'signed' }],
    })
  })

  it('stays in PostgreSQL too, whoever tries', async () => {
    const { contract } = await runs()
    const draft = await amended(contract, stages => stages.slice(1))
    await house.rows('ALTER TABLE contract_text DISABLE TRIGGER guard_contract_text')
    await expect(
      house.rows(
        `UPDATE contract_text SET status = 'proposed', proposed_at = now(), digest = repeat('0', 64) WHERE id = $1`,
        [draft.id],
      ),
    ).rejects.toMatchObject({ code: 'HVC09' })
    await house.rows('ALTER TABLE contract_text ENABLE TRIGGER guard_contract_text')
  })
})
