import { ROLE_TEXTS, ROLES } from '@havre/policy/roles.ts'
import type { DemoAccount } from '../demo/demo-accounts.ts'

/** What a person needs after the start: the address and, in a demo, one account for each role. */
export function welcome(appName: string, address: string, accounts: readonly DemoAccount[]): string {
  const lines = ['', `${appName} is ready: ${address}`]
  if (accounts.length > 0) {
    lines.push(
      '',
      'Demo centre, synthetic people only. One account for each role; the others are in the README.',
      '',
    )
    lines.push(...table([['Role', 'Login', 'Password', 'One-time-code secret'], ...onePerRole(accounts)]))
  }
  return [...lines, '', 'Ctrl-C stops it.'].join('\n')
}

/** Where a browser on this machine finds the service. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function onePerRole(accounts: readonly DemoAccount[]): string[][] {
  return ROLES.flatMap(role => {
    const found = accounts.find(account => account.roles.at(-1) === role)
    return found ? [[ROLE_TEXTS[role].name.fr, found.login, found.password, found.totpSecret]] : []
  })
}

function table(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0))) ?? []
  return rows.map(row => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}
