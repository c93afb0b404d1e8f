import { z } from 'zod'
import { days, fieldId, kindShape, termCode } from '../kind-shape.ts'
import type { Adaptation, FormContent, OwnForm } from './content.ts'

const { parts, sections } = kindShape(true)

const ownForm: z.ZodType<OwnForm> = z.strictObject(parts)
const adaptation: z.ZodType<Adaptation> = z.strictObject({
  sections,
  days: z.record(fieldId, z.union([days, z.record(termCode, days)])),
})

/** What may be kept of a form while somebody writes it: unfinished, but nothing that is no form. */
export const formContentSchema: z.ZodType<FormContent> = z.union([ownForm, adaptation])
