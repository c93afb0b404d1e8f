const MOST_CENTS = 1_000_000

/** Reads an amount as typed: `12`, `12,5`, `12.50`, `12,50 €`. Out: whole cents from 1 to 10 000 €, or undefined. */
export function readTypedAmount(text: string): number | undefined {
  const hit = /^(\d{1,5})(?:[.,](\d{1,2}))?\s?€?$/.exec(text.trim())
  if (!hit) return undefined
  const cents = Number(hit[1]) * 100 + Number((hit[2] ?? '').padEnd(2, '0'))
  return cents >= 1 && cents <= MOST_CENTS ? cents : undefined
}
