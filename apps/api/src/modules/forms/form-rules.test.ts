import type { Form } from '@havre/contracts/forms.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import type { Adaptation, FormContent } from '@havre/kinds/forms/content.ts'
import { describe, expect, it } from 'vitest'
import { formMakers, formWith, mood, note } from '../../../test/form-makers.ts'
import { ifMatch, once, openHouse } from '../../../test/harness.ts'
import { renewAdditions } from '../../db/renew-additions.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const { adm, dir, at, read, begin, write, propose, publish, make } = await formMakers(house)
const edu = await house.person('EDU')
const save = async (form: Form, content: unknown) =>
  adm.call<{ errors: { pointer: string; code: string }[] }>(
    'PUT',
    at(form, '/draft'),
    { content },
    ifMatch(form.version),
  )
const told = async (content: FormContent, form?: Form) =>
  (await write(form ?? (await begin()), content)).problems.map(({ pointer, code }) => `${pointer} ${code}`)

describe('a draft', () => {
  it('is kept unfinished, but is never something that is no form', async () => {
    const form = await begin()
    const many = Array.from({ length: 10_000 }, (_, n) => ({ ...note, id: `f${n}` }))
    const one = (field: object) => formWith().sections.map(section => ({ ...section, fields: [field] }))
    for (const [content, status] of [
      [formWith(many.slice(0, 61)), 400],
      [formWith(many), 413],
      [{ ...formWith(), sections: one({ ...note, id: 'constructor' }) }, 400],
      [{ ...formWith(), sections: one({ ...note, id: 'toString' }) }, 400],
      [{ ...formWith(), sections: one({ ...note, type: 'html' }) }, 400],
      [{ ...formWith(), title: { fr: 'a\u202eb', nl: '', en: '' } }, 400],
      [{ ...formWith(), writtenBy: 'register' }, 400],
      [{ ...formWith(), compartment: 'TASK' }, 400],
      [{ ...formWith(), built_in: true }, 400],
      [null, 400],
    ] as const) {
      expect((await save(form, content)).status).toBe(status)
    }
    const forged = `{"content":${JSON.stringify(formWith()).replace('"axes"', '"__proto__":{"x":1},"axes"')}}`
    const reply = await house.app.inject({
      method: 'PUT',
      url: at(form, '/draft'),
      headers: {
        authorization: `Bearer ${adm.token}`,
        'content-type': 'application/json',
        ...ifMatch(form.version),
      },
      payload: forged,
    })
    expect(reply.statusCode).toBe(400)
    expect(await read(form)).toMatchObject({ version: 1, drafted: true })
  })

  it('is told what gives the house away: its words, its people, its places', async () => {
    const word = await dir.call('POST', '/api/v1/house-words', { word: 'Zénobie' }, once())
    expect(word.status).toBe(201)
    const problems = await told(
      formWith([
        mood,
        { ...note, label: { fr: 'Retour de chez Zénobie', nl: 'Kerkstraat 12', en: '<i>Seen</i>' } },
      ]),
    )
    expect(problems).toEqual([
      '#/content/sections/0/fields/1/label/fr leak-house',
      '#/content/sections/0/fields/1/label/nl leak-street',
      '#/content/sections/0/fields/1/label/en markup',
    ])
  })

  it('is not proposed while anything is wrong with it, and every problem is told', async () => {
    const form = await write(await begin(), formWith([mood], { title: { fr: 'Veille', nl: '', en: '' } }))
    expect(form.can.propose).toBe(false)
    const refused = await adm.call('POST', at(form, '/proposal'), {}, ifMatch(form.version))
    expect(refused.body).toMatchObject({ status: 422, rule: 'form-unsound' })
    expect(refused.body.errors).toEqual([
      { pointer: '#/content/title/nl', code: 'blank-text' },
      { pointer: '#/content/title/en', code: 'blank-text' },
    ])
  })

  it('keeps what was published as it was: who reads it, how many there are, what a field holds', async () => {
    const form = await make(formWith())
    expect(await told(formWith(undefined, { compartment: 'OPS', perFile: 'one' }), form)).toEqual([
      '#/content/compartment fixed-since-published',
      '#/content/perFile fixed-since-published',
    ])
    expect(await told(formWith([mood, { id: 'note', type: 'date', label: note.label }]), form)).toEqual([
      '#/content/sections/0/fields/1/type type-changed',
    ])
  })
})

