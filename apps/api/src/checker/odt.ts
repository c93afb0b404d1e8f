import type { Parts } from './office-container.ts'
import { isHarmlessLink, leavesTheFile } from './office-link.ts'
import { Refused } from './refused.ts'
import { type Element, walkXml } from './xml.ts'

const MIMETYPE = 'application/vnd.oasis.opendocument.text'
const NS = 'urn:oasis:names:tc:opendocument:xmlns:'
const RUNS = new Set(
  [
    [`${NS}office:1.0`, 'script'],
    [`${NS}script:1.0`, 'event-listener'],
    [`${NS}script:1.0`, 'library-embedded'],
    [`${NS}script:1.0`, 'library-linked'],
    ['http://openoffice.org/2000/script', 'library-embedded'],
    ['http://openoffice.org/2000/script', 'library-linked'],
  ].map(([uri, local]) => `{${uri}}${local}`),
)
const BRINGS = new Set(
  ['object', 'object-ole', 'applet', 'plugin', 'floating-frame'].map(local => `{${NS}drawing:1.0}${local}`),
)
const FETCHES = new Set(
  [
    [`${NS}text:1.0`, 'dde-connection-decl'],
    [`${NS}text:1.0`, 'dde-connection'],
    [`${NS}text:1.0`, 'section-source'],
    [`${NS}office:1.0`, 'dde-source'],
    [`${NS}database:1.0`, 'connection-resource'],
  ].map(([uri, local]) => `{${uri}}${local}`),
)
const LINKS = new Set([`{${NS}text:1.0}a`, `{${NS}drawing:1.0}a`])
const PARAGRAPHS = new Set([`{${NS}text:1.0}p`, `{${NS}text:1.0}h`])

/** Refuses an OpenDocument text that holds macros, other files, or reaches out of itself; answers its words. */
export function checkOdt(parts: Parts): string {
  if (parts.get('mimetype') !== MIMETYPE || parts.keys().next().value !== 'mimetype')
    throw new Refused('type-differs')
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest === undefined || manifest === null || !parts.has('content.xml'))
    throw new Refused('office-damaged')
  walkXml(manifest, {
    open({ name }) {
      if (name.endsWith('}encryption-data')) throw new Refused('office-encrypted')
    },
  })
  let words = ''
  for (const [name, xml] of parts) {
    if (xml === null || name === 'mimetype' || name === 'META-INF/manifest.xml') continue
    const said = readPart(xml)
    if (name === 'content.xml') words = said
  }
  return words
}

function readPart(xml: string): string {
  const said: string[] = []
  let depth = 0
  walkXml(xml, {
    open(element) {
      refuseActive(element)
      if (PARAGRAPHS.has(element.name)) depth += 1
      else if (element.name === `{${NS}text:1.0}tab`) said.push('\t')
      else if (element.name === `{${NS}text:1.0}s`) said.push(' ')
      else if (element.name === `{${NS}text:1.0}line-break`) said.push('\n')
    },
    text: text => depth > 0 && said.push(text),
    close(name) {
      if (!PARAGRAPHS.has(name)) return
      depth -= 1
      said.push('\n')
    },
  })
  return said.join('')
}

function refuseActive(element: Element): void {
  if (RUNS.has(element.name)) throw new Refused('office-macros')
  if (BRINGS.has(element.name)) throw new Refused('office-embedded')
  if (FETCHES.has(element.name)) throw new Refused('office-external')
  const href = element.attribute('href')
  if (href === undefined || !leavesTheFile(href)) return
  if (!(LINKS.has(element.name) && isHarmlessLink(href))) throw new Refused('office-external')
}
