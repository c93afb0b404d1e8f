import { describe, expect, test } from 'vitest'
import { dayIn } from '../../test/days.ts'
import type { House } from '../../test/house-replies.ts'
import { anOccurrence } from '../../test/shifts.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf, youthFiles } from '../../test/youths.ts'

const visit = openVisits()
const [own, other] = youthFiles(2, 0)

describe('the calendar', () => {
  const item = {
    source: 'occasion',
    id: idOf('7', 0),
    on: dayIn(0),
    date: dayIn(0),
    starts: '16:00',
    ends: '18:30',
    kind: 'community',
    audience: 'enrolled',
    title: 'Cuisine ensemble',
    sign: 'cooking',
    place: { category: 'house', words: 'Cuisine' },
    outside: false,
    repeats: true,
    moved: false,
    cancelled: false,
    youths: [{ id: own?.id ?? '', alias: own?.alias ?? '', status: 'planned' }],
    maxParticipants: 6,
    clashes: [],
    hasOutcome: false,
  } as const
  const week = { from: dayIn(0), to: dayIn(6), today: dayIn(0), items: [item], actions: [] }

  test('shows a day with who takes part, and whoever may only read finds nothing to add', async () => {
    const can = { create: false, agreeLearns: false }
    const { page } = await visit({ own: { readCalendar: () => ({ ...week, can }) } }, { at: '/calendar' })
    await page.getByText('Cuisine ensemble').waitFor()
    await page.getByText(new RegExp(`1 sur 6 places · ${own?.alias}`)).waitFor()
    expect(await page.getByRole('button', { name: 'Ajouter un moment' }).count()).toBe(0)
  })

  test('says when it fails, and tries again', async () => {
    const can = { create: true, agreeLearns: false }
    const { page, refuse } = await visit({ own: { readCalendar: () => ({ ...week, items: [], can }) } })
    refuse('readCalendar', { slug: 'invalid-request' })
    await page.getByRole('link', { name: 'Agenda' }).click()
    await page.getByText('req-4f7a21').waitFor()
    refuse('readCalendar', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('button', { name: 'Ajouter un moment' }).waitFor()
  })
})

describe('one date of an activity', () => {
  const at = { at: `/calendar/${idOf('7', 0)}/${dayIn(0)}`, viewport: { width: 820, height: 1180 } }

  test('who was there can be read where one may not write, and words are asked for only where one may', async () => {
    const { page } = await visit({ own: { readOccurrence: () => anOccurrence() } }, at)
    const rows = page.getByRole('list', { name: 'Qui participe' }).getByRole('listitem')
    const [mine, theirs] = [
      rows.filter({ hasText: own?.alias ?? '' }),
      rows.filter({ hasText: other?.alias ?? '' }),
    ]
    await mine.getByRole('button', { name: 'Noter ses mots' }).waitFor()
    expect(await theirs.getByRole('button').count()).toBe(0)
    const present = theirs.getByRole('radio', { name: 'Présent' })
    expect([await present.isChecked(), await present.isDisabled()]).toEqual([true, true])
    // The one that holds does not look like the others.
    const lookOf = (name: string) =>
      theirs.locator('label', { hasText: name }).evaluate(one => getComputedStyle(one).backgroundColor)
    expect(await lookOf('Présent')).not.toBe(await lookOf('Excusé'))
  })

  test('asks before what is being written of it is left', async () => {
    const occurrence = anOccurrence()
    const writable = { ...occurrence, can: { ...occurrence.can, write: true } }
    const { page } = await visit({ own: { readOccurrence: () => writable } }, at)
    await page.getByRole('button', { name: 'Écrire', exact: true }).click()
    const words = page.getByLabel('Comment cela s’est passé')
    await words.fill('Tout le monde a goûté.')
    await page.getByRole('link', { name: 'Aujourd’hui', exact: true }).first().click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester' }).click()
    expect(await words.inputValue()).toBe('Tout le monde a goûté.')
  })

  test('inside the house no check of risks is asked for; outside it says what is still to be done', async () => {
    const inside = await visit({ own: { readOccurrence: () => anOccurrence() } }, at)
    await inside.page.getByText('Organisateur').waitFor()
    expect(await inside.page.getByText('Vérification des risques').count()).toBe(0)
    const outside = anOccurrence()
    const museum = {
      ...outside,
      occasion: { ...outside.occasion, place: { category: 'culture' as const, words: '' } },
    }
    const { page } = await visit({ own: { readOccurrence: () => museum } }, at)
    await page.getByText('Vérification des risques').waitFor()
    await page.getByText('À faire').waitFor()
  })
})

describe('my week', () => {
  const at = { at: `/youths/${idOf('b', 0)}/week`, viewport: { width: 1440, height: 900 } }
  const days = Array.from({ length: 7 }, (_, n) => ({
    date: `2026-11-${23 + n}`,
    items: [
      {
        starts: '07:30',
        ends: '08:15',
        kind: 'ritual',
        title: 'Petit déjeuner',
        sign: 'meal',
        place: 'house',
        cancelled: false,
      } as const,
    ],
  }))
  const weekOf = (languages: string[]): Partial<House> => ({
    own: { readYouthWeek: () => ({ alias: 'Hêtre 3', languages, today: '2026-11-26', days }) },
  })

  test('runs from right to left where the language does, hours and words beside their picture', async () => {
    const { page } = await visit(weekOf(['ar', 'fr']), at)
    const [monday, sunday] = [page.getByText('الاثنين'), page.getByText('الأحد')]
    await monday.waitFor()
    const [first, last] = [await monday.boundingBox(), await sunday.boundingBox()]
    expect(first?.x ?? 0).toBeGreaterThan(last?.x ?? 0)
    const line = page.getByRole('listitem').filter({ hasText: 'Petit déjeuner' }).last()
    const right = async (part: ReturnType<typeof page.locator>) => {
      const box = await part.boundingBox()
      return Math.round((box?.x ?? 0) + (box?.width ?? 0))
    }
    const [hour, words] = [await right(line.locator('bdi').first()), await right(line.locator('bdi').last())]
    expect(Math.abs(hour - words)).toBeLessThanOrEqual(1)
  })

  test('names the days in Tigrinya, which the browser itself does not know, and prints on one sheet', async () => {
    const { page } = await visit(weekOf(['ti', 'ar']), at)
    await page.getByText('ሰኑይ').waitFor()
    await page.getByText('23 ሕዳር').waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  test('tells nothing of anybody else, and stays whole on the tablet turned to the youth', async () => {
    const { page } = await visit(weekOf(['so']), { ...at, viewport: { width: 820, height: 1180 } })
    await page.getByRole('button', { name: 'Tourner l’écran vers le jeune' }).click()
    const shared = page.getByRole('main', { name: 'Ma semaine' })
    await shared.getByText('Isniin').waitFor()
    expect(await shared.getByRole('link').count()).toBe(0)
  })
})
