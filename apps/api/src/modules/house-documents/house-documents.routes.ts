import { documentRoutes as contracts } from '@havre/contracts/documents.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { addHouseDocument, checkHouseDocument, listHouseDocuments } from './house-documents.service.ts'
import { addHouseWord, listHouseWords, removeHouseWord } from './house-words.service.ts'

// The texts of the house are about nobody and handed to every youth: reading one leaves no trace, printing one does.
const READ = { access: 'signed-in', audit: 'none' } as const
const WRITE = { access: 'signed-in', audit: 'by-trigger' } as const

export function houseDocumentRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listHouseDocuments, READ, ({ ctx }) => listHouseDocuments(ctx))
  endpoint(app, contracts.addHouseDocument, WRITE, ({ ctx, body }) => addHouseDocument(ctx, body))
  endpoint(app, contracts.checkHouseDocument, WRITE, ({ ctx, body }) => checkHouseDocument(ctx, body))

  const access = (action: 'r' | 'c' | 'u') => ({ compartment: 'LOCA', action }) as const
  endpoint(app, contracts.listHouseWords, { access: access('r'), audit: 'house-word.list' }, ({ ctx }) =>
    listHouseWords(ctx),
  )
  endpoint(app, contracts.addHouseWord, { access: access('c'), audit: 'by-trigger' }, ({ ctx, body }) =>
    addHouseWord(ctx, body.word),
  )
  endpoint(
    app,
    contracts.removeHouseWord,
    { access: access('u'), audit: 'by-trigger' },
    ({ ctx, params, ifMatch }) => removeHouseWord(ctx, params.wordId, ifMatch),
  )
}
