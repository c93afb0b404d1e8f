import { createHash } from 'node:crypto'

/**
 * The id of the task of one step. It follows from the episode, whose own id nobody can guess, so that a step and its task
 * find each other without a column that says so.
 */
export function stepTaskId(episodeId: string, code: string, turn: number): string {
  const bytes = createHash('sha256')
    .update(`missing-task/${episodeId}/${code}/${turn}`)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
