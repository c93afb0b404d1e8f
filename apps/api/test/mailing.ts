import { openJobsDoor } from '../src/db/jobs-door.ts'
import { sealAddress } from '../src/mail/address-seal.ts'
import { openMailer } from '../src/mail/mailer.ts'
import { jobsUrl } from '../src/start/database.ts'
import type { House } from './harness.ts'
import type { Relay } from './smtp-relay.ts'

/** An address that its owner has confirmed, a day ago. */
export async function giveMail(
  house: House,
  accountId: string,
  occasions: readonly string[],
): Promise<string> {
  const address = `p${accountId.slice(0, 8)}@exemple.test`
  await house.rows(
    `INSERT INTO mail_address (id, centre_id, address, occasions, confirmed_at) VALUES ($1, $2, $3, $4, now() - interval '1 day')`,
    [accountId, house.centreId, sealAddress(house.keyring, accountId, address), occasions],
  )
  return address
}

/** What a job works with, at a moment of the test's choice. */
export function reminding(house: House, relay: Relay, now: () => Date) {
  return {
    door: openJobsDoor(jobsUrl(house.adminUrl, house.keyring)),
    keyring: house.keyring,
    mailer: openMailer(relay.settings, house.deps.appName),
    now,
  }
}

/** That hour of the day in Brussels, today or some days away. */
export function brussels(hour: number, days = 0): Date {
  const day = new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Brussels',
  })
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  const shown = Number(
    guess.toLocaleString('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hour12: false }),
  )
  return new Date(guess.getTime() - ((shown - hour + 24) % 24) * 3_600_000)
}
