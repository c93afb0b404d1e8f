import { importRoutes as contracts } from '@havre/contracts/imports.ts'
import type { FastifyInstance } from 'fastify'
import { sql } from '../../db/sql.ts'
import { endpoint } from '../../plugins/endpoint.ts'
import { checkImport } from './check-import.ts'
import { createImport, getImport, listImports, putAway } from './imports.service.ts'
import { keepMapping, readMappings, removeMapping } from './mappings.service.ts'
import { planImport, readWords } from './plan-import.ts'
import { cancelImport, endRuns, runImport } from './run-import.ts'
import { listTouched, undo } from './undo-import.ts'

const SWEEP_EVERY_MS = 10 * 60_000

// Who answers for the files of the house sees that an import was; the services and row policies ask for more.
const read = (audit: string) => ({ access: { compartment: 'OPS', action: 'v' }, audit }) as const
const own = (audit: string) => ({ access: { compartment: 'OPS', action: 'c' }, audit }) as const
const WRITE = own('by-trigger')

export function importRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listImports, read('import.list'), ({ ctx }) => listImports(ctx))
  endpoint(app, contracts.getImport, read('import.read'), ({ ctx, params }) =>
    getImport(ctx, params.importId),
  )
  endpoint(app, contracts.createImport, WRITE, ({ ctx, request, reply }) => {
    // Whatever is left of a body that is refused is not waited for.
    reply.header('connection', 'close')
    const isBytes = request.headers['content-type'] === contracts.createImport.consumes
    return createImport(ctx, isBytes ? request.raw : null)
  })
  endpoint(app, contracts.planImport, WRITE, ({ ctx, params, body, ifMatch }) =>
    planImport(ctx, params.importId, ifMatch, body),
  )
  endpoint(app, contracts.readImportWords, own('import.words'), ({ ctx, params, body }) =>
    readWords(ctx, params.importId, body),
  )
  endpoint(app, contracts.checkImport, own('import.checked'), ({ ctx, params }) =>
    checkImport(ctx, params.importId),
  )
  endpoint(app, contracts.runImport, WRITE, ({ ctx, params, ifMatch, request }) =>
    runImport(ctx, params.importId, ifMatch, failure => request.log.error(failure, 'an import failed')),
  )
  endpoint(app, contracts.cancelImport, WRITE, ({ ctx, params }) => cancelImport(ctx, params.importId))
  endpoint(app, contracts.discardImport, WRITE, ({ ctx, params }) => putAway(ctx, params.importId))
  endpoint(app, contracts.readImportTouched, own('import.touched'), ({ ctx, params }) =>
    listTouched(ctx, params.importId),
  )
  endpoint(app, contracts.undoImport, own('import.undone'), ({ ctx, params, body, ifMatch }) =>
    undo(ctx, params.importId, ifMatch, body.reason),
  )
  endpoint(app, contracts.listImportMappings, own('import.mappings'), ({ ctx }) => readMappings(ctx))
  endpoint(app, contracts.keepImportMapping, WRITE, ({ ctx, body }) => keepMapping(ctx, body))
  endpoint(app, contracts.removeImportMapping, WRITE, ({ ctx, params }) =>
    removeMapping(ctx, params.mappingId),
  )

  // A table ends after its day even if nobody ever looks again.
  const sweep = () => void app.deps.door.anonymous([sql`SELECT app.sweep_imports()`]).catch(() => undefined)
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await endRuns()
  })
}
