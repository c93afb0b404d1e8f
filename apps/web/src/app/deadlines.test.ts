import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import type { Handler, House } from '../../test/house-replies.ts'
import { aBoard, aDeadline, aLaw, jurist, reader, theRules, withLaw } from '../../test/law.ts'
import { person } from '../../test/people.ts'
import { openVisits, type Visit } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const board = { at: '/deadlines' }
const same = (words: string) => ({ fr: words, nl: words, en: words })
const due = (n: number, title: string, days: number, given: Partial<ReturnType<typeof aDeadline>> = {}) =>
  aDeadline({
    id: idOf('d', n),
    youthId: idOf('b', n),
    youthAlias: `Hêtre ${n + 3}`,
    title: same(title),
    due: dayIn(days),
    actBy: dayIn(days),
    daysLeft: days,
    ...given,
  })
const three = () => [due(0, 'Passée', -2), due(1, 'Du jour', 0), due(2, 'Proche', 6)]

function withBoard(searchDeadlines: Handler, own: House['own'] = {}): Partial<House> {
  const law = withLaw(() => aLaw([]), { listProcedures: theRules, searchDeadlines, ...own })
  return { ...law, me: reader() }
}
const rows = ({ page }: Visit) => page.getByRole('list', { name: 'Échéances' }).locator('> li')
const lastAsked = ({ asked }: Visit) => asked.filter(({ name }) => name === 'searchDeadlines').at(-1)?.body

describe('the board of dates', () => {
  test('says in words how near each date is', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      board,
    )
    await rows(here).nth(0).getByText('En retard de 2 jours').waitFor()
    await rows(here).nth(1).getByText('Aujourd’hui', { exact: true }).waitFor()
    await rows(here).nth(2).getByText('Dans 6 jours', { exact: true }).waitFor()
  })

  test('is gone through by arrows or by j and k, and Enter opens the file of the line', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      board,
    )
    const { page } = here
    await rows(here).first().focus()
    const isOn = (n: number) =>
      expect
        .poll(() => rows(here).evaluateAll((all: (Element | null)[]) => all.indexOf(document.activeElement)))
        .toBe(n)
    for (const [key, n] of [
      ['ArrowDown', 1],
      ['j', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['k', 0],
      ['ArrowDown', 1],
    ] as const) {
      await page.keyboard.press(key)
      await isOn(n)
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/youths/${idOf('b', 1)}/rooms/procedures`)
  })

  test('is begun with j or the arrow down from the page itself, but not while something is chosen or typed', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      board,
    )
    const { page } = here
    await rows(here).first().waitFor()
    const on = () => rows(here).evaluateAll((all: (Element | null)[]) => all.indexOf(document.activeElement))
    await page.getByRole('combobox', { name: 'Nature' }).focus()
    await page.keyboard.press('j')
    expect(await on()).toBe(-1)
    await page.keyboard.press('Escape')
    for (const key of ['j', 'ArrowDown']) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.keyboard.press(key)
      await expect.poll(on).toBe(key === 'j' ? 0 : 1)
    }
  })

  test('stands as it was left when one comes back from a file, and goes on from the same line', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      board,
    )
    const { page } = here
    await page.getByRole('button', { name: 'Mes dossiers' }).click()
    await page.getByRole('combobox', { name: 'Nature' }).click()
    await page.getByRole('option', { name: 'Délai légal' }).click()
    await expect.poll(() => lastAsked(here)).toEqual({ mine: true, unseen: false, natures: ['legal'] })
    await rows(here).nth(1).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/youths/${idOf('b', 1)}/rooms/procedures`)
    await page.goBack()
    await rows(here).first().waitFor()
    expect(await page.getByRole('button', { name: 'Mes dossiers' }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByRole('combobox', { name: 'Nature' }).textContent()).toContain('Délai légal')
    expect(lastAsked(here)).toEqual({ mine: true, unseen: false, natures: ['legal'] })
    expect(
      await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])),
    ).not.toContain('natures')
    await page.keyboard.press('j')
    await expect
      .poll(() => rows(here).evaluateAll((all: (Element | null)[]) => all.indexOf(document.activeElement)))
      .toBe(2)
  })

  test('v says seen: the step goes out once, and the line then names who saw it', async () => {
    const items = [
      due(0, 'Passée', -2),
      due(1, 'Proche', 6, { step: 7, asks: 'LEG', can: { acknowledge: true } }),
    ]
    const sent: unknown[] = []
    const acknowledgeDeadline: Handler = (_, { params, body, idempotencyKey }) => {
      sent.push([params.deadlineId, routes.acknowledgeDeadline.body.parse(body)])
      expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
      const seen = { by: jurist, at: new Date().toISOString() }
      items[1] = due(1, 'Proche', 6, { step: 7, seen })
      return items[1]
    }
    const here = await visit(
      withBoard(() => aBoard(items), { acknowledgeDeadline }),
      board,
    )
    await rows(here).nth(1).getByText('à voir par le juriste').waitFor()
    // A line that asks nobody has nothing to acknowledge.
    await rows(here).first().focus()
    await here.page.keyboard.press('v')
    await here.page.keyboard.press('ArrowDown')
    await here.page.keyboard.press('v')
    await rows(here)
      .nth(1)
      .getByText(/^vu par Yasmina Ouali le /)
      .waitFor()
    expect(await rows(here).nth(1).getByText('à voir par le juriste').count()).toBe(0)
    expect(sent).toEqual([[idOf('d', 1), { step: 7 }]])
  })

  test('an acknowledgement that was not taken says so, and the line still asks', async () => {
    const here = await visit(
      withBoard(() => aBoard([due(0, 'Proche', 6, { step: 7, asks: 'LEG', can: { acknowledge: true } })])),
      board,
    )
    here.refuse('acknowledgeDeadline', { slug: 'invalid-request' })
    await here.page.getByRole('button', { name: 'Vu, je m’en occupe : Proche, Hêtre 3' }).click()
    await here.page.getByText('Cela n’a pas été noté.').first().waitFor()
    await rows(here).first().getByText('à voir par le juriste').waitFor()
  })

  test('filters travel in the body and never in the address', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      board,
    )
    const { page } = here
    await page.getByRole('button', { name: 'Mes dossiers' }).click()
    await page.getByRole('button', { name: 'Que personne n’a vues' }).click()
    await page.getByRole('combobox', { name: 'Nature' }).click()
    await page.getByRole('option', { name: 'Délai légal' }).click()
    await page.getByRole('combobox', { name: 'Procédure' }).click()
    await page.getByRole('option', { name: 'Demande d’essai' }).click()
    await expect
      .poll(() => lastAsked(here))
      .toEqual({ mine: true, unseen: true, natures: ['legal'], definitions: ['trial_request'] })
    expect(new URL(page.url()).search).toBe('')
    for (const { url } of here.asked.filter(({ name }) => name === 'searchDeadlines'))
      expect(url).not.toContain('?')
  })

  test('side by side each date stands in the column of how near it is', async () => {
    const { page } = await visit(
      withBoard(() => aBoard([...three(), due(3, 'Loin', 40)])),
      board,
    )
    await page.getByText('Tableau', { exact: true }).click()
    const column = (name: RegExp) =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) })
    await column(/^dépassées/)
      .getByText('Passée', { exact: true })
      .waitFor()
    await column(/^dans 2 jours/)
      .getByText('Du jour', { exact: true })
      .waitFor()
    await column(/^dans 7 jours/)
      .getByText('Proche', { exact: true })
      .waitFor()
    await column(/^plus tard/)
      .getByText('Loin', { exact: true })
      .waitFor()
    await column(/^dans 14 jours/)
      .getByText('rien', { exact: true })
      .waitFor()
  })

  test('without any date it says so; a failure says what failed, and trying again works', async () => {
    const items: ReturnType<typeof three> = []
    const here = await visit(
      withBoard(() => aBoard(items)),
      board,
    )
    await here.page.getByText('Rien n’arrive à terme avec ces choix.').waitFor()
    here.refuse('searchDeadlines', { slug: 'invalid-request' })
    await here.page.reload()
    await here.page.getByText('Les échéances n’ont pas pu être lues.').waitFor()
    expect(await here.page.getByText('Rien n’arrive à terme avec ces choix.').count()).toBe(0)
    items.push(...three())
    here.refuse('searchDeadlines', undefined)
    await here.page.getByRole('button', { name: 'Réessayer' }).click()
    await expect.poll(() => rows(here).count()).toBe(3)
  })

  test('is not there for who does not read the rules', async () => {
    const here = await visit({ ...withBoard(() => aBoard(three())), me: person() }, board)
    await here.page.getByText('Cette page est introuvable.').waitFor()
    expect(lastAsked(here)).toBeUndefined()
  })
})

