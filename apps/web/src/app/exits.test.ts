import type { AfterExitItem, ExitFigures } from '@havre/contracts/exit-lists.ts'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import { aList, anItem } from '../../test/exits.ts'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { openVisits, type Visit } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const screen = { at: '/exits' }
const same = (words: string) => ({ fr: words, nl: words, en: words })
const rows = ({ page }: Visit) => page.getByRole('list', { name: 'Jeunes vers la sortie' }).locator('> li')

const three = () => [
  anItem(0),
  anItem(1, {
    exit: { on: dayIn(60), by: 'person' },
    readiness: { level: 'amber', daysLeft: 60, reason: same('Il manque : logement.') },
    relay: 'accepted',
    first: {
      code: null,
      title: same('logement'),
      pillar: 'housing',
      on: dayIn(30),
      state: 'due',
      lastOn: null,
      lost: false,
    },
  }),
  anItem(2, { exit: null, readiness: null, planId: null, first: null, relay: 'none' }),
]
const after: AfterExitItem = {
  exitId: idOf('8', 0),
  youthId: idOf('b', 0),
  alias: 'Hêtre 3',
  on: dayIn(-40),
  outcome: 'abrupt',
  followUps: [
    { month: 1, dueOn: dayIn(-10), daysLeft: -10, state: 'late', reached: null },
    { month: 3, dueOn: dayIn(50), daysLeft: 50, state: 'coming', reached: null },
    { month: 6, dueOn: dayIn(140), daysLeft: 140, state: 'coming', reached: null },
    { month: 12, dueOn: dayIn(320), daysLeft: 320, state: 'coming', reached: null },
  ],
}
const number = (count: number, words: string) => ({ count, definition: same(words) })
const figures: ExitFigures = {
  from: dayIn(-300),
  to: dayIn(0),
  exits: number(7, 'Actes de sortie'),
  prepared: number(3, 'Cinq piliers et relais'),
  fivePillars: number(4, 'Cinq piliers'),
  abrupt: number(2, 'Un pilier au moins manque'),
  nothing: number(1, 'Aucun pilier'),
  relay: number(5, 'Relais accepté avant'),
  deaths: number(0, 'À part'),
  unrecorded: number(1, 'Sans acte'),
  missing: [0, 1, 2, 3, 4, 5].map(pillars => ({ pillars, exits: pillars === 0 ? 5 : 0 })),
  followUps: [
    { month: 1, due: 6, reached: 4 },
    { month: 3, due: null, reached: null },
    { month: 6, due: 2, reached: 2 },
    { month: 12, due: 0, reached: 0 },
  ],
  followUpDefinition: same('Joints'),
}
const house = (own: House['own'] = {}): Partial<House> => ({
  own: {
    searchExits: () => aList(three()),
    searchAfterExits: () => ({ items: [after], nextCursor: null }),
    readExitFigures: () => figures,
    ...own,
  },
})
/** Somebody who has the numbers, and reads exits or does not. */
const counting = (readExits: boolean) => {
  const me = person()
  return { ...me, can: { ...me.can, readExits, readExitFigures: true } }
}

describe('the screen of everybody on the way out', () => {
  test('says in words how near, which colour and why, what is next, and who takes over', async () => {
    const here = await visit(house(), screen)
    await rows(here).nth(0).getByText('Rouge').waitFor()
    await rows(here).nth(0).getByText('Il manque : revenus.').waitFor()
    await rows(here).nth(0).getByText('Relais : demandé').waitFor()
    await rows(here).nth(1).getByText('jour prévu par l’équipe').waitFor()
    await rows(here).nth(0).getByText('À faire d’abord : Un revenu').waitFor()
    await rows(here).nth(1).getByText('À faire d’abord : Le pilier « Logement » manque').waitFor()
    await rows(here).nth(2).getByText('Pas encore de plan').waitFor()
    const pillars = rows(here).nth(0).getByRole('list', { name: 'Les cinq piliers' })
    expect(await pillars.getByText('Revenus : manque').count()).toBe(1)
    await here.page.getByText('1 mois : en retard').waitFor()
    expect(await here.page.getByRole('heading', { name: 'Les chiffres' }).count()).toBe(0)
    await rows(here).nth(0).getByRole('link', { name: 'Hêtre 3' }).press('Enter')
    await here.page.waitForURL(`**/youths/${idOf('b', 0)}/rooms/exit`)
  })

  test('filters in the body of the request, never in the address', async () => {
    const here = await visit(house(), screen)
    await rows(here).nth(0).waitFor()
    await here.page.getByRole('combobox', { name: 'Couleur' }).click()
    await here.page.getByRole('option', { name: 'Orange' }).click()
    await here.page.getByRole('combobox', { name: 'Il manque' }).click()
    await here.page.getByRole('option', { name: 'Couverture santé' }).click()
    await here.page.getByRole('button', { name: 'Mes dossiers' }).click()
    const last = () => here.asked.filter(({ name }) => name === 'searchExits').at(-1)
    await expect
      .poll(() => last()?.body)
      .toEqual({ mine: true, within: 365, levels: ['amber'], missing: 'healthCover' })
    expect([last()?.url, new URL(here.page.url()).search]).toEqual(['/api/v1/exit-plans/search', ''])
  })

  test('shows each number beside what it counts to who has numbers, and nothing else to who has no more', async () => {
    const here = await visit({ ...house(), me: counting(true) }, screen)
    const row = here.page.getByRole('row', { name: /Sorties sèches/ })
    await row.getByText('Un pilier au moins manque').waitFor()
    expect(await row.getByRole('cell').first().textContent()).toBe('2')
    await here.page
      .getByRole('row', { name: /Jeunes joints · 1 mois/ })
      .getByText('4 joints sur 6')
      .waitFor()
    const hidden = here.page.getByRole('row', { name: /Jeunes joints · 3 mois/ })
    expect(await hidden.getByRole('cell').first().textContent()).toBe('masqué')
    const auditor = await visit({ ...house(), me: counting(false) }, screen)
    await auditor.page.getByRole('row', { name: /Sorties sèches/ }).waitFor()
    expect(auditor.asked.some(({ name }) => name === 'searchExits' || name === 'searchAfterExits')).toBe(
      false,
    )
  })

  test('says when nobody fits, when it could not be read, and that it is no place of who has none', async () => {
    const empty = await visit(house({ searchExits: () => aList([]) }), screen)
    await empty.page.getByText('Aucun dossier dont vous lisez la sortie.').waitFor()
    const failing = await visit(house({ searchExits: () => ({ slug: 'busy' }) }), screen)
    await failing.page.getByText('La liste n’a pas pu être lue.').waitFor()
    const me = person()
    const closed = await visit({ ...house(), me: { ...me, can: { ...me.can, readExits: false } } }, screen)
    await closed.page.getByRole('heading', { level: 1 }).waitFor()
    expect(closed.asked.filter(({ name }) => name === 'searchExits')).toEqual([])
  })

  test.each([
    [1280, 800],
    [834, 1112],
    [390, 844],
  ])('has no fault of accessibility and no sideways scroll at %i × %i', async (width, height) => {
    const { page } = await visit(
      { ...house(), me: counting(true) },
      { ...screen, viewport: { width, height } },
    )
    await page.getByRole('row', { name: /Sorties sèches/ }).waitFor()
    await page.evaluate(axe.source)
    const faults: axe.Result[] = await page.evaluate('axe.run().then(result => result.violations)')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([faults.map(({ id }) => id), wide <= width]).toEqual([[], true])
  })
})
