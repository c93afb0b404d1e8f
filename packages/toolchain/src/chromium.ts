import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
]

/** The Chromium of this machine (CHROMIUM_PATH first), or undefined. */
export function findChromium(named = process.env.CHROMIUM_PATH): string | undefined {
  if (named) return isExecutable(named) ? named : undefined
  return [...usual, ...fromPlaywright()].find(isExecutable)
}

/** Installs Debian's Chromium where we may. Answers where it is, or why there is none, in one sentence. */
export function installChromium(): { path: string } | { reason: string } {
  if (process.env.CHROMIUM_PATH) return { reason: 'CHROMIUM_PATH does not name a program that can be run.' }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { reason: 'No Chromium on this machine: install the package chromium, or set CHROMIUM_PATH.' }
  }
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    const packages = ['chromium', 'fonts-liberation', 'fonts-noto-core']
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env,
    })
  } catch {
    return {
      reason: 'Chromium could not be installed (apt-get failed): install the package chromium by hand.',
    }
  }
  const path = findChromium()
  return path ? { path } : { reason: 'apt-get installed no Chromium: set CHROMIUM_PATH.' }
}

function fromPlaywright(): string[] {
  const cache = join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  const builds = readdirSync(cache).filter(name => /^chromium-\d+$/.test(name))
  return builds.flatMap(name =>
    ['chrome-linux/chrome', 'chrome-linux64/chrome'].map(end => join(cache, name, end)),
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
