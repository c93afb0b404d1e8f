import { ROLES } from '@havre/policy/roles.ts'
import { z } from 'zod'
import { id, idParams, languageCode, line, momentOut, theme, uiLanguage } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const login = z
  .string()
  .min(2)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/)
/** Verified exactly as typed: no trimming, no normalisation before the key derivation. */
const password = z.string().min(1).max(128)
const newPassword = z.string().min(15).max(128)
/** Six digits from the authenticator, or one recovery code. */
const secondFactor = z
  .string()
  .min(6)
  .max(40)
  .regex(/^[A-Za-z0-9 -]+$/)
const setupCode = z
  .string()
  .min(10)
  .max(80)
  .regex(/^[A-Za-z0-9-]+$/)

/** The trades of the team (mission.md X-07); what they open is decided by roles alone. */
export const PROFESSIONS = [
  'educator',
  'school_educator',
  'social_worker',
  'criminologist',
  'lawyer',
  'psychologist',
  'psychomotor_therapist',
  'nurse',
  'night_watch',
  'head',
  'interpreter',
  'administration',
  'other',
] as const

export const Me = z.object({
  id,
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  language: uiLanguage,
  theme,
  profession: z.enum(PROFESSIONS).nullable(),
  languages: z.array(z.string()),
  centre: z.object({
    code: z.string(),
    demo: z.boolean(),
    timeZone: z.string(),
    jurisdiction: z.enum(['BE', 'FR']),
  }),
  /** Minutes without activity before this device locks. */
  can: z.object({
    createYouthFile: z.boolean(),
    /** See the tables of an old system that were brought in. */
    readImports: z.boolean(),
    readYouthFiles: z.boolean(),
    /** Look for files by phase, age, presence or referent, not by alias alone. */
    filterYouthFiles: z.boolean(),
    /** The texts that the house hands out. */
    readLibrary: z.boolean(),
    /** The law that the house computes with. */
    readRules: z.boolean(),
    /** Write or decide the reviews of the studio programme. */
    reviewContracts: z.boolean(),
    /** The directory of services outside. */
    readPartners: z.boolean(),
    /** The agreements with them and their meetings. */
    readNetwork: z.boolean(),
    /** The studios and beds of the house. */
    readPlaces: z.boolean(),
    readExits: z.boolean(),
    /** The figures of exits: numbers, and nobody behind them. */
    readExitFigures: z.boolean(),
    manageAccounts: z.boolean(),
    /** See and keep the forms of the house. */
    manageForms: z.boolean(),
    /** Look for a youth by a real name. */
    searchNames: z.boolean(),
    reportMissing: z.boolean(),
  }),
})
export type Me = z.infer<typeof Me>

export const SessionReply = z.object({
  /** Bearer token, five minutes; keep it in memory only. */
  accessToken: z.string(),
  expiresInSeconds: z.int(),
  me: Me,
})
export type SessionReply = z.infer<typeof SessionReply>

export const SignIn = z.strictObject({
  login,
  password,
  code: secondFactor,
  deviceLabel: line(80).optional(),
})

const Factor = z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() })
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const SessionItem = z.object({
  id,
  deviceLabel: z.string(),
  current: z.boolean(),
  createdAt: momentOut,
  seenAt: momentOut,
  expiresAt: momentOut,
})

const tag = 'session'
export const sessionRoutes = {
  signIn: route(paths.signIn, {
    tag,
    summary: 'Sign in with password and second factor',
    body: SignIn,
    reply: SessionReply,
  }),
  refreshSession: route(paths.refreshSession, {
    tag,
    summary: 'Rotate the refresh cookie and get a new access token',
    body: z.strictObject({}),
    reply: SessionReply,
  }),
  confirmPresence: route(paths.confirmPresence, {
    tag,
    summary: 'Say again who you are: after a lock, or before a protected act',
    body: z.union([z.strictObject({ password }), z.strictObject({ code: secondFactor })]),
  }),
  signOut: route(paths.signOut, { tag, summary: 'End this session and clear the browser' }),
  beginActivation: route(paths.beginActivation, {
    tag,
    summary: 'Choose a password with a set-up code; answers the authenticator secret',
    body: z.strictObject({ login, setupCode, password: newPassword }),
    reply: Factor,
  }),
  finishActivation: route(paths.finishActivation, {
    tag,
    summary: 'Confirm the authenticator; answers ten recovery codes, shown once',
    body: z.strictObject({ login, setupCode, code: secondFactor }),
    reply: RecoveryCodes,
  }),
  getMe: route(paths.getMe, { tag, summary: 'Who I am and what I may start', reply: Me }),
  changeMe: route(paths.changeMe, {
    tag,
    summary: 'Change my language, theme, profession or the languages I speak',
    body: z.strictObject({
      language: uiLanguage.optional(),
      theme: theme.optional(),
      profession: z.enum(PROFESSIONS).optional(),
      languages: z.array(languageCode).max(12).optional(),
    }),
    reply: Me,
  }),
  changePassword: route(paths.changePassword, {
    tag,
    summary: 'Change my password; ends my other sessions',
    body: z.strictObject({ current: password, next: newPassword }),
  }),
  beginSecondFactor: route(paths.beginSecondFactor, {
    tag,
    summary: 'Begin to replace my authenticator (needs a fresh confirmation)',
    body: z.strictObject({}),
    reply: Factor,
  }),
  finishSecondFactor: route(paths.finishSecondFactor, {
    tag,
    summary: 'Confirm the new authenticator; ends my other sessions',
    body: z.strictObject({ code: secondFactor }),
  }),
  renewRecoveryCodes: route(paths.renewRecoveryCodes, {
    tag,
    summary: 'Replace my recovery codes (needs a fresh confirmation)',
    body: z.strictObject({}),
    reply: RecoveryCodes,
  }),
  listSessions: route(paths.listSessions, {
    tag,
    summary: 'My live sessions',
    reply: z.object({ items: z.array(SessionItem) }),
  }),
  endSession: route(paths.endSession, { tag, summary: 'End one of my sessions', params: idParams.session }),
  endOtherSessions: route(paths.endOtherSessions, { tag, summary: 'End all my sessions but this one' }),
}
