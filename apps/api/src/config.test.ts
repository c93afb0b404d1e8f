import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  test('needs nothing: an embedded database on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4310,
      appName: 'Havre',
      logLevel: 'warn',
    })
    expect(readConfig({}).databaseUrl).toBeUndefined()
  })

  test('has no default for a key, in any mode', () => {
    expect(readConfig({ HAVRE_MODE: 'real' }).keyFile).toBeUndefined()
  })

  test('names every variable that is wrong and shows no value', () => {
    const wrong = { PORT: 'four', DATABASE_URL: 'mysql://root:hunter2@db', HAVRE_MODE: 'production' }

    expect(() => readConfig(wrong)).toThrow(
      /PORT must be a number; DATABASE_URL must begin .*; HAVRE_MODE must be demo/,
    )
    expect(() => readConfig(wrong)).not.toThrow(/hunter2|four|production/)
  })

  test('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  })
})
