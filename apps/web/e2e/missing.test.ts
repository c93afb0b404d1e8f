import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'
import { download } from './download.ts'
import { OFFLINE, SAVED, saveState } from './steps.ts'

const PHONE = { width: 390, height: 844 }
const clock = (page: Page) => page.getByRole('region', { name: 'Temps écoulé' })
const row = (page: Page, name: RegExp) => page.getByRole('button', { name })
const next = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: /maintenant|Prochain/ }) })

/** Presses and counts: what somebody alone at night has to do. */
function thumb() {
  let taps = 0
  return {
    tap: async (target: ReturnType<Page['getByRole']>) => {
      await target.click()
      taps += 1
    },
    taps: () => taps,
  }
}

test('at night somebody is missing: three presses open it, the calls are noted, nothing typed without a line is lost, and the return stops the clock', async () => {
  const begun = Date.now()
  const rosa = await openDevice(TABLET)
  await signIn(rosa, 'rosa.mancini')
  await rosa.getByRole('link', { name: 'Jeunes' }).click()
  await rosa.getByRole('link', { name: /Frêne 346/ }).waitFor()

  const started = Date.now()
  const hand = thumb()
  await hand.tap(rosa.getByRole('link', { name: 'Disparition', exact: true }))
  await rosa.getByRole('heading', { name: 'Qui manque ?' }).waitFor()
  await picture(rosa, 'missing-choose')
  await expectAccessible(rosa, 'choosing who is missing')
  await hand.tap(rosa.getByRole('button', { name: /Frêne 346/ }))
  await hand.tap(rosa.getByRole('button', { name: 'Ouvrir, l’horloge démarre' }))
  await clock(rosa)
    .getByText(/^0:00:\d\d$/)
    .waitFor()
  expect(hand.taps()).toBe(3)
  const openedAfter = Date.now() - started
  await expectAccessible(rosa, 'an open disappearance')
  await picture(rosa, 'missing-open')

  // First the house, then the police: what to say and what not stands there, and one press notes the call.
  await next(rosa).getByRole('button', { name: 'Fait à l’instant' }).click()
  await row(rosa, /^Chercher dans la maison fait à/).waitFor()
  await rosa.getByRole('switch', { name: 'Exploiteur connu ou proche' }).click()
  await next(rosa).getByText('101').first().waitFor()
  await next(rosa)
    .getByText(/L’adresse, le quartier/)
    .waitFor()
  await picture(rosa, 'missing-police')
  await next(rosa).getByRole('button', { name: 'Fait à l’instant' }).click()
  await rosa.getByLabel('Numéro à rappeler (PV, dossier)').fill('BR.45.L3.000123/2026')
  await rosa.getByLabel('Vêtements').fill('Veste bleue à capuche, baskets blanches')
  await saveState(rosa, SAVED).first().waitFor()
  await next(rosa).getByRole('button', { name: 'Pas de réponse' }).click()
  await row(rosa, /^Prévenir la direction.*1 essai sans réponse/).waitFor()

  // The coordinator sees it on the first page, works on the same episode, and the same call is noted once.
  const olivier = await openDevice({ width: 1440, height: 900 })
  await signIn(olivier, 'olivier.marchal')
  await olivier.getByRole('heading', { name: 'Disparitions en cours' }).waitFor()
  await picture(olivier, 'missing-today')
  await olivier.getByRole('link', { name: 'Frêne 346' }).first().click()
  await row(olivier, /^Police fait à .*BR\.45/).waitFor()

  // Without a line the words and the press stay here, and leave when it is back.
  await rosa.context().setOffline(true)
  await rosa.getByLabel('Téléphone : numéro, allumé ou éteint').fill('Éteint depuis minuit')
  await next(rosa).getByRole('button', { name: 'Fait à l’instant' }).click()
  await saveState(rosa, OFFLINE).first().waitFor()
  await next(olivier).getByRole('button', { name: 'Fait à l’instant' }).click()
  await row(olivier, /^Child Focus fait à/).waitFor()
  await rosa.context().setOffline(false)
  await rosa.getByText(/Child Focus : déjà noté par Olivier Marchal/).waitFor()
  await saveState(rosa, SAVED).first().waitFor()
  await expect
    .poll(() => olivier.getByLabel('Téléphone : numéro, allumé ou éteint').inputValue(), { timeout: 30_000 })
    .toBe('Éteint depuis minuit')

  // The sheet, for the outside: one page, no alias.
  await rosa.getByRole('link', { name: 'Fiche' }).click()
  await rosa.getByRole('img', { name: 'Page 1 sur 1' }).waitFor()
  await picture(rosa, 'missing-sheet')
  const saved = await download(rosa)
  expect(saved.name).toMatch(/^document-[a-z0-9-]+\.pdf$/)
  expect(saved.text).toContain('Veste bleue à capuche, baskets blanches')
  expect(saved.text).not.toMatch(/Frêne|Rosa|Olivier/)
  const onPaper = await rosa.pdf({ preferCSSPageSize: true })
  expect(onPaper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await rosa.getByRole('link', { name: 'Retour', exact: true }).click()

  await clock(rosa).getByRole('button', { name: 'Frêne 346 est de retour' }).click()
  await rosa.getByRole('radio', { name: 'De soi-même' }).click()
  await rosa.getByRole('button', { name: 'Arrêter l’horloge' }).click()
  await row(rosa, /^Entretien de retour dans 23 h/).waitFor()
  await picture(rosa, 'missing-returned')
  await rosa.getByLabel('La personne que le jeune choisit pour en parler').fill('La cuisinière')
  await saveState(rosa, SAVED).first().waitFor()
  console.info(
    `missing: 3 taps, open after ${openedAfter} ms; the whole journey ${Math.round((Date.now() - begun) / 1_000)} s`,
  )

  await rosa.getByRole('button', { name: 'Clore' }).click()
  await rosa
    .getByRole('dialog')
    .getByLabel(/Ce que nous en retenons/)
    .fill('Revoir les messages du soir.')
  await rosa.getByRole('button', { name: 'Clore et signer' }).click()
  await rosa.getByRole('link', { name: 'Lire le bilan signé' }).click()
  await rosa.getByText('Revoir les messages du soir.').waitFor()

  const phone = await openDevice(PHONE, { dark: true })
  await signIn(phone, 'dragan.petrovic')
  await phone.getByRole('link', { name: 'Disparition', exact: true }).click()
  await phone
    .getByRole('button', { name: /Saule|Tilleul/ })
    .first()
    .click()
  await phone.getByRole('button', { name: 'Ouvrir, l’horloge démarre' }).click()
  await clock(phone).waitFor()
  await expectAccessible(phone, 'an open disappearance on a telephone, dark')
  await picture(phone, 'missing-phone-dark')
  // Opened by mistake: it leaves nothing behind for the journeys that follow.
  await phone.getByRole('button', { name: 'Clore' }).click()
  await phone.getByRole('radio', { name: 'Ouvert par erreur' }).click()
  await phone.getByRole('dialog').getByRole('button', { name: 'Clore', exact: true }).click()
  await phone.getByText(/^Clos le/).waitFor()
})
