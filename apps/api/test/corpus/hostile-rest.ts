import { promisedType } from '@havre/contracts/attachment-types.ts'
import { docx, odt } from './office.ts'
import { pdf } from './pdf.ts'
import { photo, picture } from './pictures.ts'
import { EICAR, group, type Sample } from './sample.ts'
import { box, m4a, mp3 } from './sounds.ts'
import { zip } from './zip.ts'

export type Good = Record<string, Buffer>
export async function goodFiles(): Promise<Good> {
  return {
    'a.pdf': pdf(),
    'a.jpg': await photo(),
    'a.png': await picture().png().toBuffer(),
    'a.webp': await picture().webp().toBuffer(),
    'a.docx': docx(),
    'a.odt': odt(),
    'a.txt': Buffer.from('Vu ce matin. Tout va bien.\n'),
    'a.m4a': m4a(),
    'a.mp3': mp3(),
  }
}

const PAGE = '<html><script>alert(document.domain)</script></html>'

/** Files that two programs read in two ways. */
export function polyglots(good: Good): Sample[] {
  const { samples, add } = group('polyglots')
  const archive = zip([
    { name: 'META-INF/MANIFEST.MF', data: 'Main-Class: A\n' },
    { name: 'A.class', data: 'x' },
  ])
  const commented = zip([{ name: 'a.txt', data: 'x' }], { comment: Buffer.from('%%EOF\n') })
  const heads = {
    GIF: 'GIF89a',
    program: 'MZ\0\0',
    script: '#!/bin/sh\n',
    page: PAGE,
    PostScript: '%!PS-Adobe-3.0\n',
  }
  for (const [name, bytes] of Object.entries(good)) {
    const isZip = /docx|odt/.test(name)
    const isText = name === 'a.txt'
    const more = isText
      ? (['text-characters', 'text-encoding', 'two-in-one', 'type-differs'] as const)
      : (['two-in-one', 'office-damaged', 'pdf-damaged', 'audio-damaged'] as const)
    add(`${name} with an archive after it`, name, Buffer.concat([bytes, archive]), [...more])
    add(`${name} with an archive whose comment ends as a PDF`, name, Buffer.concat([bytes, commented]), [
      ...more,
    ])
    for (const [what, head] of Object.entries(heads)) {
      if (isText && (what === 'script' || what === 'PostScript')) continue
      add(`${name} after the head of a ${what}`, name, Buffer.concat([Buffer.from(head, 'latin1'), bytes]), [
        'type-differs',
        'two-in-one',
        'office-damaged',
        'text-characters',
        'audio-damaged',
        'pdf-damaged',
      ])
    }
    if (!isText)
      add(`${name} with a page after it`, name, Buffer.concat([bytes, Buffer.from(PAGE)]), [
        'two-in-one',
        'office-damaged',
        'pdf-damaged',
      ])
    if (name !== 'a.pdf') {
      const inside = Buffer.concat([bytes.subarray(0, 40), Buffer.from('%PDF-1.4\n'), bytes.subarray(40)])
      add(`${name} with the mark of a PDF near its head`, name, inside, [
        'two-in-one',
        'office-damaged',
        'type-differs',
      ])
    }
    if (isZip) add(`${name} named as a PDF`, 'a.pdf', bytes, 'type-differs')
  }
  const jpeg = good['a.jpg'] ?? Buffer.alloc(0)
  const comment = (text: string) => {
    const data = Buffer.from(text)
    return Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, data.length + 2]),
      data,
      jpeg.subarray(2),
    ])
  }
  add('a JPEG with a page in its comment', 'a.jpg', comment(PAGE), 'two-in-one')
  add('a JPEG with PHP in its comment', 'a.jpg', comment('<?php system($_GET[0]); ?>'), 'two-in-one')
  add(
    'a JPEG with a scalable picture in its comment',
    'a.jpg',
    comment('<svg onload=alert(1)>'),
    'two-in-one',
  )
  return samples
}

