const SIZE = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/
const PAGE = /\n {4}<g(?: transform="[^"]*")?>\n([\s\S]*?)\n {4}<\/g>/g
const GLYPHS = '<defs id="glyph">'
const END_OF_DEFS = '</defs>'
const OTHER_DEFS = /<defs id="(?!glyph)[^"]*">[\s\S]*?<\/defs>/g
const SYMBOL = /<symbol id="(g[0-9A-F]+)"[\s\S]*?<\/symbol>/g
const USED = /xlink:href="#(g[0-9A-F]+)"/g

/** Pages in a row: from which (1 is the first), and how many at most. */
export type Stretch = { readonly from: number; readonly most: number }

/**
 * Some pages of a set document as pictures, each complete in itself, from the one picture in which the compiler draws all of
 * them below each other: a third of a megabyte a page, so that nothing here copies the whole. Throws when that picture is
 * not built the way the pinned compiler builds it.
 */
export function splitPages(svg: string, count: number, { from, most }: Stretch): string[] {
  const [, width, height] = SIZE.exec(svg) ?? []
  const glyphs = svg.indexOf(GLYPHS)
  const drawn = [...svg.slice(0, glyphs < 0 ? svg.length : glyphs).matchAll(PAGE)]
  if (!width || !height || drawn.length !== count)
    throw new Error('the drawn document is not built as expected')
  const defs = glyphs < 0 ? '' : svg.slice(glyphs, svg.indexOf(END_OF_DEFS, glyphs))
  const symbols = new Map([...defs.matchAll(SYMBOL)].map(([symbol, id = '']) => [id, symbol]))
  const others = [...svg.matchAll(OTHER_DEFS)].map(([found]) => found).join('')
  const sheet = `0 0 ${width} ${Number(height) / count}`
  return drawn.slice(from - 1, from - 1 + most).map(([, content = '']) => {
    const used = new Set([...content.matchAll(USED)].map(([, id = '']) => id))
    const own = [...used].map(id => symbols.get(id) ?? '').join('')
    return squeeze(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${sheet}">` +
        `${others}<defs>${own}</defs>${content}</svg>`,
    )
  })
}

/** The same picture in fewer bytes: no indents, no defaults, hundredths of a point. */
function squeeze(svg: string): string {
  return svg
    .replaceAll(/>\s+</g, '><')
    .replaceAll(' fill-rule="nonzero"', '')
    .replaceAll(/(\.\d\d)\d+/g, '$1')
}
