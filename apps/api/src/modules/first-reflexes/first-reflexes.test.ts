import type { Entry } from '@havre/contracts/entries.ts'
import type { ReflexQuestion, ReflexResult } from '@havre/contracts/first-reflexes.ts'
import type { PartnerItem } from '@havre/contracts/partners.ts'
import { reflexAnswers } from '@havre/kinds/fields/reflex.ts'
import { residenceRiskScreening } from '@havre/kinds/kinds/residence-risk-screening.ts'
import { draftSchema } from '@havre/kinds/schema.ts'
import { describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const educator = await house.person('EDU')
const path = '/api/v1/first-reflexes'
const evaluate = (body: object, by = educator) => by.call<ReflexResult>('POST', `${path}/evaluation`, body)
const ask = (answers: object) => evaluate({ answers })

/** Every row of every table, as one number each: what changes when anything at all is kept. */
async function everything() {
  const tables = await house.rows(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  )
  const contents: Record<string, unknown> = {}
  for (const { name } of tables) {
    // When a session was seen last is no word of what was asked.
    const row = `to_jsonb(t) - 'seen_at' - 'last_seen_at'`
    const [found] = await house.rows(
      `SELECT count(*)::int AS n, md5(coalesce(string_agg(md5((${row})::text), '' ORDER BY (${row})::text), '')) AS digest
       FROM ${String(name)} t`,
    )
    contents[String(name)] = found
  }
  return contents
}

describe('asked about nobody', () => {
  it('asks 48 questions by theme, to anybody of the house', async () => {
    const { body } = await educator.call<{ themes: { questions: ReflexQuestion[] }[] }>('GET', path)
    expect(body.themes.flatMap(({ questions }) => questions)).toHaveLength(48)
  })

  it('says what the answers show, the gravest first, and leaves every table of the house as it was', async () => {
    await educator.call('GET', path)
    const before = await everything()
    expect(Object.keys(before).length).toBeGreaterThan(40)
    const { status, body } = await ask({ 'RS-04': 'no', 'RS-06': 'no', 'RS-24': 'no', 'RS-18': 'unknown' })
    expect([status, body.severity, body.risks.map(({ id, state }) => `${id} ${state}`)]).toEqual([
      200,
      'critical',
      ['RS-04 shown', 'RS-06 shown', 'RS-18 clarify', 'RS-24 shown'],
    ])
    expect(body.risks.map(({ basis }) => basis && [basis.text.nl, basis.article])).toEqual([
      ['Programmawet van 24 december 2002 (voogdij)', '6'],
      ['Programmawet van 24 december 2002 (voogdij)', '6'],
      ['Dublinverordening', '8'],
      null,
    ])
    await educator.call('GET', path)
    expect(await everything()).toEqual(before)
    // What is kept of anything shows: here, the trace of reading the directory.
    await educator.call('POST', '/api/v1/partners/search', {})
    expect(await everything()).not.toEqual(before)
  })

  it('refuses an answer of the wrong kind at its place, a question that is none, and a day to come', async () => {
    expect((await ask({ 'RS-10': 'yes' })).body).toMatchObject({
      rule: 'reflex-refused',
      errors: [{ pointer: '#/answers/RS-10' }],
    })
    expect((await ask({ 'RS-04': '2026-11-26' })).status).toBe(422)
    expect([(await ask({ 'RS-49': 'yes' })).status, (await ask({ 'RS-10': '2026-02-30' })).status]).toEqual([
      400, 400,
    ])
    expect((await evaluate({ answers: { 'RS-24': 'no' }, answeredOn: day(1) })).body).toMatchObject({
      errors: [{ pointer: '#/answeredOn', code: 'in-the-future' }],
    })
  })
})

describe('kept on a file', () => {
  const answers = { rs04: 'yes', rs24: 'no', rs14: 'unknown', rs10: day(40), rs22Unknown: 'unknown' }

  async function fileOf(legal: Person) {
    const file = await buildFile(house)
    await nameOnFile(house, file, legal.id, 'legal')
    return file
  }

  it('are started from the file, signed as an act of the legal axis, and read back to be computed', async () => {
    const legal = await house.person('LEG')
    const file = await fileOf(legal)
    const opened = await legal.call<{ can: { start: string[] } }>('GET', `/api/v1/youth-files/${file.id}`)
    expect(opened.body.can.start).toContain('residence-risk-screening')
    const body = { kind: 'residence-risk-screening' }
    const started = await legal.call<Entry>('POST', `/api/v1/youth-files/${file.id}/entries`, body, once())
    const at = `/api/v1/entries/${started.body.id}`
    expect((await legal.call('POST', `${at}/signature`, {}, ifMatch(1))).body).toMatchObject({
      rule: 'answers-incomplete',
      errors: [{ pointer: '#/answers/rs04' }],
    })
    const given = { ...answers, handOver: 'noLawyer' }
    await legal.call('PUT', `${at}/answers`, { answers: given }, ifMatch(1))
    const signed = await legal.call<Entry>('POST', `${at}/signature`, {}, ifMatch(2))
    expect(signed.body).toMatchObject({
      status: 'signed',
      compartment: 'LEGAL',
      axes: ['legal'],
      answers: given,
    })

    const kept = draftSchema(residenceRiskScreening).parse((await legal.call<Entry>('GET', at)).body.answers)
    const answeredOn = day(0)
    const { body: found } = await evaluate({ answers: reflexAnswers(kept), answeredOn }, legal)
    // Accompanied by a parent: no guardian of the Service, and whoever does not know whether they are locked up must ask today.
    expect(found.risks.map(({ id, state, who, by }) => [id, state, who, by])).toEqual([
      ['RS-22', 'clarify', 'parents', day(0)],
      ['RS-14', 'clarify', 'lawyer', day(0)],
      ['RS-10', 'shown', 'parents', day(7)],
      ['RS-24', 'shown', 'parents', day(7)],
    ])
    const tasks = await legal.call<{ tasks: { title: string }[] }>('GET', `/api/v1/youth-files/${file.id}`)
    expect(tasks.body.tasks.map(({ title }) => title)).toEqual(['Passer les risques de séjour à un avocat'])
    // In no copy outside the sealed answers.
    const facets = await house.rows('SELECT key FROM entry_facet WHERE entry_id = $1', [started.body.id])
    expect(facets).toEqual([])
  })

  it('are handed over on paper: what to do, who, by when and how sure, with every answer below', async () => {
    const legal = await house.person('LEG')
    const file = await fileOf(legal)
    const entryId = await buildEntry(house, file, {
      kind: 'residence-risk-screening',
      authorId: legal.id,
      answers: { rs04: 'yes', rs24: 'no', rs40: 'yes' },
    })
    const order = {
      document: { what: 'entry', entryId },
      audience: 'external',
      language: 'fr',
      reason: 'Transmis à l’avocat',
    } as const
    const preview = await previewAs(legal, file.id, order)
    const printed = await printAs(house, legal, file.id, order, preview.body)
    expect([preview.status, preview.body.leaks, printed.status]).toEqual([200, [], 201])
    const paper = textOf(printed.pdf).replaceAll(/[\s\u200B]+/gu, ' ')
    for (const words of [
      'pas un avis juridique',
      'Dans les 7 jours · Sans défense',
      'Demander un avocat pro deo',
      'les parents',
      'pratique de la maison',
      'Loi du 15 décembre 1980 (étrangers), art. 9ter (à vérifier)',
    ])
      expect(paper).toContain(words)
  })

  it('are not for who has no part in the legal file', async () => {
    const legal = await house.person('LEG')
    const file = await fileOf(legal)
    const body = { kind: 'residence-risk-screening' }
    const started = await legal.call<Entry>('POST', `/api/v1/youth-files/${file.id}/entries`, body, once())
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
    const seen = await referent.call('GET', `/api/v1/entries/${started.body.id}`)
    const begun = await referent.call('POST', `/api/v1/youth-files/${file.id}/entries`, body, once())
    expect([seen.status, begun.status]).toEqual([404, 403])
  })

  it('name the kind of help, which the directory answers for who works in the house and for nobody else', async () => {
    const service = {
      name: 'Aide juridique fictive',
      kind: 'legalAid',
      helps: ['legalAdvice'],
      languages: ['fr'],
    }
    await educator.call('POST', '/api/v1/partners', service, once())
    const { body } = await ask({ 'RS-24': 'no', 'RS-48': 'no' })
    const helps = Object.fromEntries(body.risks.map(risk => [risk.id, risk.helps]))
    expect(helps).toEqual({ 'RS-24': ['legalAdvice'], 'RS-48': [] })
    const search = (by: Person) =>
      by.call<{ items: PartnerItem[] }>('POST', '/api/v1/partners/search', { help: 'legalAdvice' })
    expect((await search(educator)).body.items.map(({ name }) => name)).toEqual([service.name])
    expect((await search(await house.person('LAW'))).status).toBe(404)
  })
})
