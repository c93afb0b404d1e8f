import type { Answer } from '@havre/kinds/answers.ts'

/** What the control of any field takes. */
export interface ControlProps<F> {
  readonly field: F
  readonly value: unknown
  /** The new answer; undefined takes it away. */
  readonly onChange: (value: RowValue | undefined) => void
  /** Where the answer stands in the request, for what the service says about it. */
  readonly pointer: string
}

/** An answer that fits in one row. */
type RowValue =
  | Extract<Answer, string | number | boolean | readonly string[]>
  | { readonly [part: string]: string }
