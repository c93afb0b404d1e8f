import { walkXml } from './xml.ts'

/** What a number of a cell stands for. */
export type NumberUse = 'number' | 'date' | 'moment' | 'time'

/** How the cells of each style show their number; built in formats as ECMA-376 numbers them (18.8.30). */
export function readStyles(xml: string | null | undefined): readonly NumberUse[] {
  const custom = new Map<string, string>()
  const uses: NumberUse[] = []
  let inCells = false
  if (!xml) return uses
  walkXml(xml, {
    open(element) {
      if (element.name.endsWith('}numFmt'))
        custom.set(element.attribute('numFmtId') ?? '', element.attribute('formatCode') ?? '')
      if (element.name.endsWith('}cellXfs')) inCells = true
      if (inCells && element.name.endsWith('}xf')) {
        const id = element.attribute('numFmtId') ?? '0'
        const code = custom.get(id)
        uses.push(code === undefined ? builtIn(Number(id)) : useOf(code))
      }
    },
    close(name) {
      if (name.endsWith('}cellXfs')) inCells = false
    },
  })
  return uses
}

function builtIn(id: number): NumberUse {
  if (id === 22) return 'moment'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date'
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time'
  return 'number'
}

/** What a format code shows, its quoted texts, colours, conditions and escapes aside. */
function useOf(code: string): NumberUse {
  const plain = code
    .replaceAll(/"[^"]*"|\\.|_./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
  const day = /[dy]|m{3}/.test(plain)
  const time = /[hs]/.test(plain)
  if (day) return time ? 'moment' : 'date'
  return time ? 'time' : 'number'
}

const DAY_MS = 86_400_000
const FIRST_1900 = Date.UTC(1899, 11, 30)
const FIRST_1904 = Date.UTC(1904, 0, 1)

/** A serial number as the cell shows it: `2026-03-01`, `2026-03-01T14:30`, `14:30`. The number itself where it is no day. */
export function showSerial(serial: number, use: NumberUse, from1904: boolean): string {
  if (use === 'number' || !Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return String(serial)
  const at = new Date((from1904 ? FIRST_1904 : FIRST_1900) + Math.round(serial * 1440) * 60_000)
  const [day = '', clock = ''] = at.toISOString().split('T')
  const time = clock.slice(0, 5)
  if (use === 'time') return serial < 1 ? time : `${day}T${time}`
  return use === 'moment' && at.getTime() % DAY_MS !== 0 ? `${day}T${time}` : day
}
