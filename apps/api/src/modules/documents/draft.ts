import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import type { Block, Paper } from '../../documents/paper.ts'
import type { Speech } from './answer-words.ts'
import type { Cast } from './cast.ts'
import type { PrintedTold } from './print-detail.ts'

/** What every document of a file is made from. */
export type Desk = {
  readonly ctx: Ctx
  /** The row of `readPrintedFile`. */
  readonly file: Row
  readonly youthId: string
  readonly cast: Cast
  readonly speech: Speech
  /** `YYYY-MM-DD` in the centre. */
  readonly today: string
}

/** A document with its words, before anybody has looked for leaks or given it a reference. */
export type Draft = {
  readonly title: string
  readonly subtitle?: string
  readonly blocks: Block[]
  /** The entries it holds: they stand in the trace. */
  readonly entryIds: readonly string[]
  readonly purpose: string | null
  /** The language it is handed out in. */
  readonly language: string
  /** What its blocks show, by name (WebP). */
  readonly pictures?: Paper['pictures']
  /** More for the footer. */
  readonly foot?: readonly string[]
  /** Across every page, wherever it goes: that it is not yet what it will be. */
  readonly mark?: string
  /** In large type. */
  readonly large?: true
  /** The youth's code is left out. */
  readonly hidesCode?: boolean
  /** What it is printed for where nobody has to say so. */
  readonly reason?: string
  /** What it tells of a referral, kept with the print: sending it may name this paper. */
  readonly told?: PrintedTold
}
