import type { Stretch } from './pages.ts'
import type { Paper } from './paper.ts'
import { setPictures } from './pictures.ts'
import { openCompiler, type Printed, setPaper, TemplateError } from './typesetting.ts'

// Runs as a child of the service (typesetter.ts): what hangs or swells here is ended without harm to anybody.

export type Order = { readonly paper: Paper; readonly pages: Stretch | null }
export type Delivery =
  | { readonly done: Printed; readonly residentBytes: number }
  /** Why not, without a word of the paper: compilers quote what they choke on. */
  | { readonly failed: string }

const compiler = openCompiler()

process.on('message', async ({ paper, pages }: Order) => {
  process.send?.(await deliver(paper, pages))
})
process.on('disconnect', () => process.exit(0))

async function deliver(paper: Paper, pages: Stretch | null): Promise<Delivery> {
  try {
    return {
      done: setPaper(compiler, paper, await setPictures(paper), pages),
      residentBytes: process.memoryUsage.rss(),
    }
  } catch (error) {
    return { failed: error instanceof TemplateError ? error.message : 'it cannot be set' }
  }
}
