import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './harness.ts'

const house = await openHouse()

describe('over a real socket', () => {
  beforeAll(async () => {
    await house.app.listen({ host: '127.0.0.1', port: 0 })
  })
  const http = () => request(house.app.server)

  it('the process answers that it lives, to anybody', async () => {
    const reply = await http().get('/api/v1/health/live')
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({ status: 'live' })
  })

  it('a body of two megabytes is refused before it is read', async () => {
    const reply = await http()
      .post('/api/v1/session')
      .send({ login: 'x'.repeat(2_000_000) })
    expect(reply.status).toBe(413)
    expect(reply.type).toBe('application/problem+json')
    expect(reply.body).toMatchObject({ type: '/problems/too-large', status: 413 })
  })

  it('forms and plain text are refused: only JSON is read', async () => {
    const form = await http().post('/api/v1/session').type('form').send('login=a&password=b')
    const text = await http().post('/api/v1/session').type('text/plain').send('{}')
    expect([form.status, text.status]).toEqual([415, 415])
  })

  it('broken JSON is a problem document, not a stack', async () => {
    const reply = await http().post('/api/v1/session').type('json').send('{"login": ')
    expect(reply.status).toBe(400)
    expect(reply.body.type).toBe('/problems/malformed-request')
  })
})
