import { hostname } from 'node:os'
import type { AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { isObject } from '@havre/kinds/answers.ts'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { textSlots } from '@havre/kinds/testing/text-slots.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { expect, inject, it } from 'vitest'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { buildAccount, buildEntry, buildFile } from '../src/demo/builders.ts'
import { newest, whole } from './contract-house.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'
import { everyByte, popplerText, readable, textOf } from './pdf-text.ts'
import { type Order, previewAs, printAs } from './print-as.ts'

const house = await openHouse()
const OUTSIDE = ['external', 'court', 'youth'] as const
const NEVER = ['SEALED', 'PRIV']

// Each can be known again wherever it turns up, whatever was made of its capitals.
const PLACE = 'Kanariplatz'
const STAFF = { referent: 'Zuzanne Kanarifirst', colleague: 'Bodo Kanarisecond' }
const OTHER_ALIAS = 'Kanaribaum 901'
const HOUSE_WORD = 'Kanarihof'
const SUPPOSED = 'Kanarivermutung'
const CANARY = /.{0,30}kanari.{0,30}/i
/** The machine's name where files say it, looked for in what can be read: a short one turns up by chance in packed bytes. */
const MACHINE = `@${hostname()}`
/** Said by the youth or seen by the team: it must arrive, or the search would prove nothing. */
const PLAIN = 'Ordinaire'

/** Answers of a kind with a canary in every slot that must be emptied, and plain words in all others. */
function filled(kind: Kind): Answers {
  return textSlots(kind).reduce<Answers>((answers, slot) => {
    const text = slot.kept ? SUPPOSED : slot.redacted ? PLACE : PLAIN
    return merged(answers, slot.fill(text.slice(0, slot.maxLength))) as Answers
  }, {})
}

function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [merged(a[0], b[0])]
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)])
    return Object.fromEntries(
      [...keys].map(key => [key, key in a && key in b ? merged(a[key], b[key]) : (a[key] ?? b[key])]),
    )
  }
  return b
}

/** A contract that waits for signatures: those words in every clause, line and stage, and a guardian called as nobody may be told. */
async function proposedContract(
  youthId: string,
  coordinator: Person,
  words: string,
  staff: { referents: string[]; director: string },
): Promise<ContractText> {
  const guardian = await coordinator.call<{ id: string }>(
    'POST',
    `/api/v1/youth-files/${youthId}/parties`,
    { role: 'guardian', name: STAFF.colleague, since: '2026-01-01', mayCall: 'yes' },
    once(),
  )
  const asked = await coordinator.call<{ id: string; version: number }>(
    'POST',
    `/api/v1/youth-files/${youthId}/studio-applications`,
    { words },
    once(),
  )
  await coordinator.call(
    'POST',
    `/api/v1/studio-applications/${asked.body.id}/decision`,
    { decision: 'accepted', reason: words, against: ADMISSION_CONDITIONS },
    ifMatch(asked.body.version),
  )
  const opened = await coordinator.call<AutonomyContract>(
    'POST',
    `/api/v1/youth-files/${youthId}/autonomy-contracts`,
    {},
    once(),
  )
  const draft = newest(opened.body)
  const content = {
    ...whole(draft),
    purpose: words,
    houseObligations: words,
    youthObligations: words,
    rules: words,
    breakClause: words,
    budget: [{ key: 'rent', label: words, direction: 'out', cents: 25_000 }],
    parties: { ...staff, substitutes: [], guardian: guardian.body.id },
    stages: draft.content.stages.map(stage => ({
      ...stage,
      title: words,
      objectives: [words],
      criteria: [{ key: 'one', text: words, measure: words }],
      supports: [words],
    })),
  }
  const at = `/api/v1/contract-texts/${draft.id}`
  const saved = await coordinator.call<ContractText>(
    'PUT',
    at,
    { content, language: 'fr', interpreter: words, effectiveOn: '2026-12-01' },
    ifMatch(draft.version),
  )
  const proposed = await coordinator.call<AutonomyContract>(
    'POST',
    `${at}/proposal`,
    {},
    ifMatch(saved.body.version),
  )
  expect([proposed.status, proposed.body.status]).toEqual([200, 'proposed'])
  return newest(proposed.body)
}

