import type { Parts } from './office-container.ts'
import { isHarmlessLink, leavesTheFile } from './office-link.ts'
import { Refused } from './refused.ts'
import { walkXml } from './xml.ts'

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const MACRO_TYPE = /macroenabled|vbaproject|vbadata|activex|ms-office\.vba/i
const EMBEDDED_TYPE = /oleobject|\.package|\.sheet|\.presentation|embedded/i
/** Relations that bring in something to run, to open or to fetch. */
const BRINGS =
  /\/(oleObject|package|control|aFChunk|subDocument|attachedToolbars|ctrlProp|externalLink\w*|frame)$/i
/** Fields that fetch or run: dynamic data exchange, and texts or pictures from elsewhere. */
const FETCHES = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|AUTOTEXT|MACROBUTTON)\b/
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Refuses a Word document that holds macros, other files, or reaches out of itself; answers its words. */
export function checkDocx(parts: Parts): string {
  const types = parts.get('[Content_Types].xml')
  if (types === undefined || types === null) throw new Refused('type-differs')
  let isDocument = false
  walkXml(types, {
    open(element) {
      const type = element.attribute('ContentType') ?? ''
      if (MACRO_TYPE.test(type)) throw new Refused('office-macros')
      if (EMBEDDED_TYPE.test(type)) throw new Refused('office-embedded')
      if (type === DOCUMENT) isDocument = true
    },
  })
  if (!isDocument) throw new Refused('type-differs')
  for (const [name, xml] of parts) if (xml !== null && /\.rels$/i.test(name)) checkRelations(xml)
  let words = ''
  for (const [name, xml] of parts) {
    if (xml === null || /\.rels$/i.test(name) || name === '[Content_Types].xml') continue
    const said = readPart(xml)
    if (/^word\/document\d*\.xml$/i.test(name)) words = said
  }
  return words
}

function checkRelations(xml: string): void {
  walkXml(xml, {
    open(element) {
      const type = element.attribute('Type') ?? ''
      const target = element.attribute('Target') ?? ''
      if (/vbaProject|activeX/i.test(type)) throw new Refused('office-macros')
      const outside = element.attribute('TargetMode')?.toLowerCase() === 'external' || leavesTheFile(target)
      if (outside && !(/\/hyperlink$/.test(type) && isHarmlessLink(target)))
        throw new Refused('office-external')
      if (BRINGS.test(type)) throw new Refused('office-embedded')
    },
  })
}

/** Words of one part, a line for each paragraph; refuses fields that fetch or run. */
function readPart(xml: string): string {
  const said: string[] = []
  let place: 'text' | 'field' | null = null
  let field = ''
  walkXml(xml, {
    open(element) {
      if (!element.name.startsWith(`{${WORDS}}`)) return
      const local = element.name.slice(WORDS.length + 2)
      if (local === 't') place = 'text'
      else if (local === 'instrText') place = 'field'
      else if (local === 'fldSimple') field += ` ${element.attribute('instr') ?? ''} `
      else if (local === 'tab') said.push('\t')
      else if (local === 'br') said.push('\n')
      // A field's words may be spread over runs; they end where the field does.
      else if (local === 'fldChar' && element.attribute('fldCharType') !== 'separate') field += ' '
    },
    text(text) {
      if (place === 'text') said.push(text)
      if (place === 'field') field += text
    },
    close(name) {
      place = null
      if (name === `{${WORDS}}p`) said.push('\n')
    },
  })
  if (FETCHES.test(field.toUpperCase())) throw new Refused('office-external')
  return said.join('')
}
