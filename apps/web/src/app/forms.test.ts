import { randomUUID } from 'node:crypto'
import type { Audience, Form } from '@havre/contracts/forms.ts'
import { routes } from '@havre/contracts/wire.ts'
import { EMPTY_ADAPTATION, EMPTY_FORM, type FormContent, type OwnForm } from '@havre/kinds/forms/content.ts'
import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { administrator, director } from '../../test/people.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
const named = (fr: string) => ({ fr, nl: `${fr} (nl)`, en: `${fr} (en)` })
const id = randomUUID()
const content: OwnForm = {
  ...EMPTY_FORM,
  axes: ['guidance'],
  title: named('Veille de nuit'),
  description: named('La nuit'),
  summary: ['slept'],
  sections: [
    {
      id: 'night',
      title: named('La nuit'),
      fields: [
        { id: 'slept', type: 'bool', label: named('A dormi') },
        { id: 'seen', type: 'text', voice: 'fact', maxLength: 400, label: named('Ce qui a été vu') },
      ],
    },
  ],
}
const audience: Audience = {
  compartment: 'EDUC',
  aspect: null,
  name: named('Éducatif'),
  holds: named('projet, notes'),
  readers: [{ role: 'EDU', how: [named('dossiers où la personne est nommée')] }],
  writers: ['EDU'],
}
const can = { write: true, propose: true, withdraw: false, publish: false, retire: false }

/** A house with one form, which it keeps as it is told. */
function withForm(given: Partial<Form> = {}) {
  const form: Form = {
    id,
    kind: 'own-night',
    adapts: false,
    version: 3,
    content,
    drafted: true,
    proposed: null,
    returnedNote: null,
    retired: false,
    versions: [],
    problems: [],
    can,
    ...given,
  }
  const own: House['own'] = {
    listForms: () => ({
      items: [
        {
          id,
          kind: form.kind,
          title: named('Veille de nuit'),
          compartment: 'EDUC',
          adapts: form.adapts,
          published: null,
          retired: false,
          state: form.proposed ? 'proposed' : 'draft',
          updatedAt: new Date().toISOString(),
        },
      ],
      audiences: [audience],
      can: { create: true },
    }),
    getForm: () => form,
    saveForm: (_house, { body, ifMatch }) => {
      if (ifMatch !== `"${form.version}"`) return { slug: 'stale-version', current: form }
      form.content = routes.saveForm.body.parse(body).content
      form.version += 1
      return { version: form.version, problems: form.problems }
    },
    publishForm: () => ({ ...form, proposed: null, drafted: false, can: { ...can, write: false } }),
    returnForm: (_house, { body }) => ({
      ...form,
      proposed: null,
      returnedNote: routes.returnForm.body.parse(body).note,
      can: { ...can, write: false, publish: false },
    }),
  }
  return { form, own }
}
const fieldIds = (kept: FormContent) =>
  kept.sections.flatMap(section => section.fields.map(field => field.id))

