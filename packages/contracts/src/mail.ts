import { z } from 'zod'
import { momentOut } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** When a person may ask for a mail that only says: something waits. */
export const MAIL_OCCASIONS = ['morning', 'given', 'overdue'] as const
export type MailOccasion = (typeof MAIL_OCCASIONS)[number]
const occasion = z.enum(MAIL_OCCASIONS)

/** Why mail did not leave, in a word that names nobody. */
export const MAIL_FAILURES = [
  'unreachable',
  'certificate',
  'sign-in',
  'recipient',
  'refused',
  'unreadable',
] as const
export type MailFailure = (typeof MAIL_FAILURES)[number]
const failure = z.enum(MAIL_FAILURES)

export const MyMail = z.object({
  /** False where the house sends no mail at all: nothing can then be set. */
  offered: z.boolean(),
  /** My own address, shown to me only; null before I gave one. */
  address: z.string().nullable(),
  confirmed: z.boolean(),
  /** A new address beside a confirmed one, until its code was typed. */
  nextAddress: z.string().nullable(),
  /** Until when the code that was sent to the address that waits is good. */
  codeUntil: momentOut.nullable(),
  occasions: z.array(occasion),
})
export type MyMail = z.infer<typeof MyMail>

export const MailRelay = z.object({
  /** False where no relay is configured. */
  configured: z.boolean(),
  lastSentAt: momentOut.nullable(),
  lastFailedAt: momentOut.nullable(),
  lastFailure: failure.nullable(),
})
export type MailRelay = z.infer<typeof MailRelay>

const tag = 'mail'
export const mailRoutes = {
  getMyMail: route(paths.getMyMail, { tag, summary: 'My mail address and what I am told of', reply: MyMail }),
  setMyMail: route(paths.setMyMail, {
    tag,
    summary:
      'Give my mail address; a neutral mail with a code goes there, and nothing else before it is typed',
    body: z.strictObject({ address: z.email().max(254) }),
    reply: MyMail,
  }),
  confirmMyMail: route(paths.confirmMyMail, {
    tag,
    summary: 'Type the code that came by mail',
    body: z.strictObject({ code: z.string().regex(/^\s*\d{3}\s?\d{3}\s*$/) }),
    reply: MyMail,
  }),
  changeMyMail: route(paths.changeMyMail, {
    tag,
    summary: 'Choose what I am told of; an empty list is silence',
    body: z.strictObject({ occasions: z.array(occasion).max(MAIL_OCCASIONS.length) }),
    reply: MyMail,
  }),
  removeMyMail: route(paths.removeMyMail, { tag, summary: 'Take my mail address away', reply: MyMail }),
  getMailRelay: route(paths.getMailRelay, {
    tag,
    summary: 'How mail fares, for whoever runs the service: moments and a word, nobody’s name',
    reply: MailRelay,
  }),
  tryMailRelay: route(paths.tryMailRelay, {
    tag,
    summary: 'Speak to the relay now, and send a test mail to my own confirmed address if I gave one',
    body: z.strictObject({}),
    reply: z.object({ failure: failure.nullable(), sent: z.boolean() }),
  }),
}
