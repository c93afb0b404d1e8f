import { type ZipPart, zip } from './zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Given = {
  /** Inside `<w:body>`. */
  body?: string
  mainType?: string
  moreTypes?: string
  /** Relationship elements of the document. */
  relations?: string
  parts?: readonly ZipPart[]
  /** Parts that take the place of ours of the same name. */
  instead?: readonly ZipPart[]
}

export const relation = (type: string, target: string, mode = 'External') =>
  `<Relationship Id="r${type.length}${target.length}" Type="${RELATION}/${type}" Target="${target}" TargetMode="${mode}"/>`
export const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
export const field = (...runs: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map(run => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

export function docxParts(given: Given = {}): ZipPart[] {
  const {
    body = paragraph('Rapport social'),
    mainType = MAIN,
    moreTypes = '',
    relations = '',
    parts = [],
    instead = [],
  } = given
  const ours: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${moreTypes}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `${XML}<w:document xmlns:w="${W}" xmlns:r="${RELATION}"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    },
  ]
  const replaced = new Set(instead.map(part => part.name))
  return [...ours.filter(part => !replaced.has(part.name)), ...instead, ...parts]
}

export const docx = (given: Given = {}) => zip(docxParts(given))

const O = 'urn:oasis:names:tc:opendocument:xmlns'
type GivenOdt = { body?: string; manifest?: string; parts?: readonly ZipPart[]; mimetype?: string }

export function odtParts(given: GivenOdt = {}): ZipPart[] {
  const { body = '<text:p>Rapport social</text:p>', manifest = '', parts = [] } = given
  const names = ['office', 'text', 'script', 'table']
    .map(name => `xmlns:${name}="${O}:${name}:1.0"`)
    .join(' ')
  return [
    { name: 'mimetype', data: given.mimetype ?? 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      data: `${XML}<office:document-content ${names} xmlns:draw="${O}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:scripts/><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'META-INF/manifest.xml',
      data: `${XML}<manifest:manifest xmlns:manifest="${O}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>${manifest}</manifest:manifest>`,
    },
    ...parts,
  ]
}

export const odt = (given: GivenOdt = {}) => zip(odtParts(given))
