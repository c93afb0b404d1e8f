import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import type { House } from '../../test/house-replies.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

type Partner = Wire['getPartner']['reply']
type Directory = Wire['searchPartners']['reply']

const visit = openVisits()
const at = { at: '/partners' }
const today = dayIn(0)

const aPartner = (given: Partial<Partner> = {}): Partner => ({
  id: idOf('7', 0),
  name: 'Maison des Langues',
  kind: 'training',
  helps: ['language'],
  minAge: 16,
  maxAge: null,
  languages: ['fr', 'ti'],
  places: { left: 'waiting', weeks: 6, knownOn: '2026-03-02' },
  cost: 'free',
  costWords: '',
  knows: 'nothing',
  verifiedOn: '2026-03-02',
  verifiedBy: { id: idOf('a', 1), name: 'Rosa Mancini' },
  toVerify: true,
  refusals: 2,
  archived: false,
  contact: 'Madame Fontaine',
  phone: '+32 470 00 05 11',
  mail: '',
  address: 'Rue de l’Exemple 4',
  note: '',
  requests: [
    {
      id: idOf('8', 0),
      askedOn: '2026-03-01',
      answer: 'pending',
      answeredOn: null,
      version: 1,
      can: { change: true },
    },
  ],
  version: 3,
  can: { change: true, tellMore: false },
  ...given,
})

const itemOf = ({
  costWords: _1,
  contact: _2,
  phone: _3,
  mail: _4,
  address: _5,
  note: _6,
  requests: _7,
  can: _8,
  ...item
}: Partner) => item

const directoryOf = (partners: Partner[], create = true): Directory => ({
  items: partners.map(itemOf),
  more: false,
  numbers: {
    known: partners.length,
    toVerify: partners.filter(({ toVerify }) => toVerify).length,
    places: { free: 0, waiting: partners.length, full: 0, unknown: 0 },
    asked: 5,
    refused: 2,
  },
  can: { create, tellMore: false },
})

/** A house with these services; what is changed stays changed. */
function withPartners(partners: Partner[], own: House['own'] = {}, create = true) {
  const replies: House['own'] = {
    searchPartners: () => directoryOf(partners, create),
    getPartner: (_, { params }) =>
      partners.find(({ id }) => id === params.partnerId) ?? { slug: 'not-found' },
    verifyPartner: () => {
      const verified = aPartner({ toVerify: false, verifiedOn: today, version: 4 })
      partners.splice(0, 1, verified)
      return verified
    },
    ...own,
  }
  return { own: replies }
}

