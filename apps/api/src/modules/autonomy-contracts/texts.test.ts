import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { describe, expect, it } from 'vitest'
import { newest, openContractHouse, type Refused, whole } from '../../../test/contract-house.ts'
import { once } from '../../../test/harness.ts'

const {
  house,
  coordinator,
  director,
  aminata,
  thomas,
  fileOf,
  ask,
  decide,
  read,
  open,
  save,
  propose,
  amend,
  drafted,
  proposed,
  signedBut,
} = await openContractHouse()

describe('the draft of a contract', () => {
  it('comes with four stages and the people who are known, once at a time', async () => {
    const file = await fileOf()
    const opened = await open(file)
    expect([opened.status, opened.body.status]).toEqual([201, 'draft'])
    const { content } = newest(opened.body)
    expect(content.stages.map(({ key }) => key)).toEqual([
      'discovery',
      'studio-daily',
      'studio-weekly',
      'exit-preparation',
    ])
    expect(content.parties).toMatchObject({
      referents: expect.arrayContaining([aminata.id, thomas.id]),
      director: director.id,
      guardian: expect.any(String),
    })
    expect((await open(file)).body).toMatchObject({ rule: 'contract-runs' })
    const educator = await house.person('EDU')
    expect((await open(file, educator)).status).toBe(404)
  })

  it('belongs to the application that was accepted, and comes before no open question', async () => {
    const file = await fileOf()
    const refused = await ask(file)
    await decide(refused.body, { decision: 'refused' })
    expect((await read(file)).body.can).toEqual({ ask: true, open: false })
    const none = await open(file)
    expect([none.status, none.body]).toMatchObject([
      422,
      { rule: 'not-yet', errors: [{ pointer: '#/applicationId', code: 'not-accepted' }] },
    ])
    const asked = await ask(file)
    expect((await open(file)).body).toMatchObject({ rule: 'application-waits' })
    await decide(asked.body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
    const other = await open(file, coordinator, { applicationId: refused.body.id })
    expect(other.body).toMatchObject({ rule: 'not-yet', errors: [{ pointer: '#/applicationId' }] })
    expect((await open(file)).body.applicationId).toBe(asked.body.id)
  })

  it.each(['referral', 'refused', 'left', 'extra_muros'])(
    'is for nobody who does not live here: %s',
    async phase => {
      const file = await fileOf()
      const asked = await ask(file)
      await decide(asked.body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
      await house.rows('UPDATE youth_file SET phase = $2 WHERE id = $1', [file.id, phase])
      expect((await read(file)).body.can).toEqual({ ask: false, open: false })
      expect([(await open(file)).body, (await ask(file)).body]).toMatchObject([
        { rule: 'wrong-phase', errors: [{ pointer: '#/applicationId' }] },
        { rule: 'wrong-phase', errors: [{ pointer: '#/words' }] },
      ])
    },
  )

  it('is sealed, keeps what is written, and is lost to nobody who was faster', async () => {
    const file = await fileOf()
    const draft = newest((await open(file)).body)
    const saved = await save(draft, { content: whole(draft), interpreter: 'Par téléphone, en tigrinya' })
    expect([saved.status, saved.body.content.purpose]).toEqual([
      200,
      'Vivre seul, avec quelqu’un qui répond.',
    ])
    const late = await save(draft, { content: { ...whole(draft), purpose: 'Autre' } }, aminata)
    expect([late.status, late.body]).toMatchObject([412, { currentVersion: 2, current: { id: draft.id } }])
    const rows = await house.rows('SELECT content, interpreter FROM contract_text WHERE id = $1', [draft.id])
    expect(String(rows[0]?.content)).not.toContain('Vivre seul')
    expect(String(rows[0]?.interpreter)).not.toContain('tigrinya')
  })

  it('refuses a stage with most weeks below the least ones, at its field', async () => {
    const file = await fileOf()
    const draft = newest((await open(file)).body)
    const content = whole(draft)
    const stages = content.stages.map((stage, at) =>
      at === 1 ? { ...stage, leastWeeks: 10, mostWeeks: 9 } : stage,
    )
    const refused = await save(draft, { content: { ...content, stages } })
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'stage-limits', errors: [{ pointer: '#/content/stages/1/mostWeeks', code: 'below-least' }] },
    ])
    await expect(
      house.rows(
        `INSERT INTO contract_stage (centre_id, youth_id, text_id, position, key, least_weeks, most_weeks, review_every_weeks,
           presence, visits, second_person, created_by) VALUES ($1, $2, $3, 1, 'x', 10, 9, 4, 'daily', 'free', false, $4)`,
        [house.centreId, file.id, draft.id, coordinator.id],
      ),
    ).rejects.toMatchObject({ constraint: 'stage_limits' })
  })
})

