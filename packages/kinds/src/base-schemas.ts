import { z } from 'zod'

/** The stable codes that a problem document may carry beside a pointer. */
export type IssueCode =
  | 'control-character'
  | 'bidi-control'
  | 'invisible-character'
  | 'lone-surrogate'
  | 'line-break'
  | 'not-a-date'
  | 'not-an-instant'
  | 'date-out-of-range'
  | 'unknown-language'
  | 'duplicate-key'
  | 'duplicate-code'
  | 'required-to-sign'
  | 'too-few-rows'
  | 'in-the-future'
  | 'in-the-past'

const CONTROL = /[^\P{Cc}\n\t]/u
const LINE_BREAK = /[\n\t\u2028\u2029]/u
// Overrides and isolates can make a printed sentence read as another one; the plain marks that
// Arabic, Dari or Hebrew typing needs (U+200E, U+200F) stay allowed.
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u

/** A sign that somebody sees. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

// What shows as nothing makes two names look the same. The two joiners (U+200C, U+200D) are Persian and Sinhala spelling.
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\u{E0000}-\u{E007F}]/u

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2099-12-31'

/**
 * Plain text of at most `max` UTF-16 units, line breaks (\n) and tabs included. Comes out in Unicode NFC,
 * otherwise exactly as typed: nothing is trimmed. Refuses what PostgreSQL, a terminal or a printer
 * would choke on or be fooled by, and what looks like an answer and shows nothing.
 */
export function safeText(max: number) {
  return plain(max).refine(
    text => text.trim() === '' || VISIBLE.test(text) || !isClean(text),
    params('invisible-character'),
  )
}

function plain(max: number) {
  return z
    .string()
    .normalize('NFC')
    .max(max)
    .refine(text => text.isWellFormed(), params('lone-surrogate'))
    .refine(text => !CONTROL.test(text), params('control-character'))
    .refine(text => !BIDI_CONTROL.test(text), params('bidi-control'))
}

/** What is told already is not told as invisible too. */
const isClean = (text: string) => text.isWellFormed() && !CONTROL.test(text) && !BIDI_CONTROL.test(text)

/** Like `safeText`, on one line and without what nobody sees: names and titles are told apart by eye. */
export function line(max: number) {
  return plain(max)
    .refine(text => !LINE_BREAK.test(text), params('line-break'))
    .refine(text => !INVISIBLE.test(text), params('invisible-character'))
}

/**
 * A text that must say something: blanks around it are dropped, and blanks or what nobody sees alone say nothing. For what is sent at
 * once, not for drafts.
 */
export function said(max: number, least = 1) {
  return safeText(max).trim().min(least)
}

/** The same on one line. */
export function saidLine(max: number, least = 1) {
  return line(max).trim().min(least)
}

/** A day of the calendar that exists, `YYYY-MM-DD`, from 1900-01-01 to 2099-12-31. */
export const civilDate = z.iso
  .date({ abort: true })
  .refine(day => day >= FIRST_DAY && day <= LAST_DAY, params('date-out-of-range'))

/** A moment in UTC, `2026-11-22T13:05:00Z` with at most microseconds; same years as `civilDate`. */
export const instant = z.iso
  .datetime({ abort: true })
  .max(27)
  .refine(moment => moment >= FIRST_DAY && moment.slice(0, 10) <= LAST_DAY, params('date-out-of-range'))

/**
 * The stable code of an issue, for problem documents: ours where a schema gave one, else the kind of
 * mistake in kebab-case (`too-big`, `invalid-type`, `unrecognized-keys`). Never a value that was typed.
 */
export function issueCode(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return issue.params.code
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'not-a-date'
  if (issue.code === 'invalid_format' && issue.format === 'datetime') return 'not-an-instant'
  return issue.code.replaceAll('_', '-')
}

/** Attaches a stable code to a refinement. */
export function params(code: IssueCode) {
  return { params: { code } }
}
