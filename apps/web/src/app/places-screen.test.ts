import type { Wire } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { withRegisters } from '../../test/a-tray.ts'
import { dayIn as day } from '../../test/days.ts'
import type { Handler, House } from '../../test/house-replies.ts'
import { aBoard, aPlace, aUse, type Board, monday, stretch } from '../../test/places.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

type Request = Wire['listPlaceRequests']['reply']['waiting'][number]

const visit = openVisits()
const today = day(0)

const aRequest = (n: number, given: Partial<Request> = {}): Request => ({
  id: idOf('e', n),
  youth: { id: idOf('b', n), alias: n === 0 ? 'Hêtre 3' : 'Saule 4' },
  kind: 'studio',
  askedOn: day(-60 + n),
  askedBy: 'youth',
  wishedFrom: day(30),
  criteria: ['calmNeeded'],
  needs: ['ownShower'],
  majority: { on: day(200), inDays: 200 },
  reserved: null,
  status: 'waiting',
  note: null,
  why: null,
  outOfOrder: null,
  version: 1,
  can: { change: true, decide: true },
  ...given,
})

const board = [
  aPlace(0, [stretch(aUse())], { nextFree: day(20) }),
  aPlace(1, [{ status: 'reserved', since: day(10), until: null, use: null, sleeper: null }]),
  aPlace(
    2,
    [
      stretch(
        aUse({ id: idOf('c', 2), youth: null, status: 'closed', closure: 'heating', inventories: null }),
      ),
    ],
    {
      upkeep: { openRepairs: 1, urgentRepairs: 1, checkFailed: true, checkDue: day(-1), checkOverdue: true },
    },
  ),
  aPlace(3, []),
]
const withBoard = (own: House['own'] = {}, given: Partial<Board> = {}) => ({
  own: { readPlaceBoard: () => aBoard(board, given), ...own },
})
const at = { at: '/places' }

