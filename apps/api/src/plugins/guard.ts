import type { Action } from '@havre/policy/actions.ts'
import type { Compartment } from '@havre/policy/compartments.ts'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

/** Who may call a route at all. What they may see behind it is decided by row. */
export type Access = 'public' | 'signed-in' | { readonly compartment: Compartment; readonly action: Action }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** Name of the trace that the call leaves; `by-trigger` where the database writes it, `none` where nothing is read. */
    audit?: string
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route as it was mounted, with what it declares. */
    routeTable: readonly DeclaredRoute[]
  }
}

export type DeclaredRoute = {
  readonly method: string
  readonly url: string
  readonly access: Access
  readonly audit: string
  /** Statuses with an answer schema; `default` stands for all refusals. */
  readonly answers: readonly string[]
}

export const VIEWER = '/api/docs'

/**
 * Closed by default: the process does not start with a route that declares no access, no audit, or (under /api) no
 * answer schema for every status. Must be registered before any route, and wrapped, to see them all.
 */
export const guard = fp(
  async (app: FastifyInstance) => {
    const table: DeclaredRoute[] = []
    app.decorate('routeTable', table)
    app.addHook('onRoute', route => {
      // The API viewer is a plugin with routes of its own that declare nothing: files without any record.
      if (route.url === VIEWER || route.url.startsWith(`${VIEWER}/`))
        route.config ??= { access: 'public', audit: 'none' }
      const name = `${String(route.method)} ${route.url}`
      if (!route.config?.access) throw new Error(`${name} declares no access`)
      if (!route.config.audit) throw new Error(`${name} declares no audit`)
      const { access, audit } = route.config
      const replies = route.schema?.response
      const answers = typeof replies === 'object' && replies !== null ? Object.keys(replies) : []
      for (const method of [route.method].flat())
        table.push({ method, url: route.url, access, audit, answers })
      if (!route.url.startsWith('/api/v1/')) return
      const covered = answers.includes('default') && answers.some(status => status.startsWith('2'))
      if (!covered) throw new Error(`${name} declares no answer for every status`)
    })
  },
  { name: 'guard' },
)
