import type { Deps } from '../context.ts'
import { DecryptionFailed } from '../crypto/seal.ts'
import type { JobsDoor } from '../db/jobs-door.ts'
import { bytes, flag, oneOf, text } from '../db/row.ts'
import { openAddress } from '../mail/address-seal.ts'
import { reminderText } from '../mail/letters.ts'
import type { Mailer } from '../mail/mailer.ts'

export type Reminding = Pick<Deps, 'keyring' | 'now'> & { readonly door: JobsDoor; readonly mailer: Mailer }

/** The accounts of one centre for whom something waits now. The database decides; ids are all it says. */
export async function findDue({ door, now }: Reminding, centreId: string): Promise<string[]> {
  const { rows } = await door.executeSql('SELECT app.mail_due($1, $2) AS id', [centreId, now()])
  return rows.map(row => text(row, 'id'))
}

/**
 * Tells one person, unless that was done or is no longer due. Killed before the relay took the letter: the job runs again and
 * nothing is lost. Killed after it, before that was written down: the letter goes out a second time under the same
 * Message-ID. `jobId` stays the same when a job runs again.
 */
export async function remind(work: Reminding, accountId: string, jobId: string): Promise<void> {
  const { door, keyring, mailer, now } = work
  const { rows } = await door.executeSql('SELECT * FROM app.mail_open($1, $2)', [accountId, now()])
  const row = rows[0]
  if (!row) return
  const failure = await tell()
  await door.executeSql('SELECT app.mail_done($1, $2, $3, $4)', [
    accountId,
    now(),
    flag(row, 'morning'),
    failure,
  ])

  async function tell() {
    try {
      return await mailer.send({
        to: openAddress(keyring, accountId, bytes(row ?? {}, 'address')),
        text: reminderText(oneOf(row ?? {}, 'language', ['fr', 'nl', 'en']), mailer.landing),
        // The job's id is the database's business: a mailbox sees a number that leads nowhere.
        token: keyring.mac('mail-message', jobId).toString('hex').slice(0, 32),
      })
    } catch (error) {
      if (error instanceof DecryptionFailed) return 'unreadable'
      throw error
    }
  }
}
