import type { StudioLife } from '@havre/contracts/studio-life.ts'
import { describe, expect, it } from 'vitest'
import { newest, openContractHouse } from '../../../test/contract-house.ts'

const { house, coordinator, aminata, fileOf, read, open, proposed, signedBut, running, act, setClock } =
  await openContractHouse()

describe('the life of a contract', () => {
  it('starts by an act of the coordinator on its day, with the first stage', async () => {
    setClock('2026-05-30T09:00:00Z')
    const signed = await signedBut(await proposed(await fileOf()))
    const early = await act(signed, 'start')
    expect([early.status, early.body]).toMatchObject([
      422,
      { rule: 'contract-act-refused', reasons: [{ en: 'This contract starts on Monday, 1 June 2026.' }] },
    ])
    setClock('2026-06-01T09:00:00Z')
    expect((await act(signed, 'start', {}, aminata)).status).toBe(403)
    const started = await act(signed, 'start', { reason: undefined })
    expect([started.status, started.body]).toMatchObject([
      201,
      {
        status: 'running',
        startsOn: '2026-06-01',
        now: { position: 1, weeks: 0, standing: 'early', nextReviewOn: '2026-06-29' },
        runs: [{ position: 1, since: '2026-06-01', until: null }],
      },
    ])
  })

  it('says by its stage how often somebody comes by, on the page of studio life', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    const life = () => coordinator.call<StudioLife>('GET', `/api/v1/youth-files/${file.id}/studio-life`)
    expect((await life()).body.rule).toBeNull()
    const started = await running(file)
    const first = started.texts[0]?.content.stages[0]
    expect((await life()).body.rule).toEqual({
      code: first?.presence,
      since: '2026-06-01',
      from: 'contract',
      late: 0,
    })
    await act(started, 'suspend')
    expect((await life()).body.rule).toBeNull()
  })

  it('stands still and goes on, with its reasons kept and its weeks not counted', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    const started = await running(file)
    setClock('2026-06-15T09:00:00Z')
    const suspended = await act(started, 'suspend')
    expect(suspended.body).toMatchObject({ status: 'suspended', now: { weeks: 2, nextReviewOn: null } })
    expect((await act(suspended.body, 'suspend')).body).toMatchObject({
      rule: 'contract-act-refused',
      reasons: [{ en: 'The contract is suspended.' }],
    })
    setClock('2026-07-13T09:00:00Z')
    const resumed = await act(suspended.body, 'resume')
    expect(resumed.body).toMatchObject({ status: 'running', now: { weeks: 2, leastOn: '2026-07-27' } })
    expect(resumed.body.acts.map(({ act, on, reason }) => [act, on, reason !== null])).toEqual([
      ['start', '2026-06-01', true],
      ['suspend', '2026-06-15', true],
      ['resume', '2026-07-13', true],
    ])
    const rows = await house.rows('SELECT reason FROM contract_act WHERE contract_id = $1', [started.id])
    expect(rows.map(({ reason }) => String(reason)).join()).not.toContain('réunion')
    setClock('2026-06-01T09:00:00Z')
  })

  it('ends once, closes its stage and waits for nobody', async () => {
    const file = await fileOf()
    const started = await running(file)
    const both = await Promise.all([act(started, 'end'), act(started, 'break_off')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412])
    const ended = both.find(({ status }) => status === 201)?.body ?? started
    expect(ended).toMatchObject({ endedOn: '2026-06-01', now: null, runs: [{ outcome: 'stopped' }] })
    // No text is in force any more; what it said can still be read.
    expect(ended.texts).toMatchObject([
      { status: 'ended', signedOn: '2026-06-01', content: { stages: [{}, {}, {}, {}] } },
    ])
    expect(ended.possible.every(({ possible, why }) => !possible && why !== null)).toBe(true)
    expect((await act(ended, 'suspend')).body).toMatchObject({ rule: 'contract-act-refused' })
    await expect(
      house.rows(
        `UPDATE autonomy_contract SET status = 'running', stage = 1, ended_on = NULL WHERE id = $1`,
        [ended.id],
      ),
    ).rejects.toMatchObject({ code: 'HVC06' })
    expect((await open(file)).status).toBe(201)
  })

  it('asks for the reason of what stops it, and lies neither ahead nor behind', async () => {
    const started = await running(await fileOf())
    expect((await act(started, 'suspend', { reason: undefined })).body).toMatchObject({
      rule: 'reason-needed',
    })
    expect((await act(started, 'suspend', { on: '2026-06-02' })).body).toMatchObject({
      rule: 'in-the-future',
    })
    expect((await act(started, 'suspend', { on: '2026-05-31' })).body).toMatchObject({
      rule: 'dates-out-of-order',
    })
  })

  it('takes what was proposed with it', async () => {
    const text = await proposed(await fileOf())
    const partly = await signedBut(text, 'director')
    const broken = await act(partly, 'break_off')
    expect(broken.body).toMatchObject({ status: 'broken_off', texts: [{ status: 'replaced' }] })
    expect(newest(broken.body).parties.map(({ state }) => state)).not.toContain('awaited')
  })

  it('runs one stage at a time, whatever is written into the table', async () => {
    const started = await running(await fileOf())
    await expect(
      house.rows(
        `INSERT INTO contract_stage_run (centre_id, youth_id, contract_id, position, since, created_by)
         VALUES ($1, $2, $3, 2, '2026-07-01', $4)`,
        [house.centreId, started.youthId, started.id, coordinator.id],
      ),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^23(505|P01)$/) })
  })
})

describe('what night staff know of it', () => {
  it('is who has to be seen how often and who may visit, of youths in the house, on shift', async () => {
    const file = await fileOf()
    await running(file)
    const rosa = await house.person('NGT')
    const seen = await read(file, rosa)
    expect([seen.status, seen.body]).toEqual([
      200,
      {
        rules: { stage: 1, presence: 'none', visits: 'announced', suspended: false },
        detail: null,
        today: '2026-06-01',
        can: { ask: false, open: false },
      },
    ])
    const sid = rosa.sid
    for (const table of ['autonomy_contract', 'contract_text', 'contract_stage', 'contract_stage_run']) {
      const [rows] = await house.door.group(sid, [
        { name: table, text: `SELECT id FROM ${table}`, values: [] },
      ])
      expect(rows).toEqual([])
    }
    await house.rows(`UPDATE youth_file SET phase = 'left', left_on = '2026-06-01' WHERE id = $1`, [file.id])
    expect((await read(file, rosa)).status).toBe(404)
  })

  it('is of the stage whose run is open', async () => {
    const file = await fileOf()
    const { id } = await running(file)
    await house.rows('UPDATE contract_stage_run SET position = 2 WHERE contract_id = $1', [id])
    expect((await read(file, await house.person('NGT'))).body.rules).toMatchObject({
      stage: 2,
      presence: 'daily',
    })
  })

  it('is nothing for who was shut out of the file', async () => {
    const file = await fileOf()
    await running(file)
    const educator = await house.person('EDU')
    expect((await read(file, educator)).status).toBe(404)
  })
})