it('refuses a stage that would be over before its first review, and a language that nobody knows', async () => {
  const draft = newest((await open(await fileOf())).body)
  const content = whole(draft)
  const rare = content.stages.map((stage, at) =>
    at === 0 ? { ...stage, leastWeeks: 2, mostWeeks: 5, reviewEveryWeeks: 6 } : stage,
  )
  const refused = await save(draft, { content: { ...content, stages: rare } })
  expect([refused.status, refused.body]).toMatchObject([
    422,
    {
      rule: 'stage-limits',
      errors: [{ pointer: '#/content/stages/0/reviewEveryWeeks', code: 'beyond-most' }],
    },
  ])
  const unknown = await save(draft, { content, language: 'zz' })
  expect([unknown.status, unknown.body.errors]).toMatchObject([400, [{ pointer: '#/language' }]])
})

describe('a proposal', () => {
  it.each([
    ['1990-01-01', 'before-arrival'],
    ['2060-01-01', 'too-far-ahead'],
  ])('takes no day that cannot be meant: %s', async (day, code) => {
    const draft = await drafted(await fileOf())
    const stages = draft.content.stages.map((stage, at) =>
      at === 1 ? { ...stage, evaluationOn: day } : stage,
    )
    const { body } = await save(draft, { content: { ...draft.content, stages }, effectiveOn: day })
    expect((await propose(body)).body).toMatchObject({
      rule: 'date-out-of-bounds',
      errors: [
        { pointer: '#/effectiveOn', code },
        { pointer: '#/content/stages/1/evaluationOn', code },
      ],
    })
  })

  it('names every field that is still open', async () => {
    const file = await fileOf()
    const refused = await propose(newest((await open(file)).body))
    expect(refused.body.rule).toBe('contract-incomplete')
    const pointers = refused.body.errors?.map(({ pointer }) => pointer)
    for (const field of ['#/content/purpose', '#/content/stages/0/criteria', '#/language', '#/effectiveOn'])
      expect(pointers).toContain(field)
  })

  it('takes no line of the budget that has no name', async () => {
    const draft = await drafted(await fileOf())
    const budget = [
      { key: 'rent', label: 'Loyer', direction: 'out' as const, cents: 30_000 },
      { key: 'nothing', label: ' ', direction: 'out' as const, cents: 0 },
    ]
    const { body } = await save(draft, { content: { ...draft.content, budget } })
    expect((await propose(body)).body).toMatchObject({
      rule: 'contract-incomplete',
      errors: [{ pointer: '#/content/budget/1/label', code: 'required-to-sign' }],
    })
  })

  it('names nobody whom the file does not know as such: they could never sign', async () => {
    const draft = await drafted(await fileOf())
    const night = await house.person('NGT')
    const stranger = await house.person('EDU')
    const elsewhere = await fileOf()
    const other = newest((await open(elsewhere)).body).content.parties.guardian
    const parties = {
      referents: [aminata.id, night.id],
      substitutes: [stranger.id],
      director: coordinator.id,
      guardian: other,
    }
    const { body: wrong } = await save(draft, { content: { ...draft.content, parties } })
    expect((await propose(wrong)).body.errors).toEqual([
      { pointer: '#/content/parties/referents', code: 'no-referent' },
      { pointer: '#/content/parties/substitutes', code: 'no-referent' },
      { pointer: '#/content/parties/director', code: 'no-director' },
      { pointer: '#/content/parties/guardian', code: 'no-guardian' },
    ])
  })

  it('needs two referents, a director, and a guardian for a minor: said at the field, and by PostgreSQL', async () => {
    const file = await fileOf()
    const draft = await drafted(file)
    const parties = { ...draft.content.parties, referents: [aminata.id, aminata.id] }
    const alone = (await save(draft, { content: { ...draft.content, parties } })).body
    const refused = await propose(alone)
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'too-few-referents', errors: [{ pointer: '#/content/parties/referents' }] },
    ])
    await expect(
      house.rows(
        `UPDATE contract_text SET status = 'proposed', digest = repeat('a', 64), proposed_at = now() WHERE id = $1`,
        [draft.id],
      ),
    ).rejects.toMatchObject({ code: 'HVC02' })
    const nobody = { ...draft.content.parties, director: null, guardian: null }
    const without = (await save(alone, { content: { ...draft.content, parties: nobody } })).body
    expect((await propose(without)).body.errors).toEqual([
      { pointer: '#/content/parties/director', code: 'required' },
      { pointer: '#/content/parties/guardian', code: 'required' },
    ])
  })

  it('writes stages and parties down in plain figures, and asks no guardian of an adult', async () => {
    const minor = await proposed(await fileOf())
    expect(minor.parties.map(({ role }) => role)).toEqual([
      'youth',
      'referent',
      'referent',
      'director',
      'guardian',
    ])
    expect(minor.parties.at(-1)?.name).toBe('Me Delvaux')
    const stages = await house.rows(
      'SELECT key, least_weeks, most_weeks, presence FROM contract_stage WHERE text_id = $1 ORDER BY position',
      [minor.id],
    )
    expect(stages[1]).toEqual({ key: 'studio-daily', least_weeks: 8, most_weeks: 16, presence: 'daily' })
    const adult = await fileOf({ birthOn: '2008-05-31' })
    const draft = await drafted(adult)
    expect((await propose(draft)).body.errors).toEqual([
      { pointer: '#/content/parties/guardian', code: 'of-age' },
    ])
    const parties = { ...draft.content.parties, guardian: null }
    const saved = await save(draft, { content: { ...draft.content, parties } })
    const text = newest((await propose(saved.body)).body)
    expect(text.parties.map(({ role }) => role)).toEqual(['youth', 'referent', 'referent', 'director'])
  })

  it('is made by one of two', async () => {
    const draft = await drafted(await fileOf())
    const both = await Promise.all([propose(draft), propose(draft, aminata)])
    expect(both.map(({ status }) => status).filter(status => status === 200)).toHaveLength(1)
    const rows = await house.rows('SELECT count(*)::int AS n FROM contract_stage WHERE text_id = $1', [
      draft.id,
    ])
    expect(rows).toEqual([{ n: 4 }])
  })
})

