import type { Entry } from '@havre/contracts/entries.ts'
import type { PathName } from '@havre/contracts/paths.ts'
import type { Me } from '@havre/contracts/session.ts'
import type { TaskItem } from '@havre/contracts/tasks.ts'
import { routes, type Wire } from '@havre/contracts/wire.ts'
import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { kindSchema } from '@havre/kinds/meta-schema.ts'
import type { Refusal } from './fake-house.ts'
import { youthFile } from './youths.ts'

/** What the fake house holds; tests read and change it. */
export interface House {
  me: Me
  /** Whether the browser holds a session cookie. */
  cookie: boolean
  password: string
  code: string
  places: number
  files: YouthFileItem[]
  tasks: TaskItem[]
  drafts: Wire['getToday']['reply']['drafts']
  /** The drafts that can be opened. */
  entries: Entry[]
  /** The coded answers of the first youth over time. */
  series: Wire['readFacetSeries']['reply']
  mail: Wire['getMyMail']['reply']
  relay: Wire['getMailRelay']['reply']
  accounts: Wire['listAccounts']['reply']['items']
  sessions: Wire['listSessions']['reply']['items']
  /** The session has confirmed lately who is there. */
  confirmed: boolean
  /** Endpoints that only this house knows, before those that every fake house does. */
  own: Partial<Record<PathName, Handler>>
  /** What went wrong in the house itself; a test that leaves some here has failed. */
  faults: string[]
}

interface Asked {
  params: Partial<Record<string, string>>
  /** As it came; each handler reads it with the contract of its endpoint. */
  body: unknown
  ifMatch: string | undefined
  idempotencyKey: string | undefined
}

/** Answers the reply, which the server checks against the contract, or a refusal. */
export type Handler = (house: House, asked: Asked) => unknown

export function isRefusal(given: unknown): given is Refusal {
  return typeof given === 'object' && given !== null && 'slug' in given
}

const session = (house: House): Wire['signIn']['reply'] => ({
  accessToken: 'token-of-the-test',
  expiresInSeconds: 300,
  me: house.me,
})
const secret = { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qrSvg: square() }
const tenCodes = Array.from({ length: 10 }, (_, n) => `k7q${n}-m2xd-${n}p9v`)
const inAnHour = () => new Date(Date.now() + 86_400_000).toISOString()

