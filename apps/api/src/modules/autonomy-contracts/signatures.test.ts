import { describe, expect, it } from 'vitest'
import { newest, openContractHouse, type Refused } from '../../../test/contract-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const {
  house,
  coordinator,
  director,
  aminata,
  thomas,
  fileOf,
  read,
  partyOf,
  sign,
  drafted,
  save,
  propose,
  proposed,
  signedBut,
  setClock,
  running,
  amend,
} = await openContractHouse()

const leave = (fileId: string, accountId: string) =>
  house.rows(`UPDATE file_team SET until = now() WHERE youth_id = $1 AND account_id = $2`, [
    fileId,
    accountId,
  ])
const refusal = (rule: string) => [422, { rule }]

/** Whether the board of contracts calls this person to sign for the file. */
async function isCalled(who: typeof director, youthId: string) {
  type Board = { items: { youthId: string; sign: boolean }[] }
  const { body } = await who.call<Board>('POST', '/api/v1/autonomy-contracts/search', {})
  return body.items.find(line => line.youthId === youthId)?.sign
}

describe('a signature', () => {
  it('is asked of each party on the board until it is given', async () => {
    const file = await fileOf()
    const text = await drafted(file)
    expect(await isCalled(director, file.id)).toBe(false)
    const { body } = await propose(text)
    expect([await isCalled(director, file.id), await isCalled(coordinator, file.id)]).toEqual([true, false])
    await sign(newest(body), 'director', director)
    expect([await isCalled(director, file.id), await isCalled(thomas, file.id)]).toEqual([false, true])
  })

  it('is each party’s own act; the last one puts the text in force', async () => {
    const text = await proposed(await fileOf())
    expect((await signedBut(text, 'director')).status).toBe('proposed')
    const last = await sign(text, 'director', director)
    expect([last.status, last.body.status]).toEqual([201, 'signed'])
    expect(newest(last.body).parties.every(({ state }) => state === 'signed')).toBe(true)
  })

  it('is given once: nobody signs twice', async () => {
    const text = await proposed(await fileOf())
    await sign(text, aminata.id, aminata)
    const again = await sign(text, aminata.id, aminata)
    expect([again.status, again.body]).toMatchObject(refusal('already-signed'))
    const both = await Promise.all([sign(text, 'youth', aminata), sign(text, 'youth', thomas)])
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1)
    const rows = await house.rows('SELECT count(*)::int AS n FROM contract_signature WHERE text_id = $1', [
      text.id,
    ])
    expect(rows).toEqual([{ n: 2 }])
  })

  it('is the same one when the request comes again', async () => {
    const text = await proposed(await fileOf())
    const key = once()
    const first = await sign(text, aminata.id, aminata, {}, key)
    const second = await sign(text, aminata.id, aminata, {}, key)
    expect([first.status, second.status]).toEqual([201, 201])
  })

  it('is given for nobody else: not by a colleague, a coordinator or a director, and not in PostgreSQL', async () => {
    const text = await proposed(await fileOf())
    for (const other of [thomas, coordinator, director]) {
      const refused = await sign(text, aminata.id, other)
      expect([refused.status, refused.body]).toMatchObject(refusal('sign-for-another'))
    }
    await expect(
      house.rows(
        `INSERT INTO contract_signature (centre_id, youth_id, text_id, party_id, way, language, signed_at, digest, created_by)
         SELECT centre_id, youth_id, text_id, id, 'screen', 'fr', now(), $2, $3 FROM contract_party WHERE id = $1`,
        [partyOf(text, aminata.id)?.id, text.digest, thomas.id],
      ),
    ).rejects.toMatchObject({ code: 'HVC04' })
    const stranger = await house.person('EDU')
    expect((await sign(text, 'youth', stranger)).status).toBe(404)
  })

  it('is under the words that were read, and under no others', async () => {
    const text = await proposed(await fileOf())
    const other = await sign(text, aminata.id, aminata, { digest: 'f'.repeat(64) })
    expect([other.status, other.body]).toMatchObject([
      422,
      { rule: 'not-to-sign', errors: [{ pointer: '#/digest' }] },
    ])
  })

  it('by thumb or aloud is witnessed by somebody else of the house than who notes it', async () => {
    const text = await proposed(await fileOf())
    for (const given of [{}, { witnessId: aminata.id }]) {
      const refused = await sign(text, 'youth', aminata, { way: 'thumb', ...given })
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule: 'witness-needed', errors: [{ pointer: '#/witnessId' }] },
      ])
    }
    const taken = await sign(text, 'youth', aminata, {
      way: 'oral',
      witnessId: thomas.id,
      language: 'ti',
      interpreter: 'Mme Haile, présente',
    })
    expect(partyOf(newest(taken.body), 'youth')?.signature).toMatchObject({
      way: 'oral',
      witness: { id: thomas.id },
      recordedBy: { id: aminata.id },
      language: 'ti',
      interpreter: 'Mme Haile, présente',
    })
    expect((await sign(text, aminata.id, aminata, { way: 'oral', witnessId: thomas.id })).body).toMatchObject(
      {
        rule: 'not-to-sign',
      },
    )
  })

  it('drawn on the screen is sealed; one on paper asks for its scan', async () => {
    const text = await proposed(await fileOf())
    const drawn = await sign(text, 'youth', aminata, { drawing: 'M100 200 L300 400 L500 120' })
    expect(partyOf(newest(drawn.body), 'youth')?.signature?.drawing).toBe('M100 200 L300 400 L500 120')
    const rows = await house.rows('SELECT drawing FROM contract_signature WHERE text_id = $1', [text.id])
    expect(String(rows[0]?.drawing)).not.toContain('M100')
    expect((await sign(text, 'guardian', thomas, { way: 'paper' })).body).toMatchObject({
      rule: 'not-to-sign',
      errors: [{ pointer: '#/attachmentId' }],
    })
  })
})

