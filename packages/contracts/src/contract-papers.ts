import { z } from 'zod'
import { TEXT_STANDINGS } from './autonomy-contracts.ts'
import { id, languageCode } from './common.ts'

/** Papers of the autonomy contract: all that one of its texts says, or the sheet of the stage that runs. */
export const CONTRACT_FORMS = ['text', 'stage'] as const

/** One of them; for the youth beside `language`, or else one that they speak. */
export const contractPaper = z.strictObject({
  what: z.literal('contract'),
  form: z.enum(CONTRACT_FORMS),
  textId: id,
  language: languageCode.optional(),
})
export type ContractOrder = z.output<typeof contractPaper>

/** Which papers there are to make of one text. */
export const ContractPapers = z.object({
  textId: id,
  number: z.int(),
  status: z.enum(TEXT_STANDINGS),
  forms: z.array(z.enum(CONTRACT_FORMS)),
  /** In which languages the house's own words are told, and which of them the youth reads. */
  languages: z.array(z.string()),
  proposed: z.string(),
})
export type ContractPapers = z.infer<typeof ContractPapers>
