import { connect, type Socket } from 'node:net'

export type WireReply = { readonly status: number; readonly etag: string | undefined; readonly bytes: number }

/**
 * One keep-alive HTTP/1.1 connection that does as little as possible, so that what is measured is the server: it reads
 * the status, `ETag` and `Content-Length`, and throws the body away.
 */
export class WireClient {
  private readonly socket: Socket
  private waiting: { resolve: (reply: WireReply) => void; reject: (error: Error) => void } | undefined
  private received: Buffer = Buffer.alloc(0)

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', chunk => this.read(chunk))
    socket.on('error', error => this.fail(error))
    socket.on('close', () => this.fail(new Error('the server closed the connection')))
  }

  static open(port: number): Promise<WireClient> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new WireClient(socket)))
      socket.once('error', reject)
    })
  }

  send(request: string): Promise<WireReply> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.socket.write(request)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk])
    const end = this.received.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.received.toString('latin1', 0, end)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (length === undefined) {
      this.fail(new Error(`no content-length: ${head.slice(0, 40)}`))
      return
    }
    const total = end + 4 + Number(length)
    if (this.received.length < total) return
    this.received = this.received.subarray(total)
    const { waiting } = this
    this.waiting = undefined
    waiting?.resolve({
      status: Number(head.slice(9, 12)),
      etag: /\r\netag: ("[^"]*")/i.exec(head)?.[1],
      bytes: Number(length),
    })
  }

  private fail(error: Error): void {
    this.waiting?.reject(error)
    this.waiting = undefined
  }
}

/** A request as it goes over the wire; a body makes it JSON. */
export function wireRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): string {
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`
}
