import type { Form } from '@havre/contracts/forms.ts'
import type { CodeField } from '@havre/kinds/kind.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { formMakers, formWith, mood, note, slept } from '../../../test/form-makers.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const { adm, dir, at, read, begin, write, propose, publish, make } = await formMakers(house)
let edu: Person
beforeAll(async () => {
  edu = await house.person('EDU')
})

const start = (kind: string, youthId: string, more = {}) =>
  edu.call<{ id: string; kindVersion: number; errors?: object[] }>(
    'POST',
    `/api/v1/youth-files/${youthId}/entries`,
    { kind, ...more },
    once(),
  )
const acts = async (form: { id: string }) =>
  (await house.rows('SELECT action FROM trace WHERE $1 = ANY (object_ids) ORDER BY at, id', [form.id])).map(
    row => row.action,
  )

describe('a form of the centre', () => {
  it('is written by the administrator, published by a director, and filled like any other; each step leaves a trace', async () => {
    const draft = await begin()
    expect(draft.kind).toMatch(/^own-[0-9a-f]{32}$/)
    expect(draft.problems.map(one => one.pointer)).toContain('#/content/title/fr')
    const followUps = [{ id: 'again', title: note.label, forRole: 'REF', due: { days: 30 } } as const]
    const whole = formWith(undefined, { followUps })
    const proposed = await propose(await write(draft, whole))
    const file = await buildFile(house, { phase: 'observation' })
    // A draft is nothing that entries know.
    expect((await start(draft.kind, file.id)).body.errors).toEqual([
      { pointer: '#/kind', code: 'unknown-kind' },
    ])
    const done = await publish(proposed)
    expect(done).toMatchObject({ drafted: false, versions: [{ version: 1 }], content: whole })

    const page = await edu.call<{ can: { start: string[] } }>('GET', `/api/v1/youth-files/${file.id}`)
    expect(page.body.can.start).toContain(draft.kind)
    const kinds = await edu.call<{ items: { id: string; version: number }[] }>('GET', '/api/v1/kinds')
    expect(kinds.body.items.filter(kind => kind.id === draft.kind).map(kind => kind.version)).toEqual([1])

    const { body: entry } = await start(draft.kind, file.id)
    const answers = { mood: 'low', note: 'Réveillée deux fois' }
    const wrong = await edu.call(
      'PUT',
      `/api/v1/entries/${entry.id}/answers`,
      { answers: { mood: 'great' } },
      ifMatch(1),
    )
    expect(wrong.status).toBe(400)
    await edu.call('PUT', `/api/v1/entries/${entry.id}/answers`, { answers }, ifMatch(1))
    const signed = await edu.call('POST', `/api/v1/entries/${entry.id}/signature`, {}, ifMatch(2))
    expect(signed.status).toBe(200)
    expect(await house.rows('SELECT key, value FROM entry_facet WHERE entry_id = $1', [entry.id])).toEqual([
      { key: 'mood', value: 'low' },
    ])
    expect(await house.rows('SELECT follow_up, for_role FROM task WHERE entry_id = $1', [entry.id])).toEqual([
      { follow_up: 'again', for_role: 'REF' },
    ])
    expect(new Set(await acts(draft))).toEqual(
      new Set(['form.insert', 'form.update', 'form.read', 'form.proposed', 'form.published']),
    )
  })

  it('changes as a new version; an old answer keeps its form, and so does its correction', async () => {
    const first = await make(formWith())
    const file = await buildFile(house, { phase: 'observation' })
    const { body: old } = await start(first.kind, file.id)
    await edu.call('PUT', `/api/v1/entries/${old.id}/answers`, { answers: { mood: 'low' } }, ifMatch(1))
    await edu.call('POST', `/api/v1/entries/${old.id}/signature`, {}, ifMatch(2))

    const fewer: CodeField = { ...mood, options: mood.options.slice(0, 1) }
    const second = await publish(await propose(await write(first, formWith([fewer, note, slept]))))
    expect(second.versions.map(one => one.version)).toEqual([2, 1])
    expect((await edu.call('GET', `/api/v1/entries/${old.id}`)).body).toMatchObject({
      kindVersion: 1,
      answers: { mood: 'low' },
    })
    expect((await start(first.kind, file.id)).body.kindVersion).toBe(2)
    const correction = await start(first.kind, file.id, { correctsId: old.id })
    expect(correction.body).toMatchObject({ kindVersion: 1, answers: { mood: 'low' } })
    const kept = await edu.call(
      'PUT',
      `/api/v1/entries/${correction.body.id}/answers`,
      { answers: { mood: 'low', note: 'x' } },
      ifMatch(1),
    )
    expect(kept.status).toBe(200)
  })

  it('is not taken out of use before it was ever published', async () => {
    const draft = await begin()
    const refused = await adm.call(
      'POST',
      at(draft, '/retirement'),
      { retired: true },
      ifMatch(draft.version),
    )
    expect(refused).toMatchObject({ status: 403, body: { action: 'retire' } })
    expect((await read(draft)).version).toBe(draft.version)
    expect(
      await house.rows("SELECT outcome FROM trace WHERE action = 'form.retired' AND $1 = ANY (object_ids)", [
        draft.id,
      ]),
    ).toEqual([{ outcome: 'refused' }])
  })

  it('is taken out of use and back: no new entries, corrections still', async () => {
    const form = await make(formWith())
    const file = await buildFile(house, { phase: 'observation' })
    const retire = async (retired: boolean) => {
      const { version } = await read(form)
      return adm.call<Form>('POST', at(form, '/retirement'), { retired }, ifMatch(version))
    }
    expect((await retire(true)).body.retired).toBe(true)
    expect((await start(form.kind, file.id)).body).toMatchObject({ status: 422, rule: 'form-retired' })
    const page = await edu.call<{ can: { start: string[] } }>('GET', `/api/v1/youth-files/${file.id}`)
    expect(page.body.can.start).not.toContain(form.kind)
    expect((await retire(false)).body.retired).toBe(false)
    expect((await start(form.kind, file.id)).status).toBe(201)
    expect(await acts(form)).toEqual(expect.arrayContaining(['form.retired', 'form.reinstated']))
  })

  it('goes back to the administrator with a word, and can be taken back or set aside', async () => {
    const proposed = await propose(await write(await begin(), formWith()))
    const sent = await dir.call<Form>(
      'POST',
      at(proposed, '/return'),
      { note: 'Trop long' },
      ifMatch(proposed.version),
    )
    expect(sent.body).toMatchObject({ proposed: null, returnedNote: 'Trop long', drafted: true })
    const again = await propose(await write(proposed, formWith([mood])))
    expect(again.returnedNote).toBeNull()
    const back = await adm.call<Form>('DELETE', at(again, '/proposal'), undefined, ifMatch(again.version))
    expect([back.status, back.body.can.write]).toEqual([200, true])
    const gone = await adm.call('DELETE', at(again, '/draft'), undefined, ifMatch(back.body.version))
    expect(gone.status).toBe(200)
    expect((await adm.call('GET', at(again))).status).toBe(404)
    const list = await adm.call<{ items: { id: string }[] }>('GET', '/api/v1/forms')
    expect(list.body.items.map(one => one.id)).not.toContain(again.id)
  })
})
