// Reads messages/<locale>.json into inlang. The official plug-in is fetched from a CDN, which this project
// never does; this one reads the same two shapes, so it can be replaced by the npm package in one line:
//   "key": "Bonjour {name}"
//   "key": { "param": "count", "one": "{count} jeune", "other": "{count} jeunes" }   (Intl plural categories)
// Loaded from text by the inlang SDK: it must stay free of imports.
const key = 'plugin.havre.messages'

function parts(text) {
  const pattern = []
  const names = []
  let rest = text
  for (let hit = /\{(\w+)\}/.exec(rest); hit; hit = /\{(\w+)\}/.exec(rest)) {
    if (hit.index > 0) pattern.push({ type: 'text', value: rest.slice(0, hit.index) })
    pattern.push({ type: 'expression', arg: { type: 'variable-reference', name: hit[1] } })
    names.push(hit[1])
    rest = rest.slice(hit.index + hit[0].length)
  }
  if (rest) pattern.push({ type: 'text', value: rest })
  return { pattern, names }
}

function plural(bundleId, locale, value) {
  const { param, ...forms } = value
  const selector = `${param}Plural`
  const names = [param]
  const variants = Object.entries(forms).map(([category, text]) => {
    const read = parts(text)
    names.push(...read.names)
    const match =
      category === 'other'
        ? { type: 'catchall-match', key: selector }
        : { type: 'literal-match', key: selector, value: category }
    return { messageBundleId: bundleId, messageLocale: locale, matches: [match], pattern: read.pattern }
  })
  const local = {
    type: 'local-variable',
    name: selector,
    value: {
      type: 'expression',
      arg: { type: 'variable-reference', name: param },
      annotation: { type: 'function-reference', name: 'plural', options: [] },
    },
  }
  return { names, variants, local, selectors: [{ type: 'variable-reference', name: selector }] }
}

export default {
  key,
  toBeImportedFiles: ({ settings }) =>
    settings[key].pathPatterns.flatMap(pattern =>
      settings.locales.map(locale => ({ locale, path: pattern.replace('{locale}', locale) })),
    ),
  importFiles: ({ files }) => {
    const inputs = new Map()
    const locals = new Map()
    const messages = []
    const variants = []
    for (const file of files) {
      const catalogue = JSON.parse(new TextDecoder().decode(file.content))
      for (const [id, value] of Object.entries(catalogue)) {
        if (id === '$schema') continue
        const known = inputs.get(id) ?? new Set()
        inputs.set(id, known)
        if (typeof value === 'string') {
          const read = parts(value)
          for (const name of read.names) known.add(name)
          messages.push({ bundleId: id, locale: file.locale, selectors: [] })
          variants.push({
            messageBundleId: id,
            messageLocale: file.locale,
            matches: [],
            pattern: read.pattern,
          })
        } else {
          const read = plural(id, file.locale, value)
          for (const name of read.names) known.add(name)
          locals.set(id, read.local)
          messages.push({ bundleId: id, locale: file.locale, selectors: read.selectors })
          variants.push(...read.variants)
        }
      }
    }
    const bundles = [...inputs].map(([id, names]) => ({
      id,
      declarations: [
        ...[...names].map(name => ({ type: 'input-variable', name })),
        ...(locals.has(id) ? [locals.get(id)] : []),
      ],
    }))
    return { bundles, messages, variants }
  },
}
