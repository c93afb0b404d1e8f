import { DATA_KEY_GENERATION, type YouthKey } from '../../crypto/keys.ts'
import { type Aad, DecryptionFailed, open, seal } from '../../crypto/seal.ts'

/** What a task asks is somebody's words about a child: sealed under the youth's key. */
export function sealTitle(key: YouthKey, taskId: string, youthId: string, title: string): Buffer {
  return seal(key.for('TASK', 'text'), title, place(taskId, youthId))
}

export function openTitle(key: YouthKey, taskId: string, youthId: string, box: Uint8Array): string {
  try {
    return open(key.for('TASK', 'text'), box, place(taskId, youthId)).toString('utf8')
  } catch (error) {
    // One title that does not open must not take the whole list with it.
    if (error instanceof DecryptionFailed) return ''
    throw error
  }
}

function place(taskId: string, youthId: string): Aad {
  return {
    table: 'task',
    column: 'title',
    rowId: taskId,
    rowVersion: 1,
    youthId,
    compartment: 'TASK',
    keyVersion: DATA_KEY_GENERATION,
  }
}
