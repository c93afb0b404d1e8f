/** One demo account as it is printed at start. */
export type DemoAccount = { role: string; login: string; password: string; oneTimeSecret: string }

/** What a person needs after the start: the address and, in a demo, who they can be. */
export function welcome(appName: string, address: string, accounts: readonly DemoAccount[]): string {
  const lines = ['', `${appName} is ready: ${address}`]
  if (accounts.length > 0) {
    const head = { role: 'Role', login: 'Login', password: 'Password', oneTimeSecret: 'One-time-code secret' }
    const rows = [head, ...accounts]
    const width = (name: keyof DemoAccount) => Math.max(...rows.map(row => row[name].length))
    lines.push('', 'Demo centre, synthetic people only:')
    for (const row of rows) {
      const cells = (['role', 'login', 'password'] as const).map(name => row[name].padEnd(width(name)))
      lines.push(`  ${cells.join('  ')}  ${row.oneTimeSecret}`)
    }
  }
  return [...lines, '', 'Ctrl-C stops it.'].join('\n')
}

/** Where a browser on this machine finds the service. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
