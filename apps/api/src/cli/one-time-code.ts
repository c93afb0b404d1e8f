import { codeAt } from '../modules/session/one-time-code.ts'

// For scripts that sign in as a demo account: prints the code of this moment.
const seed = process.argv[2] ?? ''
if (/^[A-Z2-7]{16,64}$/.test(seed)) {
  process.stdout.write(`${codeAt(seed, new Date())}\n`)
} else {
  process.stderr.write('Usage: node apps/api/src/cli/one-time-code.ts SEED (base 32)\n')
  process.exitCode = 1
}
