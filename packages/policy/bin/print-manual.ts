import { writeFileSync } from 'node:fs'
import { printManual } from '../src/manual.ts'

const page = new URL('../../../docs/access-matrix.md', import.meta.url)
writeFileSync(page, printManual())
process.stdout.write('docs/access-matrix.md written\n')
