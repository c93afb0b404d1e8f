import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'

/** What a task asks is somebody's words about a child: sealed under the youth's key. */
export function sealTitle(key: YouthKey, taskId: string, youthId: string, title: string): Buffer {
  return inRow(key, taskId, youthId).close('title', title) ?? Buffer.alloc(0)
}

export function openTitle(key: YouthKey, taskId: string, youthId: string, box: Uint8Array): string {
  return inRow(key, taskId, youthId).open('title', box) ?? ''
}

function inRow(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'task', id, youthId, compartment: 'TASK' })
}
