import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Refused } from './refused.ts'

export type Element = {
  /** `{namespace}local`, whatever prefix the document chose. */
  readonly name: string
  /** Value of an attribute by its local name, in any namespace; references are resolved. */
  attribute(local: string): string | undefined
}

type Visitor = { open?(element: Element): void; close?(name: string): void; text?(text: string): void }

/** Walks well-formed XML. A document type (from which entities could grow) and anything malformed is refused. */
export function walkXml(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    throw new Refused('office-damaged')
  })
  parser.on('doctype', () => {
    throw new Refused('office-damaged')
  })
  parser.on('opentag', tag => visitor.open?.(toElement(tag)))
  parser.on('closetag', tag => visitor.close?.(nameOf(tag)))
  parser.on('text', text => visitor.text?.(text))
  parser.write(xml).close()
}

function toElement(tag: SaxesTagNS): Element {
  return {
    name: nameOf(tag),
    attribute: local => Object.values(tag.attributes).find(attribute => attribute.local === local)?.value,
  }
}

function nameOf(tag: { uri?: string; local?: string }): string {
  return `{${tag.uri ?? ''}}${tag.local ?? ''}`
}
