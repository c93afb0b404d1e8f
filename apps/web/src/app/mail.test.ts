import { describe, expect, test } from 'vitest'
import { administrator } from '../../test/people.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()

describe('neutral mail', () => {
  test('an address is given, its code typed wrong then right, and only then there is something to choose', async () => {
    const { page, house } = await visit({}, { at: '/me' })
    await page.getByLabel('Votre adresse e-mail').fill('nadia@exemple.be, autre@exemple.be')
    await page.getByRole('button', { name: 'M’envoyer un code' }).click()
    await page.getByText('Écrivez une seule adresse, comme nom@exemple.be.').waitFor()
    expect(await page.getByLabel('Votre adresse e-mail').inputValue()).toBe(
      'nadia@exemple.be, autre@exemple.be',
    )
    await page.getByLabel('Votre adresse e-mail').fill('nadia@exemple.be')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code reçu par e-mail').fill('111 111')
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Confirmer l’adresse' }).click()
    await page.getByText(/Ce code n’est pas le bon/).waitFor()
    await page.getByLabel('Code reçu par e-mail').fill('204 816')
    await page.keyboard.press('Enter')
    await page.getByText('Adresse confirmée').waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await page.getByRole('checkbox', { name: /le matin/ }).click()
    await expect.poll(() => house.mail.occasions).toEqual(['morning'])
    await page.getByRole('button', { name: 'Retirer mon adresse' }).click()
    await page.getByLabel('Votre adresse e-mail').waitFor()
    expect(house.mail.address).toBeNull()
  })

  test('a house without a relay says so and asks for nothing', async () => {
    const mail = {
      offered: false,
      address: null,
      confirmed: false,
      nextAddress: null,
      codeUntil: null,
      occasions: [],
    }
    const { page } = await visit({ mail }, { at: '/me' })
    await page.getByText(/La maison n’envoie pas d’e-mails/).waitFor()
    expect(await page.getByLabel('Votre adresse e-mail').count()).toBe(0)
  })

  test('the relay that would not take the code is named at the field; settings that fail to load can be asked again', async () => {
    const { page, refuse } = await visit({}, { at: '/me' })
    refuse('setMyMail', { slug: 'rule-violated', rule: 'mail-not-offered' })
    await page.getByLabel('Votre adresse e-mail').fill('nadia@exemple.be')
    await page.keyboard.press('Enter')
    await page.getByText(/La maison n’envoie pas/).waitFor()
    refuse('getMyMail', { slug: 'busy' })
    await page.reload()
    await page.getByText('Vos réglages d’e-mail n’ont pas pu être lus.').waitFor()
    refuse('getMyMail', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByLabel('Votre adresse e-mail').waitFor()
  })

  test('the administrator sees what went wrong in words, and tries the relay', async () => {
    const { page, house } = await visit({ me: administrator() }, { at: '/people' })
    await page.getByRole('button', { name: 'Essayer maintenant' }).click()
    await page.getByText('Le relais a pris un message pour votre adresse.').waitFor()
    house.relay = { ...house.relay, lastFailedAt: new Date().toISOString(), lastFailure: 'certificate' }
    await page.getByRole('button', { name: 'Essayer maintenant' }).click()
    await page
      .getByRole('status')
      .getByText(/Le certificat du relais n’est pas valable/)
      .waitFor()
    await page.getByText('Dernier échec').waitFor()
  })
})
