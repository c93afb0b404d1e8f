import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { useEffect, useState } from 'react'

/** The referents of all files seen on this screen so far, by id: choices for a filter, without another request. */
export function useReferentsMet(files: readonly YouthFileItem[]): ReadonlyMap<string, string> {
  const [met, setMet] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const people = files.flatMap(file => file.referents)
    setMet(known => {
      const fresh = people.flatMap(({ id, name }) => (name && !known.has(id) ? [[id, name] as const] : []))
      return fresh.length === 0 ? known : new Map([...known, ...fresh])
    })
  }, [files])
  return met
}
