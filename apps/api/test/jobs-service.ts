import { openKeyring } from '../src/crypto/keys.ts'
import { openJobsDoor } from '../src/db/jobs-door.ts'
import { startJobs } from '../src/jobs/job-queue.ts'
import { openMailer } from '../src/mail/mailer.ts'
import type { MailSettings } from '../src/mail/relay.ts'
import { jobsUrl } from '../src/start/database.ts'
import { TEST_ROOT_KEY } from './root-key.ts'

/** The jobs in a process of their own, over a database and a relay given as arguments, so that a test can kill it. Says when it runs. */
const [adminUrl = '', settings = '{}', moment = ''] = process.argv.slice(2)
const mail: MailSettings = JSON.parse(settings)
const keyring = openKeyring(TEST_ROOT_KEY)
await startJobs(
  {
    door: openJobsDoor(jobsUrl(adminUrl, keyring)),
    keyring,
    mailer: openMailer(mail, 'Havre'),
    now: () => new Date(moment),
    onError: name => process.stderr.write(`${name}\n`),
  },
  { poll: 0.5, supervise: 1, expire: 3 },
)
process.stdout.write('runs\n')
