import type { Form } from '@havre/contracts/forms.ts'
import { EMPTY_FORM, type FormContent, type OwnForm } from '@havre/kinds/forms/content.ts'
import type { CodeField, Field } from '@havre/kinds/kind.ts'
import { expect } from 'vitest'
import { type House, ifMatch, once } from './harness.ts'

const named = (en: string) => ({ fr: `${en} (fr)`, nl: `${en} (nl)`, en })

export const mood: CodeField = {
  id: 'mood',
  type: 'code',
  label: named('Mood'),
  facet: true,
  options: [
    { code: 'good', label: named('Good') },
    { code: 'low', label: named('Low') },
  ],
}
export const note: Field = {
  id: 'note',
  type: 'text',
  voice: 'fact',
  maxLength: 500,
  label: named('What was seen'),
}
export const slept: Field = { id: 'slept', type: 'bool', label: named('Slept through') }

/** A sound form with these fields. */
export function formWith(fields: readonly Field[] = [mood, note], change: Partial<OwnForm> = {}): OwnForm {
  return {
    ...EMPTY_FORM,
    axes: ['guidance'],
    title: named('Night watch'),
    description: named('How the night went'),
    summary: ['mood'],
    sections: [{ id: 'night', title: named('The night'), fields }],
    ...change,
  }
}

/** The two people that a form needs, and what each does to it through HTTP. */
export async function formMakers(house: House) {
  const adm = await house.person('ADM')
  const dir = await house.person('DIR')
  const at = (form: { id: string }, rest = '') => `/api/v1/forms/${form.id}${rest}`
  const read = async (form: { id: string }) => (await adm.call<Form>('GET', at(form))).body
  const begin = async (kind?: string) =>
    (await adm.call<Form>('POST', '/api/v1/forms', kind ? { kind } : {}, once())).body
  const write = async (form: { id: string }, content: FormContent) => {
    const { version } = await read(form)
    const { status } = await adm.call('PUT', at(form, '/draft'), { content }, ifMatch(version))
    expect(status).toBe(200)
    return read(form)
  }
  const propose = async (form: Form) => {
    const { body } = await adm.call<Form>('POST', at(form, '/proposal'), {}, ifMatch(form.version))
    expect(body.proposed).not.toBeNull()
    return body
  }
  const publish = async (form: Form) => {
    const { status, body } = await dir.call<Form>('POST', at(form, '/publication'), {}, ifMatch(form.version))
    expect([status, body.proposed]).toEqual([200, null])
    return body
  }
  const make = async (content: FormContent, kind?: string) =>
    publish(await propose(await write(await begin(kind), content)))
  return { adm, dir, at, read, begin, write, propose, publish, make }
}
