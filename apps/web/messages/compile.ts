import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Compiles messages/*.json to src/paraglide, which is not kept in git. Run before type checks; tests do it themselves. */
export default function compileMessages(): void {
  const root = path.resolve(import.meta.dirname, '..')
  const entry = createRequire(import.meta.url).resolve('@inlang/paraglide-js')
  const bin = path.resolve(path.dirname(entry), '../bin/run.js')
  const options = ['--project', './project.inlang', '--outdir', './src/paraglide', '--silent']
  const strategy = ['--strategy', 'globalVariable', 'baseLocale']
  // A process of its own: the compiler keeps its host alive.
  execFileSync(process.execPath, [bin, 'compile', ...options, ...strategy], { cwd: root, stdio: 'inherit' })
  // A plug-in that could not be read is only a warning to the compiler; an application without words is not one.
  const made = readFileSync(path.join(root, 'src/paraglide/messages/_index.js'), 'utf8')
  if (!made.includes('export *')) throw new Error('No message was compiled from apps/web/messages.')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) compileMessages()
