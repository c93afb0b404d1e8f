import type { Me } from '@havre/contracts/session.ts'
import { createContext, useContext } from 'react'

const MeContext = createContext<Me | undefined>(undefined)
export const MeProvider = MeContext.Provider

/** The person signed in. Only inside the signed-in part of the application. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside the signed-in part')
  return me
}
