import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { withRegisters } from '../../../test/a-tray.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = (name: string) => ({ at: `/youths/${idOf('b', 0)}/rooms/${name}` })
const now = new Date().toISOString()
const me = { id: idOf('a', 0), name: 'Camille Demo' }
const rosa = { id: idOf('a', 1), name: 'Rosa Mancini' }

type Move = Wire['listMoves']['reply']['items'][number]
type Money = Wire['getMoney']['reply']
type Belonging = Wire['listBelongings']['reply']['items'][number]

const move = (given: Partial<Move>): Move => ({
  id: crypto.randomUUID(),
  kind: 'pocket_money',
  cents: 900,
  from: null,
  to: null,
  weekOn: '2026-11-23',
  category: null,
  on: '2026-11-23',
  acknowledged: 'signature',
  note: null,
  reverses: null,
  reversed: false,
  by: rosa,
  recordedAt: now,
  can: { reverse: true },
  ...given,
})
const money = (given: Partial<Money> = {}): Money => ({
  balances: { purse: 1_750, savings: 500, deposit: 0 },
  week: { weekOn: '2026-11-23', cents: 900, fromAge: 14, paid: false, move: null, can: { pay: true } },
  weeks: [{ weekOn: '2026-11-23', pocketMoney: 0, in: 0, out: 320 }],
  deductions: [],
  deductionLimit: 270,
  deductionPercent: 30,
  can: { add: true },
  ...given,
})

