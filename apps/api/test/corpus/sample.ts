import type { Refusal } from '@havre/contracts/attachment-types.ts'

/** A file that must not be taken in, and the reasons any of which may be given. */
export type Sample = {
  readonly group: string
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
  readonly codes: readonly Refusal[]
  /** What the announcement says of its length; the truth when absent. */
  readonly says?: number
  /** Bound by the limits of the checking process alone. */
  readonly heavy?: boolean
}

/** Makes samples of one group; `expect` names the reasons. */
export function group(name: string) {
  const samples: Sample[] = []
  return {
    samples,
    add(
      what: string,
      file: string,
      bytes: Buffer | string,
      codes: Refusal | readonly Refusal[],
      more: { says?: number; heavy?: boolean } = {},
    ) {
      samples.push({
        group: name,
        what,
        name: file,
        bytes: Buffer.from(bytes),
        codes: typeof codes === 'string' ? [codes] : codes,
        ...more,
      })
    },
  }
}

export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR'}-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`
