/** What a check makes of a file: what is kept, and what can be shown of it without opening it. */
export type Checked = {
  /** The bytes to keep; undefined when the received ones are kept as they are. */
  readonly file?: Buffer
  readonly preview: 'picture' | 'text' | 'sound' | 'none'
  /** Pictures or text of the first pages. */
  readonly shown: readonly Buffer[]
  readonly pages: number
}

/** Looks at the bytes of one type; throws Refused. */
export type Check = (bytes: Buffer) => Promise<Checked>

/** First line of what the checking process answers; the bytes that it counts follow in the same order. */
export type CheckedHead =
  | { readonly refused: string }
  | {
      readonly fileBytes: number | null
      readonly preview: Checked['preview']
      readonly shownBytes: readonly number[]
      readonly pages: number
    }
