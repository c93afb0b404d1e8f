/** Whether a target leads out of the file: an address with a scheme, or a path of another computer. */
export function leavesTheFile(target: string): boolean {
  return /^\s*([a-z][a-z0-9+.-]*:|\/\/|\\\\|\\|\.\.[\\/]\.\.[\\/]\.\.)/i.test(target)
}

/** A link that only a person's press follows, and that opens a page, a letter or a call. */
export function isHarmlessLink(target: string): boolean {
  return /^\s*(https?:\/\/|mailto:|tel:|#)/i.test(target)
}
