import { afterAll, afterEach, expect } from 'vitest'
import { closeBrowser, closeDevices, takeComplaints } from './browser.ts'

afterEach(async ({ task }) => {
  await closeDevices(task.result?.state === 'fail' ? task.name.slice(0, 30) : undefined)
  // What the console or the network said wrong fails the journey that caused it.
  expect(takeComplaints()).toEqual([])
})
afterAll(closeBrowser)
