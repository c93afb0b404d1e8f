const browsers: readonly [sign: RegExp, name: string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems = ['iPad', 'iPhone', 'Android', 'Windows', 'Mac', 'CrOS', 'Linux']

/** How this device is named in the list of sessions: browser and system, nothing finer. */
export function deviceLabel(agent: string = navigator.userAgent): string {
  const browser = browsers.find(([sign]) => sign.test(agent))?.[1]
  const system = systems.find(name => agent.includes(name))
  return [browser, system].filter(Boolean).join(' · ') || 'Web'
}