describe('dates on the day’s page', () => {
  const today = { at: '/today' }

  test('the next two weeks are asked for, and each line leads to its file', async () => {
    const here = await visit(
      withBoard(() => aBoard(three())),
      today,
    )
    const list = here.page.getByRole('list', { name: 'Échéances' })
    await list.getByText('En retard de 2 jours').waitFor()
    await list.getByText('Dans 6 jours', { exact: true }).waitFor()
    expect(lastAsked(here)).toEqual({ within: 14 })
    await list.getByRole('link', { name: 'Hêtre 5 · Proche' }).click()
    await here.page.waitForURL(`**/youths/${idOf('b', 2)}/rooms/procedures`)
  })

  test('nothing stands there when nothing is due; a failure says so and can be tried again', async () => {
    const items: ReturnType<typeof three> = []
    const here = await visit(
      withBoard(() => aBoard(items)),
      today,
    )
    await here.page.getByRole('heading', { name: 'Mes tâches' }).waitFor()
    await expect.poll(() => lastAsked(here)).toEqual({ within: 14 })
    await here.page.waitForLoadState('networkidle')
    expect(await here.page.getByRole('heading', { name: 'Échéances' }).count()).toBe(0)

    here.refuse('searchDeadlines', { slug: 'invalid-request' })
    await here.page.reload()
    await here.page.getByText('Les échéances n’ont pas pu être lues.').waitFor()
    items.push(...three())
    here.refuse('searchDeadlines', undefined)
    await here.page.getByRole('button', { name: 'Réessayer' }).click()
    await here.page.getByRole('list', { name: 'Échéances' }).getByText('En retard de 2 jours').waitFor()
  })
})
