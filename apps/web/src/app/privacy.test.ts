import { describe, expect, test } from 'vitest'
import { person } from '../../test/people.ts'
import { kept, nothingKept, openVisits, signIn, type Visit } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const list = { at: '/youths' }

async function shiftThrice({ page }: Visit): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
}

describe('quick hide', () => {
  test('three presses of Shift empty the page within a frame and ask the service for nothing', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('link', { name: 'Hêtre 3' }).waitFor()
    await here.page.waitForLoadState('networkidle')
    here.asked.length = 0
    const aliasAfterFrame = await here.page.evaluate(async () => {
      for (let press = 0; press < 3; press += 1) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
      }
      await new Promise(resolve => requestAnimationFrame(resolve))
      return document.documentElement.innerHTML.includes('Hêtre')
    })
    expect(aliasAfterFrame).toBe(false)
    expect(await here.page.title()).toBe('Notes')
    await here.page.waitForTimeout(300)
    expect(here.asked).toEqual([])
    expect(await kept(here.page)).toEqual(nothingKept)
  })

  test('the button hides as well, an open dialog with it', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('button', { name: 'Nouveau dossier' }).click()
    await here.page.getByRole('dialog').waitFor()
    await shiftThrice(here)
    await here.page.getByText('Aucune note pour le moment.').waitFor()
    expect(await here.page.getByRole('dialog').count()).toBe(0)
  })

  test('coming back asks who is there; a wrong word is sent once, a code opens the same place', async () => {
    const here = await visit({}, { at: `/youths/${idOf('b', 0)}` })
    await here.page.getByRole('navigation').first().waitFor()
    await here.page.getByRole('button', { name: 'Masquer' }).click()
    await here.page.getByRole('button', { name: 'Reprendre' }).click()
    const box = here.page.getByLabel('Mot de passe ou code à 6 chiffres')
    here.asked.length = 0
    await box.fill('ce n’est pas cela du tout')
    await here.page.keyboard.press('Enter')
    await here.page.getByText('Ce n’est pas le bon. Réessayez.').waitFor()
    expect(here.asked.map(({ name }) => name)).toEqual(['confirmPresence'])
    await box.fill('123 456')
    await here.page.keyboard.press('Enter')
    await here.page.getByRole('button', { name: 'Masquer' }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe(`/youths/${idOf('b', 0)}`)
    expect(await here.page.title()).toBe('Havre')
  })

  test('loading the page anew is no way around the lock', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('button', { name: 'Masquer' }).click()
    here.asked.length = 0
    await here.page.reload()
    await here.page.getByRole('heading', { name: 'Écran verrouillé' }).waitFor()
    expect(here.asked.some(({ name }) => name === 'searchYouthFiles')).toBe(false)
  })
})

describe('the end of a session', () => {
  test('a session that the service ended shows sign-in; the same person comes back to the same place', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('link', { name: 'Hêtre 3' }).waitFor()
    here.house.cookie = false
    here.refuse('searchYouthFiles', { slug: 'not-signed-in' })
    await here.page.getByRole('button', { name: 'Mes jeunes' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe('/')
    expect(await here.page.content()).not.toContain('Hêtre')

    here.refuse('searchYouthFiles', undefined)
    await signIn(here)
    await here.page.getByRole('heading', { name: 'Jeunes' }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe('/youths')
  })

  test('another person who signs in next begins at the beginning', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('link', { name: 'Hêtre 3' }).waitFor()
    here.house.cookie = false
    here.refuse('searchYouthFiles', { slug: 'not-signed-in' })
    await here.page.getByRole('button', { name: 'Mes jeunes' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    here.refuse('searchYouthFiles', undefined)
    here.house.me = person({ id: idOf('a', 7), login: 'yasmina.o', name: 'Yasmina Ouali' })
    await signIn(here)
    await here.page.getByRole('heading', { name: /Yasmina$/ }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe('/today')
  })

  test('signing out leaves nothing on the page, in the address or behind the back button', async () => {
    const here = await visit({}, list)
    await here.page.getByRole('link', { name: 'Hêtre 3' }).waitFor()
    await here.page.getByRole('button', { name: 'Se déconnecter' }).click()
    await here.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(new URL(here.page.url()).pathname).toBe('/')
    await here.page.goBack().catch(() => null)
    expect(await here.page.content()).not.toContain('Hêtre')
    expect(here.asked.some(({ name }) => name === 'signOut')).toBe(true)
    expect(await kept(here.page).catch(() => nothingKept)).toEqual(nothingKept)
  })
})