describe('what is added to a shipped form', () => {
  const shipped = findKind('referent-meeting')
  const added: Adaptation = {
    sections: [{ id: 'centreA1', title: note.label, fields: [{ ...note, id: 'centreB2' }] }],
    days: {},
  }

  it('stands on new entries, in a number range of its own; when it is retired the shipped form is back', async () => {
    const form = await make(added, 'referent-meeting')
    expect(form).toMatchObject({ adapts: true, versions: [{ version: 1000 }], content: added })
    const person = await house.person('REF', 'EDU')
    const file = await buildFile(house, { phase: 'observation' })
    await nameOnFile(house, file, person.id, 'referent')
    const start = () =>
      person.call<{ id: string; kindVersion: number }>(
        'POST',
        `/api/v1/youth-files/${file.id}/entries`,
        { kind: 'referent-meeting' },
        once(),
      )
    const { body: entry } = await start()
    expect(entry.kindVersion).toBe(1000)
    const kept = await person.call(
      'PUT',
      `/api/v1/entries/${entry.id}/answers`,
      { answers: { centreB2: 'Parlé du jardin' } },
      ifMatch(1),
    )
    expect(kept.status).toBe(200)
    await adm.call('POST', at(form, '/retirement'), { retired: true }, ifMatch(form.version))
    expect((await start()).body.kindVersion).toBe(shipped?.version)
  })

  it('is begun once for each shipped form, and never for what is none or what a register writes', async () => {
    await begin('educ-note')
    expect((await adm.call('POST', '/api/v1/forms', { kind: 'educ-note' }, once())).status).toBe(409)
    for (const kind of ['horoscope', 'disappearance-report', 'constructor'])
      expect((await adm.call('POST', '/api/v1/forms', { kind }, once())).body.errors).toEqual([
        { pointer: '#/kind', code: 'unknown-kind' },
      ])
  })

  it('changes nothing that is shipped, even when PostgreSQL is asked directly', async () => {
    const form = await propose(await write(await begin('school-follow-up'), added))
    const base = findKind('school-follow-up')
    const forge = (definition: object) =>
      house.door.group(dir.sid, [
        {
          name: `forge-${JSON.stringify(definition).length}`,
          text: 'SELECT app.publish_form($1, $2, $3) AS outcome',
          values: [form.id, form.version, definition],
        },
      ])
    const whole = { ...base, sections: [...(base?.sections ?? []), ...added.sections] }
    for (const definition of [
      { ...whole, compartment: 'OPS' },
      { ...whole, retention: 'R-12m' },
      { ...whole, sections: added.sections },
      { ...whole, sections: [...whole.sections].reverse() },
    ])
      expect((await forge(definition))[0]).toEqual([{ outcome: 'unsound' }])
    await publish(form)
  })

  it('is put onto the form of the next release, once', async () => {
    const form = await make(added, 'family-contact')
    const rows = () =>
      house.rows(
        `SELECT version, base, published_by, definition #>> '{title,en}' AS title FROM kind_definition
         WHERE id = 'family-contact' AND NOT built_in ORDER BY version`,
      )
    // As if the release before had another title: what stands now was made from that one.
    await house.client.query(
      `UPDATE kind_definition SET definition = jsonb_set(definition, '{title,en}', '"As it was"')
       WHERE id = 'family-contact' AND NOT built_in`,
    )
    await renewAdditions(house.client)
    await renewAdditions(house.client)
    const title = findKind('family-contact')?.title.en
    expect(await rows()).toEqual([
      { version: 1000, base: 1, published_by: dir.id, title: 'As it was' },
      { version: 1001, base: 1, published_by: null, title },
    ])
    expect((await read(form)).versions.map(one => [one.version, one.publishedBy?.id])).toEqual([
      [1001, undefined],
      [1000, dir.id],
    ])
    expect(
      (await edu.call<{ items: { id: string; version: number }[] }>('GET', '/api/v1/kinds')).body.items,
    ).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'family-contact', version: 1001 })]))
  })
})
