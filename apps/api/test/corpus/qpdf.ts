import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import createModule from '@neslinesli93/qpdf-wasm'

const require = createRequire(import.meta.url)
type Instance = {
  callMain(args: readonly string[]): number
  FS: { writeFile(path: string, bytes: Uint8Array): void; readFile(path: string): Uint8Array }
}
const create = createModule as unknown as (options: object) => Promise<Instance>

/** The file as qpdf writes it with these options: encrypted, or with its objects packed into streams. */
export async function rewritten(file: Buffer, ...options: string[]): Promise<Buffer> {
  const wasmBinary = await readFile(require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'))
  const { callMain, FS } = await create({ noInitialRun: true, wasmBinary })
  FS.writeFile('/in.pdf', file)
  if (callMain([...options, '/in.pdf', '/out.pdf']) !== 0) throw new Error('qpdf did not write')
  return Buffer.from(FS.readFile('/out.pdf'))
}