describe('a text that was proposed', () => {
  it('is amended by a new number, never in place, whoever tries', async () => {
    const contract = await signedBut(await proposed(await fileOf()))
    const text = newest(contract)
    expect([contract.status, text.status, text.signedOn]).toEqual(['signed', 'signed', '2026-06-01'])
    const inPlace = await save(text, { content: { ...text.content, purpose: 'Autre chose' } })
    expect([inPlace.status, inPlace.body]).toMatchObject([422, { rule: 'text-settled' }])
    for (const change of [
      `content = 'x'`,
      `digest = repeat('b', 64)`,
      `effective_on = '2027-01-01'`,
      `status = 'draft'`,
    ])
      await expect(
        house.rows(`UPDATE contract_text SET ${change} WHERE id = $1`, [text.id]),
      ).rejects.toMatchObject({ code: 'HVC01' })
    const amended = await amend(contract)
    expect([amended.status, amended.body.texts.map(({ number, status }) => [number, status])]).toEqual([
      201,
      [
        [2, 'draft'],
        [1, 'signed'],
      ],
    ])
    expect((await amend(amended.body)).status).toBe(409)
  })

  it('shows what the next number says differently, and stays in force until that one is signed', async () => {
    const contract = await signedBut(await proposed(await fileOf()))
    const draft = newest((await amend(contract)).body)
    const [first, ...others] = draft.content.stages
    if (!first) throw new Error('no stage')
    const stages = [
      { ...first, mostWeeks: 20, objectives: [...first.objectives, 'Faire ses courses'] },
      ...others,
    ]
    const saved = await save(draft, { content: { ...draft.content, stages } })
    const compared = await coordinator.call('POST', `/api/v1/autonomy-contracts/${contract.id}/comparison`, {
      from: 1,
      to: 2,
    })
    expect(compared.body).toEqual({
      items: [
        { path: 'stages.discovery.objectives.2', before: null, after: 'Faire ses courses' },
        { path: 'stages.discovery.mostWeeks', before: 12, after: 20 },
      ],
    })
    const two = newest((await propose(saved.body)).body)
    const partly = await signedBut(two, 'director')
    expect(partly.texts.map(({ status }) => status)).toEqual(['proposed', 'signed'])
    const done = await signedBut(two, 'youth', aminata.id, thomas.id, 'guardian')
    expect(done.texts.map(({ status }) => status)).toEqual(['signed', 'replaced'])
  })

  it('comes to nothing when it is written anew before all have signed', async () => {
    const text = await proposed(await fileOf())
    const partly = await signedBut(text, 'director')
    const anew = await amend(partly)
    expect(anew.body.texts.map(({ status }) => status)).toEqual(['draft', 'replaced'])
    const late = await director.call<Refused>(
      'POST',
      `/api/v1/contract-texts/${text.id}/signatures`,
      {
        partyId: text.parties.find(({ role }) => role === 'director')?.id,
        digest: text.digest,
        way: 'screen',
        language: 'fr',
      },
      once(),
    )
    expect(late.body).toMatchObject({ rule: 'not-to-sign' })
  })
})
