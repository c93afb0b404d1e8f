import { expect, it } from 'vitest'
import { callAs, openHouse } from '../../test/harness.ts'

it('real mode serves no description of the API: its forms tell what the house is', async () => {
  const house = await openHouse({ apiViewer: false })
  for (const path of ['/api/docs', '/api/docs/json', '/api/docs/static/index.html']) {
    expect((await callAs(house.app, null, 'GET', path)).status).toBe(401)
  }
})

it('the viewer of a demo allows nothing inline and nothing from elsewhere', async () => {
  const house = await openHouse()
  const policy = String(
    (await house.app.inject('/api/docs/static/index.html')).headers['content-security-policy'],
  )
  expect(policy).not.toMatch(/unsafe|https:|http:|validator/)
  expect(policy).toContain("frame-ancestors 'none'")
})
