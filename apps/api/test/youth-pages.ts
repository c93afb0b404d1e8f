import type { Person } from './harness.ts'

type Item = { id: string; alias: string }
export type Page = { items: Item[]; nextCursor: string | null }
export type File = Item & { version: number; team: { id: string; person: { id: string } }[] } & Record<
    string,
    unknown
  >

export const search = (person: Person, body: object) =>
  person.call<Page>('POST', '/api/v1/youth-files/search', body)
export const aliases = (page: Page) => page.items.map(item => item.alias)
