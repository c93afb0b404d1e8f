import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, 'tokens.css'), 'utf8')

const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [one = 0, two = 0] = [a, b]
    .map(name => luminance(colours.get(name)?.[theme] ?? '#777777'))
    .toSorted((x, y) => y - x)
  return (one + 0.05) / (two + 0.05)
}

const grounds = ['paper', 'surface', 'sunken', 'desk', 'hover']
const inks = ['ink', 'ink-soft', 'accent', 'accent-strong']
const soft = ['accent', 'ok', 'warn', 'danger', 'info', 'voice-youth', 'voice-fact', 'voice-hypothesis']

const text = [
  ...grounds.flatMap(ground => inks.map(ink => [ink, ground] as const)),
  ...soft.flatMap(
    name =>
      [
        [name, `${name}-soft`],
        [name, 'surface'],
        [name, 'paper'],
        ['ink', `${name}-soft`],
      ] as const,
  ),
  ['accent-strong', 'accent-soft'] as const,
  ['ink-soft', 'accent-soft'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
  ['on-danger', 'danger'] as const,
  ['paper', 'ink'] as const,
]

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  test.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(grounds.filter(ground => ground !== 'hover'))(
    'the edge of a control stands out from %s',
    ground => {
      expect(contrast('line-strong', ground, theme)).toBeGreaterThanOrEqual(3)
    },
  )
})