describe('studios and rooms', () => {
  test('say the numbers first; the picture tells each stretch in words, by whom only where it may be known', async () => {
    const { page } = await visit(withBoard(), at)
    const numbers = page.getByRole('region', { name: 'Studios aujourd’hui' })
    await numbers.getByText('2 sur 4').waitFor()
    await numbers.getByText('50 sur 108 possibles').waitFor()
    const picture = page.getByRole('region', { name: /^Occupation, du/ })
    await picture.getByRole('button', { name: /^Studio 1, Occupé, Hêtre 3, du / }).waitFor()
    await picture.getByRole('img', { name: /^Studio 2, Réservé, pris, dès le / }).waitFor()
    await picture.getByRole('button', { name: /^Studio 3, Fermé, Chauffage/ }).waitFor()
    const third = picture.getByRole('listitem', { name: 'Studio 3' })
    for (const words of ['1 réparation urgente', 'Contrôle : défaut', 'Contrôle en retard'])
      await third.getByText(words).waitFor()
    await page.getByRole('button', { name: 'Voir en tableau' }).click()
    const table = page.getByRole('table', { name: /^Occupation, du/ })
    await table.getByRole('row', { name: /Studio 2 Réservé pris/ }).waitFor()
    await table.getByRole('row', { name: /Studio 4 libre/ }).waitFor()
  })

  test('go back and forth in weeks, and the days travel in the body', async () => {
    const { page, asked } = await visit(withBoard(), at)
    await page.getByRole('button', { name: 'Semaines suivantes' }).click()
    const last = () => asked.filter(({ name }) => name === 'readPlaceBoard').at(-1)?.body
    await expect
      .poll(last)
      .toEqual({ from: new Date(Date.parse(monday) + 28 * 86_400_000).toISOString().slice(0, 10) })
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click()
    expect(page.url()).toMatch(/\/places$/)
  })

  test('by keyboard: a stay is opened, the departure refused at its day, corrected, and the focus comes back', async () => {
    const left: unknown[] = []
    const own: House['own'] = {
      leavePlace: (_, { body }) => {
        left.push(body)
        return left.length === 1
          ? {
              slug: 'rule-violated',
              rule: 'in-the-future',
              errors: [{ pointer: '#/on', code: 'in-the-future' }],
            }
          : aUse({ status: 'ended', because: 'left', until: today, version: 4 })
      },
    }
    const { page } = await visit(withBoard(own), at)
    const bar = page.getByRole('button', { name: /^Studio 1, Occupé/ })
    await bar.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Studio 1 · Hêtre 3' })
    await dialog.getByText('État des lieux d’entrée', { exact: true }).waitFor()
    await dialog.getByText('manque').waitFor()
    await dialog.getByRole('button', { name: 'Noter le départ' }).press('Enter')
    const form = page.getByRole('dialog', { name: 'Départ', exact: true })
    await form.getByLabel('Pourquoi').fill('Chez sa tante')
    await form.getByRole('button', { name: 'Noter le départ' }).press('Enter')
    await form.getByText('Ce jour n’est pas encore venu.').first().waitFor()
    expect(await form.getByLabel('Pourquoi').inputValue()).toBe('Chez sa tante')
    await form.getByRole('button', { name: 'Noter le départ' }).press('Enter')
    await form.waitFor({ state: 'detached' })
    expect(left).toHaveLength(2)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => bar.evaluate(one => one === document.activeElement)).toBe(true)
  })

  test('say where a stay goes, and what becomes of it when the planned move is given up', async () => {
    const until = day(9)
    const planned = aUse({
      id: idOf('c', 7),
      place: { id: idOf('d', 1), code: 'Studio 2', kind: 'studio' },
      status: 'reserved',
      since: until,
      until: null,
      movedFrom: 'Studio 1',
    })
    const home = aUse({ until, goesTo: { code: 'Studio 2', on: until, planned: true } })
    const { page } = await visit(
      withBoard(
        {
          cancelPlaceUse: () => ({
            ...planned,
            status: 'cancelled',
            because: 'notArrived',
            stay: { code: 'Studio 1', until, givenBack: false },
          }),
        },
        { places: [aPlace(0, [stretch(home)]), aPlace(1, [stretch(planned)])] },
      ),
      at,
    )
    await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
    const stay = page.getByRole('dialog', { name: 'Studio 1 · Hêtre 3' })
    await stay.getByText(/^Studio 2, le /).waitFor()
    await stay.getByRole('button', { name: 'Annuler ce séjour' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Studio 2, Réservé/ }).click()
    const reserved = page.getByRole('dialog', { name: 'Studio 2 · Hêtre 3' })
    await reserved.getByText('Vient de').waitFor()
    await reserved.getByRole('button', { name: 'Annuler la réservation' }).click()
    const form = page.getByRole('dialog', { name: 'Annuler la réservation' })
    await form.getByLabel('Pourquoi').fill('Ne veut plus')
    await form.getByRole('button', { name: 'Annuler la réservation' }).click()
    await form.getByText('À remplir.').first().waitFor()
    await form.getByRole('combobox', { name: 'Motif' }).click()
    await page.getByRole('option', { name: 'Refusé par le jeune' }).click()
    await form.getByRole('button', { name: 'Annuler la réservation' }).click()
    await page
      .getByText(/^Le séjour à Studio 1 finit toujours le /)
      .first()
      .waitFor()
  })

  test('say of a stay that ends otherwise which planned move goes with it', async () => {
    const home = aUse({ until: day(9), goesTo: { code: 'Studio 2', on: day(9), planned: true } })
    const { page } = await visit(withBoard({}, { places: [aPlace(0, [stretch(home)])] }), at)
    await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
    const stay = page.getByRole('dialog', { name: 'Studio 1 · Hêtre 3' })
    for (const [act, words] of [
      ['Noter le départ', /^Le changement de place prévu vers Studio 2, le .* est annulé en même temps/],
      ['Annuler ce séjour', /^Le changement de place prévu vers Studio 2/],
      ['Changer de place', /^Un changement de place vers Studio 2 est prévu/],
    ] as const) {
      await stay.getByRole('button', { name: act }).click()
      await page.getByRole('dialog').last().getByText(words).waitFor()
      await page.keyboard.press('Escape')
    }
  })

  test('ask why a studio goes to who is not admitted, naming the condition, and say it afterwards and on the board', async () => {
    let asked = 0
    const reserved = aUse({ status: 'reserved', withoutApplication: true })
    const own: House['own'] = {
      reservePlace: () => {
        asked += 1
        return asked > 1
          ? reserved
          : {
              slug: 'rule-violated',
              rule: 'condition-not-met',
              errors: [
                { pointer: '#/why', code: 'age' },
                { pointer: '#/why', code: 'lifeProject' },
              ],
            }
      },
    }
    const { page } = await visit(
      withBoard(own, { places: [aPlace(0, [stretch(reserved)]), aPlace(1, [])] }),
      at,
    )
    await page.getByRole('button', { name: /^Studio 1, Réservé, Hêtre 3, Sans demande acceptée, / }).waitFor()
    await page.getByRole('button', { name: 'Réserver une place' }).click()
    const form = page.getByRole('dialog', { name: 'Réserver une place' })
    await form.getByRole('combobox', { name: 'Jeune' }).fill('Hêtre')
    await page
      .getByRole('option', { name: /^Hêtre 3/ })
      .first()
      .click()
    await form.getByRole('combobox', { name: 'Place' }).fill('Studio 2')
    await page
      .getByRole('option', { name: /^Studio 2/ })
      .first()
      .click()
    const submit = form.getByRole('button', { name: 'Réserver', exact: true })
    await submit.click()
    await form
      .getByText(/ceci n’est pas rempli : Âge : seize ans au moins et Projet de vie/)
      .first()
      .waitFor()
    await form.getByLabel('Pourquoi').fill('Seule place calme')
    await submit.click()
    await page
      .getByText(/a un studio sans demande acceptée/)
      .first()
      .waitFor()
  })

  test('say in whose way a reservation is, and ask a coordinator why a neighbour is accepted', async () => {
    const sent: unknown[] = []
    const refusals = [
      {
        slug: 'rule-violated',
        rule: 'place-taken',
        errors: [{ pointer: '#/placeId', code: 'place-taken' }],
        current: { since: day(-40), until: day(20), use: aUse() },
      },
      {
        slug: 'rule-violated',
        rule: 'incompatible-neighbour',
        errors: [{ pointer: '#/placeId', code: 'incompatible-neighbour' }],
      },
    ]
    const own: House['own'] = {
      reservePlace: (_, { body }) => {
        sent.push(body)
        return refusals[sent.length - 1] ?? aUse({ status: 'reserved' })
      },
    }
    const { page } = await visit(withBoard(own), at)
    await page.getByRole('button', { name: 'Réserver une place' }).click()
    const form = page.getByRole('dialog', { name: 'Réserver une place' })
    await form.getByRole('button', { name: 'Réserver', exact: true }).click()
    await form.getByText('À remplir.').first().waitFor()
    expect(sent).toEqual([])
    await form.getByRole('combobox', { name: 'Jeune' }).fill('Hêtre')
    await page
      .getByRole('option', { name: /^Hêtre 3/ })
      .first()
      .click()
    await form.getByRole('combobox', { name: 'Place' }).fill('Studio 1')
    await page
      .getByRole('option', { name: /^Studio 1/ })
      .first()
      .click()
    await form.getByRole('button', { name: 'Réserver', exact: true }).click()
    await form.getByText(/La place est prise par Hêtre 3, du /).waitFor()
    await form.getByRole('button', { name: 'Réserver', exact: true }).click()
    await form.getByLabel('Pourquoi accepter ce voisinage').fill('Médiation faite')
    await form.getByRole('button', { name: 'Réserver', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent.at(-1)).toMatchObject({ placeId: idOf('d', 0), confirmWhy: 'Médiation faite' })
  })

  test('a reservation proposes the next free day of its place, until another day is said', async () => {
    const sent: unknown[] = []
    const own: House['own'] = {
      reservePlace: (_, { body }) => {
        sent.push(body)
        return aUse({ status: 'reserved' })
      },
    }
    const { page } = await visit(withBoard(own), at)
    await page.getByRole('button', { name: 'Réserver une place' }).click()
    const form = page.getByRole('dialog', { name: 'Réserver une place' })
    const choose = async (label: string, words: string) => {
      await form.getByRole('combobox', { name: label }).fill(words)
      await page
        .getByRole('option', { name: new RegExp(`^${words}`) })
        .first()
        .click()
    }
    const shown = (iso: string) => iso.split('-').toReversed().join('/')
    const from = form.getByLabel('Du', { exact: true })
    expect(await from.inputValue()).toBe(shown(today))
    await choose('Jeune', 'Hêtre')
    await choose('Place', 'Studio 1')
    await expect.poll(() => from.inputValue()).toBe(shown(day(20)))
    await from.fill(shown(day(33)))
    await choose('Place', 'Studio 4')
    await form.getByRole('button', { name: 'Réserver', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toMatchObject([{ placeId: idOf('d', 3), since: day(33) }])
  })

  test('a day that is none holds the form back, whatever other day is typed after it, and is gone to', async () => {
    const own: House['own'] = { changePlaceUse: () => aUse({ version: 4 }) }
    const { page, asked } = await visit(withBoard(own), at)
    await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
    await page.getByRole('button', { name: 'Changer les dates' }).click()
    const form = page.getByRole('dialog', { name: 'Changer les dates' })
    const until = form.getByLabel('Libre de nouveau le')
    await until.fill('31/02/2027')
    await form.getByLabel('Du', { exact: true }).fill('02/01/2026')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.poll(() => until.evaluate(one => one === document.activeElement)).toBe(true)
    const sent = () => asked.filter(({ name }) => name === 'changePlaceUse')
    expect(sent()).toEqual([])
    await until.fill('28/02/2027')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent().map(({ body }) => body)).toEqual([{ since: '2026-01-02', until: '2027-02-28' }])
  })

  test('what is sent again as it was keeps its key; corrected after a lost answer it has another', async () => {
    const keys: (string | undefined)[] = []
    const createPlace: Handler = (_, { idempotencyKey }) => {
      keys.push(idempotencyKey)
      return { slug: 'internal' }
    }
    const { page } = await visit(withBoard({ createPlace }), at)
    await page.getByRole('button', { name: 'Ajouter une place' }).click()
    const form = page.getByRole('dialog')
    const save = async (times: number) => {
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await expect.poll(() => keys.length).toBe(times)
      await form.getByText('Ce n’est pas enregistré.').waitFor()
    }
    await form.getByLabel('Voisinage').fill('Est')
    await form.getByLabel('Nom court').fill('Studio 9')
    await save(1)
    await save(2)
    await form.getByLabel('Nom court').fill('Studio 10')
    await save(3)
    const [first, again, corrected] = keys
    expect(again).toBe(first)
    expect(corrected).not.toBe(first)
  })

  test('offer nothing to who only reads, and say what could not be read', async () => {
    const { page } = await visit(withBoard({}, { can: { keep: false, reserve: false } }), at)
    await page.getByRole('region', { name: 'Studios aujourd’hui' }).waitFor()
    expect(await page.getByRole('button', { name: /Réserver une place|Ajouter une place/ }).count()).toBe(0)
    const broken = await visit({ own: { readPlaceBoard: () => ({ slug: 'internal' }) } }, at)
    await broken.page.getByText('Les places n’ont pas pu être lues.').waitFor()
    const empty = await visit({ own: { readPlaceBoard: () => aBoard([]) } }, at)
    await empty.page.getByText(/^Aucune place dans l’inventaire/).waitFor()
  })
})

test('the queue keeps its order, and asks why somebody comes before the others', async () => {
  const sent: unknown[] = []
  const own: House['own'] = {
    listPlaceRequests: () => ({ waiting: [aRequest(0), aRequest(1)], settled: [], can: { add: true } }),
    changePlaceRequest: (_, { body }) => {
      sent.push(body)
      return sent.length === 1
        ? {
            slug: 'rule-violated',
            rule: 'out-of-order',
            errors: [{ pointer: '#/outOfOrder', code: 'out-of-order' }],
          }
        : aRequest(1, { status: 'offered', version: 2 })
    },
  }
  const { page } = await visit(withBoard(own), at)
  await page.getByRole('tab', { name: 'Attente' }).click()
  const list = page.getByRole('list', { name: 'Attente' })
  const second = list.getByRole('listitem').nth(1)
  await second.getByText('Saule 4').waitFor()
  await second.getByText('Besoin de calme').waitFor()
  await second.getByText(/18 ans le .*, dans 200 jours/).waitFor()
  await second.getByRole('button', { name: 'Décider' }).click()
  const form = page.getByRole('dialog', { name: 'Décider' })
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.getByLabel('Pourquoi avant les autres').fill('L’autre préfère attendre')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.waitFor({ state: 'detached' })
  expect(sent.at(-1)).toMatchObject({ status: 'offered', outOfOrder: 'L’autre préfère attendre' })
})

test('the room of a youth says where they live, keeps every act, and leads to the inventory and to its paper', async () => {
  const step = { since: day(-40), until: null, because: null, by: { id: idOf('a', 1), name: 'Rosa Mancini' } }
  const steps = [
    { ...step, act: 'reserved' as const, why: 'Prêt', at: '2026-01-02T10:00:00.000Z' },
    { ...step, act: 'arrived' as const, why: null, at: '2026-01-05T10:00:00.000Z' },
  ]
  const inventories = { entry: idOf('e', 0), exit: null }
  const own: House['own'] = {
    readYouthPlaces: () => ({
      full: true,
      sleepsIn: null,
      uses: [{ ...aUse({ inventories }), steps }],
      requests: [aRequest(0)],
      can: { add: true },
    }),
  }
  const { page } = await visit(withRegisters(own, 'places'), { at: `/youths/${idOf('b', 0)}/rooms/places` })
  await page.getByText(/^Habite maintenant : Studio 1, depuis le/).waitFor()
  const print = page.getByRole('link', { name: 'imprimer' })
  expect(await print.getAttribute('href')).toBe(`/entries/${inventories.entry}/print`)
  await page.getByText('Ce qui s’est passé').click()
  await page.getByText('Prêt').waitFor()
  await page
    .getByText(/^Rosa Mancini, /)
    .first()
    .waitFor()
})
