const SIZE = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/
const PAGE = /\n {4}<g(?: transform="[^"]*")?>\n([\s\S]*?)\n {4}<\/g>/g
const GLYPHS = /<defs id="glyph">[\s\S]*?<\/defs>/
const OTHER_DEFS = /<defs id="(?!glyph)[^"]*">[\s\S]*?<\/defs>/g
const SYMBOL = /<symbol id="(g[0-9A-F]+)"[\s\S]*?<\/symbol>/g
const USED = /xlink:href="#(g[0-9A-F]+)"/g

/**
 * The pages of a set document as pictures, each complete in itself, from the one picture in which the compiler draws them
 * below each other. Throws when that picture is not built the way the pinned compiler builds it.
 */
export function splitPages(svg: string, count: number): string[] {
  const [, width, height] = SIZE.exec(svg) ?? []
  const symbols = new Map(
    [...(GLYPHS.exec(svg)?.[0] ?? '').matchAll(SYMBOL)].map(([symbol, id = '']) => [id, symbol]),
  )
  const drawn = [...svg.replace(GLYPHS, '').matchAll(PAGE)].map(([, content = '']) => content)
  if (!width || !height || drawn.length !== count)
    throw new Error('the drawn document is not built as expected')
  const others = [...svg.matchAll(OTHER_DEFS)].map(([defs]) => defs).join('')
  return drawn.map(content => {
    const used = new Set([...content.matchAll(USED)].map(([, id = '']) => id))
    const glyphs = [...used].map(id => symbols.get(id) ?? '').join('')
    const sheet = `0 0 ${width} ${Number(height) / count}`
    return squeeze(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${sheet}">` +
        `${others}<defs>${glyphs}</defs>${content}</svg>`,
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
