import type { ReactNode } from 'react'

/** A file chosen as the scan of a signed paper. */
export interface Scan {
  readonly id: string
  readonly name: string
  /** Keeps it with the papers of the youth and answers its id. Asked again, it goes on where the line was lost. */
  readonly keep: () => Promise<string>
}

/** How a scan is taken in and seen: where its file is chosen, why it was not kept, and the way to it from its signature. */
export interface Scanning {
  /** `about` is written beside the kept paper: what it is. */
  readonly field: (given: {
    about: string
    scan: Scan | null
    onScan: (scan: Scan) => void
    error: string | undefined
  }) => ReactNode
  readonly paper: (given: { paper: { id: string; entryId: string }; name: string }) => ReactNode
  /** Undefined for what is no refusal of a file. */
  readonly refusal: (error: unknown) => string | undefined
}
