import type { ReactNode } from 'react'
import { LanguageStrip } from '../features/session/components/language-strip.tsx'
import { Brand } from '../ui/shell.tsx'
import { appName } from './app-name.ts'

interface Props {
  title: string
  lead?: string
  children: ReactNode
  foot?: ReactNode
}

/** The page before anybody is signed in: one sheet, the name, the languages. */
export function FrontPage({ title, lead, children, foot }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-gutter py-4 print:hidden">
        <Brand name={appName} />
        <LanguageStrip />
      </header>
      <main className="flex flex-1 flex-col items-center justify-center px-gutter pt-4 pb-16">
        <div className="w-full max-w-md rounded-sheet border border-line bg-surface p-6 shadow-raise sm:p-9">
          <h1 className="text-title-1">{title}</h1>
          {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
          <div className="mt-7">{children}</div>
        </div>
        {foot && <div className="mt-5 text-center print:hidden">{foot}</div>}
      </main>
    </div>
  )
}

/** A link of the front page; nothing is sent anywhere. */
export function FrontLink({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-control rounded-control px-4 text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-2"
    >
      {children}
    </button>
  )
}
