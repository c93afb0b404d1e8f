import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { problem } from '../problem.ts'
import { send } from './problem-details.ts'

const YEAR_SECONDS = 31_536_000

/**
 * Serves the built web app from our own origin: hashed files for a year, the page itself never from a cache. Any other
 * path that a browser navigates to gets the page, which knows its own "not found".
 */
export const web = fp(
  async (app: FastifyInstance, options: { folder: string | undefined }) => {
    const { folder } = options
    const index = folder && join(folder, 'index.html')
    if (folder) await serveFiles(app, folder)
    app.setNotFoundHandler((request, reply) => {
      const navigates =
        request.method === 'GET' && !request.url.startsWith('/api/') && wantsPage(request.headers.accept)
      if (navigates && index && existsSync(index)) {
        return reply.header('cache-control', 'no-store').sendFile('index.html', { cacheControl: false })
      }
      // Anonymous callers learn nothing about which addresses exist.
      send(
        reply,
        request,
        problem(request.url.startsWith('/api/') && !request.sid ? 'not-signed-in' : 'not-found'),
      )
    })
  },
  { name: 'web' },
)

async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true })
  for (const file of existsSync(folder) ? listFiles(folder) : []) {
    const age = file.startsWith('assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-store'
    const config = { access: 'public', audit: 'none' } as const
    app.get(`/${file === 'index.html' ? '' : file}`, { config }, (_request, reply) =>
      reply.header('cache-control', age).sendFile(file, { cacheControl: false }),
    )
  }
}

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