describe('somebody who left', () => {
  it('signs no more: neither a former referent, nor a director who directs no more', async () => {
    const file = await fileOf()
    const text = await proposed(file)
    await leave(file.id, thomas.id)
    // Whoever is no longer named on the file does not find it; a referent who became its educator does.
    expect((await sign(text, thomas.id, thomas)).status).toBe(404)
    await nameOnFile(house, file, thomas.id, 'educator')
    const refused = await sign(text, thomas.id, thomas)
    expect([refused.status, refused.body]).toMatchObject(refusal('signer-left'))
    await expect(
      house.rows(
        `INSERT INTO contract_signature (centre_id, youth_id, text_id, party_id, way, language, signed_at, digest, created_by)
         SELECT centre_id, youth_id, text_id, id, 'screen', 'fr', now(), $2, account_id FROM contract_party WHERE id = $1`,
        [partyOf(text, thomas.id)?.id, text.digest],
      ),
    ).rejects.toMatchObject({ code: 'HVC03' })
    const { body } = await read(file)
    expect(
      body.detail?.contracts[0]?.texts[0]?.parties.find(({ person }) => person?.id === thomas.id),
    ).toMatchObject({
      left: true,
      can: { sign: false, replace: true },
    })
  })

  it('is replaced from a day on by another referent, who signs the same text', async () => {
    const file = await fileOf()
    const text = await proposed(file)
    await signedBut(text, thomas.id)
    await leave(file.id, thomas.id)
    const yasmina = await house.person('EDU', 'REF')
    const path = `/api/v1/contract-parties/${partyOf(text, thomas.id)?.id}/replacement`
    const early = await coordinator.call<Refused>('POST', path, { accountId: yasmina.id }, once())
    expect([early.status, early.body]).toMatchObject([
      422,
      { rule: 'signer-left', errors: [{ pointer: '#/accountId', code: 'no-referent' }] },
    ])
    await nameOnFile(house, file, yasmina.id, 'referent')
    const replaced = await coordinator.call<Awaited<ReturnType<typeof signedBut>>>(
      'POST',
      path,
      { accountId: yasmina.id },
      once(),
    )
    expect(replaced.status).toBe(201)
    const now = newest(replaced.body)
    expect(now.parties.find(({ person }) => person?.id === thomas.id)).toMatchObject({ state: 'ended' })
    expect(replaced.body.status).toBe('proposed')
    const signed = await sign(now, yasmina.id, yasmina)
    expect([signed.status, signed.body.status]).toEqual([201, 'signed'])
  })
})

it('by one person in two places at once leaves nobody without a place', async () => {
  setClock('2026-06-01T09:00:00Z')
  const file = await fileOf()
  const text = await proposed(file)
  const yasmina = await house.person('EDU', 'REF')
  await nameOnFile(house, file, yasmina.id, 'referent')
  const replace = (accountId: string) =>
    coordinator.call(
      'POST',
      `/api/v1/contract-parties/${partyOf(text, accountId)?.id}/replacement`,
      { accountId: yasmina.id },
      once(),
    )
  const both = await Promise.all([replace(aminata.id), replace(thomas.id)])
  expect(both.filter(({ status }) => status === 201)).toHaveLength(1)
  const { body } = await read(file)
  const { parties = [] } = body.detail?.contracts[0]?.texts[0] ?? {}
  const standing = parties.filter(({ role, until }) => role === 'referent' && until === null)
  expect(standing).toHaveLength(2)
})