describe('a form being written', () => {
  test('is saved by itself; fields move by buttons, and what was taken away comes back', async () => {
    const { form, own } = withForm()
    const { page } = await visit({ me: administrator(), own }, { at: `/forms/${id}` })
    await page.getByRole('button', { name: 'Monter : Ce qui a été vu' }).click()
    await expect.poll(() => fieldIds(form.content)).toEqual(['seen', 'slept'])
    await page.getByRole('button', { name: 'Retirer : A dormi' }).click()
    await expect.poll(() => fieldIds(form.content)).toEqual(['seen'])
    await page.getByRole('button', { name: 'Revenir en arrière' }).click()
    await expect.poll(() => fieldIds(form.content)).toEqual(['seen', 'slept'])
  })

  test('a problem is listed and leads to its box, folded away or not', async () => {
    const problems = [{ pointer: '#/content/sections/0/fields/1/label/nl', code: 'leak-street' }]
    const { own } = withForm({ problems, can: { ...can, propose: false } })
    const { page } = await visit({ me: administrator(), own }, { at: `/forms/${id}` })
    expect(await page.getByRole('button', { name: 'Proposer' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: /Une adresse ou un lieu/ }).click()
    const focused = page.locator('textarea:focus')
    expect(await focused.inputValue()).toBe('Ce qui a été vu (nl)')
  })

  test('of a date it is said on which side of the record it lies', async () => {
    const { form, own } = withForm({
      content: {
        ...content,
        sections: [
          {
            id: 'night',
            title: named('La nuit'),
            fields: [{ id: 'on', type: 'date', label: named('Vu le') }],
          },
        ],
      },
    })
    const { page } = await visit({ me: administrator(), own }, { at: `/forms/${id}` })
    const first = () => form.content.sections[0]?.fields[0]
    await page.locator('summary', { hasText: 'Vu le' }).click()
    await page.getByRole('radio', { name: 'Passée quand on signe' }).click()
    await expect.poll(first).toMatchObject({ tense: 'past' })
    await page.getByRole('radio', { name: 'Avant ou après' }).click()
    await expect.poll(first).not.toHaveProperty('tense')
  })

  test('what another window saved meanwhile is never overwritten without being asked', async () => {
    const { form, own } = withForm()
    const { page } = await visit({ me: administrator(), own }, { at: `/forms/${id}` })
    await page.getByRole('heading', { level: 1, name: 'Veille de nuit' }).waitFor()
    form.version = 9
    form.content = { ...content, title: named('D’une autre fenêtre') }
    const title = page.getByRole('group', { name: 'Titre', exact: true }).getByLabel(/Français/)
    await title.fill('La mienne')
    await page.getByText('Modifié ailleurs entre-temps').waitFor()
    expect(form.content).toMatchObject({ title: { fr: 'D’une autre fenêtre' } })
    await page.getByRole('button', { name: 'Prendre l’autre version' }).click()
    await page.getByRole('heading', { level: 1, name: 'D’une autre fenêtre' }).waitFor()
  })

  test('what adds to a shipped form shows that one closed, and lets its days be set', async () => {
    const { form, own } = withForm({ kind: 'observation-report', adapts: true, content: EMPTY_ADAPTATION })
    const { page } = await visit({ me: administrator(), own }, { at: `/forms/${id}` })
    await page.getByRole('heading', { name: 'Ce qui est fourni' }).waitFor()
    const days = page.getByRole('textbox').first()
    await days.fill('45')
    await expect.poll(() => Object.values('days' in form.content ? form.content.days : {})).toEqual([45])
  })
})

describe('a director', () => {
  const proposed = { by: { id: randomUUID(), name: 'Sam Beheer' }, at: new Date().toISOString() }
  const decides = { write: false, propose: false, withdraw: false, publish: true, retire: false }

  test('sees who will read, tries the form, and sends it back with a word', async () => {
    const { own } = withForm({ proposed, can: decides })
    const { page, asked } = await visit({ me: director(), own }, { at: `/forms/${id}` })
    await page.getByText('dossiers où la personne est nommée').waitFor()
    await page.getByRole('tab', { name: 'Essayer' }).click()
    await page.getByText('A dormi').first().waitFor()
    await page.getByRole('button', { name: 'Renvoyer' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Renvoyer' }).click()
    await dialog.getByText('À écrire.').waitFor()
    await dialog.getByLabel('Ce qui devrait être autrement').fill('Moins de champs')
    await dialog.getByRole('button', { name: 'Renvoyer' }).click()
    await page.getByText('Renvoyé à l’administration.').waitFor()
    expect(asked.find(one => one.name === 'returnForm')?.body).toEqual({ note: 'Moins de champs' })
  })

  test('who may not see forms finds no such page', async () => {
    const { page } = await visit({}, { at: '/forms' })
    await page.getByText('Cette page est introuvable').first().waitFor()
  })
})
