import { m } from '../paraglide/messages.js'

/** What a passer-by sees after a quick hide: an empty notebook. Asks the service for nothing. */
export function NeutralScreen({ onBack }: { onBack: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col px-gutter py-10">
      <h1 className="border-line border-b pb-3 text-title-2">{m.lib_hidden_title()}</h1>
      <p className="ruled min-h-64 flex-1 pt-4 text-ink-soft">{m.lib_hidden_text()}</p>
      <button
        type="button"
        onClick={onBack}
        className="min-h-control self-end rounded-control px-4 text-ink-soft hover:text-accent"
      >
        {m.lib_come_back()}
      </button>
    </main>
  )
}
