/** A month as `2027-03`. */
type Month = string

/** The month after. */
export function nextMonth(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last of these, the empty ones between them too. */
export function monthsBetween(months: readonly Month[]): readonly Month[] {
  const sorted = [...months].sort()
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return []
  const all = [first]
  for (let month = first; month < last; ) {
    month = nextMonth(month)
    all.push(month)
  }
  return all
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { readonly from: string; readonly to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` }
}

/** How high a bar stands, in five steps against the fullest; nothing for nothing. */
export function stepOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count <= 0) return 0
  const share = count / most
  if (share > 0.8) return 5
  if (share > 0.6) return 4
  if (share > 0.4) return 3
  return share > 0.2 ? 2 : 1
}
