import type { Refusal } from '@havre/contracts/attachment-types.ts'

/** A file that is not taken in, and why. */
export class Refused extends Error {
  readonly code: Refusal
  constructor(code: Refusal) {
    super(code)
    this.code = code
  }
}
