import { docx, docxParts, field, odt, odtParts, paragraph, relation } from './office.ts'
import { group, type Sample } from './sample.ts'
import { type ZipPart, zip } from './zip.ts'

const MB = 1024 * 1024
const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * MB, 0x20)
const both = [
  { name: 'brief.docx', make: (parts: readonly ZipPart[]) => docxParts({ parts }) },
  { name: 'brief.odt', make: (parts: readonly ZipPart[]) => odtParts({ parts }) },
]

export function archiveBombs(): Sample[] {
  const { samples, add } = group('zip bombs')
  const inner = zip([{ name: 'a.xml', data: zeros(20) }])
  for (const { name, make } of both) {
    for (const size of [8, 32, 101, 128]) {
      add(
        `one part of ${size} MiB`,
        name,
        zip(make([{ name: 'word/big.xml', data: zeros(size) }])),
        'office-too-big',
      )
    }
    const many = Array.from({ length: 12 }, (_, n) => ({ name: `p/${n}.xml`, data: zeros(9) }))
    add('twelve parts of 9 MiB', name, zip(make(many)), 'office-too-big')
    for (const count of [2_000, 2_500, 9_000]) {
      const crowd = Array.from({ length: count }, (_, n) => ({ name: `p/${n}.xml`, data: '<a/>' }))
      add(`${count} parts more`, name, zip(make(crowd)), 'office-too-big')
    }
    for (const [what, where] of [
      ['as a picture', 'media/a.png'],
      ['under its own name', 'a.zip'],
      ['as a font', 'fonts/a.odttf'],
    ] as const) {
      add(`nested ${what}`, name, zip(make([{ name: where, data: inner }])), [
        'office-embedded',
        'office-too-big',
      ])
      const twice = zip([{ name: 'b.zip', data: inner }])
      add(`nested twice ${what}`, name, zip(make([{ name: where, data: twice }])), 'office-embedded')
    }
    const over = [
      { name: 'p/0.xml', data: Buffer.alloc(60_000, 0x41) },
      ...Array.from({ length: 1_500 }, (_, n) => ({
        name: `p/${n + 1}.xml`,
        data: Buffer.alloc(60_000, 0x41),
        overlaps: true,
      })),
    ]
    add('1,500 parts over the same bytes', name, zip(make(over)), ['office-too-big', 'office-damaged'])
    const shared = [
      { name: 'p/0.xml', data: '<a/>' },
      { name: 'p/1.xml', data: '<a/>', overlaps: true },
    ]
    add('two parts over the same bytes', name, zip(make(shared)), 'office-damaged')
    const lies = [
      ['a part that says less than it holds', { bytes: 10 }],
      ['a part that says four gigabytes', { bytes: 0xffff_fff0 }],
      ['a part with a wrong checksum', { crc: 1 }],
      ['a part packed in an unknown way', { method: 99 }],
      ['an encrypted part', { flags: 1 }],
      ['a part with another name beside it', { localName: 'p/other.xml' }],
    ] as const
    for (const [what, says] of lies) {
      const lie: ZipPart = { name: 'p/lie.xml', data: `<a>${'b'.repeat(5_000)}</a>`, says }
      add(what, name, zip(make([lie])), ['office-damaged', 'office-too-big', 'office-encrypted'])
    }
    add('a directory of more parts than there are', name, zip(make([]), { saysParts: 40 }), 'office-damaged')
    add('a directory elsewhere', name, zip(make([]), { shift: 9 }), 'office-damaged')
    add('a program before it', name, zip(make([]), { before: Buffer.from('MZ'.padEnd(600, '\0')) }), [
      'type-differs',
    ])
    add('something after it', name, zip(make([]), { after: Buffer.alloc(50, 1) }), 'office-damaged')
    add('cut in half', name, zip(make([])).subarray(0, 700), ['office-damaged', 'type-differs'])
  }
  return samples
}

export function archivePaths(): Sample[] {
  const { samples, add } = group('paths in archives')
  const names = [
    ...['../evil.xml', '../../../../etc/passwd.xml', 'word/../../evil.xml', '/etc/evil.xml', '\\evil.xml'],
    ...['..\\evil.xml', 'word\\..\\..\\evil.xml', 'C:/evil.xml', 'C:\\evil.xml', '\\\\host\\share\\evil.xml'],
    ...[
      'word//evil.xml',
      './evil.xml',
      'word/./evil.xml',
      'evil\0.xml',
      '//host/evil.xml',
      'a/../../b.xml',
      '..',
    ],
  ]
  for (const { name, make } of both) {
    for (const path of names) add(path, name, zip(make([{ name: path, data: '<a/>' }])), 'office-damaged')
    const twice = { name: 'word/twice.xml', data: '<a/>' }
    add('the same name twice', name, zip(make([twice, twice])), 'office-damaged')
  }
  return samples
}

