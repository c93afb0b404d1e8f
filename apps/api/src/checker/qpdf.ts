import { constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import createModule from '@neslinesli93/qpdf-wasm'

const require = createRequire(import.meta.url)

// What the package ships and its own types leave out.
type Options = { noInitialRun: true; wasmBinary: Buffer }
type Instance = {
  callMain(args: readonly string[]): number
  FS: { writeFile(path: string, bytes: Uint8Array): void; readFile(path: string): Uint8Array }
}
const create = createModule as unknown as (options: Options) => Promise<Instance>

/**
 * Every object of a PDF as qpdf's JSON: object streams unpacked, and names written in one way only, whatever escapes the
 * file uses. Null when the document is damaged or needs a password. qpdf runs in WebAssembly, with memory and files of its own.
 */
export async function readObjects(bytes: Buffer): Promise<string | null> {
  const wasmBinary = await readFile(require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'))
  const { callMain, FS } = await withConstants(() => create({ noInitialRun: true, wasmBinary }))
  FS.writeFile('/in.pdf', bytes)
  // 3 is a document that had to be repaired: two programs may repair it into two documents.
  const status = callMain(['--json=2', '--json-key=qpdf', '/in.pdf', '/out.json'])
  return status === 0 ? Buffer.from(FS.readFile('/out.json')).toString('utf8') : null
}

/** The package asks Node for numbers of file flags by an old door, which is shut in a process without rights. */
async function withConstants<T>(work: () => Promise<T>): Promise<T> {
  const old = Object.getOwnPropertyDescriptor(process, 'binding')
  Object.defineProperty(process, 'binding', { value: () => ({ fs: constants }), configurable: true })
  try {
    return await work()
  } finally {
    if (old) Object.defineProperty(process, 'binding', old)
  }
}