it('nothing that leaves the house names a place, a colleague, another youth, what is supposed, or the machine', async () => {
  const author = await buildAccount(house, ['EDU', 'REF'], { name: STAFF.referent })
  await buildAccount(house, ['EDU'], { name: STAFF.colleague })
  const maker = await house.person('COO', 'PSY')
  const file = await buildFile(house, { phase: 'observation', languages: ['ar'], birthOn: '2010-05-04' })
  await buildFile(house, { alias: OTHER_ALIAS, phase: 'observation' })
  for (const id of [author, maker.id]) await nameOnFile(house, file, id, 'referent')
  const director = await house.person('DIR')
  const word = await director.call('POST', '/api/v1/house-words', { word: HOUSE_WORD }, once())
  expect([word.status, word.body]).toMatchObject([201, { word: HOUSE_WORD }])
  await buildEntry(house, file, {
    authorId: author,
    answers: {
      happenedAt: '2026-11-20T09:00:00Z',
      facts: `${PLAIN} ${HOUSE_WORD}, avec ${STAFF.colleague} et ${OTHER_ALIAS}, rue des Kanaris 12, 1000 Kanariville.`,
    },
  })

  const kinds = BUILT_IN_KINDS.filter(kind => !NEVER.includes(kind.compartment))
  const entries = new Map<string, string>()
  for (const kind of kinds)
    entries.set(
      kind.id,
      await buildEntry(house, file, { kind: kind.id, authorId: author, answers: filled(kind) }),
    )

  const counts = { papers: 0, pages: 0, bytes: 0, poppler: 0, refused: 0, hidden: 0, plain: 0 }
  async function search(name: string, order: Order): Promise<void> {
    const first = await previewAs(maker, file.id, order)
    if (first.status === 422) {
      counts.refused += 1
      return
    }
    expect([name, first.status, first.status === 200 ? null : first.body]).toEqual([name, 200, null])
    const decisions = first.body.leaks.map(leak => ({ leak: leak.id, act: 'hide' }))
    counts.hidden += decisions.length
    const settled = { ...order, decisions, reason: 'Contrôle de ce qui sort de la maison' }
    const preview = decisions.length > 0 ? await previewAs(maker, file.id, settled) : first
    const { status, pdf, headers } = await printAs(house, maker, file.id, settled, preview.body)
    expect([name, status]).toEqual([name, 201])
    const bytes = everyByte(pdf)
    const poppler = popplerText(pdf)
    const said = readable(pdf)
    expect(said, 'the properties are read').toContain('<dc:title>')
    for (const found of [bytes, poppler ?? '', JSON.stringify(headers)])
      expect(CANARY.exec(found)?.[0] ?? null, name).toBeNull()
    for (const found of [said, poppler ?? '', JSON.stringify(headers)])
      expect(found.includes(MACHINE), name).toBe(false)
    counts.papers += 1
    counts.pages += preview.body.pages.length
    counts.bytes += bytes.length
    if (poppler !== null) counts.poppler += 1
    if (textOf(pdf).includes(PLAIN)) counts.plain += 1
  }

  // Each kind for each audience in the long runs; otherwise each kind once, the audiences in turn.
  for (const [turn, audience] of OUTSIDE.entries()) {
    for (const [kind, entryId] of [...entries].filter(
      (_, n) => inject('long') || n % OUTSIDE.length === turn,
    ))
      await search(`${kind} for ${audience}`, {
        document: { what: 'entry', entryId },
        audience,
        language: 'fr',
      })
  }
  const legal = await house.person('LEG')
  await nameOnFile(house, file, legal.id, 'legal')
  const canary = `${HOUSE_WORD}, avec ${STAFF.colleague}, rue des Kanaris 12`
  const opened = await legal.call<{ id: string }>(
    'POST',
    `/api/v1/youth-files/${file.id}/legal-procedures`,
    {
      definition: 'be.thb',
      facts: { unaccompanied: 'yes', recognisedCentre: 'yes' },
      note: canary,
      reference: HOUSE_WORD,
    },
    once(),
  )
  await legal.call(
    'POST',
    `/api/v1/legal-procedures/${opened.body.id}/events`,
    { event: 'referral_to_recognised_centre', on: '2026-01-05', note: canary },
    { ...once(), ...ifMatch(1) },
  )
  await legal.call(
    'POST',
    `/api/v1/legal-procedures/${opened.body.id}/events`,
    { event: 'ai_issued', on: '2026-01-12', printedUntil: '2026-04-10', document: { number: HOUSE_WORD } },
    { ...once(), ...ifMatch(2) },
  )
  const choices = await maker.call<{
    law: string[]
    summaries: { purpose: string; audience: string; sections: { id: string }[] }[]
  }>('GET', `/api/v1/youth-files/${file.id}/documents`)
  expect(choices.body.law).toEqual(['sheet', 'hearing', 'path', 'renewal', 'opinion'])
  for (const { purpose, audience, sections } of choices.body.summaries) {
    if (audience === 'internal') continue
    const document = { what: 'summary', purpose, sections: sections.map(one => one.id) }
    for (const language of ['fr', 'nl', 'en'])
      await search(`summary for ${purpose}`, { document, audience, language })
  }
  for (const audience of ['external', 'court'])
    for (const form of ['sheet', 'hearing', 'renewal', 'opinion'])
      await search(`law ${form}`, { document: { what: 'law', form }, audience, language: 'fr' })
  const contract = await proposedContract(file.id, await house.person('COO'), `${PLAIN} ${canary}`, {
    referents: [author, maker.id],
    director: director.id,
  })
  for (const audience of OUTSIDE)
    for (const language of ['fr', 'nl'])
      await search(`contract for ${audience}`, {
        document: { what: 'contract', form: 'text', textId: contract.id },
        audience,
        language,
      })
  // The sheet is of a text in force; who signs it is not what is looked for here.
  await house.rows('SET session_replication_role = replica')
  await house.rows(`UPDATE contract_text SET status = 'signed', signed_on = '2026-11-20' WHERE id = $1`, [
    contract.id,
  ])
  await house.rows('SET session_replication_role = origin')
  await search('sheet of a stage', {
    document: { what: 'contract', form: 'stage', textId: contract.id },
    audience: 'youth',
    language: 'fr',
  })
  await search('law path', { document: { what: 'law', form: 'path' }, audience: 'youth', language: 'nl' })
  const plan = await maker.call<{ id: string; version: number }>(
    'POST',
    `/api/v1/youth-files/${file.id}/exit-plans`,
    { plannedOn: null },
    once(),
  )
  const stands = { state: 'planned', note: `${PLAIN} ${canary}` }
  const pillars = ['housing', 'income', 'residence', 'healthCover', 'referencePerson']
  const written = await maker.call(
    'PATCH',
    `/api/v1/exit-plans/${plan.body.id}`,
    {
      pillars: Object.fromEntries(pillars.map(pillar => [pillar, stands])),
      farewell: PLACE,
      safetyPlan: PLACE,
    },
    ifMatch(plan.body.version),
  )
  expect(written.status).toBe(200)
  for (const audience of ['external', 'youth'])
    await search(`exit for ${audience}`, { document: { what: 'exit' }, audience, language: 'fr' })
  await search('my project', { document: { what: 'project' }, audience: 'youth', language: 'fr' })
  for (const sheet of ['rights', 'house-rules'])
    await search(sheet, {
      document: { what: 'sheet', sheet, language: 'ar' },
      audience: 'youth',
      language: 'fr',
    })

  console.info(`outside: ${JSON.stringify({ kinds: kinds.length, ...counts })}, 0 canaries`)
  expect(counts.papers + counts.refused).toBeGreaterThan(kinds.length)
  expect(counts.plain).toBeGreaterThan(counts.papers / 2)
}, 600_000)