const VBA = 'application/vnd.ms-office.vbaProject'
const MACRO_MAIN = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
const CFB = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`

export function activeOffice(): Sample[] {
  const { samples, add } = group('macros, templates, other files')
  const word = (what: string, given: Parameters<typeof docx>[0], code: Parameters<typeof add>[3]) =>
    add(what, 'brief.docx', docx(given), code)
  word('a macro project', { parts: [{ name: 'word/vbaProject.bin', data: CFB }] }, 'office-macros')
  word(
    'a macro project in capitals',
    { parts: [{ name: 'word/VBAPROJECT.BIN', data: 'x' }] },
    'office-macros',
  )
  word('a macro project under another name', { moreTypes: override('/word/a.bin', VBA) }, 'office-macros')
  word('a document with macros renamed', { mainType: MACRO_MAIN }, 'office-macros')
  word('a template renamed', { mainType: TEMPLATE }, 'type-differs')
  word(
    'an ActiveX control',
    { parts: [{ name: 'word/activeX/activeX1.xml', data: '<a/>' }] },
    'office-macros',
  )
  word('an embedded sheet', { parts: [{ name: 'word/embeddings/a.xlsx', data: docx() }] }, 'office-embedded')
  word('an embedded object', { parts: [{ name: 'word/embeddings/o.bin', data: CFB }] }, 'office-embedded')
  word(
    'a program as a picture',
    { parts: [{ name: 'word/media/a.png', data: `MZ${'\0'.repeat(99)}` }] },
    'office-embedded',
  )
  word('a page to import', { relations: relation('aFChunk', 'a.html', 'Internal') }, 'office-embedded')
  word(
    'a remote template',
    { relations: relation('attachedTemplate', 'http://host/a.dotm') },
    'office-external',
  )
  word(
    'a template on a share',
    { relations: relation('attachedTemplate', 'file://///host/a.dotm') },
    'office-external',
  )
  word(
    'a remote template said to be inside',
    { relations: relation('attachedTemplate', 'https://host/a', 'Internal') },
    'office-external',
  )
  word('a remote picture', { relations: relation('image', 'http://host/pixel.png') }, 'office-external')
  word('a remote object', { relations: relation('oleObject', 'http://host/o') }, 'office-external')
  word(
    'a relation spelt with references',
    { relations: relation('image', 'http://host/p').replace('"External"', '"&#69;xternal"') },
    'office-external',
  )
  word('a link that starts a program', { relations: relation('hyperlink', 'ms-msdt:/id') }, 'office-external')
  word('a link to a share', { relations: relation('hyperlink', '\\\\host\\share') }, 'office-external')
  word('a link to a script', { relations: relation('hyperlink', 'javascript:alert(1)') }, 'office-external')
  word('data exchange', { body: field('DDEAUTO c:\\\\a.exe') }, 'office-external')
  word('data exchange in pieces', { body: field('DD', 'EAU', 'TO c:\\\\a.exe') }, 'office-external')
  word('a picture from elsewhere', { body: field('INCLUDEPICTURE "http://host/a.png"') }, 'office-external')
  word('a text from elsewhere', { body: field(' includetext "\\\\\\\\host\\\\a"') }, 'office-external')
  const xxe = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>'
  word('a document type', { instead: [{ name: 'word/document.xml', data: xxe }] }, 'office-damaged')
  const laughs = `<!DOCTYPE d [${Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join('')}]><d>&e20;</d>`
  word('a billion laughs', { parts: [{ name: 'word/styles.xml', data: laughs }] }, 'office-damaged')
  word(
    'XML that does not end',
    { instead: [{ name: 'word/document.xml', data: '<w:document' }] },
    'office-damaged',
  )
  add('an encrypted document', 'brief.docx', CFB, 'office-encrypted')
  add('an old document renamed', 'brief.odt', CFB, 'office-encrypted')
  add('a macro document', 'brief.docm', docx(), 'type-not-accepted')
  add('a text as a document', 'brief.docx', zip([{ name: 'a.txt', data: 'x' }]), [
    'office-embedded',
    'type-differs',
  ])

  const open = (what: string, given: Parameters<typeof odt>[0], code: Parameters<typeof add>[3]) =>
    add(what, 'brief.odt', odt(given), code)
  const P = (inside: string) => `<text:p>${inside}</text:p>`
  open(
    'a library of macros',
    { parts: [{ name: 'Basic/Standard/Module1.xml', data: '<a/>' }] },
    'office-macros',
  )
  open('a Python script', { parts: [{ name: 'Scripts/python/a.py', data: 'import os' }] }, 'office-macros')
  open(
    'an event',
    { body: P('<script:event-listener xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"/>') },
    'office-macros',
  )
  open('an object', { body: P('<draw:object xlink:href="./Object 1"/>') }, 'office-embedded')
  open('an applet', { body: P('<draw:applet/>') }, 'office-embedded')
  open('a remote picture', { body: P('<draw:image xlink:href="http://host/p.png"/>') }, 'office-external')
  open('a picture on a share', { body: P('<draw:image xlink:href="//host/p.png"/>') }, 'office-external')
  open(
    'a section from elsewhere',
    { body: '<text:section text:name="a"><text:section-source xlink:href="http://host/a"/></text:section>' },
    'office-external',
  )
  open(
    'a link that runs',
    { body: P('<text:a xlink:href="macro:///Standard.Module1.Main()">a</text:a>') },
    'office-external',
  )
  open('an encrypted part', { manifest: '<manifest:encryption-data/>' }, 'office-encrypted')
  open('a template', { mimetype: 'application/vnd.oasis.opendocument.text-template' }, 'type-differs')
  open('a sheet', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'type-differs')
  add('a Word document renamed', 'brief.odt', docx({ body: paragraph('x') }), 'type-differs')
  add('an open document renamed', 'brief.docx', odt(), 'type-differs')
  return samples
}
