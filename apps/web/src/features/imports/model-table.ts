import { saveBytes } from '../../lib/save-bytes.ts'
import { m } from '../../paraglide/messages.js'
import { fixedTargets } from './target-words.ts'

const BOM = '\uFEFF'

/** Saves a table of headings only, which table programs open and this house knows again. */
export function saveModel(): void {
  const headings = Object.values(fixedTargets).map(word => word())
  const text = `${BOM}${headings.map(word => `"${word.replaceAll('"', '""')}"`).join(';')}\r\n`
  saveBytes(new Blob([text], { type: 'text/csv' }), `${m.imports_step_table().toLocaleLowerCase()}.csv`)
}
