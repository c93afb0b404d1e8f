/** What differs from how a form was opened: what a colleague has changed meanwhile is not written over unseen. */
export function changed<T extends object>(opened: { readonly [F in keyof T]: unknown }, now: T): Partial<T> {
  const part: Partial<T> = {}
  for (const name in now)
    if (JSON.stringify(now[name]) !== JSON.stringify(opened[name])) part[name] = now[name]
  return part
}
