import { createServer, type Server } from 'node:net'

/**
 * A server that speaks just enough of PostgreSQL's protocol to be asked its version and say 15.4: a real one of that
 * age can't be installed beside the embedded 18.
 */
export function oldPostgres(): Server {
  return createServer(socket => {
    let greeted = false
    socket.on('error', () => socket.destroy())
    socket.on('data', data => {
      if (data.toString('latin1', 0, 1) === 'X') socket.end()
      else if (!greeted) socket.write(Buffer.concat([message('R', int32(0)), ready]))
      else socket.write(Buffer.concat([columns, row, message('C', text('SELECT 1')), ready]))
      greeted = true
    })
  })
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

const text = (value: string) => Buffer.from(`${value}\0`)
const column = (name: string, type: number) =>
  Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)])
const value = (shown: string) => Buffer.concat([int32(shown.length), Buffer.from(shown)])

const ready = message('Z', Buffer.from('I'))
const columns = message('T', int16(2), column('number', 23), column('version', 25))
const row = message('D', int16(2), value('150004'), value('15.4'))
