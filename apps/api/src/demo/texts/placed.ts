/**
 * Places on scales, one character a subject: `placed(['cooking', 'money'], { Team: '2-' })` says 2 for cooking as the team
 * sees it and leaves money open.
 */
export function placed(
  subjects: readonly { readonly code: string }[],
  sides: { readonly [side: string]: string },
): { readonly [field: string]: string } {
  const places = Object.entries(sides).flatMap(([side, levels]) =>
    subjects.map(({ code }, index): [string, string] => [`${code}${side}`, levels[index] ?? '-']),
  )
  return Object.fromEntries(places.filter(([, level]) => level !== '-'))
}
