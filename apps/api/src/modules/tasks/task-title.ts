import type { YouthKey } from '../../crypto/keys.ts'
import { type Aad, open, seal } from '../../crypto/seal.ts'

/** What a task asks is somebody's words about a child: sealed under the youth's key. */
export function sealTitle(
  key: YouthKey,
  taskId: string,
  youthId: string,
  epoch: number,
  title: string,
): Buffer {
  return seal(key.for('TASK', 'text'), title, place(taskId, youthId, epoch))
}

export function openTitle(
  key: YouthKey,
  taskId: string,
  youthId: string,
  epoch: number,
  box: Uint8Array,
): string {
  return open(key.for('TASK', 'text'), box, place(taskId, youthId, epoch)).toString('utf8')
}

function place(taskId: string, youthId: string, epoch: number): Aad {
  return {
    table: 'task',
    column: 'title',
    rowId: taskId,
    rowVersion: 1,
    youthId,
    compartment: 'TASK',
    keyVersion: epoch,
  }
}
