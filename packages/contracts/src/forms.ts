import { formContentSchema } from '@havre/kinds/forms/content-schema.ts'
import { ASPECTS } from '@havre/kinds/kind.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { z } from 'zod'
import { fileCompartment, id, idParams, kindId, momentOut, personRef, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { issue } from './problem.ts'
import { route } from './route.ts'

const text = z.object({ fr: z.string(), nl: z.string(), en: z.string() })

/** One form that the centre has begun: its own, or what it adds to a shipped one. */
export const FormItem = z.object({
  id,
  kind: kindId,
  title: text,
  compartment: fileCompartment,
  /** It adds to a shipped form. */
  adapts: z.boolean(),
  /** The newest published version; null while nothing is. */
  published: z.int().nullable(),
  retired: z.boolean(),
  state: z.enum(['none', 'draft', 'proposed', 'returned']),
  updatedAt: momentOut,
})
export type FormItem = z.infer<typeof FormItem>

/** Who reads what is written in a compartment (or in the part of it that its forms are about), as the matrix says. */
export const Audience = z.object({
  compartment: fileCompartment,
  aspect: z.enum(ASPECTS).nullable(),
  name: text,
  holds: text,
  readers: z.array(z.object({ role: z.enum(ROLES), how: z.array(text) })),
  writers: z.array(z.enum(ROLES)),
})
export type Audience = z.infer<typeof Audience>

export const Form = z.object({
  id,
  kind: kindId,
  adapts: z.boolean(),
  version: z.int(),
  /** The draft; where there is none, what is published, as somebody would go on writing it. */
  content: formContentSchema,
  /** Whether `content` is a draft that differs from what is published. */
  drafted: z.boolean(),
  proposed: z.object({ by: personRef, at: momentOut }).nullable(),
  returnedNote: z.string().nullable(),
  retired: z.boolean(),
  /** What was published, the newest first; the definitions are among the kinds. */
  versions: z.array(
    z.object({
      version: z.int(),
      publishedAt: momentOut,
      /** Null where a release brought it: a newer shipped form with the same additions. */
      publishedBy: personRef.nullable(),
      proposedBy: personRef.nullable(),
    }),
  ),
  /** What stands between the draft and its publication, with pointers under `#/content`. */
  problems: z.array(issue),
  can: z.object({
    write: z.boolean(),
    propose: z.boolean(),
    withdraw: z.boolean(),
    publish: z.boolean(),
    retire: z.boolean(),
  }),
})
export type Form = z.infer<typeof Form>

const tag = 'forms'
const one = { tag, params: idParams.form, ifMatch: true } as const

export const formRoutes = {
  listForms: route(paths.listForms, {
    tag,
    summary: 'The forms that the centre has begun: its own, and what it adds to shipped ones',
    reply: z.object({
      items: z.array(FormItem),
      /** The same for every form: what its compartment may be, and who would read it. */
      audiences: z.array(Audience),
      can: z.object({ create: z.boolean() }),
    }),
  }),
  createForm: route(paths.createForm, {
    tag,
    summary: 'Begin a form of the centre, or what it adds to a shipped one',
    body: z.strictObject({ kind: kindId.optional() }),
    reply: Form,
    status: 201,
    idempotent: true,
  }),
  getForm: route(paths.getForm, {
    tag,
    summary: 'One form with its draft, what is wrong with it, and its versions',
    params: idParams.form,
    reply: Form,
  }),
  saveForm: route(paths.saveForm, {
    ...one,
    summary: 'Keep the draft as it is now, unfinished or not',
    body: z.strictObject({ content: formContentSchema }),
    reply: z.object({ version: z.int(), problems: z.array(issue) }),
  }),
  dropFormDraft: route(paths.dropFormDraft, {
    ...one,
    summary: 'Set the draft aside; what is published stays',
    reply: Form,
  }),
  proposeForm: route(paths.proposeForm, {
    ...one,
    summary: 'Propose the draft to the second person; refused while anything is wrong with it',
    body: z.strictObject({}),
    reply: Form,
  }),
  withdrawForm: route(paths.withdrawForm, {
    ...one,
    summary: 'Take a proposal back to go on writing',
    reply: Form,
  }),
  returnForm: route(paths.returnForm, {
    ...one,
    summary: 'As the second person, send a proposal back with a word',
    body: z.strictObject({ note: saidLine(500) }),
    reply: Form,
  }),
  publishForm: route(paths.publishForm, {
    ...one,
    summary: 'As the second person, make the proposal a version that entries are given on',
    body: z.strictObject({}),
    reply: Form,
  }),
  retireForm: route(paths.retireForm, {
    ...one,
    summary: 'Take a form out of use, or back into it; what was written on it stays readable',
    body: z.strictObject({ retired: z.boolean() }),
    reply: Form,
  }),
}