describe('the directory of partners', () => {
  test('says in numbers first where there is a place; a service to verify is verified with one press', async () => {
    const { page, asked } = await visit(withPartners([aPartner()]), at)
    const numbers = page.getByRole('region', { name: 'Le répertoire en nombres' })
    await numbers.getByText('1 à vérifier').waitFor()
    await numbers.getByText('2 refusées faute de place').waitFor()
    const list = page.getByRole('list', { name: 'Services' })
    await list.getByText('Places : Attente : 6 semaines').waitFor()
    await list.getByText(/^dès 16 ans · Français et Tigrinya/).waitFor()
    expect(await list.getByText('Madame Fontaine').count()).toBe(0)
    await page.getByRole('button', { name: /^Encore juste aujourd’hui/ }).click()
    await numbers.getByText('Tout est vérifié').waitFor()
    expect(asked.filter(({ name }) => name === 'verifyPartner')).toHaveLength(1)
    expect(page.url()).toMatch(/\/partners$/)
  })

  test('is searched by need and words, which travel in the body and never in the address', async () => {
    const { page, asked } = await visit(withPartners([aPartner()]), at)
    await page.getByLabel('Chercher un service').fill('fontaine')
    await page.getByRole('combobox', { name: 'Besoin' }).fill('cours de l')
    await page.getByRole('option', { name: /^Cours de langue/ }).click()
    await page.getByRole('button', { name: 'A de la place' }).click()
    const last = () => asked.filter(({ name }) => name === 'searchPartners').at(-1)?.body
    await expect.poll(last).toMatchObject({ words: 'fontaine', help: 'language', hasPlaces: true })
    expect(page.url()).not.toContain('fontaine')
    await page.getByRole('button', { name: 'Effacer les filtres' }).click()
    await page.getByRole('button', { name: 'A de la place', pressed: false }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Besoin' }).inputValue()).toBe('')
    expect(await page.getByLabel('Chercher un service').inputValue()).toBe('')
  })

  test('opened, a service says first what it may know of us, then how to reach it; by keyboard and back', async () => {
    const { page } = await visit(withPartners([aPartner()]), at)
    const name = page.getByRole('button', { name: /^Maison des Langues/ })
    await name.waitFor()
    await name.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Maison des Langues' })
    await dialog.getByText(/^Ne doit rien savoir de nous/).waitFor()
    await dialog.getByText('Rue de l’Exemple 4').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => name.evaluate(one => one === document.activeElement)).toBe(true)
  })

  test('an answer to a request is noted beside it, with no place for a youth’s name', async () => {
    const partner = aPartner()
    const own: House['own'] = {
      changePartnerRequest: (_, asked) => {
        const body = routes.changePartnerRequest.body.parse(asked.body)
        const settled = { ...body, id: idOf('8', 0), version: 2, can: { change: true } }
        partner.requests.splice(0, 1, settled)
        return settled
      },
    }
    const { page } = await visit(withPartners([partner], own), at)
    await page.getByRole('button', { name: /^Maison des Langues/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Noter la réponse : demande du/ }).click()
    await dialog.getByRole('combobox', { name: 'Réponse' }).click()
    await page.getByRole('option', { name: 'Refusée faute de place' }).click()
    await expect.poll(() => dialog.locator('form').getByRole('textbox').count()).toBe(2)
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByRole('listitem').getByText('Refusée faute de place').waitFor()
    const change = dialog.getByRole('button', { name: /^Modifier : demande du/ })
    await expect.poll(() => change.evaluate(one => one === document.activeElement)).toBe(true)
  })

  test('an answer that a colleague noted first is shown beside mine, and never overwritten unseen', async () => {
    const partner = aPartner()
    const theirs = {
      id: idOf('8', 0),
      askedOn: '2026-03-01',
      answer: 'accepted' as const,
      answeredOn: '2026-03-04',
      version: 2,
      can: { change: true },
    }
    const versions: (string | undefined)[] = []
    const own: House['own'] = {
      changePartnerRequest: (_, { ifMatch }) => {
        versions.push(ifMatch)
        partner.requests.splice(0, 1, theirs)
        if (!ifMatch?.includes('2')) return { slug: 'stale-version', current: theirs }
        return { ...theirs, answer: 'noPlace', version: 3 }
      },
    }
    const { page } = await visit(withPartners([partner], own), at)
    await page.getByRole('button', { name: /^Maison des Langues/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Noter la réponse/ }).click()
    await dialog.getByRole('combobox', { name: 'Réponse' }).click()
    await page.getByRole('option', { name: 'Refusée faute de place' }).click()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByText('Acceptée').waitFor()
    await dialog.getByText('Refusée faute de place').waitFor()
    await dialog.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await dialog.getByRole('button', { name: 'Enregistrer ma version' }).waitFor({ state: 'detached' })
    expect(versions).toEqual(['"1"', '"2"'])
  })

  test('a service changed after a lost answer goes out under a key of its own; sent as it was, under the same', async () => {
    const keys: (string | undefined)[] = []
    const own: House['own'] = { createPartner: () => ({ slug: 'busy' }) }
    const { page } = await visit(withPartners([], own), at)
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/partners'))
        keys.push(request.headers()['idempotency-key'])
    })
    await page.getByRole('button', { name: 'Ajouter un service' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nom du service').fill('Maison des Langues')
    await dialog.getByRole('button', { name: 'Cours de langue' }).click()
    const add = dialog.getByRole('button', { name: 'Ajouter', exact: true })
    for (const sent of [1, 2, 3]) {
      if (sent === 3) await dialog.getByLabel('Nom du service').fill('Maison des Langues, Liège')
      await add.click()
      await expect.poll(() => keys.length).toBe(sent)
      await dialog.getByText('Le service n’a pas été enregistré.').waitFor()
    }
    expect(keys[0]).toBeTruthy()
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[1])
  })

  test('a name that stands there already is said at the field, and added when that is meant', async () => {
    const own: House['own'] = {
      createPartner: (_, asked) => {
        const body = routes.createPartner.body.parse(asked.body)
        if (!body.sameNameMeant) return { slug: 'rule-violated', rule: 'same-name' }
        return aPartner({ name: body.name, helps: body.helps, toVerify: false, verifiedOn: today })
      },
    }
    const { page, asked } = await visit(withPartners([aPartner()], own), at)
    await page.getByRole('button', { name: 'Ajouter un service' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await dialog.getByText('Écrivez le nom du service.').waitFor()
    await dialog.getByText(/^Choisissez au moins une chose/).waitFor()
    await dialog.getByLabel('Nom du service').fill('Maison des Langues')
    await dialog.getByRole('button', { name: 'Cours de langue' }).click()
    // What a service may know is the coordination's to say.
    expect(await dialog.getByRole('radio', { name: /^Partenaire à part entière/ }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await dialog
      .getByText(/^Un service porte déjà ce nom/)
      .first()
      .waitFor()
    await dialog.getByRole('checkbox', { name: 'C’est un autre service, du même nom' }).check()
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const keys = asked.filter(({ name }) => name === 'createPartner')
    expect(keys.map(({ body }) => (body as { helps: string[] }).helps)).toEqual([['language'], ['language']])
  })

  test('when a colleague was faster both versions are shown, and mine is saved if I say so', async () => {
    const theirs = aPartner({ note: 'Fermé en août.', version: 4 })
    let version: string | undefined
    const own: House['own'] = {
      changePartner: (_, { ifMatch }) => {
        version = ifMatch
        if (!ifMatch?.includes('4')) return { slug: 'stale-version', current: theirs }
        return { ...theirs, note: 'Appeler le matin.', version: 5 }
      },
    }
    const { page } = await visit(withPartners([aPartner()], own), at)
    await page.getByRole('button', { name: /^Maison des Langues/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Modifier', exact: true }).click()
    await dialog.getByLabel('Note', { exact: true }).fill('Appeler le matin.')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByText('Fermé en août.').waitFor()
    await dialog.getByText('Appeler le matin.').waitFor()
    const panel = dialog.getByRole('region', { name: /^Quelqu’un/ })
    await expect.poll(() => panel.evaluate(one => one === document.activeElement)).toBe(true)
    await dialog.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await dialog.getByRole('button', { name: 'Modifier', exact: true }).waitFor()
    expect(version).toContain('4')
  })

  test('a director reads and changes nothing; a failure says what and tries again', async () => {
    const can = { change: false }
    const requests = aPartner().requests.map(request => ({ ...request, can }))
    const partner = aPartner({ requests, can: { ...can, tellMore: false } })
    const { page, refuse } = await visit(withPartners([partner], {}, false), at)
    await page.getByRole('button', { name: /^Maison des Langues/ }).click()
    await page.getByRole('dialog').getByText('Rue de l’Exemple 4').waitFor()
    expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual([''])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Ajouter un service' }).count()).toBe(0)
    refuse('searchPartners', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('La liste des partenaires n’a pas pu être lue.').waitFor()
    refuse('searchPartners', { slug: 'not-found' })
    await page.reload()
    await page.getByText('Cette page est introuvable.').waitFor()
  })
})