describe('an amendment that everybody signed', () => {
  const settles = async (file: { id: string }) => {
    type Board = { items: { youthId: string; settle: boolean }[] }
    const { body } = await coordinator.call<Board>('POST', '/api/v1/autonomy-contracts/search', {})
    return body.items.find(line => line.youthId === file.id)?.settle
  }

  it('counts from its day: until then the text before it stays in force, and from then on the board calls for it', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    const contract = await running(file)
    const draft = newest((await amend(contract)).body)
    const early = (await save(draft, { effectiveOn: '2026-05-31' })).body
    expect((await propose(early)).body).toMatchObject({
      rule: 'date-out-of-bounds',
      errors: [{ pointer: '#/effectiveOn', code: 'before-start' }],
    })
    const text = newest((await propose((await save(early, { effectiveOn: '2026-07-01' })).body)).body)
    const signed = await signedBut(text)
    expect(signed.texts.map(({ status }) => status)).toEqual(['proposed', 'signed'])
    expect([newest(signed).can.settle, await settles(file)]).toEqual([false, false])
    const settle = () =>
      coordinator.call<Refused & { texts: { status: string }[] }>(
        'POST',
        `/api/v1/contract-texts/${text.id}/settlement`,
        {},
        ifMatch(newest(signed).version),
      )
    expect((await settle()).body).toMatchObject({ rule: 'not-to-sign' })
    expect([signed.can.amend, (await amend(signed)).body.rule]).toEqual([false, 'text-settled'])
    setClock('2026-07-01T08:00:00Z')
    expect(await settles(file)).toBe(true)
    expect((await settle()).body.texts.map(({ status }) => status)).toEqual(['signed', 'replaced'])
    expect(await settles(file)).toBe(false)
    setClock('2026-06-01T09:00:00Z')
  })

  it('on its day or later is in force with the last signature', async () => {
    const file = await fileOf()
    const draft = newest((await amend(await running(file))).body)
    const text = newest((await propose((await save(draft, { effectiveOn: '2026-06-01' })).body)).body)
    expect((await signedBut(text)).texts.map(({ status }) => status)).toEqual(['signed', 'replaced'])
  })
})

describe('majority in the middle of the signing', () => {
  it('ends the guardian’s part: the youth signs alone, and what waited for the guardian comes into force', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf({ birthOn: '2008-06-03' })
    const text = await proposed(file)
    const waiting = await signedBut(text, 'guardian')
    expect([waiting.status, newest(waiting).can.settle]).toEqual(['proposed', false])
    const settle = (version: number) =>
      coordinator.call<Refused & { status: string }>(
        'POST',
        `/api/v1/contract-texts/${text.id}/settlement`,
        {},
        ifMatch(version),
      )
    expect((await settle(newest(waiting).version)).body).toMatchObject({ rule: 'not-to-sign' })
    await expect(
      house.rows(`UPDATE contract_text SET status = 'signed', signed_on = '2026-06-02' WHERE id = $1`, [
        text.id,
      ]),
    ).rejects.toMatchObject({ code: 'HVC05' })
    setClock('2026-06-03T08:00:00Z')
    const { body } = await read(file)
    const now = body.detail?.contracts[0]?.texts[0]
    expect([now?.can.settle, now?.parties.at(-1)]).toMatchObject([
      true,
      { role: 'guardian', state: 'notNeeded' },
    ])
    if (!now) throw new Error('no text')
    expect((await sign(now, 'guardian', thomas)).body).toMatchObject({ rule: 'not-to-sign' })
    const done = await settle(now.version)
    expect([done.status, done.body.status]).toEqual([200, 'signed'])
    setClock('2026-06-01T09:00:00Z')
  })

  it('lets the last other signature put the text in force', async () => {
    const file = await fileOf({ birthOn: '2008-06-03' })
    const text = await proposed(file)
    await signedBut(text, 'guardian', 'youth')
    setClock('2026-06-03T08:00:00Z')
    const last = await sign(text, 'youth', aminata)
    expect(last.body.status).toBe('signed')
    setClock('2026-06-01T09:00:00Z')
  })
})

it('who reads without adding changes nothing: a legal officer sees the text and records no signature', async () => {
  const file = await fileOf()
  const legal = await house.person('LEG')
  await nameOnFile(house, file, legal.id, 'legal')
  const text = newest((await propose((await save(await drafted(file))).body)).body)
  const seen = await read(file, legal)
  expect(seen.body.detail?.contracts[0]?.texts[0]?.content.purpose).toContain('Vivre seul')
  expect(seen.body.detail?.choices.witnesses).toEqual([])
  expect((await sign(text, 'youth', legal)).status).toBe(403)
  const elsewhere = await buildFile(house)
  expect((await read(elsewhere, legal)).status).toBe(404)
})