describe('money', () => {
  test('says what there is first, gives the week with one tap, and tells who was faster', async () => {
    let paid = false
    const own = {
      getMoney: () =>
        money(paid ? { week: { ...money().week, paid, move: move({}), can: { pay: false } } } : {}),
      listMoves: () => ({ items: paid ? [move({})] : [], nextCursor: null }),
      payWeek: () => {
        paid = true
        return { slug: 'already-exists', current: move({}) }
      },
    }
    const { page } = await visit(withRegisters(own, 'money'), room('money'))
    await page.getByText('17,50 €').waitFor()
    await page.getByText('Aucun mouvement noté.').waitFor()
    await page.getByRole('button', { name: /9,00 € remis, signé/ }).click()
    await page
      .getByText(/^Déjà donné : 9,00.€, le .* par Rosa Mancini/)
      .first()
      .waitFor()
    await page.getByText(/donné le .* par Rosa Mancini · signé/).waitFor()
    expect(await page.getByRole('button', { name: /remis, signé/ }).count()).toBe(0)
  })

  test('records a purchase, says it plainly when there is not enough, and sends another amount with another key', async () => {
    const keys = new Set<string | undefined>()
    const own = {
      getMoney: () => money(),
      listMoves: () => ({ items: [], nextCursor: null }),
      recordMove: (_: unknown, { idempotencyKey }: { idempotencyKey: string | undefined }) => {
        keys.add(idempotencyKey)
        return { slug: 'rule-violated', rule: 'not-enough-money' }
      },
    }
    const { page, asked } = await visit(withRegisters(own, 'money'), room('money'))
    await page.getByRole('button', { name: 'Achat' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Noter' }).click()
    await form.getByText('Écrivez un montant, par exemple 12,50.').waitFor()
    await form.getByLabel('Montant').fill('17,60')
    await form.getByRole('button', { name: 'Noter' }).click()
    await form.getByText('Il n’y a pas assez d’argent dans ce compte.').waitFor()
    expect(asked.filter(({ name }) => name === 'recordMove').map(({ body }) => body)).toMatchObject([
      { kind: 'purchase', cents: 1_760, category: 'clothing', acknowledged: 'signature' },
    ])
    await form.getByLabel('Montant').fill('7,60')
    await form.getByRole('button', { name: 'Noter' }).click()
    await expect.poll(() => keys.size).toBe(2)
  })

  test('shows no balance to who reads the own moves only, and no door to agree with oneself', async () => {
    const deduction = {
      id: crypto.randomUUID(),
      weekOn: '2026-11-23',
      cents: 200,
      reason: 'Vitre cassée',
      agreedHow: 'oral' as const,
      status: 'proposed' as const,
      by: me,
      decidedBy: null,
      decidedAt: null,
      version: 1,
      can: { agree: false, drop: true },
    }
    const own = {
      getMoney: () => money({ balances: null, weeks: [], deductions: [deduction] }),
      listMoves: () => ({ items: [], nextCursor: null }),
    }
    const { page } = await visit(withRegisters(own, 'money'), room('money'))
    await page.getByText('Le solde est réservé à l’équipe du dossier.').waitFor()
    await page.getByText('Vous l’avez proposée : une autre personne décide.').waitFor()
    expect(await page.getByRole('button', { name: 'Accepter la retenue' }).count()).toBe(0)
  })

  test('of the house goes with one tap each; whoever waits stands first', async () => {
    const { files } = withRegisters({}, 'money')
    const waiting = new Set(files.slice(1).map(({ id }) => id))
    let paid = ''
    const own = {
      readHouseWeek: () => ({
        weekOn: '2026-11-23',
        items: files.map(({ id, alias }) => ({
          youthId: id,
          alias,
          weekOn: '2026-11-23',
          cents: 900,
          fromAge: 14,
          paid: !waiting.has(id),
          move: null,
          can: { pay: waiting.has(id) },
        })),
      }),
      payWeek: (
        _house: unknown,
        { params, body }: { params: Partial<Record<string, string>>; body: unknown },
      ) => {
        const { method } = routes.payWeek.body.parse(body)
        waiting.delete(params.youthId ?? '')
        paid = params.youthId ?? ''
        return move({ to: method === 'purse' ? 'purse' : null, can: { reverse: true } })
      },
      reverseMove: () => {
        waiting.add(paid)
        return move({})
      },
    }
    const { page } = await visit({ files, own }, { at: '/pocket-money' })
    await page.getByText('1 sur 3 donnés').waitFor()
    const first = page.getByRole('listitem').first()
    expect(await first.textContent()).toContain(files[1]?.alias)
    await first.getByRole('button', { name: /remis, signé/ }).click()
    await page.getByText('2 sur 3 donnés').waitFor()
    // The line stays where it was: no other button slides under the finger. A slip is taken back at once.
    expect(await first.textContent()).toContain(files[1]?.alias)
    await page.getByRole('button', { name: 'Revenir en arrière' }).click()
    await page.getByText('1 sur 3 donnés').waitFor()
  })
})

describe('when a colleague was faster, the dialog stays and says so', () => {
  test('for pocket money given another way', async () => {
    let paid = false
    const own = {
      getMoney: () =>
        money(paid ? { week: { ...money().week, paid, move: move({}), can: { pay: false } } } : {}),
      listMoves: () => ({ items: [], nextCursor: null }),
      payWeek: () => {
        paid = true
        return { slug: 'already-exists', current: move({}) }
      },
    }
    const { page } = await visit(withRegisters(own, 'money'), room('money'))
    await page.getByRole('button', { name: /^Autrement/ }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Noter' }).click()
    await form.getByText('Choisissez une réponse.').waitFor()
    await form.getByText('De vive voix').click()
    await form.getByRole('button', { name: 'Noter' }).click()
    await form.getByText(/^Déjà donné : 9,00.€, le .* par Rosa Mancini/).waitFor()
    await page.getByText(/donné le .* par Rosa Mancini · signé/).waitFor()
    expect(await form.isVisible()).toBe(true)
  })

  test('for a move that somebody has taken back already: my reason is still there', async () => {
    const wrong = move({ kind: 'purchase', category: 'clothing' })
    const own = {
      getMoney: () => money(),
      listMoves: () => ({ items: [wrong], nextCursor: null }),
      reverseMove: () => {
        Object.assign(wrong, { reversed: true, can: { reverse: false } })
        return { slug: 'rule-violated', rule: 'already-corrected' }
      },
    }
    const { page } = await visit(withRegisters(own, 'money'), room('money'))
    await page.getByRole('button', { name: 'Annuler' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox').fill('Noté deux fois')
    await form.getByRole('button', { name: 'Annuler' }).click()
    await form.getByText('L’argent n’a pas bougé').waitFor()
    // Behind it the list was read again, and the button that opened it is gone.
    await page.getByText('Annulé', { exact: true }).waitFor()
    expect(await form.getByRole('textbox').inputValue()).toBe('Noté deux fois')
  })
})

describe('belongings', () => {
  const phone: Belonging = {
    id: crypto.randomUUID(),
    what: 'Téléphone noir',
    category: 'phone',
    place: 'safe',
    cents: null,
    receivedAt: now,
    present: ['youth', 'colleague'],
    acknowledged: 'signature',
    by: rosa,
    state: 'kept',
    harm: null,
    returned: null,
    version: 1,
    can: { change: true, return: true },
  }

  test('are given back once; the list tells to whom', async () => {
    let returned = false
    const back = { at: now, to: 'youth', acknowledged: 'signature', note: null, by: me } as const
    const gone: Belonging = {
      ...phone,
      state: 'returned',
      returned: back,
      can: { change: false, return: false },
    }
    const own = {
      listBelongings: () => ({ items: [returned ? gone : phone], can: { add: true, addMoney: false } }),
      returnBelonging: () => {
        returned = true
        return gone
      },
    }
    const { page } = await visit(withRegisters(own, 'belongings'), room('belongings'))
    const kept = page.getByRole('list', { name: 'Gardé maintenant' })
    expect(await kept.textContent()).toContain('Coffre')
    await kept.getByRole('button', { name: 'Rendre Téléphone noir' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Rendre' }).click()
    await page.getByText('Rien n’est gardé en ce moment.').waitFor()
    await page.getByText(/Rendu le .* au jeune par Camille Demo/).waitFor()
  })

  test('print a receipt that names neither a place nor anybody', async () => {
    const own = { listBelongings: () => ({ items: [phone], can: { add: true, addMoney: true } }) }
    const { page } = await visit(withRegisters(own, 'belongings'), room('belongings'))
    await page.getByRole('link', { name: 'Reçu pour le jeune' }).click()
    const sheet = page.getByRole('article')
    await sheet.getByText('Téléphone noir').waitFor()
    const text = (await sheet.textContent()) ?? ''
    for (const secret of ['Rosa', 'Mancini', 'Coffre', 'Bureau', 'Havre']) expect(text).not.toContain(secret)
    // The youth speaks Tigrinya: each word of the sheet stands there in it too, and whoever prints knows it is not read over.
    await sheet.locator('[lang=ti]', { hasText: 'ተሌፎን' }).waitFor()
    await page.getByText(/pas encore été relus/).waitFor()
  })

  test('that cannot be read say so; a closed register says that it is closed, and asks for nothing', async () => {
    const { page, refuse } = await visit(withRegisters({}, 'belongings'), room('belongings'))
    refuse('listBelongings', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('Les affaires n’ont pas pu être lues.').waitFor()
    const closed = await visit(withRegisters({}, 'belongings'), room('money'))
    await closed.page.getByText('Cette partie du dossier ne vous est pas ouverte.').first().waitFor()
  })
})
