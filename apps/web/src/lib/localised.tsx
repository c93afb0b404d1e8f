import { Fragment, type ReactNode } from 'react'
import { useLanguage } from './locale.ts'

/** Draws everything below anew when the language changes; what is being typed must be saved before. */
export function Localised({ children }: { children: ReactNode }) {
  return <Fragment key={useLanguage()}>{children}</Fragment>
}
