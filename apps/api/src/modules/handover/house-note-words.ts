import type { Keyring } from '../../crypto/keys.ts'
import { type Aad, DecryptionFailed, open, seal } from '../../crypto/seal.ts'

/** A note is about the house and no youth: sealed under a key of the house. */
export function sealWords(keyring: Keyring, noteId: string, words: string): Buffer {
  return seal(keyring.house('house-note'), words, place(noteId))
}

/** The words back; '' for a note that does not open, so that it takes no other with it. */
export function openWords(keyring: Keyring, noteId: string, box: Uint8Array): string {
  try {
    return open(keyring.house('house-note'), box, place(noteId)).toString('utf8')
  } catch (error) {
    if (error instanceof DecryptionFailed) return ''
    throw error
  }
}

function place(noteId: string): Aad {
  return {
    table: 'house_note',
    column: 'words',
    rowId: noteId,
    rowVersion: 1,
    youthId: '',
    compartment: 'LOG',
    keyVersion: 1,
  }
}
