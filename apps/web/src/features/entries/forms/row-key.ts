/** A new row's key: a letter first, so that no key reads as a number. */
export function newRowKey(): string {
  return `r${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
}
