#!/usr/bin/env node
// Entry of `npm start`, `npm test` and the others. Only old syntax here: a Node that is too old must still
// be able to read the sentence below.
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    `Havre needs Node 20 or newer to begin with; this is ${process.version}. Install a newer Node.`,
  )
  process.exitCode = 1
} else {
  void import('../lib/main.mjs').then(main => main.run(process.argv[2], process.argv.slice(3)))
}
