import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { bodyOf, shown } from '../../test/papers.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()

describe('the texts of the house', () => {
  const text = (language: string, given: Partial<Wire['addHouseDocument']['reply']> = {}) => ({
    sheet: 'rights' as const,
    language,
    edition: 1,
    revision: 0,
    body: 'Tes droits',
    builtIn: true,
    checkedAt: null,
    checkedBy: null,
    createdAt: null,
    ...given,
  })
  const library = (can: { write: boolean; words: boolean }, checked = () => false) => ({
    listHouseDocuments: () => ({
      items: [
        text('fr'),
        text(
          'ti',
          checked()
            ? {
                checkedAt: '2026-11-26T08:00:00.000Z',
                checkedBy: { id: idOf('a', 5), name: 'Noor Voorbeeld' },
              }
            : {},
        ),
      ],
      can,
    }),
    previewHouseDocument: () => shown(),
  })

  test('say which translation waits for a reader; a writer notes the reading, and who noted it stands there', async () => {
    let checked = false
    const own: House['own'] = {
      ...library({ write: true, words: false }, () => checked),
      checkHouseDocument: () => {
        checked = true
        return text('ti', { checkedAt: '2026-11-26T08:00:00.000Z' })
      },
    }
    const { page: tab, asked } = await visit({ own }, { at: '/library' })
    const line = tab.getByRole('listitem').filter({ hasText: 'Tigrinya' })
    await line.getByText('Attend une relecture').waitFor()
    expect(await tab.getByRole('link', { name: 'Mots qui ne sortent pas' }).count()).toBe(0)
    await line.getByRole('link').click()
    await tab.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
    expect(bodyOf(asked, 'previewHouseDocument')).toEqual({ sheet: 'rights', language: 'ti', besides: 'fr' })
    await tab.getByRole('button', { name: 'Noter une relecture' }).click()
    await tab.getByRole('button', { name: 'Oui, relu et juste' }).click()
    await tab.getByText(/relecture notée par Noor Voorbeeld/).waitFor()
    expect(bodyOf(asked, 'checkHouseDocument')).toEqual({
      sheet: 'rights',
      language: 'ti',
      edition: 1,
      revision: 0,
    })
  })

  test('keep what was typed when a word of the house is in it', async () => {
    const own: House['own'] = {
      ...library({ write: true, words: false }),
      addHouseDocument: () => ({ slug: 'rule-violated', rule: 'stays-inside' }),
    }
    const { page: tab, asked } = await visit({ own }, { at: '/library/rights/fr' })
    await tab.getByRole('button', { name: 'Changer le texte' }).click()
    const form = tab.getByRole('dialog')
    await form.getByText('Le sens : nouvelle édition').click()
    await form.getByLabel('Texte', { exact: true }).fill('Tu habites au Kanarihof.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText(/^Ce texte contient un mot qui ne sort pas/).waitFor()
    expect(await form.getByLabel('Texte', { exact: true }).inputValue()).toBe('Tu habites au Kanarihof.')
    expect(bodyOf(asked, 'addHouseDocument')).toMatchObject({ language: 'fr', edition: 2 })
  })

  test('are saved onto the edition that their author read, whatever was written meanwhile', async () => {
    let edition = 1
    const own: House['own'] = {
      listHouseDocuments: () => ({
        items: [text('fr', { edition }), text('ti')],
        can: { write: true, words: false },
      }),
      previewHouseDocument: () => shown(),
      addHouseDocument: () => {
        edition = 2
        return { slug: 'rule-violated', rule: 'stays-inside' }
      },
    }
    for (const language of ['ti', 'fr']) {
      edition = 1
      const { page: tab, asked } = await visit({ own }, { at: `/library/rights/${language}` })
      await tab.getByRole('button', { name: 'Changer le texte' }).click()
      const form = tab.getByRole('dialog')
      await form.getByLabel('Texte', { exact: true }).fill('Tu habites au Kanarihof.')
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await form.getByText(/^Ce texte contient un mot qui ne sort pas/).waitFor()
      await form.getByLabel('Texte', { exact: true }).fill('Tu habites ici.')
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      const sent = () => asked.filter(({ name }) => name === 'addHouseDocument').map(({ body }) => body)
      await expect.poll(() => sent().length).toBe(2)
      expect(sent()).toMatchObject([{ edition: 1 }, { edition: 1 }])
    }
  })

  test('have beside them the words that stay, which only the direction changes', async () => {
    const words = [{ id: idOf('9', 0), word: 'Kanarihof', version: 1 }]
    let mayChange = true
    const own: House['own'] = {
      listHouseWords: () => ({ items: words, can: { change: mayChange } }),
      addHouseWord: (_, { body }) => {
        const one = { id: idOf('9', 1), word: routes.addHouseWord.body.parse(body).word, version: 1 }
        words.push(one)
        return one
      },
      removeHouseWord: () => {
        words.shift()
        return undefined
      },
    }
    const { page: tab } = await visit({ own }, { at: '/library/words' })
    await tab.getByLabel('Un mot ou quelques mots').fill('ab')
    await tab.getByRole('button', { name: 'Ajouter' }).click()
    await tab.getByText('Trois lettres au moins.').waitFor()
    await tab.getByLabel('Un mot ou quelques mots').fill('rue du Canal')
    await tab.getByRole('button', { name: 'Ajouter' }).click()
    await tab.getByRole('listitem').filter({ hasText: 'rue du Canal' }).waitFor()
    await tab.getByRole('button', { name: 'Retirer « Kanarihof »' }).click()
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Retirer' }).click()
    await tab.getByRole('listitem').filter({ hasText: 'Kanarihof' }).waitFor({ state: 'detached' })
    mayChange = false
    await tab.reload()
    await tab.getByText('rue du Canal').waitFor()
    expect(await tab.getByRole('button', { name: 'Ajouter' }).count()).toBe(0)
    expect(await tab.getByRole('button', { name: /^Retirer/ }).count()).toBe(0)
  })
})