/** Names that promise another type than the content is, and lengths that are not true. */
export function lies(good: Good): Sample[] {
  const { samples, add } = group('lying types and lengths')
  const names = Object.keys(good)
  for (const [name, bytes] of Object.entries(good)) {
    for (const step of [1, 2, 4]) {
      const other = names[(names.indexOf(name) + step) % names.length] ?? 'a.pdf'
      if (promisedType(other) === promisedType(name) || (name === 'a.txt' && other === 'a.txt')) continue
      add(`${name} called ${other}`, other, bytes, [
        'type-differs',
        'text-encoding',
        'text-characters',
        'pdf-damaged',
      ])
    }
    add(`${name} says one byte more`, name, bytes, 'size-differs', { says: bytes.length + 1 })
    add(`${name} says one byte less`, name, bytes, 'size-differs', { says: bytes.length - 1 })
  }
  add('says a mebibyte and sends a line', 'a.txt', 'Bonjour', 'size-differs', { says: 1024 * 1024 })
  add('says a line and sends a mebibyte', 'a.txt', Buffer.alloc(1024 * 1024, 0x41), 'size-differs', {
    says: 7,
  })
  add('nothing', 'a.txt', '', 'empty')
  add('nothing, called a PDF', 'a.pdf', '', 'empty')
  add('says 25 MiB and a byte', 'a.pdf', 'x', 'too-large', { says: 25 * 1024 * 1024 + 1 })
  add('says two gigabytes', 'a.pdf', 'x', 'too-large', { says: 2 * 1024 ** 3 })
  return samples
}

export function hostileTexts(): Sample[] {
  const { samples, add } = group('texts')
  add('EICAR', 'eicar.txt', EICAR, 'virus')
  add('EICAR and a line end', 'eicar.txt', `${EICAR}\r\n`, 'virus')
  add('EICAR after words', 'eicar.txt', `Bonjour ${EICAR}`, 'virus')
  add('EICAR in a PDF', 'eicar.pdf', Buffer.concat([pdf(), Buffer.from(EICAR)]), 'virus')
  add('Latin-1', 'a.txt', Buffer.from('été', 'latin1'), 'text-encoding')
  add('UTF-16', 'a.txt', Buffer.from('\uFEFFBonjour', 'utf16le'), [
    'text-encoding',
    'text-characters',
    'type-differs',
  ])
  add('half a character', 'a.txt', Buffer.from([0x61, 0xc3]), 'text-encoding')
  add('an overlong form', 'a.txt', Buffer.from([0x61, 0xc0, 0xaf]), 'text-encoding')
  add('a NUL', 'a.txt', 'a\0b', 'text-characters')
  add('a terminal escape', 'a.txt', 'a\u001b[31mb', 'text-characters')
  for (const mark of '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
    add(`the mark ${mark.codePointAt(0)?.toString(16)}`, 'a.txt', `a${mark}b`, 'text-characters')
  for (const page of [
    PAGE,
    '<!DOCTYPE html>',
    '  <svg xmlns="x"/>',
    '<?xml version="1.0"?><a/>',
    '<script>1</script>',
    '<?php 1;',
  ])
    add(page.slice(0, 16), 'a.txt', page, 'type-differs')
  return samples
}

export function hostileSounds(): Sample[] {
  const { samples, add } = group('sounds')
  const sound = mp3()
  add(
    'noise between frames',
    'a.mp3',
    Buffer.concat([sound, Buffer.alloc(500, 0x55), sound]),
    'audio-damaged',
  )
  add(
    'a program after the sound',
    'a.mp3',
    Buffer.concat([sound, Buffer.from('MZ'), Buffer.alloc(300)]),
    'audio-damaged',
  )
  add('two frames', 'a.mp3', mp3(2), ['audio-damaged', 'type-differs'])
  add(
    'a tag longer than the file',
    'a.mp3',
    Buffer.concat([Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f', 'latin1'), sound]),
    ['audio-damaged', 'type-differs'],
  )
  add('another layer', 'a.mp3', Buffer.from(sound.map((byte, n) => (n % 417 === 1 ? 0xfd : byte))), [
    'audio-damaged',
    'type-differs',
  ])
  add('a film', 'a.m4a', m4a('vide'), 'type-differs')
  const film = box('trak', box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13))))
  add('a film beside the sound', 'a.m4a', m4a('soun', [film]), 'type-differs')
  add(
    'no track',
    'a.m4a',
    Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0')), box('mdat', Buffer.alloc(99))]),
    'audio-damaged',
  )
  const whole = m4a()
  add('cut in half', 'a.m4a', whole.subarray(0, 400), 'audio-damaged')
  add('cut in its sound', 'a.m4a', whole.subarray(0, whole.length - 100), 'audio-damaged')
  const long = Buffer.from(whole)
  long.writeUInt32BE(0xffff_fff0, 28)
  add('a box longer than the file', 'a.m4a', long, 'audio-damaged')
  let nested = box('trak')
  for (let n = 0; n < 400; n++) nested = box('trak', nested)
  add('boxes in boxes', 'a.m4a', m4a('soun', [nested]), 'audio-damaged')
  add(
    'a box that nobody knows',
    'a.m4a',
    Buffer.concat([whole, box('evil', Buffer.alloc(20))]),
    'audio-damaged',
  )
  return samples
}
