import type { Form } from '@havre/contracts/forms.ts'
import type { OwnForm } from '@havre/kinds/forms/content.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { describe, expect, it } from 'vitest'
import { formMakers, formWith, mood, note } from '../../../test/form-makers.ts'
import { ifMatch, once, openHouse } from '../../../test/harness.ts'
import { sql } from '../../db/sql.ts'
import { buildAccount, buildCentre, buildSession } from '../../demo/builders.ts'

const house = await openHouse()
const { adm, dir, at, read, begin, write, propose, publish, make } = await formMakers(house)
const versions = (kind: string) => house.rows('SELECT version FROM kind_definition WHERE id = $1', [kind])

describe('who may', () => {
  it('write is the administrator, publish a director, read the controllers; to all others there is no form', async () => {
    const form = await propose(await write(await begin(), formWith()))
    for (const role of ROLES) {
      const person = await house.person(role)
      const statuses = [
        (await person.call('GET', at(form))).status,
        (await person.call('PUT', at(form, '/draft'), { content: formWith() }, ifMatch(9999))).status,
        (await person.call('POST', at(form, '/publication'), {}, ifMatch(9999))).status,
      ]
      const may = { ADM: [200, 412, 404], DIR: [200, 404, 412], AUD: [200, 404, 404], DPO: [200, 404, 404] }
      expect([role, statuses]).toEqual([role, Reflect.get(may, role) ?? [404, 404, 404]])
    }
  })

  it('nobody publishes alone, whatever roles they hold, nor without having just proved who they are', async () => {
    const form = await propose(await write(await begin(), formWith()))
    expect((await adm.call('POST', at(form, '/publication'), {}, ifMatch(form.version))).status).toBe(404)
    // Somebody who once proposed it and is a director now: PostgreSQL does not take two roles for two people.
    await house.client.query('UPDATE form SET proposed_by = $2 WHERE id = $1', [form.id, dir.id])
    const alone = await dir.call('POST', at(form, '/publication'), {}, ifMatch(form.version))
    expect(alone.body).toMatchObject({ status: 422, rule: 'two-people' })
    await house.client.query('UPDATE form SET proposed_by = $2 WHERE id = $1', [form.id, adm.id])

    const id = await buildAccount(house, ['DIR'])
    const { accessToken } = house.app.accessToken(await buildSession(house, id))
    const stale = await house.app.inject({
      method: 'POST',
      url: at(form, '/publication'),
      headers: { authorization: `Bearer ${accessToken}`, ...ifMatch(form.version) },
      payload: {},
    })
    expect(stale.json()).toMatchObject({ type: '/problems/confirmation-needed' })
    expect(await versions(form.kind)).toEqual([])
  })

  it('another centre sees neither the draft nor what was published, and answers like for what is absent', async () => {
    const form = await make(formWith())
    const abroad = await buildCentre(house.client, house.keyring)
    const sid = await buildSession(abroad, await buildAccount(abroad, ['ADM']), { confirmed: true })
    const [forms, kinds] = await house.door.group(sid, [
      sql`SELECT id FROM form`,
      sql`SELECT id FROM kind_definition WHERE NOT built_in`,
    ])
    expect([forms, kinds]).toEqual([[], []])
    const [outcome] = await house.door.group(sid, [
      sql`SELECT app.retire_form(${form.id}::uuid, ${form.version}::int, true) AS o`,
    ])
    expect(outcome).toEqual([{ o: 'absent' }])
  })
})

describe('what PostgreSQL refuses, whatever the service says', () => {
  const forge = async (form: Form, definition: object) => {
    const [rows] = await house.door.group(dir.sid, [
      sql`SELECT app.publish_form(${form.id}::uuid, ${form.version}::int, ${definition}::jsonb) AS outcome`,
    ])
    return rows?.[0]?.outcome
  }

  it('another definition than the one proposed, another name, another compartment, another type', async () => {
    const first = await make(formWith())
    const change = async (content: OwnForm) => {
      const { version } = await read(first)
      await house.client.query(
        'UPDATE form SET content = $2, proposed_by = $3, proposed_at = now(), version = version + 1 WHERE id = $1',
        [first.id, JSON.stringify(content), adm.id],
      )
      return { ...first, version: version + 1 }
    }
    const same = await change(formWith())
    expect(await forge(same, { ...formWith([mood]), id: first.kind })).toBe('unsound')
    expect(await forge(same, { ...formWith(), id: 'educ-note' })).toBe('unsound')
    const elsewhere = formWith(undefined, { compartment: 'OPS' })
    expect(await forge(await change(elsewhere), { ...elsewhere, id: first.kind })).toBe('unsound')
    const retyped = formWith([mood, { id: 'note', type: 'date', label: note.label }])
    expect(await forge(await change(retyped), { ...retyped, id: first.kind })).toBe('unsound')
    expect(await versions(first.kind)).toEqual([{ version: 1 }])
  })

  it('a write to kinds or to a proposal by hand', async () => {
    const form = await propose(await write(await begin(), formWith()))
    for (const [who, statement] of [
      [adm, sql`UPDATE kind_definition SET retired_at = now()`],
      [dir, sql`INSERT INTO kind_definition (id, version, built_in, definition) VALUES ('x', 1, true, '{}')`],
      [adm, sql`UPDATE form SET kind = 'educ-note'`],
      [adm, sql`UPDATE form SET proposed_by = ${dir.id}::uuid WHERE id = ${form.id}`],
      [adm, sql`DELETE FROM form`],
    ] as const)
      await expect(house.door.group(who.sid, [statement])).rejects.toThrow()
    const [rows] = await house.door.group(dir.sid, [sql`UPDATE form SET content = '{}' RETURNING id`])
    expect(rows).toEqual([])
  })
})

describe('two at once', () => {
  it('publish one version, and the second is told', async () => {
    const form = await propose(await write(await begin(), formWith()))
    const other = await house.person('DIR')
    const replies = await Promise.all(
      [dir, other, dir, other].map(one =>
        one.call('POST', at(form, '/publication'), {}, ifMatch(form.version)),
      ),
    )
    expect(replies.map(reply => reply.status).sort()).toEqual([200, 412, 412, 412])
    expect(await versions(form.kind)).toEqual([{ version: 1 }])
  })

  it('write: the later one gets both versions and nothing is overwritten', async () => {
    const draft = await write(await begin(), formWith())
    const late = await adm.call<{ current: Form }>(
      'PUT',
      at(draft, '/draft'),
      { content: formWith([mood]) },
      ifMatch(1),
    )
    expect(late.status).toBe(412)
    expect(late.body.current.content).toEqual(formWith())
  })

  it('a proposal is not written on, and what was not proposed is not published', async () => {
    const draft = await write(await begin(), formWith())
    const early = await dir.call('POST', at(draft, '/publication'), {}, ifMatch(draft.version))
    expect(early.body).toMatchObject({ status: 422, rule: 'form-not-proposed' })
    const proposed = await propose(draft)
    const late = await adm.call(
      'PUT',
      at(draft, '/draft'),
      { content: formWith() },
      ifMatch(proposed.version),
    )
    expect(late.body).toMatchObject({ status: 422, rule: 'form-proposed' })
    await publish(proposed)
  })

  it('a repeated request begins one form', async () => {
    const key = once()
    const [a, b] = [
      await adm.call('POST', '/api/v1/forms', {}, key),
      await adm.call('POST', '/api/v1/forms', {}, key),
    ]
    expect([b.status, b.body.id]).toEqual([201, a.body.id])
  })
})
