import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isLanding, type MailSettings, mailAddress, toRelay } from './mail/relay.ts'
import { StartError } from './start/start-error.ts'

const repository = join(import.meta.dirname, '../../..')

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be between 0 and 65535')
    .max(65_535, 'must be between 0 and 65535')
    .default(4310),
  DATA_DIR: z.string().default(join(repository, '.data')),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_RUNTIME_URL: databaseUrl.optional(),
  APP_NAME: z.string().max(40, 'must have 40 characters at most').default('Havre'),
  HAVRE_MODE: z.enum(['demo', 'real'], 'must be demo or real').optional(),
  KEY_FILE: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('warn'),
  CLAMD: z
    .string()
    .regex(
      /^(\/[^\0]+|[A-Za-z0-9.-]+:\d{1,5}|\[[0-9a-fA-F:]+\]:\d{1,5})$/,
      'must be the path of a socket, or host:port',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(text => toRelay(text) !== null, 'must be smtp://… or smtps://… with nothing after the port')
    .optional(),
  MAIL_FROM: mailAddress.optional(),
  PUBLIC_URL: z.string().refine(isLanding, 'must be an https address without a query').optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*$/, 'must be addresses or ranges, separated by commas')
    .optional(),
})

/** Everything that can be set from outside. No secret has a default. */
export type Config = {
  host: string
  port: number
  /** Absolute. The embedded database and the demo key live here. */
  dataDir: string
  /** Undefined: the embedded database. The user in it migrates and owns; the service itself connects as havre_rt. */
  databaseUrl?: string
  /** For whoever sets the password of havre_rt by other means. */
  databaseRuntimeUrl?: string
  appName: string
  /** Undefined: what the database holds decides, and an empty embedded one becomes a demo. */
  mode?: 'demo' | 'real'
  keyFile?: string
  logLevel: z.infer<typeof variables>['LOG_LEVEL']
  /** The scanner that files are shown to: a socket's path, or a host and a port. */
  clamd?: { path: string } | { host: string; port: number }
  /** Addresses or ranges of the proxies in front whose X-Forwarded-For is believed. */
  trustProxy: string[]
  /** The relay for neutral mail; undefined where the house sends none. */
  mail?: MailSettings
}

/**
 * Reads the environment, once, here and nowhere else. An empty variable counts as not set.
 * @throws {StartError} with the name of every variable that is wrong; never a value, it could be a secret
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = variables.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new StartError(`The configuration is wrong: ${wrong.join('; ')}. Correct it and start again.`)
  }
  const found = read.data
  const mail = toMail(found)
  return {
    host: found.HOST,
    port: found.PORT,
    dataDir: resolve(found.DATA_DIR),
    appName: found.APP_NAME,
    logLevel: found.LOG_LEVEL,
    trustProxy: found.TRUST_PROXY?.split(',') ?? [],
    ...(found.DATABASE_URL && { databaseUrl: found.DATABASE_URL }),
    ...(found.DATABASE_RUNTIME_URL && { databaseRuntimeUrl: found.DATABASE_RUNTIME_URL }),
    ...(found.HAVRE_MODE && { mode: found.HAVRE_MODE }),
    ...(found.CLAMD && { clamd: toClamd(found.CLAMD) }),
    ...(found.KEY_FILE && { keyFile: resolve(found.KEY_FILE) }),
    ...(mail && { mail }),
  }
}

function toMail({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: z.infer<typeof variables>): MailSettings | undefined {
  if (!SMTP_URL && !MAIL_FROM && !PUBLIC_URL) return undefined
  const relay = SMTP_URL ? toRelay(SMTP_URL) : null
  if (relay && MAIL_FROM && PUBLIC_URL) return { relay, from: MAIL_FROM, landing: PUBLIC_URL }
  throw new StartError(
    'Mail needs SMTP_URL, MAIL_FROM and PUBLIC_URL together. Set all three, or none for a house without mail.',
  )
}

function toClamd(text: string): NonNullable<Config['clamd']> {
  const [, host, port] = /^(.+):(\d+)$/.exec(text) ?? []
  if (text.startsWith('/') || !host) return { path: text }
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}
