/** A code of six digits as typed or pasted, spaces allowed; undefined where it is none. */
export function sixDigits(text: string): string | undefined {
  const digits = text.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** What was typed in the one box that takes either: passwords have fifteen characters at least, codes six digits. */
export function presenceFrom(text: string): { password: string } | { code: string } {
  const code = sixDigits(text)
  return code ? { code } : { password: text }
}
