import { flate, pdf, revised, stream } from './pdf.ts'
import { rewritten } from './qpdf.ts'
import { group, type Sample } from './sample.ts'

const JS = '/S /JavaScript /JS (app.alert\\(1\\))'
const annotation = (what: string) => `/Annots [<< /Type /Annot /Rect [0 0 9 9] ${what} >>]`

export async function hostilePdfs(): Promise<Sample[]> {
  const { samples, add } = group('PDF tricks')
  const active = (what: string, bytes: Buffer) => add(what, 'avis.pdf', bytes, 'pdf-active')
  active('a script at opening', pdf({ catalogue: `/OpenAction << ${JS} >>` }))
  active('a script by name', pdf({ catalogue: `/Names << /JavaScript << /Names [(a) << ${JS} >>] >> >>` }))
  active('a script on leaving', pdf({ catalogue: `/AA << /WC << ${JS} >> >>` }))
  active('a script of a page', pdf({ page: `/AA << /O << ${JS} >> >>` }))
  active(
    'a script spelt with escapes',
    pdf({ catalogue: '/OpenAction << /S /J#61v#61Script /#4a#53 (x) >>' }),
  )
  active('a script in another object', pdf({ catalogue: '/OpenAction 6 0 R', objects: [`<< ${JS} >>`] }))
  active('a script in an object nobody names', pdf({ objects: [`<< ${JS} >>`] }))
  active(
    'a script in a stream',
    pdf({ objects: [stream('', Buffer.from('app.alert(1)')), '<< /S /JavaScript /JS 6 0 R >>'] }),
  )
  active(
    'a script before its end',
    pdf({ catalogue: `/OpenAction << /Next << ${JS} >> /S /GoTo /D [3 0 R /Fit] >>` }),
  )
  active('a script in a later revision', revised(pdf(), `/OpenAction << ${JS} >>`))
  active('a script in an older revision', revised(pdf({ catalogue: `/OpenAction << ${JS} >>` }), ''))
  active('a program', pdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }))
  active(
    'a program behind a link',
    pdf({ page: annotation('/Subtype /Link /A << /S /Launch /F (a.exe) >>') }),
  )
  active(
    'a form that is sent',
    pdf({ page: annotation('/Subtype /Widget /FT /Btn /A << /S /SubmitForm /F (http://h) >>') }),
  )
  active('data that is fetched', pdf({ catalogue: '/OpenAction << /S /ImportData /F (a.fdf) >>' }))
  active(
    'another document',
    pdf({ catalogue: '/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\a.pdf) /D [0 /Fit] >>' }),
  )
  active('an embedded document', pdf({ catalogue: '/OpenAction << /S /GoToE /T << /R /C >> >>' }))
  active(
    'an embedded file',
    pdf({
      catalogue: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>',
        stream('/Type /EmbeddedFile', Buffer.from('MZ')),
      ],
    }),
  )
  active('a file on a page', pdf({ page: annotation('/Subtype /FileAttachment /FS << /F (a) >>') }))
  active('a film', pdf({ page: annotation('/Subtype /Movie /Movie << /F (a.avi) >>') }))
  active('a player', pdf({ page: annotation('/Subtype /Screen /A << /S /Rendition >>') }))
  active('rich media', pdf({ page: annotation('/Subtype /RichMedia /RichMediaContent << >>') }))
  active('three dimensions', pdf({ page: annotation('/Subtype /3D') }))
  active('an XFA form', pdf({ catalogue: '/AcroForm << /Fields [] /XFA (x) >>' }))
  const script = pdf({ catalogue: `/OpenAction << ${JS} >>` })
  active('a script packed into a stream of objects', await rewritten(script, '--object-streams=generate'))
  active('a script, linearized', await rewritten(script, '--linearize', '--object-streams=generate'))

  const encrypted = (what: string, bytes: Buffer) => add(what, 'avis.pdf', bytes, 'pdf-encrypted')
  encrypted('a password to open', await rewritten(pdf(), '--encrypt', 'user', 'owner', '256', '--'))
  encrypted('a password to change', await rewritten(pdf(), '--encrypt', '', 'owner', '256', '--'))
  encrypted(
    'old encryption',
    await rewritten(pdf(), '--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=y', '--'),
  )

  const damaged = (
    what: string,
    bytes: Buffer,
    codes: Parameters<typeof add>[3] = ['pdf-damaged', 'type-differs'],
  ) => add(what, 'avis.pdf', bytes, codes)
  const good = pdf()
  const text = good.toString('latin1')
  const with_ = (from: RegExp, to: string) => Buffer.from(text.replace(from, to), 'latin1')
  damaged('a table of wrong places', with_(/0000000\d\d\d 00000 n/g, '0000000999 00000 n'))
  damaged('a table of nowhere', with_(/startxref\n\d+/, 'startxref\n999999'))
  damaged('no table', with_(/xref[\s\S]*$/, '%%EOF\n'))
  damaged('a root that is missing', with_(/\/Root 1 0 R/, '/Root 9 0 R'))
  damaged('no pages', pdf({ pages: '/Kids [] /Count 0' }))
  damaged('pages that are their own children', pdf({ pages: '/Kids [2 0 R 2 0 R] /Count 2' }), [
    'pdf-damaged',
    'too-complex',
  ])
  damaged('a page as large as a town', pdf({ mediaBox: '[0 0 99999999 99999999]' }))
  damaged('cut in half', good.subarray(0, 400))
  damaged('cut before its end', good.subarray(0, good.length - 30))
  damaged('nothing but a head', Buffer.from('%PDF-1.7\n'))
  damaged('a head and an end', Buffer.from('%PDF-1.7\n%%EOF\n'))
  damaged(
    'noise with a head',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9_000, 0xa5), Buffer.from('%%EOF')]),
  )
  damaged('a version that does not exist', pdf({ header: '%PDF-9.9\n' }))
  damaged('a head further down', Buffer.concat([Buffer.alloc(300, 0x20), good]))
  const deep = `${'<< /A '.repeat(6_000)}1${' >>'.repeat(6_000)}`
  damaged('objects in objects', pdf({ objects: [deep] }), ['pdf-damaged', 'too-complex'])
  const endless = flate(Buffer.alloc(300 * 1024 * 1024, 0x20))
  add('a page that inflates to 300 MiB', 'avis.pdf', pdf({ content: endless }), 'too-complex', {
    heavy: true,
  })
  return samples
}
