const COMMANDS: Record<string, { what: string; run: () => Promise<unknown> }> = {
  migrate: { what: 'bring the database up to date', run: () => import('./migrate.ts') },
  'boot-check': {
    what: 'say whether the database is safe to serve from',
    run: () => import('./boot-check.ts'),
  },
  'create-centre': {
    what: 'create a real centre with its director',
    run: () => import('./create-centre.ts'),
  },
  seed: {
    what: 'fill an empty database with the demo centre (--files N for size)',
    run: () => import('./seed.ts'),
  },
  code: {
    what: 'print the one-time code of a demo secret, for scripts',
    run: () => import('./one-time-code.ts'),
  },
}

// The command's own arguments follow its name, as if it had been started by itself.
const [name = ''] = process.argv.splice(2, 1)
const chosen = COMMANDS[name]
if (chosen) await chosen.run()
else {
  const lines = Object.entries(COMMANDS).map(([command, { what }]) => `  ${command.padEnd(15)}${what}`)
  process.stderr.write(`Usage: npm run havre -- <command>\n${lines.join('\n')}\n`)
  process.exitCode = 1
}
