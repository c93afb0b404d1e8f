import { type ComponentType, lazy } from 'react'

/**
 * A screen whose code comes when somebody goes there, or points at a link to it. The router's own way keeps a note in
 * the browser's storage when code is missing; ours keeps nothing.
 */
export function screen(load: () => Promise<{ default: ComponentType }>) {
  const preload = async () => {
    await load()
  }
  return Object.assign(lazy(load), { preload })
}
