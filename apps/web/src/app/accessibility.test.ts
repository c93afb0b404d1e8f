import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { administrator } from '../../test/people.ts'
import { openVisits, type Visit } from '../../test/visit.ts'

const visit = openVisits()

interface Screen {
  name: string
  at: string
  house?: Parameters<ReturnType<typeof openVisits>>[0]
  refuse?: Parameters<Visit['refuse']>
  /** What is done before the screen is judged. */
  act?: (here: Visit) => Promise<void>
  /** Words that stand there once it is ready. */
  ready: string | RegExp
}

const press = (name: string) => (here: Visit) => here.page.getByRole('button', { name }).first().click()

const screens: Screen[] = [
  { name: 'sign-in', at: '/', house: { cookie: false }, ready: 'Se connecter' },
  {
    name: 'sign-in with empty boxes',
    at: '/',
    house: { cookie: false },
    act: press('Se connecter'),
    ready: 'À remplir.',
  },
  { name: 'activation', at: '/activation', house: { cookie: false }, ready: 'Activer mon compte' },
  { name: 'today', at: '/today', ready: '11 sur 14 places' },
  {
    name: 'today, failed',
    at: '/today',
    refuse: ['getToday', { slug: 'invalid-request' }],
    ready: 'req-4f7a21',
  },
  { name: 'quick start', at: '/today', act: press('Commencer un écrit'), ready: 'Pour quel jeune ?' },
  { name: 'youths', at: '/youths', ready: 'Hêtre 3' },
  { name: 'youths, none', at: '/youths', house: { files: [] }, ready: /Aucun dossier/ },
  { name: 'filters', at: '/youths', act: press('Filtres'), ready: 'Voir la liste' },
  { name: 'new file', at: '/youths', act: press('Nouveau dossier'), ready: 'Où en est le jeune ?' },
  { name: 'my account', at: '/me', ready: 'Mes appareils connectés' },
  { name: 'people', at: '/people', house: { me: administrator() }, ready: 'Yasmina Ouali' },
  {
    name: 'invitation',
    at: '/people',
    house: { me: administrator() },
    act: press('Inviter quelqu’un'),
    ready: 'Nom affiché',
  },
  { name: 'not found', at: '/nowhere', ready: 'Retour à l’accueil' },
  { name: 'hidden', at: '/today', act: press('Masquer'), ready: 'Aucune note pour le moment.' },
  {
    name: 'locked',
    at: '/me',
    act: press('Verrouiller l’écran'),
    ready: 'Écran verrouillé',
  },
]

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  test.each(screens)(
    '$name has nothing that axe objects to, and fits a tablet and a telephone',
    async screen => {
      const here = await visit(screen.house, {
        at: '/nowhere',
        colorScheme,
        viewport: { width: 820, height: 1180 },
      })
      if (screen.refuse) here.refuse(...screen.refuse)
      await here.page.goto(here.url + screen.at)
      await screen.act?.(here)
      await here.page.getByText(screen.ready).first().waitFor()
      expect(await violations(here)).toEqual([])
      for (const width of [820, 390]) {
        await here.page.setViewportSize({ width, height: 844 })
        const wide = await here.page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(width)
      }
    },
  )
})

/** Runs axe as one script of the test, which the page's own policy does not touch. */
async function violations({ page }: Visit): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: axe.Result[] = await page.evaluate('axe.run().then(result => result.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`)
}