/** The endpoints that the fake house knows; every other one is not found. */
export const replies: Partial<Record<PathName, Handler>> = {
  refreshSession: house => (house.cookie ? session(house) : { slug: 'not-signed-in' }),
  signIn: (house, asked) => {
    const body = routes.signIn.body.parse(asked.body)
    const right =
      body.login === house.me.login && body.password === house.password && body.code === house.code
    if (!right) return { slug: 'sign-in-refused' }
    house.cookie = true
    return session(house)
  },
  signOut: house => {
    house.cookie = false
    return undefined
  },
  confirmPresence: (house, asked) => {
    const body = routes.confirmPresence.body.parse(asked.body)
    const right = 'password' in body ? body.password === house.password : body.code === house.code
    if (!right) return { slug: 'sign-in-refused' }
    house.confirmed = true
    return undefined
  },
  beginActivation: () => secret,
  finishActivation: () => ({ recoveryCodes: tenCodes }),
  getMe: house => house.me,
  changeMe: (house, asked) => {
    const body = routes.changeMe.body.parse(asked.body)
    house.me = {
      ...house.me,
      language: body.language ?? house.me.language,
      theme: body.theme ?? house.me.theme,
      languages: body.languages ?? house.me.languages,
    }
    return house.me
  },
  changePassword: (house, asked) => {
    const body = routes.changePassword.body.parse(asked.body)
    if (body.current !== house.password) return { slug: 'sign-in-refused' }
    if (body.next.includes('motdepasse')) return { slug: 'rule-violated', rule: 'weak-password' }
    house.password = body.next
    return undefined
  },
  beginSecondFactor: house => (house.confirmed ? secret : { slug: 'confirmation-needed' }),
  finishSecondFactor: () => undefined,
  renewRecoveryCodes: house =>
    house.confirmed ? { recoveryCodes: tenCodes } : { slug: 'confirmation-needed' },
  listSessions: house => ({ items: house.sessions }),
  endSession: (house, { params }) => {
    house.sessions = house.sessions.filter(item => item.id !== params.sessionId)
    return undefined
  },
  endOtherSessions: house => {
    house.sessions = house.sessions.filter(item => item.current)
    return undefined
  },
  getMyMail: house => house.mail,
  setMyMail: (house, asked) => {
    const { address } = routes.setMyMail.body.parse(asked.body)
    house.mail = {
      ...house.mail,
      ...(house.mail.confirmed ? { nextAddress: address } : { address }),
      codeUntil: inAnHour(),
    }
    return house.mail
  },
  confirmMyMail: (house, asked) => {
    const { code } = routes.confirmMyMail.body.parse(asked.body)
    if (code.replace(' ', '') !== '204816') return { slug: 'rule-violated', rule: 'wrong-code' }
    house.mail = {
      ...house.mail,
      address: house.mail.nextAddress ?? house.mail.address,
      nextAddress: null,
      confirmed: true,
      codeUntil: null,
    }
    return house.mail
  },
  changeMyMail: (house, asked) => {
    house.mail = { ...house.mail, occasions: routes.changeMyMail.body.parse(asked.body).occasions }
    return house.mail
  },
  removeMyMail: house => {
    house.mail = {
      ...house.mail,
      address: null,
      confirmed: false,
      nextAddress: null,
      codeUntil: null,
      occasions: [],
    }
    return house.mail
  },
  getMailRelay: house => house.relay,
  tryMailRelay: house => ({ failure: house.relay.lastFailure, sent: house.relay.lastFailure === null }),
  listAccounts: house => ({ items: house.accounts, can: { invite: house.me.roles.includes('ADM') } }),
  inviteAccount: (house, asked) => {
    const body = routes.inviteAccount.body.parse(asked.body)
    const id = crypto.randomUUID()
    const can = { disable: true, requestCode: false, issueCode: false }
    const made = {
      id,
      name: body.name,
      roles: body.roles,
      profession: null,
      languages: [],
      status: 'invited' as const,
      codeRequested: true,
      can,
    }
    house.accounts = [...house.accounts, made]
    return { id }
  },
  requestCode: (house, { params }) => {
    changeAccount(house, params.accountId, ({ can }) => ({
      codeRequested: true,
      can: { ...can, requestCode: false },
    }))
    return undefined
  },
  issueCode: (house, { params }) => {
    changeAccount(house, params.accountId, ({ can }) => ({
      status: 'invited',
      codeRequested: false,
      can: { ...can, issueCode: false },
    }))
    return { id: params.accountId ?? '', setupCode: 'B3FN-6ZLA-8CKT-QY5E', expiresAt: inAnHour() }
  },
  disableAccount: (house, { params }) => {
    changeAccount(house, params.accountId, ({ can }) => ({
      status: 'disabled',
      can: { ...can, disable: false },
    }))
    return undefined
  },
  listKinds: () => ({ items: structuredClone([...BUILT_IN_KINDS]).map(kind => kindSchema.parse(kind)) }),
  listMissing: () => ({ items: [] }),
  getToday: house => ({
    drafts: house.drafts,
    tasks: house.tasks.filter(task => task.status === 'open'),
    house: {
      places: house.places,
      free: house.places - house.files.filter(file => file.present).length,
      present: house.files.filter(file => file.present),
    },
    outings: [],
    quietAxes: [],
    doses: { at: new Date().toISOString(), slots: [], needed: [] },
    shift: null,
  }),
  searchYouthFiles: (house, asked) => {
    const body = routes.searchYouthFiles.body.parse(asked.body)
    const start = Number(body.cursor ?? '0')
    const limit = body.limit ?? 50
    const alias = plain(body.alias ?? '')
    const fits = house.files.filter(
      file =>
        plain(file.alias).startsWith(alias) &&
        (body.present === undefined || file.present === body.present) &&
        (!body.phases || (file.phase !== null && body.phases.includes(file.phase))) &&
        (!body.language || file.languages.includes(body.language)) &&
        (!body.mine || file.referents.some(person => person.name === house.me.name)),
    )
    const end = start + limit
    return { items: fits.slice(start, end), nextCursor: end < fits.length ? String(end) : null }
  },
  createYouthFile: (house, asked) => {
    const body = routes.createYouthFile.body.parse(asked.body)
    if (house.files.some(file => file.alias === body.alias)) return { slug: 'already-exists' }
    const model = house.files[0]
    if (!model) return { slug: 'internal' }
    const file = { ...model, id: crypto.randomUUID(), alias: body.alias ?? 'Sureau 88', phase: body.phase }
    house.files = [...house.files, file]
    return youthFile(file)
  },
  getYouthFile: (house, { params }) => {
    const file = house.files.find(item => item.id === params.youthId)
    return file ? youthFile(file) : { slug: 'not-found' }
  },
  getEntry: (house, { params }) =>
    house.entries.find(entry => entry.id === params.entryId) ?? { slug: 'not-found' },
  readFacetSeries: (house, { params }) =>
    params.youthId === house.files[0]?.id ? house.series : { items: [] },
  listAttachments: (house, { params }) =>
    house.entries.some(entry => entry.id === params.entryId)
      ? { items: [], can: { attach: true } }
      : { slug: 'not-found' },
  showPresence: (house, { params }) => {
    const entry = house.entries.find(one => one.id === params.entryId)
    return entry ? { version: entry.version, presence: [] } : { slug: 'not-found' }
  },
  saveAnswers: (house, asked) => {
    const body = routes.saveAnswers.body.parse(asked.body)
    const entry = house.entries.find(one => one.id === asked.params.entryId)
    if (!entry) return { slug: 'not-found' }
    if (asked.ifMatch !== `"${entry.version}"`) return { slug: 'stale-version' }
    const saved = { ...entry, answers: body.answers, version: entry.version + 1 }
    house.entries = house.entries.map(one => (one.id === entry.id ? saved : one))
    return { version: saved.version, savedAt: new Date().toISOString(), presence: [] }
  },
  changeTask: (house, asked) => {
    const body = routes.changeTask.body.parse(asked.body)
    const { params, ifMatch } = asked
    const task = house.tasks.find(item => item.id === params.taskId)
    if (!task) return { slug: 'not-found' }
    if (ifMatch !== `"${task.version}"`) return { slug: 'stale-version' }
    const changed = { ...task, version: task.version + 1, status: body.status ?? task.status }
    house.tasks = house.tasks.map(item => (item.id === task.id ? changed : item))
    return changed
  },
}

function changeAccount(
  house: House,
  id: string | undefined,
  changes: (item: House['accounts'][number]) => Partial<House['accounts'][number]>,
): void {
  house.accounts = house.accounts.map(item => (item.id === id ? { ...item, ...changes(item) } : item))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}

function square(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h2v2H1zM5 1h2v2H5zM1 5h2v2H1zM4 4h3v3H4z"/></svg>'
}
