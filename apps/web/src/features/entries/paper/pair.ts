import { m } from '../../../paraglide/messages.js'

/** A name and what it says, with the colon as the language writes it. */
export function pair(name: string, value: string): string {
  return m.entry_pair({ name, value })
}
