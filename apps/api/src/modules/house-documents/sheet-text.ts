/** One line of a sheet: a heading, a point, a plain text, or what stands over a line to sign on. */
export type SheetPart = { readonly is: 'heading' | 'point' | 'text' | 'signature'; readonly text: string }
export type SheetText = { readonly title: string; readonly parts: readonly SheetPart[] }

const MARKS = [
  ['# ', 'heading'],
  ['- ', 'point'],
  ['~ ', 'signature'],
] as const

/**
 * Reads a sheet as people write it: the first line is the title, `# ` begins a heading, `- ` a point, `~ ` a line to sign
 * on; any other line is a text. Empty lines say nothing.
 */
export function readSheet(body: string): SheetText {
  const [title = '', ...lines] = body
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return {
    title: title.replace(/^# /, ''),
    parts: lines.map(line => {
      const [mark, is] = MARKS.find(([sign]) => line.startsWith(sign)) ?? ['', 'text' as const]
      return { is, text: line.slice(mark.length).trim() }
    }),
  }
}

export type FacingPart = { is: 'heading' | 'point' | 'text'; texts: string[] }

/**
 * Two sheets part by part, so that both readers look at the same line: headings meet headings, and within each section the
 * n-th line meets the n-th. Where one says more, the other side stays empty there.
 */
export function faceToFace(left: SheetText, right: SheetText): FacingPart[] {
  const [ours, theirs] = [sections(left), sections(right)]
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, s) => {
    const [a, b] = [ours[s] ?? [], theirs[s] ?? []]
    return Array.from({ length: Math.max(a.length, b.length) }, (_, n): FacingPart => {
      const is = a[n]?.is ?? b[n]?.is
      return {
        is: is === 'heading' || is === 'point' ? is : 'text',
        texts: [a[n]?.text ?? '', b[n]?.text ?? ''],
      }
    })
  }).flat()
}

function sections(sheet: SheetText): SheetPart[][] {
  const found: SheetPart[][] = [[]]
  for (const part of sheet.parts) {
    if (part.is === 'signature') continue
    if (part.is === 'heading') found.push([])
    found.at(-1)?.push(part)
  }
  return found
}

/** The boxes to sign in, each with its words in one or both languages. */
export function signatureBoxes(...sheets: readonly SheetText[]): string[][] {
  const lines = sheets.map(sheet =>
    sheet.parts.filter(part => part.is === 'signature').map(part => part.text),
  )
  const count = Math.max(0, ...lines.map(one => one.length))
  return Array.from({ length: count }, (_, n) => lines.flatMap(one => one[n] ?? []))
}
